"""English words of a text, with their places."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

LATIN = r"A-Za-z0-9À-ÖØ-öø-ɏ\u0300-\u036f\u1e00-\u1eff"  # with the vowels of pinyin, also as letter and combining mark
_FIRM = r"Co\.,? ?Ltd\.?|(?:Ltd|Inc|Corp|Bros)\."  # stops that end no clause
_WORD = re.compile(rf"No\.(?=\s?\d)|{_FIRM}|[{LATIN}]+(?:['’.&+/@·-]+[{LATIN}]+)*(?:\+|(?<=s)['’](?= [A-Za-z]))?|&")
_OPEN_QUOTE = re.compile(r"(?:^|(?<=[\s(]))['‘](?=\w)[^'’]*$")
_QUOTE_REACH = 60  # code points
_WIDEST_GAP = 8  # code points of white space
_CELL_BORDER = "\t"  # a bar, the other one, is punctuation


@dataclass(frozen=True, slots=True)
class Word:
    """An English word, a number or `&` with its place in the text; apostrophes, hyphens and inner stops belong to it."""

    start: int
    end: int
    text: str

    @property
    def low(self) -> str:
        """The word in lower case."""
        return self.text.lower()

    @property
    def capital(self) -> bool:
        """Whether it is written like a name or a number."""
        return self.text[0].isupper() or self.text[0].isdigit()


@dataclass(frozen=True)
class Words:
    """All words of one text, for looking left and right of a place without reading the text again."""

    text: str
    items: Sequence[Word]

    def before(self, end: int, count: int) -> Sequence[Word]:
        """Return up to `count` words that lead to `end` with nothing but spaces in between: punctuation ends a clause, a tab a cell."""
        at = bisect_right(self.items, end, key=lambda word: word.end)
        first = at
        while first > 0 and at - first < count and self._blank(self.items[first - 1].end, end):
            first -= 1
            end = self.items[first].start
        return self.items[first:at]

    def after(self, start: int, count: int) -> Sequence[Word]:
        """Return up to `count` words that follow `start` with nothing but spaces in between."""
        first = bisect_left(self.items, start, key=lambda word: word.start)
        stop = first
        while stop < len(self.items) and stop - first < count and self._blank(start, self.items[stop].start):
            start = self.items[stop].end
            stop += 1
        return self.items[first:stop]

    def inside(self, start: int, end: int) -> Sequence[Word]:
        """Return the words between two places."""
        first = bisect_left(self.items, start, key=lambda word: word.start)
        return self.items[first : bisect_right(self.items, end, key=lambda word: word.end)]

    def _blank(self, start: int, end: int) -> bool:
        gap = self.text[start:end]
        return len(gap) <= _WIDEST_GAP and not gap.strip() and _CELL_BORDER not in gap


def find_words(text: str) -> Words:
    """Find the words of a text, in one pass."""
    return Words(text, [_word(text, match) for match in _WORD.finditer(text)])


def split_words(text: str) -> list[str]:
    """Return the words of a short text, without their places."""
    return _WORD.findall(text)


def _word(text: str, match: re.Match[str]) -> Word:
    """Take a word; the mark behind its s is an apostrophe (villagers' committee), unless it closes a quotation (‘new farmers’ movement)."""
    start, end = match.span()
    if text[end - 1] in "'’" and _OPEN_QUOTE.search(text, max(0, start - _QUOTE_REACH), start + 1):
        end -= 1
    return Word(start, end, text[start:end])
