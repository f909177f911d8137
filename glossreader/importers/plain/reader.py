"""Plain text: its lines become pieces."""

from glossreader.importers.markers import with_markers
from glossreader.importers.piece import Piece
from glossreader.importers.plain.lines import lines_of
from glossreader.importers.plain.wrapping import unwrapped


def pieces_of_text(text: str) -> tuple[Piece, ...]:
    """Read plain text: each line is a piece of its own, unless the whole file is hard-wrapped (wrapping.py)."""
    lines = unwrapped(tuple(lines_of(text)))
    pieces = tuple(Piece(line.text, line=line.number, lines=line.count, gap=line.gap) for line in lines)
    return with_markers(pieces, tuple(line.indent for line in lines))
