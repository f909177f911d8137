"""A look at the settings before the library is opened, so that the window's first frame has its colours and its place."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path
from urllib.parse import quote

from glossreader.settings import Settings
from glossreader.store.choices import settings_from


def peek_settings(path: Path) -> Settings:
    """Read the settings in the library at `path`, about 1 ms; the defaults when there is none, or nothing that can be read.

    The file is looked at as it lies there, without a lock and without its -wal file: what a program that was killed, or one that
    still runs, kept last may be missing. Opening the library tells what is wrong with it.
    """
    try:
        with closing(sqlite3.connect(_address(path), uri=True)) as onlooker:
            return settings_from(dict(onlooker.execute("SELECT name, value FROM setting")))
    except (sqlite3.Error, OSError, ValueError):
        return Settings()


def _address(path: Path) -> str:
    location = Path(os.path.realpath(path)).as_posix()
    return f"file://{'' if location.startswith('/') else '/'}{quote(os.fsencode(location))}?immutable=1&mode=ro"
