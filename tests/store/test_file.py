import os
import random
import sqlite3
import subprocess
import sys
from contextlib import closing

import pytest

from glossreader.domain.errors import LibraryDamaged, LibraryInUse, LibraryNewer, LibraryUnwritable, NotALibrary
from glossreader.store.database import Store
from glossreader.store.migrations import STEPS
from tests.store.examples import keep, made

_OPEN = """
import os, sys
from pathlib import Path
from glossreader.domain.errors import LibraryError
from glossreader.store.database import Store
from glossreader.store.migrations import STEPS
from tests.store.examples import keep
path = Path(sys.argv[1])
"""
_TRY = f"""{_OPEN}
try:
    Store.open(path).close()
    print("opened")
except LibraryError as error:
    print(type(error).__name__)
"""
# as an ordinary user: the rights of files do not bind the superuser, who may run the tests
_TRY_AS_ANYBODY = _TRY.replace("try:", "import sqlalchemy.dialects.sqlite.pysqlite\nif os.geteuid() == 0:\n    os.setuid(65534)\ntry:", 1)
_HOLD = f"""{_OPEN}
store = Store.open(path)
print("open", flush=True)
sys.stdin.read()
"""
_DIE = f"""{_OPEN}
store = Store.open(path)
keep(store)
os._exit(9)
"""
NEWEST = len(STEPS)
posix = pytest.mark.skipif(os.name != "posix", reason="POSIX rights, and files that can be renamed while they are open")


def _elsewhere(path, code=_TRY):
    """What another process says that opens the library."""
    done = subprocess.run([sys.executable, "-c", code, path], capture_output=True, text=True, check=False)
    assert done.stderr == ""
    return done.stdout.strip()


def _bytes(folder):
    return {file.name: file.read_bytes() for file in folder.iterdir()}


def _crashed(path, statements):
    """A file of another program that was killed: what it did last is in the -wal file only."""
    code = (
        f"import sqlite3, os; c = sqlite3.connect({str(path)!r}, isolation_level=None); [c.execute(s) for s in {statements!r}]; os._exit(1)"
    )
    subprocess.run([sys.executable, "-c", code], check=False)


def test_a_new_library_is_made_with_its_folders(tmp_path):
    path = tmp_path / "中文 folder" / "deeper" / "library.glossreader"
    with closing(Store.open(path)) as store:
        assert store.articles() == ()
    assert path.read_bytes()[68:72] == b"Glsr"
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.parametrize("name", ["a?b#c%20.glossreader", "file:x.glossreader", "信用 😀.glossreader", "no suffix", "-"])
@posix
def test_a_library_may_have_any_name(tmp_path, name):
    for _ in range(2):
        with closing(Store.open(tmp_path / name)) as store:
            keep(store)
    assert list(tmp_path.iterdir()) == [tmp_path / name]


def test_an_empty_file_is_a_new_library(path):
    path.touch()
    with closing(Store.open(path)) as store:
        keep(store)
    assert _elsewhere(path) == "opened"


def test_a_library_that_is_open_is_in_use_for_everybody_else(path, store):
    with pytest.raises(LibraryInUse, match="in use"):
        Store.open(path)
    assert _elsewhere(path) == "LibraryInUse"
    keep(store)
    assert _elsewhere(path) == "LibraryInUse"
    store.close()
    assert _elsewhere(path) == "opened"


def test_a_library_that_is_only_read_is_in_use_as_well(path, store):
    store.close()
    with closing(Store.open(path)):
        assert _elsewhere(path) == "LibraryInUse"


def test_a_library_that_another_process_has_is_left_alone(path, store):
    store.close()
    with subprocess.Popen([sys.executable, "-c", _HOLD, path], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdout
        assert process.stdout.readline() == b"open\n"
        with pytest.raises(LibraryInUse):
            Store.open(path)
        process.kill()
    Store.open(path).close()


def _other_programs(path):
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE bookmark (url)")


def _other_programs_with_its_own_id(path):
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA application_id = 7")


def _other_programs_after_a_crash(path):
    _crashed(path, ["PRAGMA journal_mode=WAL", "CREATE TABLE t (a)", "PRAGMA wal_checkpoint", "INSERT INTO t VALUES (1)"])


@pytest.mark.parametrize(
    "write",
    [
        _other_programs,
        _other_programs_with_its_own_id,
        _other_programs_after_a_crash,
        lambda path: path.write_bytes(random.Random(1).randbytes(10_000)),
        lambda path: path.write_bytes(b"\x89PNG\r\n"),
        lambda path: path.write_text("芝麻信用", encoding="utf-8"),
        lambda path: path.mkdir(),
        pytest.param(getattr(os, "mkfifo", None), marks=posix),
    ],
)
def test_what_is_no_library_is_refused_and_left_as_it_was(path, write):
    write(path)
    before = _bytes(path.parent) if path.is_file() else sorted(path.parent.iterdir())
    with pytest.raises(NotALibrary, match="is not a glossreader library"):
        Store.open(path)
    assert (_bytes(path.parent) if path.is_file() else sorted(path.parent.iterdir())) == before


def test_a_library_of_a_newer_program_is_refused_and_left_as_it_was(path, store):
    store.close()
    _crashed(path, [f"PRAGMA user_version = {NEWEST + 1}", "PRAGMA wal_checkpoint", "PRAGMA journal_mode", "DELETE FROM change"])
    before = _bytes(path.parent)
    with pytest.raises(LibraryNewer, match=f"format {NEWEST + 1}; this one knows {NEWEST}"):
        Store.open(path)
    assert _bytes(path.parent) == before


def _filled(path):
    with closing(Store.open(path)) as store:
        for number in range(3):
            origin, whole, words = made(number)
            store.keep(origin, whole, words, ())
    return bytearray(path.read_bytes())


def _break_schema(raw):
    raw[100:140] = b"\xff" * 40
    return raw


def _unknown_format(raw):
    raw[60:64] = b"\0\0\0\0"
    return raw


@pytest.mark.parametrize("damage", [_break_schema, _unknown_format, lambda raw: raw[:5000], lambda raw: raw[: len(raw) // 2]])
def test_a_library_whose_beginning_or_end_is_damaged_is_refused_and_left_as_it_was(path, damage):
    path.write_bytes(damage(_filled(path)))
    before = _bytes(path.parent)
    with pytest.raises(LibraryDamaged, match="is damaged"):
        Store.open(path)
    assert _bytes(path.parent) == before


def test_a_library_whose_tables_are_not_what_they_were_is_refused(path):
    _filled(path)
    _crashed(path, ["PRAGMA writable_schema = ON", "UPDATE sqlite_schema SET sql = replace(sql, 'pinyin TEXT', 'p1nyin TEXT')"])
    with pytest.raises(LibraryDamaged, match=r"no such column: term\.pinyin"):
        Store.open(path)


def test_a_damaged_page_is_told_when_it_is_met_and_the_rest_can_be_read(path):
    raw = _filled(path)
    text = made(2)[1].blocks[100].text.encode()
    page = raw.index(text) // 4096 * 4096
    raw[page : page + 4096] = b"\xaa" * 4096
    path.write_bytes(raw)
    with closing(Store.open(path)) as store:
        assert len(store.articles()) == 3
        assert store.article(1) == made(0)[1]
        with pytest.raises(LibraryDamaged, match="malformed"):
            store.article(3)
        assert any(fault.where == "article 3" for fault in store.check())


@posix
def test_a_library_that_was_killed_is_whole_when_it_is_opened_again(path):
    subprocess.run([sys.executable, "-c", _DIE, path], check=False)
    assert path.with_name(f"{path.name}-wal").stat().st_size
    with closing(Store.open(path)) as store:
        assert len(store.articles()) == 1
        assert store.check() == ()


def test_without_its_wal_file_a_killed_library_is_what_it_was_at_the_last_checkpoint(path):
    with closing(Store.open(path)) as store:
        keep(store)
    subprocess.run([sys.executable, "-c", _DIE.replace("keep(store)", "keep(store, 'Second')"), path], check=False)
    path.with_name(f"{path.name}-wal").unlink()
    with closing(Store.open(path)) as store:
        assert [listed.title for listed in store.articles()] == ["Everyone Has a Score"]
        assert store.check() == ()


@pytest.mark.parametrize("left", ["gone", "empty"])
def test_a_wal_file_without_its_library_is_not_swept_away(path, left):
    wal = path.with_name(f"{path.name}-wal")
    wal.write_bytes(b"what was kept last")
    if left == "empty":
        path.touch()
    with pytest.raises(LibraryDamaged, match="its -wal file is there"):
        Store.open(path)
    assert wal.read_bytes() == b"what was kept last"


@posix
@pytest.mark.parametrize("fate", ["renamed", "deleted", "replaced"])
def test_a_library_that_was_moved_while_it_was_open_is_not_written(path, store, fate):
    keep(store)
    moved = path.with_name("moved.glossreader")
    path.rename(moved)
    if fate == "deleted":
        moved.unlink()
    if fate == "replaced":
        path.write_bytes(b"a newer copy from another machine")
    with pytest.raises(LibraryUnwritable, match="moved, deleted or replaced"):
        keep(store, "Second")
    saved = path.with_name("saved.glossreader")
    store.backup(saved)
    store.close()
    for place in (saved,) if fate == "deleted" else (saved, moved):
        with closing(Store.open(place)) as found:
            assert [listed.title for listed in found.articles()] == ["Everyone Has a Score"]
    if fate == "replaced":
        assert path.read_bytes() == b"a newer copy from another machine"


@posix
def test_a_library_that_was_moved_while_it_was_open_holds_everything_when_it_is_closed(path, store):
    keep(store)
    moved = path.with_name("moved.glossreader")
    path.rename(moved)
    store.close()
    with closing(Store.open(moved)) as found:
        assert len(found.articles()) == 1
    Store.open(path).close()


@posix
def test_a_library_that_was_moved_and_moved_back_is_written_on(path, store):
    keep(store)
    path.rename(path.with_name("moved"))
    path.with_name("moved").rename(path)
    assert keep(store, "Second") == 2


@posix
def test_a_link_to_a_library_opens_it_where_it_lies(path, tmp_path, store):
    link = tmp_path / "links" / "my.glossreader"
    link.parent.mkdir()
    link.symlink_to(path)
    with pytest.raises(LibraryInUse):
        Store.open(link)
    store.close()
    with closing(Store.open(link)) as opened:
        keep(opened)
    assert list(link.parent.iterdir()) == [link]


@posix
@pytest.mark.parametrize(
    ("folder", "file", "made_before"),
    [(0o555, 0o666, False), (0o555, 0o666, True), (0o777, 0o444, True), (0o555, 0o444, True), (0o777, 0o000, True), (0o000, 0o666, True)],
)
def test_a_place_that_may_not_be_written_is_told(tmp_path, folder, file, made_before):
    path = tmp_path / "kept" / "library.glossreader"
    path.parent.mkdir()
    for above in (tmp_path, *tmp_path.parents[:3]):
        above.chmod(0o755)
    if made_before:
        Store.open(path).close()
        path.chmod(file)
    before = _bytes(path.parent)
    path.parent.chmod(folder)
    try:
        assert _elsewhere(path, _TRY_AS_ANYBODY) == "LibraryUnwritable"
    finally:
        path.parent.chmod(0o777)
        if made_before:
            path.chmod(0o666)
    assert _bytes(path.parent) == before


@pytest.mark.parametrize("name", ["a file/library.glossreader", "x" * 300, pytest.param("loop", marks=posix)])
def test_a_path_that_leads_nowhere_is_told(tmp_path, name):
    (tmp_path / "a file").touch()
    if name == "loop":
        (tmp_path / "loop").symlink_to(tmp_path / "loop")
    with pytest.raises(LibraryUnwritable, match="cannot be written"):
        Store.open(tmp_path / name)
