import shutil
import sqlite3
from contextlib import closing

import pytest
from sqlalchemy import create_engine

from glossreader.domain.article import CutReason
from glossreader.domain.dictionary import BUILT_IN
from glossreader.domain.errors import LibraryNewer, OutputError
from glossreader.domain.shelf import ReadingPlace
from glossreader.domain.term import Rendering, RenderingSource, Status
from glossreader.domain.words import WordCorrection
from glossreader.settings import Settings
from glossreader.store.database import Store
from glossreader.store.migrations import STEPS, WrongStepError
from glossreader.store.schema import metadata
from tests.store.examples import bring, keep, term_of, texts, undone
from tests.store.first_format import FILE
from tests.store.rows import rows
from tests.store.second_format import FILE as SECOND_FILE
from tests.store.second_format import MADE
from tests.store.third_format import FILE as THIRD_FILE

NEWEST = len(STEPS)
NEXT = NEWEST + 1
OF_TODAY = {
    "handmade",
    "dismissal",
    "setting",
    "reading",
    "pair",
    "dictionary",
    "dictionary_file",
    "word_correction",
}  # tables that format 1 did not have
NEW_COLUMNS = {"source": {"fetched"}, "block": {"decided"}}


@pytest.fixture
def yesterday(path):
    """A copy of the library that format 1 wrote."""
    shutil.copy(FILE, path)
    return path


@pytest.fixture
def today(yesterday):
    """The same, brought to the newest format."""
    Store.open(yesterday).close()
    return yesterday


def _levels(connection):
    """A step that might come: how well the reader knows a term."""
    connection.exec_driver_sql("ALTER TABLE term ADD COLUMN level INTEGER NOT NULL DEFAULT 0")
    connection.exec_driver_sql("UPDATE term SET level = 3 WHERE status = 'edited'")


def _rebuilt(connection):
    """A step that makes a table anew, as SQLite wants it for all that ALTER cannot do."""
    connection.exec_driver_sql("CREATE TABLE term_2 AS SELECT * FROM term")
    connection.exec_driver_sql("DROP TABLE term")
    connection.exec_driver_sql(
        "CREATE TABLE term (number INTEGER PRIMARY KEY, id TEXT UNIQUE, simplified TEXT UNIQUE, traditional TEXT, pinyin TEXT, "
        "pinyin_source TEXT, kind TEXT, status TEXT, note TEXT, tags TEXT, sha256 TEXT, level INTEGER NOT NULL DEFAULT 0)"
    )
    connection.exec_driver_sql("INSERT INTO term SELECT *, 0 FROM term_2")
    connection.exec_driver_sql("DROP TABLE term_2")


def _half_done(connection):
    _levels(connection)
    connection.exec_driver_sql("INSERT INTO no_such_table VALUES (1)")


def _loose(connection):
    connection.exec_driver_sql("DELETE FROM term")


def _but(path, content):
    """All rows without the columns that came later."""
    with closing(sqlite3.connect(path)) as connection:
        columns = {table: [row[1] for row in connection.execute(f"PRAGMA table_info({table})")] for table in content}
    return {
        table: [
            {name: value for name, value in zip(columns[table], row, strict=True) if name not in NEW_COLUMNS.get(table, ())}
            for row in found
        ]
        for table, found in content.items()
    }


def _format(path):
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("PRAGMA user_version").fetchone()[0]


def _shape(connection):
    """Tables as SQLite understands them: columns, references, indexes; in whatever order they were declared."""
    tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")]
    return {table: _table_shape(connection, table) for table in tables}


def _table_shape(connection, table):
    columns = connection.execute(f"PRAGMA table_xinfo({table})").fetchall()
    references = sorted(row[2:] for row in connection.execute(f"PRAGMA foreign_key_list({table})"))
    indexes = sorted(
        (unique, origin, name if origin == "c" else "", connection.execute(f"PRAGMA index_info({name})").fetchall())
        for _, name, unique, origin, _ in connection.execute(f"PRAGMA index_list({table})")
    )
    (sql,) = connection.execute("SELECT sql FROM sqlite_schema WHERE name = ?", (table,)).fetchone()
    said = [sql.upper().count(words) for words in ("AUTOINCREMENT", "DEFERRABLE INITIALLY DEFERRED", "WITHOUT ROWID")]
    return columns, references, indexes, said


def test_the_steps_lead_to_the_tables_that_the_program_works_with(path, store, tmp_path):
    store.close()
    drawn = tmp_path / "drawn.db"
    engine = create_engine(f"sqlite:///{drawn}")
    metadata.create_all(engine)
    engine.dispose()
    with closing(sqlite3.connect(path)) as led, closing(sqlite3.connect(drawn)) as wanted:
        assert _shape(led) == _shape(wanted)


def test_a_file_of_format_1_is_read_today(yesterday):
    with closing(Store.open(yesterday)) as store:
        assert store.check() == ()
        assert [(one.title, one.terms) for one in store.articles()] == [("A Blacklist for Everyone", 2), ("Laolai on the Phone", 1)]
        assert [block.cut for block in store.article(1).blocks] == [None, CutReason.COMMENTS, CutReason.SHARE]
        assert store.source(1).raw.decode().startswith("A Blacklist for Everyone: Sesame Credit (芝麻信用).")
        assert store.outside(2) == ("Connect with us",)
        term = term_of(store, 2, "老赖")
        assert (term.status, term.note) == (Status.EDITED, "court slang")
        assert term.renderings == (Rendering("debt dodger", RenderingSource.PERSON), Rendering("laolai"))
        assert [one.english for one in store.glossary(1).entries] == [("blacklist",), ("laolai",)]
        assert term_of(store, 2, "芝麻信用").status is Status.REJECTED


def test_what_was_done_in_format_1_is_taken_back_today(yesterday):
    with closing(Store.open(yesterday)) as store:
        told = [undone(store) for _ in store.changes()]
    assert told == [
        "Cut a block out of “A Blacklist for Everyone”",
        "Rejected 芝麻信用",
        "Edited 老赖",
        "Added “Laolai on the Phone”",
        "Added “A Blacklist for Everyone”",
    ]
    with closing(Store.open(yesterday)) as store:
        assert store.articles() == ()
        while store.redo():
            pass
        assert store.check() == ()
    now = rows(yesterday)
    assert not any(now.pop(name) for name in OF_TODAY)
    assert _but(yesterday, now) == _but(FILE, rows(FILE))


@pytest.mark.parametrize("step", [_levels, _rebuilt])
def test_a_later_format_keeps_everything_and_its_changes_can_still_be_taken_back(today, step):
    before = rows(today)
    with closing(Store.open(today, (*STEPS, step))) as store:
        assert store.check() == ()
        assert undone(store) == "Cut a block out of “A Blacklist for Everyone”"
        assert texts(term_of(store, 1, "失信黑名单")) == ("list of trust-breakers", "blacklist")
        assert keep(store, "A third") == 3
        while store.undo():
            pass
        assert store.articles() == ()
    assert _format(today) == NEXT
    assert rows(today.with_name(f"library.before-{NEXT}.glossreader")) == before


def test_a_row_keeps_what_a_later_format_gave_it_when_an_older_change_is_taken_back(today):
    with closing(Store.open(today, (*STEPS, _levels))) as store:
        for _ in range(3):
            store.undo()
    with closing(sqlite3.connect(today)) as connection:
        assert connection.execute("SELECT status, level FROM term WHERE simplified = '老赖'").fetchall() == [("suggested", 3)]


def test_a_step_is_done_once(today):
    for _ in range(2):
        Store.open(today, (*STEPS, _levels)).close()
    assert _format(today) == NEXT


def test_a_new_library_is_brought_to_the_newest_format_without_a_copy(path):
    Store.open(path, (*STEPS, _levels)).close()
    assert _format(path) == NEXT
    assert list(path.parent.iterdir()) == [path]


def test_an_older_program_refuses_what_a_newer_one_wrote(today):
    Store.open(today, (*STEPS, _levels)).close()
    with pytest.raises(LibraryNewer, match=f"format {NEXT}; this one knows {NEWEST}"):
        Store.open(today)


@pytest.mark.parametrize(("step", "error"), [(_half_done, "no_such_table"), (_loose, "refer to nothing")])
def test_a_step_that_fails_leaves_the_library_as_it_was_with_the_copy_beside_it(today, step, error):
    before = rows(today, but=())
    with pytest.raises(Exception, match=error):
        Store.open(today, (*STEPS, step))
    assert _format(today) == NEWEST
    assert rows(today, but=()) == before
    assert rows(today.with_name(f"library.before-{NEXT}.glossreader"), but=()) == before
    with closing(Store.open(today)) as store:
        assert store.check() == ()


def test_of_two_steps_the_one_that_succeeds_is_kept(today):
    with pytest.raises(WrongStepError, match=f"step {NEXT + 1}"):
        Store.open(today, (*STEPS, _levels, _loose))
    assert _format(today) == NEXT


def test_without_a_copy_there_is_no_upgrade(yesterday):
    yesterday.with_name("library.before-2.glossreader").mkdir()
    before = yesterday.read_bytes()
    with pytest.raises(OutputError, match="before-2"):
        Store.open(yesterday, (*STEPS, _levels))
    assert yesterday.read_bytes() == before


def test_a_file_of_format_1_takes_settings_and_reading_places_today(yesterday):
    with closing(Store.open(yesterday)) as store:
        assert (store.settings(), store.reading_place(1)) == (Settings(), None)
        store.keep_settings(Settings(zoom=1.5))
        store.keep_reading_place(1, ReadingPlace(2, 10, 0.4))
    with closing(Store.open(yesterday)) as store:
        assert (store.settings().zoom, store.reading_place(1)) == (1.5, ReadingPlace(2, 10, 0.4))
        assert undone(store) == "Cut a block out of “A Blacklist for Everyone”"
        assert store.redo() == store.changes()[-1]
        assert [block.cut for block in store.article(1).blocks] == [None, CutReason.COMMENTS, CutReason.SHARE]


@pytest.fixture
def last_month(path):
    """A copy of the library that format 2 wrote."""
    shutil.copy(SECOND_FILE, path)
    return path


def test_a_file_of_format_2_is_read_today(last_month):
    with closing(Store.open(last_month)) as store:
        assert store.check() == ()
        assert [(one.title, one.terms, one.progress, one.partner) for one in store.articles()] == [
            ("A Blacklist for Everyone", 1, None, None),
            ("Laolai on the Phone", 2, 0.4, None),
        ]
        assert store.source(1).fetched is None
        assert store.dismissed(1) == {"老赖"}
        assert store.handmade(2) == {"分享": (MADE,)}
        assert [block.decided for block in store.article(2).blocks] == [False] * 3
        assert (store.settings().zoom, store.reading_place(2)) == (1.5, ReadingPlace(1, 10, 0.4))


def test_what_was_done_in_format_2_is_taken_back_and_done_again_today(last_month):
    with closing(Store.open(last_month)) as store:
        assert store.redo() == store.changes()[-1]
        before = [(store.article(number), store.glossary(number)) for number in (1, 2)]
        told = [undone(store) for _ in store.changes()]
        assert told[:4] == [
            "Cut a block out of “Laolai on the Phone”",
            "Put a block back into “Laolai on the Phone”",
            "Noted on 失信黑名单",
            "Removed “Gone Again”",
        ]
        assert (store.articles(), store.check()) == ((), ())
        while store.redo():
            assert store.check() == ()
        assert [(store.article(number), store.glossary(number)) for number in (1, 2)] == before


def test_a_number_of_format_2_is_never_given_again(last_month):
    with closing(Store.open(last_month)) as store:
        assert [one.number for one in store.articles()] == [1, 2]
        assert keep(store, "A fourth") == 4


@pytest.fixture
def last_week(path):
    """A copy of the library that format 3 wrote."""
    shutil.copy(THIRD_FILE, path)
    return path


def test_a_file_of_format_3_is_read_today(last_week):
    with closing(Store.open(last_week)) as store:
        assert store.check() == ()
        assert [(one.title, one.partner) for one in store.articles()] == [
            ("A Blacklist for Everyone", None),
            ("Laolai on the Phone", 4),
            ("失信的人", 2),
        ]
        assert store.source(1).fetched == "2026-11-20T10:00:00+00:00"
        assert [block.decided for block in store.article(1).blocks] == [False, True]
        assert (store.shelf(), store.corrections()) == (BUILT_IN, ())


def test_what_was_done_in_format_3_is_taken_back_and_done_again_today(last_week):
    with closing(Store.open(last_week)) as store:
        assert store.redo() == store.changes()[-1]
        before = [(store.article(number), store.glossary(number)) for number in (1, 2, 4)]
        told = [undone(store) for _ in store.changes()]
        assert told[1:5] == [
            "Put a block back into “A Blacklist for Everyone”",
            "Updated “A Blacklist for Everyone”",
            "Paired “失信的人” with “Laolai on the Phone”",
            "Added “失信的人”",
        ]
        assert (store.articles(), store.check()) == ((), ())
        while store.redo():
            assert store.check() == ()
        assert [(store.article(number), store.glossary(number)) for number in (1, 2, 4)] == before


def test_a_file_of_format_3_takes_dictionaries_and_corrections_today(last_week):
    with closing(Store.open(last_week)) as store:
        before = [change.what for change in store.changes()]
        bring(store, "躺平\tto lie flat")
        store.correct_words(WordCorrection(("研究", "生命")))
    with closing(Store.open(last_week)) as store:
        assert [volume.name for volume in store.volumes()] == ["slang", "", ""]
        assert store.corrections() == (WordCorrection(("研究", "生命")),)
        assert [undone(store), undone(store)] == ["Corrected the words 研究 | 生命", "Added the dictionary “slang”"]
        assert [change.what for change in store.changes()] == before
