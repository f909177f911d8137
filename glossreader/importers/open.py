"""A file is opened: its bytes become articles, or an error that names the file and says what to do."""

import errno
import os
import stat
from pathlib import Path

from glossreader.domain.article import Article, Imported, Source
from glossreader.domain.errors import (
    BytesReplaced,
    NotAFile,
    NothingToRead,
    Notice,
    NotText,
    SourceNotFound,
    SourceTooLarge,
    SourceUnreadable,
)
from glossreader.importers.charset import Decoded, decode, decode_as
from glossreader.importers.plain import pieces_of_text
from glossreader.importers.signature import kind_of
from glossreader.importers.split import split
from glossreader.importers.text import as_text

MEGABYTE = 1_000_000
LARGEST = 40  # megabytes; the longest book of the world's literature has 13 in UTF-8


def read_source(path: Path) -> Imported:
    """Read a file into articles; raises SourceError, whose `name` is the path as it was given."""
    return read_bytes(path.name, str(path.absolute()), _read(path), shown=str(path))


def read_bytes(name: str, location: str, raw: bytes, charset: str | None = None, shown: str | None = None) -> Imported:
    """Make articles of bytes that lie in memory; raises SourceError.

    charset   what a person chose; it wins over every sign in the bytes.
    shown     how errors and notices name the source; `name` when not given.
    """
    shown = shown or name
    decoded = _decode(shown, raw, charset)
    pieces = pieces_of_text(as_text(decoded.text))
    if not pieces:
        raise NothingToRead(shown)
    articles, outside = split(pieces, Path(name).stem)
    return Imported(Source(name, location, raw, decoded.charset), articles, outside, _notices(shown, decoded, articles))


def _decode(shown: str, raw: bytes, charset: str | None) -> Decoded:
    if not raw:
        raise NothingToRead(shown)
    if charset is not None:
        try:
            return decode_as(raw, charset)
        except LookupError as error:
            raise SourceUnreadable(shown, str(error)) from error
    if what := kind_of(raw):
        raise NotText(shown, what)
    return decode(raw)


def _notices(shown: str, decoded: Decoded, articles: tuple[Article, ...]) -> tuple[Notice, ...]:
    return (BytesReplaced(shown, decoded.replaced, decoded.charset),) if decoded.replaced else ()


_KINDS = (
    (stat.S_ISDIR, "a folder"),
    (stat.S_ISFIFO, "a pipe"),
    (stat.S_ISSOCK, "a socket"),
    (stat.S_ISCHR, "a device"),
    (stat.S_ISBLK, "a device"),
)


def _read(path: Path) -> bytes:
    """Read a file whole, but nothing that has no end and nothing that is larger than a book."""
    shown = str(path)
    try:
        status = path.stat()
        for is_kind, what in _KINDS:
            if is_kind(status.st_mode):
                raise NotAFile(shown, what)
        if status.st_size > LARGEST * MEGABYTE:
            raise SourceTooLarge(shown, status.st_size // MEGABYTE, LARGEST)
        # A pipe may have taken the file's place since: do not wait for a writer.
        with open(path, "rb", opener=lambda name, flags: os.open(name, flags | getattr(os, "O_NONBLOCK", 0))) as file:
            return file.read(LARGEST * MEGABYTE)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise SourceNotFound(shown) from error
    except ValueError as error:  # a NUL in the name: there can be no such file
        raise SourceNotFound(shown) from error
    except OSError as error:
        if error.errno == errno.ELOOP:
            raise NotAFile(shown, "a link that leads back to itself") from error
        raise SourceUnreadable(shown, error.strerror or str(error)) from error
