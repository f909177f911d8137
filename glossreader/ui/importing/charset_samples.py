"""One telling line of a source in each charset that a person can choose."""

import re

from glossreader.importers.charset.choices import CHOICES, Charset

_LOOKED_AT, _LOOKED_AT_WIDE = 200_000, 8_000  # bytes
_LONGEST, _LEAST = 160, 6  # bytes that are shown; letters beyond ASCII that tell something
_MARKUP = re.compile(rb"<[^>]*>|&#?\w+;|[\r\t ]+")
_FOREIGN = re.compile(rb"[\x80-\xff]")
_WIDE_MARKUP = re.compile(r"<[^>]*>|&#?\w+;")
_WIDE_FOREIGN = re.compile(r"[^\x00-\x7f]")


def samples(raw: bytes) -> tuple[tuple[Charset, str], ...]:
    """Give each charset with how it reads one line; what it cannot read is U+FFFD. The line is the same, but for UTF-16."""
    line = _telling(raw[:_LOOKED_AT])
    return tuple(
        (charset, _wide(raw, charset.codec) if charset.codec.startswith("utf-16") else _read(line, charset.codec)) for charset in CHOICES
    )


def _telling(raw: bytes) -> bytes:
    """Find the first line with some bytes that are no ASCII, without markup."""
    lines = [_MARKUP.sub(b" ", line).strip() for line in raw.split(b"\n")]
    line = next((line for line in lines if len(_FOREIGN.findall(line)) >= _LEAST), None)
    line = line or next((line for line in lines if len(line) >= _LEAST), b"")
    start = _FOREIGN.search(line)
    return line[start.start() if start and start.start() > _LONGEST // 2 else 0 :][:_LONGEST]


def _read(line: bytes, codec: str) -> str:
    return " ".join(line.decode(codec, errors="replace").split())


def _wide(raw: bytes, codec: str) -> str:
    """Find such a line in characters of two bytes, whose lines are no lines of bytes."""
    lines = _WIDE_MARKUP.sub("", raw[:_LOOKED_AT_WIDE].decode(codec, errors="replace")).splitlines()
    line = next((line for line in lines if len(_WIDE_FOREIGN.findall(line)) >= _LEAST), "".join(lines[:1]))
    return " ".join(line[:_LONGEST].split())
