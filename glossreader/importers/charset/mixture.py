"""Bytes that do not belong: quotes of Windows-1252 pasted among text of another charset, and a byte that is missing or too much.

In GBK and Big5 one stray byte shifts all that follow: "don’t" becomes don抰, and a sentence after a lone first byte is garbled to its end.
So where a stretch has characters that Chinese hardly has, it is parted into characters again in the likeliest way (Viterbi, 1967).
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from glossreader.importers.charset.likelihood import cost_of_char
from glossreader.importers.text import REPLACEMENT

TWO_BYTES = frozenset({"gb18030", "gbk", "gb2312", "big5hkscs", "big5", "cp950"})
_GBK = frozenset({"gb18030", "gbk", "gb2312"})
UTF_8 = frozenset({"utf-8", "utf-8-sig"})
QUOTES = {0x85: "…", 0x91: "‘", 0x92: "’", 0x93: "“", 0x94: "”", 0x95: "•", 0x96: "–", 0x97: "—"}  # Windows-1252
_OPENING, _BULLET, _DOUBLE_CLOSING, _CLOSING = frozenset({0x91, 0x93}), 0x95, 0x94, frozenset({0x92, 0x94})
_SPACE = frozenset(b" \t\r\n")
_BEFORE_OPENING = _SPACE | frozenset(b"([{<>-/\"'=") | QUOTES.keys()
_SMALL = frozenset(range(0x61, 0x7B))
_SMALL_LETTERS = frozenset(bytes([byte]) for byte in _SMALL)
_LETTERS = _SMALL | frozenset(range(0x41, 0x5B))
_PINYIN = b"\xa8"  # the first byte of ā ǎ í ... in GBK
_MARKS = frozenset(QUOTES.values())
_LATIN = "\u024f"  # the last of the Latin letters
_OF_FOUR = frozenset(range(0x30, 0x3A))  # the second byte of a character of four bytes in GB18030
# A stretch: from a byte beyond ASCII to the next that can be no part of a character.
_STRETCH = re.compile(rb"[\x80-\xff][\x30-\xff]*")
_MOST = 100_000  # bytes that are parted anew; this is slow
# Costs, as in likelihood.py.
_ODD = 14.0  # a character that makes a stretch worth a second look
_ASCII, _QUOTE, _NEXT_QUOTE, _BAD, _CUT = 3.0, 10.0, 5.0, 24.0, 8.0
_GLUED = (0.0, 12.0, 26.0)  # a hanzi whose second byte is an ASCII letter, beside a small letter: t篽e; and between two
_SURE = 2  # quotes; who has them has them throughout
_HAS_QUOTE = re.compile(rb"[\x85\x91-\x97]").search
_IS_GLUED = re.compile("[^\x00-\x7f][a-z]")


@dataclass(frozen=True, slots=True)
class Mixture:
    """A text that was read with an eye to strays: `quotes` are those of Windows-1252, `bad` the places that became U+FFFD."""

    text: str
    bad: int = 0
    quotes: int = 0


def read_mixture(raw: bytes, charset: str, costs: Mapping[str, float], most: int = _MOST) -> Mixture:
    """Decode bytes of a charset in TWO_BYTES; at most so many bytes are parted anew, the rest is decoded as it stands."""
    text = raw.decode(charset, "replace")
    odd = frozenset(char for char in set(text) if char > "\x7f" and (char == REPLACEMENT or cost_of_char(char, costs) >= _ODD))
    if not odd and not _IS_GLUED.search(text):
        return Mixture(text)

    def is_odd(stretch: bytes, text: str) -> bool:
        return not odd.isdisjoint(text) or _IS_GLUED.search(text) is not None

    mixture = _part(raw, _Parting(raw, charset, costs), is_odd, most)
    if mixture.quotes < _SURE:
        return mixture
    return _part(raw, _Parting(raw, charset, costs, _NEXT_QUOTE), lambda stretch, text: is_odd(stretch, text) or _HAS_QUOTE(stretch), most)


def _part(raw: bytes, parting: "_Parting", is_odd: Callable[[bytes, str], bool], most: int) -> Mixture:
    """Decode stretch after stretch, those that are odd with care."""
    texts, at, bad = [], 0, 0
    for stretch in _STRETCH.finditer(raw):
        text = stretch[0].decode(parting.charset, "replace")
        if most > 0 and is_odd(stretch[0], text):
            most -= len(stretch[0])
            text = parting.part(*stretch.span())
        else:
            bad += text.count(REPLACEMENT) - stretch[0].decode(parting.charset, "ignore").count(REPLACEMENT)
        texts += [raw[at : stretch.start()].decode("ascii"), text]
        at = stretch.end()
    return Mixture("".join([*texts, raw[at:].decode("ascii")]), bad + parting.bad, parting.quotes)


def read_utf_8(raw: bytes, charset: str) -> Mixture:
    """Decode UTF-8 with quotes of Windows-1252 in it: bytes that are no part of a character, beside none that is bad itself."""
    strays = raw.decode(charset, "surrogateescape")
    quoted = _STRAY_QUOTES.sub(lambda found: "".join(QUOTES[ord(stray) - 0xDC00] for stray in found[0]), strays)
    mended = quoted.encode("utf-8", "surrogateescape")
    text = mended.decode("utf-8", "replace")
    return Mixture(text, len(text) - len(mended.decode("utf-8", "ignore")), sum(map(str.__ne__, strays, quoted)))


_STRAY_QUOTES = re.compile(f"(?<![\udc80-\udcff])[{''.join(chr(0xDC00 + byte) for byte in QUOTES)}]{{1,3}}(?![\udc80-\udcff])")


@dataclass(slots=True)
class _Parting:
    """Parts stretches of bytes into characters in the likeliest way, and counts what did not belong."""

    raw: bytes
    charset: str
    costs: Mapping[str, float]
    quote: float = _QUOTE
    bad: int = 0
    quotes: int = 0
    _known: dict[bytes, tuple[str, float]] = field(default_factory=dict)

    def part(self, start: int, end: int) -> str:
        """Give the likeliest text of a stretch."""
        best = [0.0] + [float("inf")] * (end - start)
        ways: list[tuple[int, str]] = [(0, "")] * (end - start + 1)  # by which character, of how many bytes, each place is reached
        for at in range(start, end):
            sofar = best[at - start]
            for length, char, cost in self._ways(at, end, ways[at - start]):
                if sofar + cost < best[at - start + length]:
                    best[at - start + length] = sofar + cost
                    ways[at - start + length] = (length, char)
        return self._text(ways)

    def _text(self, ways: list[tuple[int, str]]) -> str:
        chars: list[str] = []
        at = len(ways) - 1
        while at:
            length, char = ways[at]
            chars.append(char)
            at -= length
            self.bad += char == REPLACEMENT and length == 1
            self.quotes += length == 1 and char > "\x7f" and char != REPLACEMENT
        return "".join(reversed(chars))

    def _ways(self, at: int, end: int, before: tuple[int, str]) -> Iterator[tuple[int, str, float]]:
        """Give what may begin at a place: its length in bytes, the character, what it costs."""
        byte = self.raw[at]
        if byte < 0x80:
            yield 1, chr(byte), _ASCII
            return
        after = self.raw[at + 1] if at + 1 < len(self.raw) else None
        yield 1, REPLACEMENT, _CUT if after is None else _BAD
        if byte in QUOTES and self._may_be_quote(byte, at, after, before):
            yield 1, QUOTES[byte], _NEXT_QUOTE if before[0] == 1 and before[1] in _MARKS else self.quote
        length = 4 if after in _OF_FOUR else 2
        if at + length <= end:
            char, cost = self._char(self.raw[at : at + length])
            if char:
                yield length, char, cost + (self._glue(at, before) if length == 2 and char > _LATIN else 0.0)

    def _may_be_quote(self, byte: int, at: int, after: int | None, before: tuple[int, str]) -> bool:
        """Whether a quote or dash may stand here: “ before a word, ” after one; after a hanzi none before a letter, which is its second byte."""
        previous = self.raw[at - 1] if at else 0x20
        if before[0] > 1 and after in _LETTERS:
            return False
        if byte in _OPENING:
            return previous in _BEFORE_OPENING or before[0] > 1
        if byte in _CLOSING:
            return previous not in _SPACE and not (byte == _DOUBLE_CLOSING and after in _LETTERS)
        return byte != _BULLET or previous in _SPACE or previous == ord(">")

    def _glue(self, at: int, before: tuple[int, str]) -> float:
        """Return what a hanzi costs more when its second byte may be a letter of a word."""
        if self.raw[at + 1] not in _LETTERS:
            return 0.0
        after = self.raw[at + 2 : at + 3]
        return _GLUED[(self.raw[at - 1 : at] in _SMALL_LETTERS and before[0] < 2) + (after in _SMALL_LETTERS or (after == _PINYIN and self.charset in _GBK))]

    def _char(self, raw: bytes) -> tuple[str, float]:
        """Return the character of some bytes and its cost; an empty one when there is none."""
        if raw not in self._known:
            try:
                char = raw.decode(self.charset)
            except UnicodeDecodeError:
                char = ""
            cost = sum(cost_of_char(one, self.costs) for one in char)
            self._known[raw] = (char, cost)
        return self._known[raw]
