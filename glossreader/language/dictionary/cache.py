"""The volumes' files: built on first use, replaced when they are damaged, named by volume and by what they were made of."""

import contextlib
import os
import sqlite3
import struct
import tempfile
import time
import zlib
from collections.abc import Collection, Iterable
from functools import cache
from pathlib import Path

from glossreader.domain.dictionary import BUILT_IN, CEDICT
from glossreader.domain.errors import DictionaryError
from glossreader.language.dictionary import frequency, rank, volumes
from glossreader.language.dictionary.price import Price
from glossreader.language.dictionary.volumes import Row
from glossreader.language.dictionary.writing import APPLICATION, Progress, write
from glossreader.paths import resource

_FORMAT = 4
_SUFFIX = ".dictionary"
_ABANDONED = 3600  # seconds after which a half-built file belongs to nobody


def ready_file(folder: Path, progress: Progress | None = None, volume: str = CEDICT) -> Path:
    """Return the file of a built-in volume in `folder`, built unless a sound one is there; raises DictionaryError."""
    if (path := finished_file(folder, volume)) is None:
        path = file_of(folder, volume)
        build_built_in(path, volume, progress)
    return path


def ready_files(folder: Path, progress: Progress | None = None) -> None:
    """Have all built-in volumes in `folder`, the largest last; raises DictionaryError."""
    for volume in BUILT_IN:
        ready_file(folder, progress if volume == CEDICT else None, volume)


def finished_file(folder: Path, volume: str = CEDICT) -> Path | None:
    """Return the file of a volume in `folder`, or the one that a packaged program brings, or None: it must be built first."""
    path = file_of(folder, volume)
    return next(filter(is_sound, (path, resource("dictionary", path.name))), None)


def is_built(folder: Path, volume: str) -> bool:
    """Whether a volume can be opened as it is; a person's own must else be built again from what the person brought."""
    return finished_file(folder, volume) is not None


def file_of(folder: Path, volume: str) -> Path:
    """Tell where a volume lies, once it is built: its name changes with its source, with the program's tables and format."""
    made_of = volumes.checksum(volume) ^ _tables() if volume in BUILT_IN else _tables()
    return folder / f"{volume}-{made_of:08x}-{_FORMAT}{_SUFFIX}"


@cache
def _tables() -> int:
    return zlib.crc32(frequency.table().read_bytes() + rank.table().read_bytes())


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
    return bool(application == APPLICATION and size == page * pages)


def build_built_in(path: Path, volume: str, progress: Progress | None = None) -> None:
    """Build a volume that comes with the program; raises DictionaryError."""
    build_file(path, volumes.rows(volume), volumes.price(volume), progress)


def build_file(path: Path, rows: Iterable[Row], price: Price, progress: Progress | None = None) -> None:
    """Build beside `path`, then put it in place at once, so that two processes may do it together; raises DictionaryError."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=path.stem, suffix=".part", dir=path.parent)
        os.close(handle)
        part = Path(name)
        try:
            write(part, rows, price, progress or (lambda _: None))
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
    """Remove what older versions of the same volume, older programs and interrupted builds have left."""
    volume = _volume_of(path)
    others = [other for other in path.parent.glob(f"*{_SUFFIX}") if other != path and _volume_of(other) in {volume, ""}]
    _unlink((*others, *(part for part in path.parent.glob("*.part") if time.time() - part.stat().st_mtime > _ABANDONED)))


def remove_others(folder: Path, kept: Collection[str]) -> None:
    """Remove the files of volumes that are no longer anybody's: neither built-in nor one of `kept`."""
    _unlink(file for file in folder.glob(f"*{_SUFFIX}") if _volume_of(file) not in {*BUILT_IN, *kept})


def _volume_of(file: Path) -> str:
    """Tell the volume by the name of its file; programs that knew only one dictionary named none."""
    volume, *rest = file.stem.split("-")
    return volume if len(rest) == 2 else ""


def _unlink(files: Iterable[Path]) -> None:
    for file in files:
        with contextlib.suppress(OSError):  # what another process still uses on Windows stays
            file.unlink()
