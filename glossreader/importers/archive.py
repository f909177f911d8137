"""A ZIP archive is read under guard: e-books and office documents are one, and so are bombs.

Names of entries are keys and nothing else; nothing is written to disk, no entry is opened as an archive in turn. How much an entry unpacks
to is limited before and while it is unpacked.
"""

import io
import stat
import zipfile
import zlib
from posixpath import normpath
from typing import TYPE_CHECKING

from glossreader.domain.source_errors import ArchiveRefused, SourceDamaged, SourceLocked
from glossreader.importers.remains import Remnant, remains

if TYPE_CHECKING:
    from collections.abc import Mapping

_MEGABYTE = 1_000_000
_MOST_ENTRIES = 10_000
_LARGEST_ENTRY = 40 * _MEGABYTE  # unpacked, of those that are read; War and Peace in one file has 4
_LARGEST_SUM = 120 * _MEGABYTE  # unpacked, of all that is read
_LARGEST_CLAIM = 2_000 * _MEGABYTE  # of all entries by their own word; pictures hardly shrink, and a file has 40 at most
_RATIO, _RATIO_FROM = 200, 2 * _MEGABYTE  # prose shrinks to a third, tables of blank cells to a fiftieth
_ENTRY = b"PK\x01\x02"  # of the directory at the end (APPNOTE.TXT 4.3.12)
_LOCKED = 0x1 | 0x40 | 0x2000  # bits of an entry's flags: encrypted, strongly, its directory too (4.4.4)
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_CHUNK = 1 << 16
_UNREADABLE = (zipfile.BadZipFile, zlib.error, EOFError, ValueError, NotImplementedError, OSError)


class Archive:
    """The entries of an archive by name, unpacked when they are asked for; errors name `shown`.

    damaged   names of entries that could not be unpacked, or not whole, in the order in which they were asked for.
    """

    def __init__(self, raw: bytes, shown: str) -> None:
        """Read the directory; raises ArchiveRefused, and SourceDamaged where nothing can be read."""
        self.shown = shown
        self.damaged: list[str] = []
        self._read = 0
        if _has_too_many(raw):
            raise ArchiveRefused(shown, f"it has more than {_MOST_ENTRIES:,} files inside")
        self._remains: Mapping[str, Remnant] | None = None
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(raw))
        except _UNREADABLE as error:
            self._remains = {_key(name): left for name, left in remains(raw, _LARGEST_ENTRY, _LARGEST_SUM).items()}
            if not self._remains:
                raise SourceDamaged(shown, "its archive is broken off or broken") from error
            self._entries: dict[str, zipfile.ZipInfo] = {}
            return
        infos = [info for info in self._zip.infolist() if _is_file(info)]
        if sum(info.file_size for info in infos) > _LARGEST_CLAIM:
            raise ArchiveRefused(shown, f"it would unpack to more than {_LARGEST_CLAIM // _MEGABYTE:,} MB")
        self._entries = {_key(info.filename): info for info in infos}

    @property
    def names(self) -> frozenset[str]:
        """What the entries are called, with / between folders."""
        return frozenset(self._entries if self._remains is None else self._remains)

    @property
    def is_broken(self) -> bool:
        """Whether the directory of the archive is lost, and its entries are what could be found without it."""
        return self._remains is not None

    def read(self, name: str) -> bytes | None:
        """Unpack an entry; None when there is none, or nothing of it can be unpacked.

        Raises SourceLocked where it is encrypted, ArchiveRefused where it is larger than any honest one.
        """
        if self._remains is not None:
            return self._remnant(name)
        info = self._entries.get(name)
        if info is None:
            return None
        self._guard(info)
        raw, is_whole = self._unpacked(info)
        if not is_whole:
            self.damaged.append(name)
        return raw if raw or is_whole else None

    def _remnant(self, name: str) -> bytes | None:
        remnant = self._remains.get(name) if self._remains else None
        if remnant and not remnant.is_whole:
            self.damaged.append(name)
        return remnant.body if remnant else None

    def _guard(self, info: zipfile.ZipInfo) -> None:
        """Refuse what an entry says of itself."""
        if info.flag_bits & _LOCKED:
            raise SourceLocked(self.shown)
        if info.compress_type not in _METHODS:
            raise ArchiveRefused(self.shown, f"{info.filename[:80]!r} is packed in a way that such files do not use")
        too_dense = info.file_size > _RATIO_FROM and info.file_size > _RATIO * max(1, info.compress_size)
        if too_dense or info.file_size > _LARGEST_ENTRY or self._read + info.file_size > _LARGEST_SUM:
            raise ArchiveRefused(self.shown, f"{info.filename[:80]!r} would unpack to {info.file_size // _MEGABYTE:,} MB")

    def _unpacked(self, info: zipfile.ZipInfo) -> tuple[bytes, bool]:
        """Unpack as much as the entry says that it has, and no more; also tell whether that is whole and what its checksum says."""
        chunks: list[bytes] = []
        try:
            with self._zip.open(info) as entry:
                while chunk := entry.read(_CHUNK):
                    chunks.append(chunk)  # what came before it failed is kept
            is_whole = True
        except _UNREADABLE:
            is_whole = False
        raw = b"".join(chunks)
        self._read += len(raw)
        return raw, is_whole and len(raw) == info.file_size


def names_in(raw: bytes) -> frozenset[str]:
    """Name the entries of an archive without unpacking any; none where its directory is lost, or larger than that of any honest one."""
    if _has_too_many(raw):
        return frozenset()
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            return frozenset(_key(info.filename) for info in archive.infolist() if _is_file(info))
    except _UNREADABLE:
        return frozenset()


def _has_too_many(raw: bytes) -> bool:
    """Whether there are more entries than can be listed; told without reading the directory, which takes half a minute if it is endless."""
    return raw.count(_ENTRY) > _MOST_ENTRIES


def _is_file(info: zipfile.ZipInfo) -> bool:
    """Whether an entry has a name and is no folder and no link to elsewhere."""
    return bool(info.filename) and not info.is_dir() and not stat.S_ISLNK(info.external_attr >> 16)


def _key(name: str) -> str:
    """Write a name with / between folders; what would lead out of the archive is a key that nobody asks for."""
    return normpath(name.replace("\\", "/"))
