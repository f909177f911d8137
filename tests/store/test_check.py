import sqlite3
from contextlib import closing

import pytest

from glossreader.domain.errors import LibraryDamaged
from glossreader.store.database import Store
from tests.store.examples import LAOLAI, entry, keep


@pytest.fixture
def library(path, store):
    """Two sound articles in a closed library."""
    keep(store)
    keep(store, "Second", entry(LAOLAI))
    store.close()
    return path


def _faults(path):
    with closing(Store.open(path)) as store:
        return [(fault.where, fault.what) for fault in store.check()]


def _write(path, *statements):
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)


def test_a_sound_library_has_no_faults(library):
    assert _faults(library) == []


@pytest.mark.parametrize(
    "printed",
    [
        "Second: Sesame Credit (芝麻",
        "信用).",
        "hare this (分享)",
        "Ada Cole",
        "李四",
        "Society",
        "paragraph",
        "comments",
        "2018-05-26",
        "On trust",
    ],
)
def test_a_single_flipped_bit_of_an_article_is_seen_where_sqlite_sees_none(library, printed):
    raw = bytearray(library.read_bytes())
    where = raw.rindex((printed if printed != "comments" else "share").encode())
    raw[where] ^= 1
    library.write_bytes(raw)
    with closing(sqlite3.connect(library)) as connection:
        assert connection.execute("PRAGMA quick_check").fetchall() == [("ok",)]
    assert {where for where, _ in _faults(library)} & {"article 1", "article 2"}


def test_a_flipped_bit_of_what_was_opened_is_seen(library):
    with closing(sqlite3.connect(library)) as connection:
        (packed,) = connection.execute("SELECT raw FROM source WHERE number = 2").fetchone()
    raw = bytearray(library.read_bytes())
    raw[raw.index(packed) + len(packed) // 2] ^= 1
    library.write_bytes(raw)
    assert [where for where, _ in _faults(library)] == ["source 2"]


@pytest.mark.parametrize(
    ("damage", "where", "what"),
    [
        ("UPDATE source SET sha256 = 'x' WHERE number = 1", "source 1", "not those that were opened"),
        ("UPDATE block SET text = 'x' WHERE article = 1 AND position = 0", "article 1", "checksum differs"),
        ("UPDATE block SET decided = 1 WHERE article = 1 AND position = 0", "article 1", "checksum differs"),
        ("UPDATE article SET words = 'x' WHERE number = 2", "article 2", "It is not as it was kept"),
        ("DELETE FROM block WHERE article = 2 AND position = 2", "article 2", "checksum differs"),
        ("UPDATE block SET kind = 'parakraph' WHERE article = 1", "article 1", "cannot be read"),
        ("UPDATE article SET authors = '[\"Ada' WHERE number = 1", "article 1", "cannot be read"),
        ("UPDATE article SET front = 7 WHERE number = 1", "article 1", "cannot be read"),
        ("UPDATE article SET title = CAST(x'e88a' AS TEXT) WHERE number = 2", "article 2", "SQLite cannot read it"),
        ("UPDATE article SET url = x'00' WHERE number = 2", "article 2", "cannot be read"),
        ("UPDATE mention SET hanzi_end = 900 WHERE article = 2", "article 2", "Its glossary is not as it was kept"),
        ("UPDATE entry SET confidence = 0.91 WHERE article = 2", "article 2", "Its glossary is not as it was kept"),
        ("DELETE FROM entry_rendering WHERE article = 1", "article 1", "Its glossary is not as it was kept"),
        ("UPDATE term SET status = 'sugested' WHERE simplified = '老赖'", "terms", "'sugested' stands where it cannot"),
        ("UPDATE term SET status = 'accepted' WHERE simplified = '老赖'", "terms", "老赖 is not as it was kept"),
        ("UPDATE rendering SET text = 'Sesame Cred1t' WHERE text = 'Sesame Credit'", "terms", "芝麻信用 is not as it was kept"),
        ("UPDATE change SET former = replace(former, '1', '2') WHERE number = 2", "changes", "“Added “Second”” cannot be taken back"),
        ("DELETE FROM term WHERE simplified = '老赖'", "the file", "A row of entry refers to a row of term that is not there"),
    ],
)
def test_every_damage_is_told_with_its_place(library, damage, where, what):
    _write(library, damage)
    assert any(found == where and what in sentence for found, sentence in _faults(library))


def test_a_table_that_cannot_be_read_at_all_is_told_and_the_rest_is_checked(library):
    with closing(sqlite3.connect(library)) as connection:
        (root,) = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'source'").fetchone()
    raw = bytearray(library.read_bytes())
    raw[(root - 1) * 4096 : root * 4096] = b"\xaa" * 4096
    library.write_bytes(raw)
    assert {where for where, _ in _faults(library)} == {"the file"}


def test_a_value_that_was_never_written_so_is_damage_for_everybody_who_reads_it(library):
    _write(library, "UPDATE block SET kind = 'parakraph' WHERE article = 1")
    with closing(Store.open(library)) as store:
        with pytest.raises(LibraryDamaged, match="'parakraph' stands where it cannot"):
            store.article(1)
        assert store.article(2).title == "Second"


def test_an_index_that_does_not_match_its_table_is_told(library):
    _write(library, "PRAGMA writable_schema = ON", "DELETE FROM sqlite_schema WHERE name = 'entry_by_term'")
    assert any(where == "the file" and "never used" in what for where, what in _faults(library))
