"""One step of a conversion: phrases from the left, the longest of the first table that has any, and the characters between them."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import cache
from itertools import islice
from operator import add

from glossreader.language.scripts.alignment import Alignment, Piece, Span
from glossreader.language.scripts.tables import Step, table


class Stage:
    """The tables of one step, arranged for going through a text once."""

    def __init__(self, step: Step) -> None:
        self._characters: dict[int, str] = {}
        self._phrases: dict[str, str] = {}
        for union in step:
            self._take({key: values[0] for name in union for key, values in table(name).items()})
        self._by_head = _by_head(phrase for phrase in self._phrases if len(phrase) > 1)
        self._growing = [char for char in self._phrases if len(char) == 1]

    def phrases(self, text: str, borders: Collection[int] = ()) -> Iterator[tuple[int, int]]:
        """Yield the spans of phrases from the left, the longest first; none has one of `borders` inside."""
        done = 0
        for at in self._beginnings(text):
            if at >= done and (end := self._end(text, at, borders)):
                yield at, end
                done = end

    def convert(self, text: str, phrases: Iterable[tuple[int, int]]) -> tuple[str, Alignment]:
        """Convert a text with these phrases of it, and tell which of them have changed their lengths."""
        translated = text.translate(self._characters)
        parts: list[str] = []
        pieces: list[Piece] = []
        at = grown = 0
        for start, end in phrases:
            value = self._phrases[text[start:end]]
            parts += (translated[at:start], value)
            if len(value) != end - start:
                pieces.append(Piece(Span(start, end), Span(start + grown, start + grown + len(value))))
                grown += len(value) - (end - start)
            at = end
        return ("".join((*parts, translated[at:])), Alignment(tuple(pieces))) if at else (translated, Alignment())

    def _take(self, rows: Mapping[str, str]) -> None:
        """Take the rows of a table, the longest first, but for those before which one of an earlier table always comes."""
        settled = set(self._characters) | {ord(phrase) for phrase in self._phrases if len(phrase) == 1}
        for key in sorted(rows, key=len, reverse=True):
            if ord(key[0]) in settled:
                continue
            if len(key) == len(rows[key]) == 1:
                self._characters[ord(key)] = rows[key]
            else:
                self._phrases.setdefault(key, rows[key])

    def _beginnings(self, text: str) -> list[int]:
        """Find where a phrase may begin: its first two characters stand there."""
        by_head = self._by_head
        found = [at for at, pair in enumerate(map(add, text, islice(text, 1, None))) if pair in by_head] if by_head else []
        alone = [at for char in self._growing if char in text for at, other in enumerate(text) if other == char]
        return sorted({*found, *alone}) if alone else found

    def _end(self, text: str, at: int, borders: Collection[int]) -> int | None:
        for phrase in self._by_head.get(text[at : at + 2], ()):
            end = at + len(phrase)
            if text.startswith(phrase, at) and not (borders and any(inside in borders for inside in range(at + 1, end))):
                return end
        return at + 1 if text[at] in self._growing else None


def _by_head(phrases: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """List phrases by their first two characters, in the order in which they come."""
    heads: dict[str, list[str]] = defaultdict(list)
    for phrase in phrases:
        heads[phrase[:2]].append(phrase)
    return {head: tuple(found) for head, found in heads.items()}


@cache
def stage(step: Step) -> Stage:
    """Arrange the tables of a step; once for all configurations that have it."""
    return Stage(step)
