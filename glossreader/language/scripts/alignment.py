"""Which code points of a converted text come from which of its source: one from one, but where a phrase has another length."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple


class Span(NamedTuple):
    """A stretch `text[start:end]`, half-open, in code points."""

    start: int
    end: int


class Piece(NamedTuple):
    """A stretch of the source and what it became in the result."""

    source: Span
    result: Span


_SOURCE, _RESULT = 0, 1  # sides of a piece
_NONE = Piece(Span(0, 0), Span(0, 0))


@dataclass(frozen=True, slots=True)
class Alignment:
    """A map from a source to its result and back without gaps: `pieces` in order, and between them one code point for one.

    A span that begins or ends inside of a piece maps to the whole of the other side, because its characters have no counterparts.
    """

    pieces: tuple[Piece, ...] = ()

    def to_result(self, start: int, end: int) -> Span:
        """Map a span of the source."""
        return _mapped(self.pieces, start, end, _SOURCE, _RESULT)

    def to_source(self, start: int, end: int) -> Span:
        """Map a span of the result."""
        return _mapped(self.pieces, start, end, _RESULT, _SOURCE)

    def spans(self, length: int) -> Iterator[Piece]:
        """Yield pieces that cover a source of so many code points without gaps: stretches of one for one, and changed phrases."""
        before = _NONE
        for piece in (*self.pieces, Piece(Span(length, length), self.to_result(length, length))):
            if piece.source.start > before.source.end:
                yield Piece(Span(before.source.end, piece.source.start), Span(before.result.end, piece.result.start))
            if piece.source.end > piece.source.start:
                yield piece
            before = piece

    def then(self, after: "Alignment") -> "Alignment":
        """Give the map of two conversions, `after` of what this one has made."""
        if not self.pieces or not after.pieces:
            return Alignment(self.pieces or after.pieces)
        between = sorted((*(piece.result for piece in self.pieces), *(piece.source for piece in after.pieces)))
        return Alignment(tuple(Piece(self.to_source(*span), after.to_result(*span)) for span in _merged(between)))


@dataclass(frozen=True, slots=True)
class Converted:
    """A text in another script, and which of its characters come from which of the source."""

    text: str
    alignment: Alignment


def _mapped(pieces: Sequence[Piece], start: int, end: int, here: int, there: int) -> Span:
    """Map a span from one side to the other."""
    first, last = _before(pieces, start, here), _before(pieces, end, here)
    return Span(
        first[there].start if start < first[here].end else start - first[here].end + first[there].end,
        last[there].end if end < last[here].end else end - last[here].end + last[there].end,
    )


def _before(pieces: Sequence[Piece], point: int, here: int) -> Piece:
    """Find the last piece that begins before a point."""
    at = bisect_left(pieces, point, key=lambda piece: piece[here].start)
    return pieces[at - 1] if at else _NONE


def _merged(spans: Iterable[Span]) -> Iterator[Span]:
    """Join the spans that overlap; they come in order."""
    joined: Span | None = None
    for span in spans:
        if joined and span.start < joined.end:
            joined = Span(joined.start, max(joined.end, span.end))
            continue
        if joined:
            yield joined
        joined = span
    if joined:
        yield joined
