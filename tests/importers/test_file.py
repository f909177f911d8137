import os
import socket
from pathlib import Path

import pytest

from glossreader.domain.source_errors import NotAFile, SourceError, SourceNotFound, SourceTooLarge, SourceUnreadable
from glossreader.importers.file import LARGEST, is_folder, read_file


def refusal(path: Path) -> SourceError:
    with pytest.raises(SourceError) as refused:
        read_file(path)
    assert str(refused.value).startswith(f"{path}")
    return refused.value


def test_a_file_is_read_whole(tmp_path):
    (tmp_path / "page.txt").write_bytes(b"\0\r\n\xff")
    assert read_file(tmp_path / "page.txt") == b"\0\r\n\xff"


def test_a_folder_is_no_file(tmp_path):
    error = refusal(tmp_path)
    assert isinstance(error, NotAFile)
    assert error.what == "a folder"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_pipe_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe.txt")
    assert isinstance(refusal(tmp_path / "pipe.txt"), NotAFile)


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="needs local sockets")
def test_a_socket_and_a_device_are_no_files(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)  # the name of a socket has 107 bytes at most
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("socket.txt")
        assert isinstance(refusal(Path("socket.txt")), NotAFile)
    assert isinstance(refusal(Path(os.devnull)), NotAFile)


def test_a_loop_of_links_is_told(tmp_path):
    (tmp_path / "a.txt").symlink_to(tmp_path / "b.txt")
    (tmp_path / "b.txt").symlink_to(tmp_path / "a.txt")
    assert isinstance(refusal(tmp_path / "a.txt"), NotAFile)


@pytest.mark.parametrize("name", ["gone.txt", "gone.txt/page.txt", "with\0NUL.txt"])
def test_what_is_not_there_is_told(tmp_path, name):
    with pytest.raises(SourceNotFound):
        read_file(tmp_path / name)


def test_a_path_through_a_file_leads_nowhere(tmp_path):
    (tmp_path / "page.txt").write_text("text")
    assert isinstance(refusal(tmp_path / "page.txt" / "inside.txt"), SourceNotFound)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_an_unreadable_file_is_told_in_the_words_of_the_system(tmp_path):
    page = tmp_path / "page.txt"
    page.write_text("text")
    page.chmod(0)
    assert isinstance(refusal(page), SourceUnreadable)


def test_a_name_that_the_system_refuses_is_told(tmp_path):
    assert isinstance(refusal(tmp_path / ("n" * 300 + ".txt")), SourceUnreadable)


def test_a_huge_file_is_refused_before_it_is_read(tmp_path):
    page = tmp_path / "page.txt"
    with page.open("wb") as file:
        file.truncate(500_000_000)
    error = refusal(page)
    assert isinstance(error, SourceTooLarge)
    assert (error.megabytes, error.limit) == (500, LARGEST)


def test_a_name_that_deceives_is_shown_with_what_is_hidden_in_it(tmp_path):
    with pytest.raises(SourceNotFound) as refused:
        read_file(tmp_path / "a.txt\u202egnp.exe")
    assert "a.txt⟨U+202E⟩gnp.exe" in str(refused.value)


def test_a_folder_is_told_from_what_the_system_says_nothing_of(tmp_path):
    assert is_folder(tmp_path)
    assert not any(map(is_folder, (tmp_path / "gone", tmp_path / ("n" * 300), Path("with\0NUL"))))
