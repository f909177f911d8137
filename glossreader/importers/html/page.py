"""A page of HTML, as it was saved or fetched: its pieces, what it says of itself, and what the rules of its site say of it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from selectolax.lexbor import LexborNode

from glossreader.importers.accounting import count_hanzi
from glossreader.importers.articles.authors import authors_in
from glossreader.importers.articles.tables import tables_on
from glossreader.importers.html.addresses import whole_address
from glossreader.importers.html.markup import shown_text
from glossreader.importers.html.metadata import Said, iso_of
from glossreader.importers.html.posts import address_of, posts_on, title_of
from glossreader.importers.html.reader import parsed, stretches_of_page
from glossreader.importers.html.sites import category_in, rules_on
from glossreader.importers.laid import Metadata, Part, Post, Site
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
    metadata = _with_fields(metadata, rules.site)
    name = rules.site.publisher or next((table.publisher for table in tables if table.publisher), None)
    return Part(
        pieces=tuple(piece for _, pieces in stretches for piece in pieces),
        metadata=replace(metadata, publisher=name) if name else metadata,
        site=rules.site,
        posts=tuple(_posts(stretches, next(iter(where.addresses), address or ""))),
    ), hidden


def _with_fields(metadata: Metadata, site: Site) -> Metadata:
    """Add the fields that stand in elements of which the page has one; where its site is known, a deck that stands nowhere is none."""
    category, authors, published = (fields if len(fields) == 1 else () for fields in (site.categories, site.authors, site.published))
    return replace(
        metadata,
        deck=None if site.has_body else metadata.deck,
        category=metadata.category or next(iter(category), None),
        authors=metadata.authors or authors_in(authors),
        published=metadata.published or next(filter(None, map(iso_of, published)), None),
    )


def _posts(stretches: Sequence[tuple[LexborNode | None, Sequence[Piece]]], base: str) -> Iterator[Post]:
    """Count where in all pieces of the page, whose own address is `base`, each post stands."""
    at = 0
    for post, pieces in stretches:
        if post is not None and pieces:
            yield Post(at, at + len(pieces), title_of(post), whole_address(address_of(post), base), category_in(post))
        at += len(pieces)
