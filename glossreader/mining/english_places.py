"""Where an article uses the English of its terms: plural, possessive and in other case, also where no hanzi stand beside it."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from glossreader.domain.term import Place
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


@dataclass(frozen=True, slots=True)
class _Token:
    """A word or a part of a hyphenated word, folded, and where it stands."""

    word: str
    start: int
    end: int


def english_places(renderings: Iterable[str], sheets: Iterable[Sheet]) -> dict[str, list[Place]]:
    """Find where each rendering is used, in the order of the text; overlapping ones yield to the longer."""
    places: dict[str, list[Place]] = {}
    patterns: dict[str, list[_Pattern]] = {}
    for rendering in dict.fromkeys(renderings):
        places[rendering] = []
        if pattern := _pattern(rendering):
            patterns.setdefault(pattern.words[0], []).append(pattern)
    for group in patterns.values():
        group.sort(key=lambda pattern: -len(pattern.words))
    for sheet in sheets:
        for place, found in _of_sheet(sheet, patterns):
            for pattern in found:
                places[pattern.printed].append(place)
    return places


def _pattern(rendering: str) -> _Pattern | None:
    words = tuple(_folded(part) for printed in split_words(rendering) for part in _PART.findall(printed))
    return None if all(word in SMALL for word in words) else _Pattern(words, rendering)


@lru_cache(maxsize=50_000)
def _folded(word: str) -> str:
    plain = re.sub(r"['’]s?$", "", word.lower())
    if plain.endswith("ies") and len(plain) > _LONG_ENOUGH + 1:
        return plain[:-3] + "y"
    return plain[:-1] if len(plain) > _LONG_ENOUGH and plain.endswith("s") and not plain.endswith("ss") else plain


def _of_sheet(sheet: Sheet, patterns: Mapping[str, Sequence[_Pattern]]) -> Iterator[tuple[Place, list[_Pattern]]]:
    tokens = list(_tokens(sheet.words.items))
    at = 0
    while at < len(tokens):
        found = _matching(sheet.text, tokens, at, patterns.get(tokens[at].word, ()))
        size = len(found[0].words) if found else 1
        if found:
            yield Place(sheet.block, tokens[at].start, tokens[at + size - 1].end), found
        at += size


def _tokens(words: Iterable[Word]) -> Iterator[_Token]:
    for word in words:
        for part in _PART.finditer(word.text):
            yield _Token(_folded(part.group()), word.start + part.start(), word.start + part.end())


def _matching(text: str, tokens: Sequence[_Token], at: int, patterns: Sequence[_Pattern]) -> list[_Pattern]:
    """Return the longest patterns that match from `at`; several when terms share their English."""
    found: list[_Pattern] = []
    for pattern in patterns:
        size = len(pattern.words)
        if found and size < len(found[0].words):
            break
        if _matches(text, tokens[at : at + size], pattern):
            found.append(pattern)
    return found


def _matches(text: str, tokens: Sequence[_Token], pattern: _Pattern) -> bool:
    if tuple(token.word for token in tokens) != pattern.words:
        return False
    if not all(_GAP.fullmatch(text, left.end, right.start) for left, right in pairwise(tokens)):
        return False
    return pattern.allows(text[tokens[0].start : tokens[-1].end])
