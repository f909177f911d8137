"""Everything that a library file holds, row by row, looked at with nothing but Python's sqlite3."""

import sqlite3
from contextlib import closing

NOT_THE_CONTENT = ("change", "sqlite_sequence")


def rows(path, but=NOT_THE_CONTENT):
    """All rows of all tables of a closed library: what stands in it, not what happened to it."""
    with closing(sqlite3.connect(path)) as connection:
        names = [name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        return {name: connection.execute(f"SELECT * FROM {name}").fetchall() for name in names if name not in but}
