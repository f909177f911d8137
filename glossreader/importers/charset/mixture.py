"""Bytes that do not belong: quotes of Windows-1252 pasted among text of another charset, and a byte that is missing or too much.

In GBK and Big5 one stray byte shifts all that follow: "don’t" becomes don抰, and a sentence after a lone first byte is garbled to its end.
So where a stretch has characters that Chinese hardly has, it is parted into characters again in the likeliest way.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from glossreader.importers.charset.likelihood import cost_of_char
from glossreader.importers.charset.parting import QUOTES, Parting
from glossreader.importers.text import REPLACEMENT

TWO_BYTES = frozenset({"gb18030", "gbk", "gb2312", "big5hkscs", "big5", "cp950"})
UTF_8 = frozenset({"utf-8", "utf-8-sig"})
# A stretch: from a byte beyond ASCII to the next that can be no part of a character.
_STRETCH = re.compile(rb"[\x80-\xff][\x30-\xff]*")
_BLOCK = re.compile(rb"[\x00-\xff]{1,4096}[\x30-\xff]*")  # what is looked at first, so that only odd ones need care
_MOST = 100_000  # bytes that are parted anew; this is slow
_ODD = 18.0  # the cost, as in likelihood.py, of a character that makes a stretch worth a second look
_SURE = 2  # quotes; who has them has them throughout
_HAS_QUOTE = re.compile(rb"[\x85\x91-\x97]").search
_GLUED_LETTER = "[^\x00-\x7f][a-z]"
_IS_GLUED = re.compile(_GLUED_LETTER)


@dataclass(frozen=True, slots=True)
class Mixture:
    """A text that was read with an eye to strays: `quotes` are those of Windows-1252, `bad` the places that became U+FFFD."""

    text: str
    bad: int = 0
    quotes: int = 0


def read_mixture(raw: bytes, charset: str, costs: Mapping[str, float], most: int = _MOST) -> Mixture:
    """Decode bytes of a charset in TWO_BYTES; at most so many bytes are parted anew, the rest is decoded as it stands."""
    text = raw.decode(charset, "replace")
    odd = [char for char in set(text) if char == REPLACEMENT or (char > "\x7f" and cost_of_char(char, costs) >= _ODD)]
    if not odd and not _IS_GLUED.search(text):
        return Mixture(text)
    is_odd = re.compile(f"[{''.join(map(re.escape, odd))}]|{_GLUED_LETTER}" if odd else _GLUED_LETTER).search
    mixture = _part(raw, Parting(raw, charset, costs), lambda _, text: is_odd(text), most)
    if mixture.quotes < _SURE:
        return mixture
    return _part(raw, Parting(raw, charset, costs, is_mixed=True), lambda some, text: is_odd(text) or _HAS_QUOTE(some), most)


def _part(raw: bytes, parting: Parting, is_odd: Callable[[bytes, str], object], most: int) -> Mixture:
    """Decode block after block, and those that are odd stretch after stretch, the odd ones with care."""
    texts: list[str] = []
    for block in _BLOCK.finditer(raw):
        text = block[0].decode(parting.charset, "replace")
        if is_odd(block[0], text):
            at = block.start()
            for stretch in _STRETCH.finditer(raw, at, block.end()):
                text = stretch[0].decode(parting.charset, "replace")
                if is_odd(stretch[0], text):
                    text = parting.part_within(*stretch.span(), most) or parting.as_it_stands(stretch[0])
                texts += [raw[at : stretch.start()].decode("ascii"), text]
                at = stretch.end()
            text = raw[at : block.end()].decode("ascii")
        texts.append(text)
    return Mixture("".join(texts), parting.bad, parting.quotes)


def read_utf_8(raw: bytes, charset: str) -> Mixture:
    """Decode UTF-8 with quotes of Windows-1252 in it: bytes that are no part of a character, beside none that is bad itself."""
    strays = raw.decode(charset, "surrogateescape")
    quotes = sum(len(found) for found in _STRAY_QUOTES.findall(strays))
    quoted = _STRAY_QUOTES.sub(lambda found: "".join(QUOTES[ord(stray) - 0xDC00] for stray in found[0]), strays)
    mended = quoted.encode("utf-8", "surrogateescape")
    text = mended.decode("utf-8", "replace")
    return Mixture(text, len(text) - len(mended.decode("utf-8", "ignore")), quotes)


_STRAY_QUOTES = re.compile(f"(?<![\udc80-\udcff])[{''.join(chr(0xDC00 + byte) for byte in QUOTES)}]{{1,3}}(?![\udc80-\udcff])")
