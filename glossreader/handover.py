"""A word to the glossreader that has the library open: files to read, a copy to write, or just to come to the front.

The running program listens at an address made from the library's path and the user: a socket of the system, a named pipe on Windows.
A message is its length in four bytes, then JSON. This side needs no Qt, so that the command line can speak without loading it.
"""

import json
import os
import socket
import struct
import sys
import zlib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, Any, cast

LARGEST = 1_000_000  # bytes of a message: ten thousand long paths
LENGTH = struct.Struct(">I")
_PATIENCE = 30.0  # seconds; a large library is copied in less


def address(library: Path) -> str:
    """Give the address of the program that has `library`: a path, or the name of a pipe on Windows."""
    key = zlib.crc32(os.fsencode(os.path.realpath(library)))
    if sys.platform == "win32":
        return f"glossreader-{os.environ.get('USERNAME', '')}-{key:08x}"
    folders = (os.environ.get("XDG_RUNTIME_DIR"), os.environ.get("TMPDIR"))
    folder = next((one for one in folders if one and os.path.isdir(one)), "/tmp")  # noqa: PTH112  # su leaves the name of a folder behind
    return os.path.join(folder, f"glossreader-{os.getuid()}-{key:08x}")  # noqa: PTH118  # a text, as Qt and sockets want it


def hand_over(library: Path, files: Sequence[Path]) -> bool:
    """Give files to the program that has `library`, which comes to the front; False when none answers."""
    return bool(_ask(library, {"do": "open", "files": [os.path.abspath(path) for path in files]}))  # noqa: PTH100  # links stay


@contextmanager
def copied(library: Path) -> Iterator[Path | None]:
    """Have the program that has `library` write a copy for the time of the block; None when none answers or it cannot."""
    from tempfile import TemporaryDirectory  # noqa: PLC0415  # late: start-up

    with TemporaryDirectory(prefix="glossreader-") as folder:
        copy = Path(folder) / "copy.glossreader"
        answer = _ask(library, {"do": "copy", "to": str(copy)})
        yield copy if answer and answer.get("done") is True else None


def is_answered(library: Path) -> bool:
    """Whether a program listens for `library`; what a crashed one left at the address does not."""
    with suppress(OSError), _connected(library):
        return True
    return False


def packed(message: Mapping[str, Any]) -> bytes:
    """Make the bytes of a message."""
    content = json.dumps(message).encode()
    return LENGTH.pack(len(content)) + content


def unpacked(content: bytes) -> dict[str, Any]:
    """Read the JSON of a message, without its length; nothing when it is no message."""
    try:
        message = json.loads(content)
    except (ValueError, RecursionError):
        return {}
    return message if isinstance(message, dict) else {}


def _ask(library: Path, message: Mapping[str, Any]) -> dict[str, Any]:
    """Send a message and return the answer; nothing when none comes."""
    with suppress(OSError), _connected(library) as stream:
        stream.write(packed(message))
        stream.flush()
        head = stream.read(LENGTH.size)
        if len(head) == LENGTH.size and (length := LENGTH.unpack(head)[0]) <= LARGEST:
            return unpacked(stream.read(length))
    return {}


@contextmanager
def _connected(library: Path) -> Iterator[IO[bytes]]:
    """Connect to the program; raises OSError when there is none, or it is another user's."""
    place = address(library)
    if sys.platform == "win32":
        with Path(rf"\\.\pipe\{place}").open("r+b", buffering=0) as pipe:
            yield pipe
        return
    if os.lstat(place).st_uid != os.getuid():  # in a folder that all may write to
        raise PermissionError(place)
    with socket.socket(socket.AF_UNIX) as line:
        line.settimeout(_PATIENCE)
        line.connect(place)
        with line.makefile("rwb") as stream:
            yield cast("IO[bytes]", stream)
