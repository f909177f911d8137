"""Results on their way out: a file is replaced only when the new one was written whole."""

import os
import tempfile
from pathlib import Path

from glossreader.domain.errors import OutputError


def write_whole(path: Path, content: bytes) -> None:
    """Write a file beside `path` and put it in its place; raises OutputError, and then `path` is as it was."""
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name[:40]}.")
    except OSError as error:
        raise OutputError(str(path), _words(error)) from error
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(_mode(path))
        temporary.replace(path)
    except OSError as error:
        raise OutputError(str(path), _words(error)) from error
    finally:
        temporary.unlink(missing_ok=True)


def _mode(path: Path) -> int:
    """Tell the permissions of the file that is replaced, else those that this user gives to new files."""
    if path.exists():
        return path.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def _words(error: OSError) -> str:
    return error.strerror or str(error)
