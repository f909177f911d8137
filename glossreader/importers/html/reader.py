"""HTML as a browser saves or copies it: its elements become pieces, with the texts that a browser would copy as lines.

Nothing is run, loaded or followed; an image is not its alt text. What is not shown is not read.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from selectolax.lexbor import LexborHTMLParser, LexborNode

from glossreader.importers.html.below import cut_below
from glossreader.importers.html.furniture import Furniture
from glossreader.importers.html.landmarks import Landmarks, main_of
from glossreader.importers.html.main_text import end_at_main_text
from glossreader.importers.html.markup import tamed
from glossreader.importers.html.sites import SiteRules
from glossreader.importers.html.typesetter import Typesetter
from glossreader.importers.html.visible import Visible
from glossreader.importers.markers import with_markers
from glossreader.importers.piece import Piece

Stretch = tuple[LexborNode | None, tuple[Piece, ...]]
"""An article's element with the pieces in it, or None with those that stand in no such element."""

_MOST_EFFORT = 150_000  # sum of the depths of all elements; a long article has 50,000, and for more the library takes seconds


def pieces_of_html(markup: str) -> tuple[tuple[Piece, ...], str]:
    """Read HTML, a page or a fragment, whose site is not asked for; also give the text that a browser hides."""
    root = parsed(markup)
    return pieces_below(root, SiteRules()) if root else ((), "")


def parsed(markup: str) -> LexborNode | None:
    """Parse HTML; None when there is nothing in it."""
    return LexborHTMLParser(tamed(markup)).root


def pieces_below(root: LexborNode, rules: SiteRules) -> tuple[tuple[Piece, ...], str]:
    """Make pieces of all that is in an element; also give the text that a browser hides.

    Cells of a table row are parted by tabs. A term of a definition list is a list item, its meaning the item right below, one level
    deeper. A ruby is its base text and, in brackets, its reading: 芝麻 (zhīma). Items of a numbered list keep the number that is shown.
    """
    laid = _lay_out(root, rules, ())
    return laid.pieces, laid.hidden


def stretches_of_page(root: LexborNode, rules: SiteRules, posts: Sequence[LexborNode]) -> tuple[list[Stretch], str]:
    """Do the same for a page, whose `posts` are given apart; without these, what stands below its article is cut.

    The page's own elements tell where the article ends; where there are none, a library is asked.
    """
    main = None if posts or rules.bodies else main_of(root)
    laid = _lay_out(root, rules, (*posts, *((main,) if main else ())))
    if posts or rules.bodies:
        return laid.stretches, laid.hidden
    if main:
        end = sum(len(pieces) for _, pieces in laid.stretches[:-1])
        return [(None, tuple(cut_below(laid.pieces, end, lambda _: False)))], laid.hidden
    pieces = end_at_main_text(root, laid.pieces) if laid.effort <= _MOST_EFFORT else laid.pieces
    return [(None, tuple(pieces))], laid.hidden


@dataclass(frozen=True, slots=True)
class _LaidOut:
    """The pieces of a page, before, in and after certain elements; what is hidden; the sum of the depths of its elements."""

    stretches: list[Stretch]
    hidden: str
    effort: int

    @property
    def pieces(self) -> tuple[Piece, ...]:
        return tuple(piece for _, pieces in self.stretches for piece in pieces)


def _lay_out(root: LexborNode, rules: SiteRules, apart: Sequence[LexborNode]) -> _LaidOut:
    """Walk through a page; what is in an element of a table row cannot be set apart from the row."""
    typesetter, visible = Typesetter(), Visible(root)
    furniture = Furniture(Landmarks(root), rules)
    edges = {node.mem_id: node for node in apart}
    stretches: list[Stretch] = []
    depth = effort = 0
    for node, is_start in _walk(root, visible):
        tag = node.tag or ""
        edge = None if typesetter.is_in_row else edges.get(node.mem_id)
        if is_start and edge:
            stretches.append((None, typesetter.take()))
        if tag == "-text":
            typesetter.text(node.text_content or "")
        elif is_start:
            attributes = node.attributes
            typesetter.start(tag, attributes, furniture.enter(node, attributes))
            depth += 1
            effort += depth
        else:
            typesetter.end(tag)
            furniture.leave()
            depth -= 1
        if not is_start and edge:
            stretches.append((edge, typesetter.take()))
    stretches.append((None, typesetter.take()))
    return _LaidOut([(node, with_markers(pieces)) for node, pieces in stretches], visible.hidden, effort)


def _walk(root: LexborNode, visible: Visible) -> Iterator[tuple[LexborNode, bool]]:
    """Give each node that is shown where it starts, and each element where it ends."""
    open_elements: list[LexborNode] = []
    node: LexborNode | None = root
    while node is not None:
        if node.tag == "-text":
            yield node, True
        elif visible.shows(node, node.attributes):
            yield node, True
            if (child := node.first_child) is not None:
                open_elements.append(node)
                node = child
                continue
            yield node, False
        while node.next is None and open_elements:
            node = open_elements.pop()
            yield node, False
        node = node.next if open_elements else None
