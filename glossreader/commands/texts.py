"""Plain texts that a command works through: files in any charset, or standard input."""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from glossreader.commands.output import DONE, FAILED, put, tell
from glossreader.domain.source_errors import SourceError

STANDARD_INPUT = "-"


def each_text(asked: argparse.Namespace, work: Callable[[str], str]) -> int:
    """Put what `work` makes of the files that are named, in their order; what cannot be read is named on standard error."""
    made, status = [], DONE
    for name in asked.files:
        try:
            made.append(work(read_text(name, asked.charset)))
        except SourceError as error:
            tell(error)
            status = FAILED
    if made:
        put("".join(made).encode(errors="replace"), asked.out)
    return status


def read_text(name: str, charset: str | None = None) -> str:
    """Read a file, or standard input for "-", in the charset that a person names or the likeliest; raises SourceError."""
    from glossreader.importers.charset.ladder import decode, decode_as  # noqa: PLC0415  # late: start-up
    from glossreader.importers.file import read_file  # noqa: PLC0415  # late: start-up

    raw = sys.stdin.buffer.read() if name == STANDARD_INPUT else read_file(Path(name))
    return (decode_as(raw, charset) if charset else decode(raw)).text
