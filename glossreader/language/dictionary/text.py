"""The lines of a dictionary's file, whatever its encoding, unpacked where it is packed."""

import re
import zlib

from glossreader.domain.errors import DictionaryFileNotText, DictionaryFileTooLarge

_MOST = 64 * 1024 * 1024  # bytes, unpacked
_GZIP = b"\x1f\x8b"
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
_UTF_8 = b"\xef\xbb\xbf"
_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")
_SPACE = re.compile("[\u00a0\u2000-\u200a\u202f\u3000]")
_DAMAGED = "\ufffd"
_SOUND = 0.9  # share of the lines beyond ASCII that an encoding must fit


def lines_of(raw: bytes, name: str) -> list[str]:
    """Return the lines of a file; raises DictionaryFileTooLarge and DictionaryFileNotText, which name it.

    A line that is not in the encoding of the others has U+FFFD in it.
    """
    plain = _unpacked(raw, name) if raw.startswith(_GZIP) else raw
    if len(plain) > _MOST:
        raise DictionaryFileTooLarge(name, _MOST >> 20)
    if plain.startswith(_UTF_16):
        return [_cleaned(line) for line in plain.decode("utf-16", errors="replace").splitlines()]
    return _decoded(plain.removeprefix(_UTF_8).splitlines(), name)


def _unpacked(raw: bytes, name: str) -> bytes:
    """Unpack gzip no further than the limit, however much is in it."""
    unpacker = zlib.decompressobj(wbits=31)
    try:
        plain = unpacker.decompress(raw, _MOST + 1)
    except zlib.error as error:
        raise DictionaryFileNotText(name) from error
    if len(plain) <= _MOST and not unpacker.eof:
        raise DictionaryFileNotText(name)
    return plain


def _decoded(lines: list[bytes], name: str) -> list[str]:
    telling = [line for line in lines if not line.isascii()][:2_000]
    for encoding in ("utf-8", "gb18030"):
        fitting = sum(_DAMAGED not in line.decode(encoding, errors="replace") for line in telling)
        if fitting >= _SOUND * len(telling):
            return [_cleaned(line.decode(encoding, errors="replace")) for line in lines]
    raise DictionaryFileNotText(name)


def _cleaned(line: str) -> str:
    """Leave out what cannot be seen, and make one space of all kinds of it."""
    return line if line.isascii() else _UNSEEN.sub("", _SPACE.sub(" ", line))
