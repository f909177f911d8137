"""A page of HTML, as it was saved or fetched: its pieces, what it says of itself, and what the rules of its site say of it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from selectolax.lexbor import LexborNode

from glossreader.importers.accounting import count_hanzi
from glossreader.importers.articles.tables import tables_on
from glossreader.importers.html.markup import shown_text
from glossreader.importers.html.metadata import Said
from glossreader.importers.html.posts import posts_on, title_of
from glossreader.importers.html.reader import parsed, stretches_of_page
from glossreader.importers.html.sites import rules_on
from glossreader.importers.laid import Part, Post
from glossreader.importers.piece import Piece


def part_of_html(markup: str, address: str | None = None) -> tuple[Part, int]:
    """Read a page; also count the hanzi that it shows, by a way that knows nothing of the parser.

    address   where it was fetched from, or what a file around it says of that; None if nobody knows.
    """
    root = parsed(markup)
    part, hidden = _part(root, markup, address) if root else (Part(()), "")
    return part, count_hanzi("".join(shown_text(markup))) - count_hanzi(hidden)


def _part(root: LexborNode, markup: str, address: str | None) -> tuple[Part, str]:
    said = Said(root, markup, address)
    where = said.where()
    tables = tables_on(where.hosts, where.names, lambda selector: root.css_first(selector) is not None)
    metadata = said.metadata()
    rules = rules_on(root, tables, metadata.titles)
    stretches, hidden = stretches_of_page(root, rules, () if rules.bodies else posts_on(root))
    if rules.bodies:
        metadata = replace(metadata, deck=None)  # where all stands is known, and no deck does
    name = rules.site.publisher or next((table.publisher for table in tables if table.publisher), None)
    return Part(
        pieces=tuple(piece for _, pieces in stretches for piece in pieces),
        metadata=replace(metadata, publisher=name) if name else metadata,
        site=rules.site,
        posts=tuple(_posts(stretches)),
    ), hidden


def _posts(stretches: Sequence[tuple[LexborNode | None, Sequence[Piece]]]) -> Iterator[Post]:
    """Count where in all pieces of the page each post stands."""
    at = 0
    for post, pieces in stretches:
        if post is not None and pieces:
            yield Post(at, at + len(pieces), title_of(post))
        at += len(pieces)
