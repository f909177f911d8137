"""What happens when there is no room: on a file system of 1 MB (mounted where that is allowed), and below a limit of file size."""

import os
import subprocess
import sys
from contextlib import closing

import pytest

from glossreader.domain.errors import LibraryUnwritable, OutputError
from glossreader.store.database import Store
from tests.store.examples import made

_FILL = """
import resource, signal, sys
from pathlib import Path
from tests.store.test_disk_full import fill
from glossreader.store.database import Store

store = Store.open(Path(sys.argv[1]))
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (900_000, 900_000))
kept, error = fill(store)
print(kept, len(store.articles()), len(store.changes()), store.check(), type(error).__name__)
"""


def fill(store):
    """Keep articles until there is no room; how many were kept, and how the end of it was told."""
    for number in range(1000):
        origin, whole, words = made(number, blocks=60)
        try:
            store.keep(origin, whole, words, ())
        except LibraryUnwritable as error:
            return number, error
    raise AssertionError("there was room for everything")


@pytest.fixture
def small_disk(tmp_path):
    """A folder that holds 1 MB."""
    folder = tmp_path / "small"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(folder)]
    if sys.platform != "linux" or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("needs the right to mount a small file system")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


@pytest.mark.skipif(os.name != "posix", reason="limits of file size are POSIX")
def test_below_a_limit_of_file_size_everything_that_was_kept_is_there_and_whole(path):
    done = subprocess.run([sys.executable, "-c", _FILL, path], capture_output=True, text=True, check=False)
    assert done.stderr == ""
    kept, listed, changes, *sound, error = done.stdout.split()
    assert int(kept) > 3
    assert kept == listed == changes
    assert (sound, error) == (["()"], "LibraryUnwritable")
    with closing(Store.open(path)) as store:
        assert len(store.articles()) == int(kept)
        assert [store.article(number + 1) == made(number, blocks=60)[1] for number in range(int(kept))] == [True] * int(kept)
        assert store.check() == ()
        origin, whole, words = made(2000)
        assert store.keep(origin, whole, words, ())


def test_on_a_full_disk_everything_that_was_kept_is_there_and_goes_on_when_there_is_room(small_disk):
    ballast = small_disk / "ballast"
    ballast.write_bytes(bytes(300_000))
    path = small_disk / "library.glossreader"
    with closing(Store.open(path)) as store:
        kept, error = fill(store)
        assert kept > 1
        assert str(error).startswith(f"The library {path} cannot be written (database or disk is full). Nothing that was stored is lost.")
        assert len(store.articles()) == len(store.changes()) == kept
        assert store.article(kept) == made(kept - 1, blocks=60)[1]
        assert store.check() == ()
        with pytest.raises(OutputError, match="full"):
            store.backup(small_disk / "backup.glossreader")
        assert not (small_disk / ".backup.glossreader.part").exists()
    with closing(Store.open(path)) as store:
        assert len(store.articles()) == kept
        ballast.unlink()
        origin, whole, words = made(kept, blocks=60)
        assert store.keep(origin, whole, words, ())
        assert store.check() == ()


def test_a_library_cannot_be_made_on_a_full_disk_but_when_there_is_room(small_disk):
    ballast = small_disk / "ballast"
    with pytest.raises(OSError, match="No space"):
        ballast.write_bytes(bytes(2_000_000))
    path = small_disk / "library.glossreader"
    with pytest.raises(LibraryUnwritable):
        Store.open(path)
    ballast.unlink()
    with closing(Store.open(path)) as store:
        assert store.articles() == ()
