"""Where an article uses the English of its terms: plural, possessive and in other case, also where no hanzi stand beside it."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from glossreader.domain.term import Place
from glossreader.mining.sheet import Sheet
from glossreader.mining.words import SMALL, Word, split_words

_GAP = re.compile(r"[\s,“”\"'‘’*-]{0,4}")
_PART = re.compile(r"[^-]+")


@dataclass(frozen=True, slots=True)
class Pattern:
    """A rendering as it is looked for: its words, folded, and how it was printed."""

    words: tuple[str, ...]
    printed: str

    def allows(self, printed: str) -> bool:
        """Whether a single word may be this rendering as it is printed: RSDL is not rsdl, Stew is not stew; many words may change case."""
        return (
            len(self.words) > 1 or not self.printed[:1].isupper() or printed[:1].isupper() and self.printed.isupper() <= printed.isupper()
        )


def english_places(renderings: Iterable[str], page: Iterable[Sheet]) -> dict[str, list[Place]]:
    """The places where each rendering is used, in the order of the text; overlapping ones yield to the longer."""
    places: dict[str, list[Place]] = {}
    patterns: dict[str, list[Pattern]] = {}
    for rendering in dict.fromkeys(renderings):
        places[rendering] = []
        if pattern := _pattern(rendering):
            patterns.setdefault(pattern.words[0], []).append(pattern)
    for group in patterns.values():
        group.sort(key=lambda pattern: -len(pattern.words))
    for sheet in page:
        for place, found in _of_sheet(sheet, patterns):
            for pattern in found:
                places[pattern.printed].append(place)
    return places


def _pattern(rendering: str) -> Pattern | None:
    words = tuple(word for printed in split_words(rendering) for word in map(_folded, _PART.findall(printed)) if word)
    if not words or all(word in SMALL for word in words):
        return None
    return Pattern(words, rendering)


def _folded(word: str) -> str:
    plain = re.sub(r"['’]s?$", "", word.lower())
    if plain.endswith("ies") and len(plain) > 4:
        return plain[:-3] + "y"
    return plain[:-1] if len(plain) > 3 and plain.endswith("s") and not plain.endswith("ss") else plain


def _of_sheet(sheet: Sheet, patterns: Mapping[str, Sequence[Pattern]]) -> Iterator[tuple[Place, list[Pattern]]]:
    words = list(_parts(sheet.words.items))
    at = 0
    while at < len(words):
        found = _at(sheet.text, words, at, patterns.get(words[at][0], ()))
        size = len(found[0].words) if found else 1
        if found:
            yield Place(sheet.block, words[at][1], words[at + size - 1][2]), found
        at += size


def _parts(words: Iterable[Word]) -> Iterator[tuple[str, int, int]]:
    """Words and the parts of hyphenated words: folded, start, end."""
    for word in words:
        for part in _PART.finditer(word.text):
            yield _folded(part.group()), word.start + part.start(), word.start + part.end()


def _at(text: str, words: Sequence[tuple[str, int, int]], at: int, patterns: Sequence[Pattern]) -> list[Pattern]:
    """The longest patterns that match the words from `at`; several when terms share their English."""
    found: list[Pattern] = []
    for pattern in patterns:
        size = len(pattern.words)
        if found and size < len(found[0].words):
            break
        if _matches(text, words[at : at + size], pattern):
            found.append(pattern)
    return found


def _matches(text: str, words: Sequence[tuple[str, int, int]], pattern: Pattern) -> bool:
    if tuple(word for word, _, _ in words) != pattern.words:
        return False
    gaps = zip(words, words[1:], strict=False)
    return all(_GAP.fullmatch(text, left[2], right[1]) for left, right in gaps) and pattern.allows(text[words[0][1] : words[-1][2]])
