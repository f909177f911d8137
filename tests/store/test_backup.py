import random
import sqlite3
from contextlib import closing

import pytest

from glossreader.domain.errors import LibraryDamaged, OutputError
from glossreader.store.database import Store
from tests.store.examples import keep, made, undone
from tests.store.rows import rows


@pytest.fixture
def copy(tmp_path):
    """Where the backup goes."""
    return tmp_path / "backups" / "library.glossreader"


@pytest.fixture(autouse=True)
def folder(copy):
    copy.parent.mkdir()
    return copy.parent


def test_a_backup_is_a_library_with_everything_in_it_what_lies_in_the_wal_file_too(store, path, copy):
    store.keep(*made(1), ("outside",))
    keep(store)
    store.backup(copy)
    store.close()
    assert rows(copy, but=()) == rows(path, but=())
    with closing(Store.open(copy)) as opened:
        assert opened.check() == ()
        assert undone(opened) == "Added “Everyone Has a Score”"


def test_the_library_is_used_on_after_a_backup(store, copy):
    keep(store)
    store.backup(copy)
    assert keep(store, "社会信用") == 2
    assert store.article(2).title == "社会信用"


def test_a_backup_takes_the_place_of_an_older_one(store, copy, folder):
    store.backup(copy)
    keep(store)
    store.backup(copy)
    with closing(Store.open(copy)) as opened:
        assert len(opened.articles()) == 1
    assert list(folder.iterdir()) == [copy]


def test_a_part_that_a_killed_backup_left_is_no_obstacle(store, copy, folder):
    (folder / ".library.glossreader.part").write_bytes(b"half")
    store.backup(copy)
    assert list(folder.iterdir()) == [copy]


def test_the_library_is_not_its_own_backup(store, path):
    keep(store)
    with pytest.raises(OutputError, match="the library itself"):
        store.backup(path)
    assert len(store.articles()) == 1


def test_a_library_that_is_open_or_was_killed_is_not_replaced_by_a_backup(store, copy):
    with closing(Store.open(copy)) as other:
        keep(other)
        with pytest.raises(OutputError, match="in use, or one that was not closed"):
            store.backup(copy)
        assert len(other.articles()) == 1


@pytest.mark.parametrize("name", ["missing folder/x", "a folder", "\udcff.glossreader", "x" * 300])
def test_a_backup_that_cannot_be_written_is_told_and_leaves_nothing(store, folder, name):
    (folder / "a folder").mkdir()
    with pytest.raises(OutputError, match="could not be written"):
        store.backup(folder / name)
    assert list(folder.iterdir()) == [folder / "a folder"]


def test_what_stood_there_stays_when_the_backup_fails(path, store, copy):
    store.keep(*made(1), ())
    store.backup(copy)
    before = copy.read_bytes()
    store.close()
    with closing(sqlite3.connect(path)) as connection:
        (root,) = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'block'").fetchone()
    raw = bytearray(path.read_bytes())
    raw[(root - 1) * 4096 : root * 4096] = random.Random(1).randbytes(4096)
    path.write_bytes(raw)
    with closing(Store.open(path)) as damaged, pytest.raises(LibraryDamaged):
        damaged.backup(copy)
    assert copy.read_bytes() == before
    assert list(copy.parent.iterdir()) == [copy]


def test_a_single_damaged_text_does_not_stand_in_the_way_of_a_backup(path, store, copy):
    keep(store, "Broken")
    store.close()
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("UPDATE block SET text = CAST(x'e88a' AS TEXT) WHERE position = 1")
    with closing(Store.open(path)) as damaged:
        damaged.backup(copy)
        with pytest.raises(LibraryDamaged):
            damaged.article(1)
