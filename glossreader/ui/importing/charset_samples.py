"""One telling line of a source in each charset that a person can choose."""

import re

from glossreader.importers.charset.choices import CHOICES, Charset

_LOOKED_AT = 200_000  # bytes
_LONGEST, _LEAST = 160, 6  # bytes that are shown; foreign bytes that tell something
_MARKUP = re.compile(rb"<[^>]*>|&#?\w+;|[\r\t ]+")
_FOREIGN = re.compile(rb"[\x80-\xff]")
_WIDE = re.compile(rb"\x00")


def samples(raw: bytes) -> tuple[tuple[Charset, str], ...]:
    """Give each charset with the same bytes as it reads them; what it cannot read is U+FFFD."""
    line = _telling(raw[:_LOOKED_AT])
    return tuple((charset, _read(line, charset.codec)) for charset in CHOICES)


def _telling(raw: bytes) -> bytes:
    """Find the first line with some bytes that are no ASCII, without markup; wide characters have no lines of bytes."""
    if len(_WIDE.findall(raw[:400])) > len(raw[:400]) // 8:
        return raw[:_LONGEST]
    lines = [_MARKUP.sub(b" ", line).strip() for line in raw.split(b"\n")]
    best = next((line for line in lines if len(_FOREIGN.findall(line)) >= _LEAST), None)
    if best is None:
        best = next((line for line in lines if len(line) >= _LEAST), b"")
    start = _FOREIGN.search(best)
    return best[start.start() if start and start.start() > _LONGEST // 2 else 0 :][:_LONGEST]


def _read(line: bytes, codec: str) -> str:
    return " ".join(line.decode(codec, errors="replace").split())
