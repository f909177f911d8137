import os
import stat

import pytest

from glossreader.domain.errors import OutputError
from glossreader.exporters.output import write_whole


def test_a_file_is_replaced_by_the_new_one(tmp_path):
    out = tmp_path / "术语.csv"
    out.write_bytes(b"old")
    write_whole(out, b"new")
    assert out.read_bytes() == b"new"
    assert [path.name for path in tmp_path.iterdir()] == ["术语.csv"]


def test_what_cannot_be_written_leaves_everything_as_it_was(tmp_path):
    folder = tmp_path / "terms"
    folder.mkdir()
    with pytest.raises(OutputError, match="terms could not be written"):
        write_whole(folder, b"new")
    assert [path.name for path in tmp_path.iterdir()] == ["terms"]


def test_a_folder_that_is_not_there_is_named(tmp_path):
    with pytest.raises(OutputError, match="What was there before is unchanged"):
        write_whole(tmp_path / "gone" / "terms.csv", b"new")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no permission bits")
def test_the_permissions_of_the_old_file_are_kept_and_new_files_are_readable(tmp_path):
    private, new = tmp_path / "private.csv", tmp_path / "new.csv"
    private.touch(mode=0o600)
    write_whole(private, b"x")
    write_whole(new, b"x")
    (tmp_path / "other.csv").touch()
    assert stat.S_IMODE(private.stat().st_mode) == 0o600
    assert new.stat().st_mode == (tmp_path / "other.csv").stat().st_mode
