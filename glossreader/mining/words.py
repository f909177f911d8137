"""English words of a text and the small words that begin, join or end a phrase."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

LATIN = r"A-Za-z0-9À-ÖØ-öø-ɏ\u0300-\u036f\u1e00-\u1eff"  # with the vowels of pinyin; combining marks as some authors type them
_WORD = re.compile(rf"No\.(?=\s?\d)|[{LATIN}]+(?:['’.&+/@·-]+[{LATIN}]+)*(?:\+|(?<=s)['’](?= [A-Za-z]))?|&")

_OPEN_QUOTE = re.compile(r"(?:^|(?<=[\s(]))['‘](?=\w)[^'’]*$")
_QUOTE_REACH = 60
_WIDEST_GAP = 8  # code points of white space

DETERMINERS = frozenset("a an the this that these those its his her their our your my".split())
LINKS = frozenset(
    "of in on at by for to with and or from into over under between against without up out off down onto upon within among toward towards via "
    "across along near around behind beyond".split()
)
# Adjectives that say which one is meant and seldom belong to a name for the thing.
LOOSE = frozenset(
    "new old other others another such same own first last latest recent former many some several few local various certain whole entire".split()
)
# Words that no term contains: they end the phrase when it is followed from right to left.
OUTSIDE = frozenset(
    "is are was were be been being am it he she they we i you him them us who whom whose which what where when while because if than then there "
    "has have had do does did can could will would may might must should also only even still just very so such too but about after before "
    "through during since until called so-called named dubbed labeled labelled termed known say says said calls call means meaning mean "
    "become became becomes as how why not like including include includes e.g i.e eg ie aka".split()
)
# What authors call an expression when they introduce it: the phrase begins behind, and these alone translate nothing.
ABOUT_WORDS = frozenset(
    "term terms word words phrase phrases expression expressions character characters slogan slogans hashtag hashtags idiom saying sayings proverb "
    "name title concept catchphrase buzzword buzzwords nickname chinese mandarin cantonese english pinyin literally meaning translation usual "
    "tag tags topic topics headline account example examples source note photo image caption original see something someone thing things abbreviation acronym reference".split()
)
SMALL = DETERMINERS | LINKS | OUTSIDE
# Words without a meaning of their own; "after", "not" and "without" translate 后, 不 and 无.
EMPTY = DETERMINERS | frozenset(
    "of in on at by for to with and or as from is are was were be been being am it he she they we i you him them us who whom whose which what "
    "has have had do does did can could will would may might must should also e.g i.e eg ie aka".split()
)


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
        """Up to `count` words that lead to `end` with nothing but white space in between: a clause ends where punctuation stands."""
        at = bisect_right(self.items, end, key=lambda word: word.end)
        first = at
        while first > 0 and at - first < count and self._blank(self.items[first - 1].end, end):
            first -= 1
            end = self.items[first].start
        return self.items[first:at]

    def after(self, start: int, count: int) -> Sequence[Word]:
        """Up to `count` words that follow `start` with nothing but white space in between."""
        first = bisect_left(self.items, start, key=lambda word: word.start)
        stop = first
        while stop < len(self.items) and stop - first < count and self._blank(start, self.items[stop].start):
            start = self.items[stop].end
            stop += 1
        return self.items[first:stop]

    def inside(self, start: int, end: int) -> Sequence[Word]:
        """The words between two places."""
        first = bisect_left(self.items, start, key=lambda word: word.start)
        return self.items[first : bisect_right(self.items, end, key=lambda word: word.end)]

    def _blank(self, start: int, end: int) -> bool:
        return end - start <= _WIDEST_GAP and not self.text[start:end].strip()


def find_words(text: str) -> Words:
    """Find the words of a text, in one pass."""
    return Words(text, [_word(text, match) for match in _WORD.finditer(text)])


def _word(text: str, match: re.Match[str]) -> Word:
    """A word; the mark behind its s is an apostrophe (villagers' committee), unless it closes a quotation (‘new farmers’ movement)."""
    start, end = match.span()
    if text[end - 1] in "'’" and _OPEN_QUOTE.search(text, max(0, start - _QUOTE_REACH), start + 1):
        end -= 1
    return Word(start, end, text[start:end])


def split_words(text: str) -> list[str]:
    """The words of a short text, without their places."""
    return _WORD.findall(text)
