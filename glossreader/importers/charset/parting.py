"""Bytes of Chinese parted into characters in the likeliest way (Viterbi, 1967), with an eye to what does not belong among them."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from glossreader.importers.charset.likelihood import cost_of_char
from glossreader.importers.text import REPLACEMENT

_GBK = frozenset({"gb18030", "gbk", "gb2312"})
QUOTES = {0x85: "…", 0x91: "‘", 0x92: "’", 0x93: "“", 0x94: "”", 0x95: "•", 0x96: "–", 0x97: "—"}  # Windows-1252
_OPENING, _BULLET, _DOUBLE_CLOSING, _CLOSING = frozenset({0x91, 0x93}), 0x95, 0x94, frozenset({0x92, 0x94})
_SPACE = frozenset(b" \t\r\n")
_BEFORE_WORD = _SPACE | frozenset(b"([{<")
_BEFORE_OPENING = _BEFORE_WORD | frozenset(b">-/\"'=") | QUOTES.keys()
_SMALL = frozenset(range(0x61, 0x7B))
_SMALL_LETTERS = frozenset(bytes([byte]) for byte in _SMALL)
_LETTERS = _SMALL | frozenset(range(0x41, 0x5B))
_PINYIN = b"\xa8"  # the first byte of ā ǎ í ... in GBK
_MARKS = frozenset(QUOTES.values())
_LATIN = "\u024f"  # the last of the Latin letters
_OF_FOUR = frozenset(range(0x30, 0x3A))  # the second byte of a character of four bytes in GB18030
# Costs, as in likelihood.py.
_ASCII, _QUOTE, _NEXT_QUOTE, _BAD, _CUT = 3.0, 10.0, 5.0, 28.0, 8.0
# A hanzi whose second byte is an ASCII letter, beside a small letter: 卡拉ok; alone at the end of a word: 皐hen; within one: t篽e.
_GLUED, _AT_AN_END, _WITHIN = 6.0, 16.0, 26.0
_LIKE_A_HANZI = 6.0  # what costs less is a dash or a quote, and may stand there


@dataclass(slots=True)
class Parting:
    """Parts stretches of bytes into characters in the likeliest way, and counts what did not belong."""

    raw: bytes
    charset: str
    costs: Mapping[str, float]
    is_mixed: bool = False  # whether it is known that there are quotes of Windows-1252
    bad: int = 0
    quotes: int = 0
    _looked_at: int = 0
    _parted: dict[bytes, tuple[str, int, int]] = field(default_factory=dict)
    _known: dict[bytes, tuple[str, float]] = field(default_factory=dict)

    def as_it_stands(self, stretch: bytes) -> str:
        """Decode a stretch without care."""
        text = stretch.decode(self.charset, "replace")
        self.bad += len(text) - len(stretch.decode(self.charset, "ignore"))
        return text

    def part_within(self, start: int, end: int, most: int) -> str:
        """Give the likeliest text of a stretch; an empty one when more bytes were looked at than may be."""
        key = self.raw[max(start - 1, 0) : end + 1]
        if key not in self._parted:
            if self._looked_at + end - start > most:
                return ""
            self._looked_at += end - start
            self._parted[key] = self._part(start, end)
        text, bad, quotes = self._parted[key]
        self.bad += bad
        self.quotes += quotes
        return text

    def _part(self, start: int, end: int) -> tuple[str, int, int]:
        best = [0.0] + [float("inf")] * (end - start)
        ways: list[tuple[int, str]] = [(0, "")] * (end - start + 1)  # by which character, of how many bytes, each place is reached
        for at in range(start, end):
            sofar = best[at - start]
            for length, char, cost in self._ways(at, end, ways[at - start]):
                if sofar + cost < best[at - start + length]:
                    best[at - start + length] = sofar + cost
                    ways[at - start + length] = (length, char)
        return self._text(ways)

    def _text(self, ways: list[tuple[int, str]]) -> tuple[str, int, int]:
        """Go back from the end of a stretch to its beginning; return its text, and how much of it did not belong."""
        chars: list[str] = []
        singles: Counter[str] = Counter()
        at = len(ways) - 1
        while at:
            length, char = ways[at]
            chars.append(char)
            at -= length
            singles[char] += length == 1
        return "".join(reversed(chars)), singles[REPLACEMENT], sum(singles[mark] for mark in _MARKS)

    def _ways(self, at: int, end: int, before: tuple[int, str]) -> Iterator[tuple[int, str, float]]:
        """Give what may begin at a place: its length in bytes, the character, what it costs."""
        byte = self.raw[at]
        if byte < 0x80:
            yield 1, chr(byte), _ASCII
            return
        after = self.raw[at + 1] if at + 1 < len(self.raw) else None
        yield 1, REPLACEMENT, _CUT if after is None else _BAD
        if byte in QUOTES and self._may_be_quote(byte, at, after, before):
            yield 1, QUOTES[byte], _NEXT_QUOTE if self.is_mixed or (before[0] == 1 and before[1] in _MARKS) else _QUOTE
        length = 4 if after in _OF_FOUR else 2
        if at + length <= end:
            char, cost = self._char(self.raw[at : at + length])
            if char:
                yield length, char, cost + (self._glue(at, before) if length == 2 and char > _LATIN and cost > _LIKE_A_HANZI else 0.0)

    def _may_be_quote(self, byte: int, at: int, after: int | None, before: tuple[int, str]) -> bool:
        """Whether a quote or dash may stand here: “ before a word, ” after one."""
        previous = self.raw[at - 1] if at else 0x20
        if before[0] > 1 and after is not None and 0x40 <= after < 0x80:
            return False  # that is the second byte of a hanzi
        if not self.is_mixed and not self._is_surely_quote(byte, at, previous, before):
            return False
        if byte in _OPENING:
            return previous in _BEFORE_OPENING or before[0] > 1
        if byte in _CLOSING:
            return previous not in _BEFORE_WORD and not (byte == _DOUBLE_CLOSING and after in _LETTERS)
        return byte != _BULLET or previous in _SPACE or previous == ord(">")

    def _is_surely_quote(self, byte: int, at: int, previous: int, before: tuple[int, str]) -> bool:
        """Whether it can hardly be the first byte of a hanzi: no second byte follows, or a word does, or it is in one."""
        after = self.raw[at + 1] if at + 1 < len(self.raw) else 0x20
        if after < 0x40:
            return True
        if before[0] > 1 or after not in _SMALL | _LETTERS:
            return before[1] in _MARKS
        if byte in _OPENING:
            return self.raw[at + 2 : at + 3] in _SMALL_LETTERS
        return previous in _SMALL and after in _SMALL

    def _glue(self, at: int, before: tuple[int, str]) -> float:
        """Return what a hanzi costs more when its second byte may be a letter of a word."""
        if self.raw[at + 1] not in _LETTERS:
            return 0.0
        after = self.raw[at + 2 : at + 3]
        letters = (before[0] < 2 and self.raw[at - 1 : at] in _SMALL_LETTERS) + (
            after in _SMALL_LETTERS or (after == _PINYIN and self.charset in _GBK)
        )
        is_alone = before[0] < 2 and after < b"\x80"
        return (0.0, _AT_AN_END if is_alone else _GLUED, _WITHIN)[letters]

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
