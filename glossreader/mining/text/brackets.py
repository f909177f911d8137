"""Brackets of a text: ( ) and full-width （ ）, [ ], 【 】, nested, doubled, mixed, and those that nobody closed."""

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property

_FAMILY = {"(": "round", "（": "round", "[": "square", "【": "square", "〔": "square", "［": "square"}
_CLOSES = {")": "round", "）": "round", "]": "square", "】": "square", "〕": "square", "］": "square"}
OPENING = "".join(_FAMILY)
_MARK = re.compile("[" + re.escape(OPENING + "".join(_CLOSES)) + "]")
_DEEPEST = 4  # brackets in brackets that are looked through; nobody writes more


@dataclass(frozen=True, slots=True)
class Bracket:
    """A pair of brackets: `text[start]` opens, `text[end - 1]` closes; `parent` is the pair round it, by index."""

    start: int
    end: int
    parent: int | None


@dataclass(frozen=True)
class Brackets:
    """The closed pairs of brackets of one text, in the order in which they open."""

    pairs: tuple[Bracket, ...]

    @cached_property
    def _starts(self) -> list[int]:
        return [pair.start for pair in self.pairs]

    @cached_property
    def _by_end(self) -> dict[int, Bracket]:
        return {pair.end: pair for pair in self.pairs}

    def around(self, start: int, end: int) -> Bracket | None:
        """Return the innermost pair that holds `start` to `end`."""
        at: int | None = bisect_right(self._starts, start) - 1
        for _ in range(_DEEPEST):
            if at is None or at < 0:
                return None
            pair = self.pairs[at]
            if pair.start < start and end < pair.end:
                return pair
            at = pair.parent
        return None

    def outside(self, pair: Bracket) -> Bracket | None:
        """Return the pair round `pair`."""
        return None if pair.parent is None else self.pairs[pair.parent]

    def opening_at(self, position: int) -> Bracket | None:
        """Return the pair whose opening mark stands at `position`."""
        at = bisect_right(self._starts, position) - 1
        return self.pairs[at] if at >= 0 and self.pairs[at].start == position else None

    def closing_at(self, position: int) -> Bracket | None:
        """Return the pair that is over at `position`."""
        return self._by_end.get(position)


def find_brackets(text: str) -> Brackets:
    """Pair the brackets of a text in one pass; a mark that finds no partner of its family is skipped."""
    waiting: list[tuple[int, str]] = []
    closed: list[tuple[int, int]] = []
    for match in _MARK.finditer(text):
        if family := _FAMILY.get(match.group()):
            waiting.append((match.start(), family))
        elif waiting:
            closed += _close(waiting, _CLOSES[match.group()], match.start())
    return Brackets(_nested(sorted(closed)))


def _close(waiting: list[tuple[int, str]], family: str, at: int) -> list[tuple[int, int]]:
    """Pair the last waiting mark of this family; at most one mark of the other family may have been left open in between."""
    for depth in (-1, -2):
        if len(waiting) >= -depth and waiting[depth][1] == family:
            start = waiting[depth][0]
            del waiting[depth:]
            return [(start, at + 1)]
    return []


def _nested(spans: list[tuple[int, int]]) -> tuple[Bracket, ...]:
    pairs: list[Bracket] = []
    around: list[int] = []
    for start, end in spans:
        while around and pairs[around[-1]].end <= start:
            around.pop()
        pairs.append(Bracket(start, end, around[-1] if around else None))
        around.append(len(pairs) - 1)
    return tuple(pairs)
