"""Where an article uses the English of its terms: plural, possessive and in other case, also where no hanzi stand beside it."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from glossreader.domain.term import Place
from glossreader.mining.text.quotes import Span
from glossreader.mining.text.sheet import Sheet
from glossreader.mining.text.small_words import SMALL
from glossreader.mining.text.words import Word, split_words

_GAP = re.compile(r"-|,?[\s*]{0,4}")
_PART = re.compile(r"[^-]+")
_LONG_ENOUGH = 3  # letters from which a final s is the plural's


@dataclass(frozen=True, slots=True)
class _Pattern:
    """A rendering as it is looked for: its words, folded, and how it was printed."""

    words: tuple[str, ...]
    printed: str

    def allows(self, printed: str) -> bool:
        """Whether a word may be this rendering as it is printed: RSDL is not rsdl, Stew is not stew; several words may change case."""
        if len(self.words) > 1 or not self.printed[:1].isupper():
            return True
        return printed.isupper() if self.printed.isupper() else printed[:1].isupper()


@dataclass(frozen=True)
class _Patterns:
    """The renderings that are looked for, by their words; `sizes` tells for a first word how many words to try, the most first."""

    by_words: Mapping[tuple[str, ...], list[_Pattern]]
    sizes: Mapping[str, Sequence[int]]


def english_places(renderings: Iterable[str], sheets: Iterable[Sheet]) -> dict[str, list[Place]]:
    """Find where each rendering is used, in the order of the text; overlapping ones yield to the longer."""
    places: dict[str, list[Place]] = {rendering: [] for rendering in renderings}
    patterns = _by_words(filter(None, map(_pattern, places)))
    for sheet in sheets:
        for place, found in _of_sheet(sheet, patterns):
            for pattern in found:
                places[pattern.printed].append(place)
    return places


def _by_words(patterns: Iterable[_Pattern]) -> _Patterns:
    by_words: dict[tuple[str, ...], list[_Pattern]] = {}
    sizes: dict[str, set[int]] = {}
    for pattern in patterns:
        by_words.setdefault(pattern.words, []).append(pattern)
        sizes.setdefault(pattern.words[0], set()).add(len(pattern.words))
    return _Patterns(by_words, {first: sorted(found, reverse=True) for first, found in sizes.items()})


def _pattern(rendering: str) -> _Pattern | None:
    words = tuple(_folded(part) for printed in split_words(rendering) for part in _PART.findall(printed))
    return None if all(word in SMALL for word in words) else _Pattern(words, rendering)


@lru_cache(maxsize=50_000)
def _folded(word: str) -> str:
    plain = re.sub(r"['’]s?$", "", word.lower())
    if plain.endswith("ies") and len(plain) > _LONG_ENOUGH + 1:
        return plain[:-3] + "y"
    return plain[:-1] if len(plain) > _LONG_ENOUGH and plain.endswith("s") and not plain.endswith("ss") else plain


def _of_sheet(sheet: Sheet, patterns: _Patterns) -> Iterator[tuple[Place, list[_Pattern]]]:
    words, spans = _tokens(sheet.words.items)
    at = 0
    while at < len(words):
        size, found = _matching(sheet.text, words, spans, at, patterns)
        if found:
            yield Place(sheet.block, spans[at][0], spans[at + size - 1][1]), found
        at += size


def _tokens(words: Iterable[Word]) -> tuple[list[str], list[Span]]:
    """Part hyphenated words: the words, folded, and where each stands."""
    folded: list[str] = []
    spans: list[Span] = []
    for word in words:
        for part in _PART.finditer(word.text) if "-" in word.text else ():
            folded.append(_folded(part.group()))
            spans.append((word.start + part.start(), word.start + part.end()))
        if "-" not in word.text:
            folded.append(_folded(word.text))
            spans.append((word.start, word.end))
    return folded, spans


def _matching(text: str, words: Sequence[str], spans: Sequence[Span], at: int, patterns: _Patterns) -> tuple[int, list[_Pattern]]:
    """Return the longest patterns that match from `at`, and their length; several when terms share their English."""
    for size in patterns.sizes.get(words[at], ()):
        if at + size > len(words):
            continue
        same = patterns.by_words.get(tuple(words[at : at + size]), ())
        if same and all(_GAP.fullmatch(text, left[1], right[0]) for left, right in pairwise(spans[at : at + size])):
            printed = text[spans[at][0] : spans[at + size - 1][1]]
            if found := [pattern for pattern in same if pattern.allows(printed)]:
                return size, found
    return 1, []
