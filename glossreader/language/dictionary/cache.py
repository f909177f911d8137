"""The dictionary's file: built from the installed package on first use, replaced when it is damaged, named by what it was made of.

entry  every entry, the better of one form first by `rank`; senses as CC-CEDICT has them
word   every written form under its first two characters, with its cost, so that a text is segmented with one look per pair of characters
"""

import contextlib
import os
import sqlite3
import struct
import tempfile
import time
import zlib
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from glossreader.domain.errors import DictionaryError
from glossreader.language.dictionary import frequency, rank
from glossreader.language.dictionary.cedict import Line, entry, read_lines, source
from glossreader.paths import resource

Progress = Callable[[float], None]

_FORMAT = 2
_APPLICATION = 0x676C6F73  # "glos"
_SUFFIX = ".dictionary"
_ABANDONED = 3600  # seconds after which a half-built file belongs to nobody
_SCHEMA = """
CREATE TABLE entry (simplified TEXT NOT NULL, traditional TEXT NOT NULL, pinyin TEXT NOT NULL, senses TEXT NOT NULL, rank INTEGER NOT NULL);
CREATE TABLE word (head TEXT PRIMARY KEY, forms TEXT NOT NULL) WITHOUT ROWID;
"""
_INDEXES = """
CREATE INDEX by_simplified ON entry (simplified);
CREATE INDEX by_traditional ON entry (traditional) WHERE traditional <> simplified;
"""


def ready_file(folder: Path, progress: Progress | None = None) -> Path:
    """Return the dictionary's file in `folder`, built unless a sound one is there; raises DictionaryError where it cannot be written."""
    if (path := finished_file(folder)) is None:
        path = folder / _name()
        build_file(path, progress)
    return path


def finished_file(folder: Path) -> Path | None:
    """Return the dictionary's file in `folder`, or the one that a packaged program brings, or None: it must be built first."""
    name = _name()
    return next(filter(is_sound, (folder / name, resource("dictionary", name))), None)


def _name() -> str:
    return f"{_fingerprint():08x}-{_FORMAT}{_SUFFIX}"


def _fingerprint() -> int:
    """Tell by one number what the file is made of: the tables, and the checksum with which gzip ends the packaged text."""
    with source().open("rb") as packed:
        packed.seek(-8, os.SEEK_END)
        return zlib.crc32(packed.read() + frequency.table().read_bytes() + rank.table().read_bytes())


def is_sound(path: Path) -> bool:
    """Whether a finished file of this program is there and has all its pages; looks at the first 100 bytes only."""
    try:
        with path.open("rb") as file:
            header = file.read(100)
            size = file.seek(0, os.SEEK_END)
    except OSError:
        return False
    if len(header) < 100 or not header.startswith(b"SQLite format 3\0"):
        return False
    page, pages, application = (
        struct.unpack_from(">H", header, 16)[0],
        struct.unpack_from(">I", header, 28)[0],
        struct.unpack_from(">I", header, 68)[0],
    )
    return bool(application == _APPLICATION and size == page * pages)


def build_file(path: Path, progress: Progress | None = None) -> None:
    """Build beside `path`, then put it in place at once, so that two processes may do it together."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=path.stem, suffix=".part", dir=path.parent)
        os.close(handle)
        part = Path(name)
        try:
            _write(part, progress or (lambda _: None))
            part.chmod(0o644)  # a temporary file is its maker's only, but a packaged dictionary is for everybody
            _put(part, path)
        finally:
            part.unlink(missing_ok=True)
    except (OSError, sqlite3.OperationalError) as error:
        raise DictionaryError(str(path.parent), _reason(error)) from error
    _remove_stale(path)


def _reason(error: Exception) -> str:
    return (error.strerror if isinstance(error, OSError) else None) or str(error)


def _put(part: Path, path: Path) -> None:
    try:
        part.replace(path)
    except PermissionError:  # Windows, when another process has built it meanwhile and reads it
        if not is_sound(path):
            raise


def _remove_stale(path: Path) -> None:
    """Remove what older versions and interrupted builds have left; what another process still uses on Windows stays."""
    others = [other for other in path.parent.glob(f"*{_SUFFIX}") if other != path]
    for other in (*others, *(part for part in path.parent.glob("*.part") if time.time() - part.stat().st_mtime > _ABANDONED)):
        with contextlib.suppress(OSError):
            other.unlink()


def _write(path: Path, progress: Progress) -> None:
    lines = list(read_lines())
    progress(0.25)
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = OFF")
        connection.execute("PRAGMA synchronous = OFF")
        connection.executescript(_SCHEMA)
        connection.execute("BEGIN")
        connection.executemany("INSERT INTO entry VALUES (?, ?, ?, ?, ?)", _rows(lines))
        progress(0.6)
        connection.executemany("INSERT INTO word VALUES (?, ?)", _heads(lines))
        progress(0.9)
        connection.commit()
        connection.executescript(_INDEXES)
        connection.execute(f"PRAGMA application_id = {_APPLICATION}")  # last: a file without it is not finished
    progress(1.0)


def _rows(lines: list[Line]) -> Iterator[tuple[str, str, str, str, int]]:
    place = rank.ranking()
    forms = Counter(line[0] for line in lines)
    forms.update(line[1] for line in lines if line[1] != line[0])
    for line in lines:
        alone = forms[line[0]] == forms[line[1]] == 1
        yield (*line, 0 if alone else place(entry(line)))


def _heads(lines: Iterable[Line]) -> list[tuple[str, str]]:
    """List every form and its cost under its first two characters, in order of the key, as SQLite likes it."""
    cost_of = frequency.costs()
    costs: dict[str, int] = {}
    for simplified, traditional, *_ in lines:
        costs[simplified] = cost = cost_of.get(simplified, frequency.UNSEEN)
        if traditional != simplified and cost < costs.get(traditional, frequency.UNSEEN + 1):
            costs[traditional] = cost
    heads = defaultdict(list)
    for form, cost in costs.items():
        heads[form[:2]].append(f"{form}\t{cost}")
    return sorted((head, "\n".join(forms)) for head, forms in heads.items())
