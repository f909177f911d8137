"""The numbered steps that bring a library file of any age to today's tables.

A step is never edited once it was released; the next one is added below it, with a test that opens yesterday's file.
Rows in `change.former` name tables and columns: a step that renames or drops one renames or drops it there too, and seals the change
anew (a new column needs nothing: it keeps its value, or takes its default, when a change from before it is taken back).
"""

from collections.abc import Callable, Sequence

from sqlalchemy import Connection

APPLICATION_ID = int.from_bytes(b"Glsr")  # bytes 68-71 of the file: what `file` and SQLite know it by

Step = Callable[[Connection], None]

_FIRST = (
    """CREATE TABLE source (
        number INTEGER NOT NULL PRIMARY KEY,
        sha256 TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL,
        location TEXT NOT NULL,
        charset TEXT NOT NULL,
        added TEXT NOT NULL,
        outside TEXT NOT NULL,
        raw BLOB NOT NULL
    )""",
    """CREATE TABLE article (
        number INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        source INTEGER NOT NULL REFERENCES source (number) DEFERRABLE INITIALLY DEFERRED,
        place INTEGER NOT NULL,
        title TEXT NOT NULL,
        deck TEXT,
        category TEXT,
        authors TEXT NOT NULL,
        publisher TEXT,
        published TEXT,
        url TEXT,
        language TEXT NOT NULL,
        front TEXT NOT NULL,
        first_line INTEGER,
        last_line INTEGER,
        words TEXT NOT NULL UNIQUE,
        sha256 TEXT NOT NULL,
        glossary_sha256 TEXT NOT NULL,
        added TEXT NOT NULL,
        UNIQUE (source, place)
    )""",
    """CREATE TABLE block (
        article INTEGER NOT NULL REFERENCES article (number) DEFERRABLE INITIALLY DEFERRED,
        position INTEGER NOT NULL,
        kind TEXT NOT NULL,
        text TEXT NOT NULL,
        level INTEGER NOT NULL,
        marker TEXT NOT NULL,
        cut TEXT,
        PRIMARY KEY (article, position)
    )""",
    """CREATE TABLE term (
        number INTEGER NOT NULL PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        simplified TEXT NOT NULL UNIQUE,
        traditional TEXT NOT NULL,
        pinyin TEXT NOT NULL,
        pinyin_source TEXT NOT NULL,
        kind TEXT NOT NULL,
        status TEXT NOT NULL,
        note TEXT NOT NULL,
        tags TEXT NOT NULL,
        sha256 TEXT NOT NULL
    )""",
    """CREATE TABLE rendering (
        number INTEGER NOT NULL PRIMARY KEY,
        term INTEGER NOT NULL REFERENCES term (number) DEFERRABLE INITIALLY DEFERRED,
        text TEXT NOT NULL,
        source TEXT NOT NULL,
        position INTEGER,
        UNIQUE (term, text)
    )""",
    """CREATE TABLE entry (
        article INTEGER NOT NULL REFERENCES article (number) DEFERRABLE INITIALLY DEFERRED,
        term INTEGER NOT NULL REFERENCES term (number) DEFERRABLE INITIALLY DEFERRED,
        position INTEGER NOT NULL,
        printed TEXT NOT NULL,
        confidence FLOAT NOT NULL,
        PRIMARY KEY (article, term)
    ) WITHOUT ROWID""",
    "CREATE INDEX entry_by_term ON entry (term)",
    """CREATE TABLE entry_rendering (
        article INTEGER NOT NULL,
        term INTEGER NOT NULL,
        position INTEGER NOT NULL,
        rendering INTEGER NOT NULL REFERENCES rendering (number) DEFERRABLE INITIALLY DEFERRED,
        PRIMARY KEY (article, term, position),
        FOREIGN KEY (article, term) REFERENCES entry (article, term) DEFERRABLE INITIALLY DEFERRED
    ) WITHOUT ROWID""",
    "CREATE INDEX entry_rendering_by_rendering ON entry_rendering (rendering)",
    """CREATE TABLE mention (
        article INTEGER NOT NULL,
        term INTEGER NOT NULL,
        position INTEGER NOT NULL,
        hanzi_block INTEGER,
        hanzi_start INTEGER,
        hanzi_end INTEGER,
        english_block INTEGER,
        english_start INTEGER,
        english_end INTEGER,
        PRIMARY KEY (article, term, position),
        FOREIGN KEY (article, term) REFERENCES entry (article, term) DEFERRABLE INITIALLY DEFERRED
    ) WITHOUT ROWID""",
    """CREATE TABLE change (
        number INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        made TEXT NOT NULL,
        what TEXT NOT NULL,
        former TEXT NOT NULL,
        sha256 TEXT NOT NULL
    )""",
    f"PRAGMA application_id = {APPLICATION_ID}",
)

_PLACES = ", ".join(f"{language}_{part} INTEGER" for language in ("hanzi", "english") for part in ("block", "start", "end"))
_OF_ARTICLE_AND_TERM = """
        article INTEGER NOT NULL REFERENCES article (number) DEFERRABLE INITIALLY DEFERRED,
        term INTEGER NOT NULL REFERENCES term (number) DEFERRABLE INITIALLY DEFERRED,"""

_SECOND = (
    "ALTER TABLE change ADD COLUMN undone INTEGER NOT NULL DEFAULT 0",
    f"""CREATE TABLE handmade ({_OF_ARTICLE_AND_TERM}
        position INTEGER NOT NULL, {_PLACES},
        PRIMARY KEY (article, term, position)
    ) WITHOUT ROWID""",
    f"""CREATE TABLE dismissal ({_OF_ARTICLE_AND_TERM}
        PRIMARY KEY (article, term)
    ) WITHOUT ROWID""",
    """CREATE TABLE setting (
        name TEXT NOT NULL PRIMARY KEY,
        value TEXT NOT NULL
    )""",
    """CREATE TABLE reading (
        article INTEGER NOT NULL PRIMARY KEY REFERENCES article (number) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
        block INTEGER NOT NULL,
        start INTEGER NOT NULL,
        progress FLOAT NOT NULL,
        seen TEXT NOT NULL
    )""",
)

_THIRD = (
    """CREATE TABLE source_3 (
        number INTEGER NOT NULL PRIMARY KEY,
        sha256 TEXT NOT NULL,
        name TEXT NOT NULL,
        location TEXT NOT NULL,
        charset TEXT NOT NULL,
        fetched TEXT,
        added TEXT NOT NULL,
        outside TEXT NOT NULL,
        raw BLOB NOT NULL
    )""",
    "INSERT INTO source_3 SELECT number, sha256, name, location, charset, NULL, added, outside, raw FROM source",
    "DROP TABLE source",
    "ALTER TABLE source_3 RENAME TO source",
    "CREATE INDEX source_by_sha256 ON source (sha256)",
    "CREATE INDEX source_by_location ON source (location)",
    """CREATE TABLE article_3 (
        number INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        source INTEGER NOT NULL REFERENCES source (number) DEFERRABLE INITIALLY DEFERRED,
        place INTEGER NOT NULL,
        title TEXT NOT NULL,
        deck TEXT,
        category TEXT,
        authors TEXT NOT NULL,
        publisher TEXT,
        published TEXT,
        url TEXT,
        language TEXT NOT NULL,
        front TEXT NOT NULL,
        first_line INTEGER,
        last_line INTEGER,
        words TEXT NOT NULL,
        sha256 TEXT NOT NULL,
        glossary_sha256 TEXT NOT NULL,
        added TEXT NOT NULL
    )""",
    """INSERT INTO article_3 SELECT number, source, place, title, deck, category, authors, publisher, published, url, language, front,
        first_line, last_line, words, sha256, glossary_sha256, added FROM article""",
    "DELETE FROM sqlite_sequence WHERE name = 'article_3'",
    "INSERT INTO sqlite_sequence SELECT 'article_3', seq FROM sqlite_sequence WHERE name = 'article'",  # a number is never given twice
    "DROP TABLE article",
    "ALTER TABLE article_3 RENAME TO article",
    "CREATE INDEX article_by_source ON article (source)",
    "CREATE INDEX article_by_url ON article (url)",
    "CREATE INDEX article_by_words ON article (words)",
    "ALTER TABLE block ADD COLUMN decided BOOLEAN NOT NULL DEFAULT 0",
    """CREATE TABLE pair (
        number INTEGER NOT NULL PRIMARY KEY,
        chinese INTEGER NOT NULL REFERENCES article (number) DEFERRABLE INITIALLY DEFERRED,
        english INTEGER NOT NULL REFERENCES article (number) DEFERRABLE INITIALLY DEFERRED,
        sha256 TEXT NOT NULL,
        UNIQUE (chinese, english)
    )""",
    "CREATE INDEX pair_by_english ON pair (english)",
)

_FOURTH = (
    """CREATE TABLE dictionary (
        id TEXT NOT NULL PRIMARY KEY,
        name TEXT NOT NULL,
        format TEXT,
        entries INTEGER NOT NULL,
        position INTEGER NOT NULL,
        is_on BOOLEAN NOT NULL,
        added TEXT NOT NULL,
        sha256 TEXT NOT NULL
    )""",
    """CREATE TABLE dictionary_file (
        id TEXT NOT NULL PRIMARY KEY,
        raw BLOB NOT NULL
    )""",
    """CREATE TABLE word_correction (
        number INTEGER NOT NULL PRIMARY KEY,
        words TEXT NOT NULL,
        before TEXT NOT NULL,
        behind TEXT NOT NULL,
        made TEXT NOT NULL,
        sha256 TEXT NOT NULL
    )""",
)


def _first(connection: Connection) -> None:
    """Make room for sources, articles, terms, and changes that can be taken back."""
    for statement in _FIRST:
        connection.exec_driver_sql(statement)


def _second(connection: Connection) -> None:
    """Make room for what the window remembers, for what a person says of a term in one article, and for doing again."""
    for statement in _SECOND:
        connection.exec_driver_sql(statement)


def _third(connection: Connection) -> None:
    """Let an article be kept twice and a source be read anew; make room for pairs, and for what a person decided about blocks."""
    for statement in _THIRD:
        connection.exec_driver_sql(statement)


def _fourth(connection: Connection) -> None:
    """Make room for the dictionaries on the shelf, and for what a person says about the words of a text."""
    for statement in _FOURTH:
        connection.exec_driver_sql(statement)


STEPS: tuple[Step, ...] = (_first, _second, _third, _fourth)


class WrongStepError(Exception):
    """A step left rows that refer to nothing: a bug in the step, which is taken back."""


def migrate(connection: Connection, version: int, steps: Sequence[Step]) -> None:
    """Take the file from format `version` to the newest, one transaction a step: it is done whole, or not at all.

    References are not enforced meanwhile (SQLite rebuilds a table by dropping it), but checked before a step is committed.
    """
    for number, step in enumerate(steps[version:], version + 1):
        with connection.begin():
            step(connection)
            if loose := connection.exec_driver_sql("PRAGMA foreign_key_check").all():
                raise WrongStepError(f"step {number} leaves {len(loose)} rows that refer to nothing")
            connection.exec_driver_sql(f"PRAGMA user_version = {number}")
