"""A file's bytes, or a sentence that says why there are none: nothing without an end is waited for, nothing huge is read."""

import errno
import os
import stat
from pathlib import Path

from glossreader.domain.source_errors import NotAFile, SourceNotFound, SourceTooLarge, SourceUnreadable

_MEGABYTE = 1_000_000
LARGEST = 40  # megabytes; War and Peace has 3, a page saved with its pictures inside seldom 20

_KINDS = (
    (stat.S_ISDIR, "a folder"),
    (stat.S_ISFIFO, "a pipe"),
    (stat.S_ISSOCK, "a socket"),
    (stat.S_ISCHR, "a device"),
    (stat.S_ISBLK, "a device"),
)


def is_folder(path: Path) -> bool:
    """Whether there is a folder at a path; False also where the system refuses to say so: who then reads it as a file is told why."""
    return os.path.isdir(path)  # noqa: PTH112  # Path.is_dir raises for a name that is too long, or in a folder that is closed


def read_file(path: Path) -> bytes:
    """Read a file whole; raises SourceError, whose `name` is the path as it was given."""
    shown = str(path)
    try:
        status = path.stat()
        for is_kind, what in _KINDS:
            if is_kind(status.st_mode):
                raise NotAFile(shown, what)
        if status.st_size > LARGEST * _MEGABYTE:
            raise SourceTooLarge(shown, status.st_size // _MEGABYTE, LARGEST)
        # A pipe may have taken the file's place since: do not wait for a writer.
        with open(path, "rb", opener=lambda name, flags: os.open(name, flags | getattr(os, "O_NONBLOCK", 0))) as file:
            return file.read(LARGEST * _MEGABYTE)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise SourceNotFound(shown) from error
    except ValueError as error:  # a NUL in the name: there can be no such file
        raise SourceNotFound(shown) from error
    except OSError as error:
        if error.errno == errno.ELOOP:
            raise NotAFile(shown, "a link that leads back to itself") from error
        raise SourceUnreadable(shown, error.strerror or str(error)) from error
