"""Markdown is read as the HTML that it stands for, and its front matter as what it says of the article.

Its lines are not kept: a paragraph may have many, and what is HTML in it has none. An image is not its alt text, of a link only
the text is read. A term in [[double brackets]] is its text.
"""

from dataclasses import replace

from glossreader.domain.article import BlockKind
from glossreader.importers.accounting import count_hanzi
from glossreader.importers.html.reader import pieces_of_html
from glossreader.importers.laid import Part
from glossreader.importers.markdown.front_matter import front_matter_of
from glossreader.importers.markdown.shown import hanzi_shown
from glossreader.importers.piece import Piece


def part_of_markdown(text: str) -> tuple[Part, int]:
    """Read Markdown; also count its hanzi by another way. A file with a title in its front matter is one article."""
    from glossreader.importers.markdown.parser import as_html  # noqa: PLC0415  # late: start-up

    front = front_matter_of(text)
    body = text.split("\n", front.lines)[-1] if front.lines else text
    pieces, hidden = pieces_of_html(as_html(body))
    hanzi = hanzi_shown(body) - count_hanzi(hidden)
    if not front.metadata.titles:
        return Part(pieces, front.metadata), hanzi
    title = front.metadata.titles[0]
    if pieces and any(_same(piece.text, title) for piece in pieces[:3]):
        return Part(pieces, front.metadata, is_one=True), hanzi
    return Part((Piece(title, BlockKind.HEADING, level=1), *_lowered(pieces)), front.metadata, is_one=True), hanzi + count_hanzi(title)


def _same(text: str, title: str) -> bool:
    return "".join(text.split()).casefold() == "".join(title.split()).casefold()


def _lowered(pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """Put the headings of a body one rank lower than its title, which stands in the front matter, if one has the rank of a title."""
    if not any(piece.kind is BlockKind.HEADING and piece.level == 1 for piece in pieces):
        return pieces
    return tuple(replace(piece, level=min(6, piece.level + 1)) if piece.kind is BlockKind.HEADING else piece for piece in pieces)
