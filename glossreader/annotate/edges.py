"""The edges of an expression in its sentence, moved word by word: "lose trust blacklist" -> "the lose trust blacklist".

No quotation mark or bracket is parted from its partner: before “lose trust” (失信) an edge steps over both marks at once or not at all.
"""

import re
from collections.abc import Iterator

from glossreader.annotate.paired import REACH, partners

Span = tuple[int, int]
Pairs = dict[int, int | None]

_WORD = re.compile(r"\w(?:[\w'’.&-]*\w)?")


def moved(text: str, start: int, end: int, left: int = 0, right: int = 0) -> Span | None:
    """Move the left or the right edge of `text[start:end]` by words, to the left below 0; None where no word is left to move by.

    A mark that would stay without its partner is left outside, or the partner is taken in. Spans are half-open, in code points.
    """
    span: Span | None = (start, end)
    sides = ((right, False), (left, True)) if right > 0 else ((left, True), (right, False))  # first what grows, lest nothing is left
    for steps, at_left in sides:
        if steps and span:
            span = next(_reached(text, span, steps, at_left=at_left), None)
    return span if span and span[0] < span[1] else None


def _reached(text: str, span: Span, steps: int, *, at_left: bool) -> Iterator[Span]:
    """Yield the spans that so many steps of an edge or more lead to and that part no pair, the nearest first."""
    pairs = partners(text)
    edge = span[0] if at_left else span[1]
    kept = _without_marks(text, span, pairs, at_left=not at_left)
    for border in _borders(text, edge, steps, at_left=at_left)[abs(steps) - 1 :]:
        if abs(border - edge) > REACH * abs(steps):
            return
        whole = _completed(text, (border, kept) if at_left else (kept, border), pairs)
        if whole and ((whole[0] if at_left else whole[1]) - edge) * steps > 0:
            yield whole


def _borders(text: str, edge: int, steps: int, *, at_left: bool) -> list[int]:
    """List the beginnings of words, for the left edge, or their ends, in the order in which the edge comes to them."""
    borders = [match.start() if at_left else match.end() for match in _WORD.finditer(text)]
    return [border for border in borders if border > edge] if steps > 0 else [border for border in reversed(borders) if border < edge]


def _without_marks(text: str, span: Span, pairs: Pairs, *, at_left: bool) -> int:
    """Return the edge that is not moved without the marks that stand at it; they come back where their partners stay."""
    start, end = span
    if at_left:
        return next((at for at in range(start, end) if at not in pairs and not text[at].isspace()), start)
    return next((at for at in range(end, start, -1) if at - 1 not in pairs and not text[at - 1].isspace()), end)


def _completed(text: str, span: Span, pairs: Pairs) -> Span | None:
    """Take in the partners of all marks inside, where no word stands before them; None where that cannot be."""
    start, end = span
    found = [pairs[at] for at in range(start, end) if at in pairs]
    others = [partner for partner in found if partner is not None]
    if start >= end or len(others) < len(found):
        return None
    wider = min([start, *others]), max([end, *(partner + 1 for partner in others)])
    if wider == span:
        return span
    return None if _WORD.search(f"{text[wider[0] : start]} {text[end : wider[1]]}") else _completed(text, wider, pairs)
