"""What can be found in an archive whose directory is lost, as in a download that broke off: by what stands before each entry."""

import struct
import zlib
from typing import NamedTuple

_LOCAL = b"PK\x03\x04"
_HEADER = struct.Struct("<4s5H3I2H")  # APPNOTE.TXT 4.3.7
_STORED, _DEFLATED = 0, 8
_ENCRYPTED, _SIZES_BEHIND, _UTF8 = 0x1, 0x8, 0x800
_MOST = 10_000  # entries
_CHUNK = 1 << 16


class Remnant(NamedTuple):
    """What is left of an entry, and whether that is all of it."""

    body: bytes
    is_whole: bool


class _Found(NamedTuple):
    """What an entry holds, None where nothing of it can be told; where it ends; how many bytes it cost to know."""

    remnant: Remnant | None
    end: int
    cost: int


def remains(raw: bytes, largest: int, largest_sum: int) -> dict[str, Remnant]:
    """Unpack the entries that are there, the last one as far as it goes; none above `largest` bytes, and `largest_sum` in all."""
    found: dict[str, Remnant] = {}
    at, left = raw.find(_LOCAL), largest_sum
    for _ in range(_MOST):
        if at < 0 or at + _HEADER.size > len(raw) or left <= 0:
            break
        _, _, flags, method, _, _, _, packed, _, name_length, extra_length = _HEADER.unpack_from(raw, at)
        begin = at + _HEADER.size + name_length + extra_length
        name = raw[at + _HEADER.size : at + _HEADER.size + name_length]
        size = None if flags & _SIZES_BEHIND else packed
        entry = _Found(None, begin, 0) if flags & _ENCRYPTED else _entry(raw, begin, method, size, min(largest, left))
        if entry.remnant and entry.remnant.body:
            found[name.decode("utf-8" if flags & _UTF8 else "cp437", "replace")] = entry.remnant
        left -= entry.cost
        at = raw.find(_LOCAL, max(entry.end, at + 4))
    return found


def _entry(raw: bytes, begin: int, method: int, size: int | None, most: int) -> _Found:
    if method == _STORED and size is not None:
        body = raw[begin : begin + min(size, most + 1)]
        return _Found(Remnant(body, len(body) == size) if len(body) <= most else None, begin + size, len(body))
    if method != _DEFLATED:
        return _Found(None, begin, 0)
    return _unpacked(raw, begin, len(raw) if size is None else begin + size, most)


def _unpacked(raw: bytes, begin: int, stop: int, most: int) -> _Found:
    """Unpack what begins there until it says that it ends, or is broken."""
    unpacker = zlib.decompressobj(-zlib.MAX_WBITS)
    chunks: list[bytes] = []
    at, length = begin, 0
    while at < min(stop, len(raw)) and not unpacker.eof:
        chunk = raw[at : min(at + _CHUNK, stop)]
        try:
            chunks.append(unpacker.decompress(chunk, most + 1 - length))
        except zlib.error:
            return _Found(Remnant(b"".join(chunks), is_whole=False), begin, length)
        length += len(chunks[-1])
        at += len(chunk)
        if length > most:
            return _Found(None, at, length)
    return _Found(Remnant(b"".join(chunks), unpacker.eof), at - len(unpacker.unused_data), length)
