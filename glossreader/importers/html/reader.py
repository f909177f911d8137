"""HTML as a browser saves or copies it: its elements become pieces, with the texts that a browser would copy as lines.

Nothing is run, loaded or followed; an image is not its alt text. What is not shown is not read.
"""

from collections.abc import Iterator, Sequence

from selectolax.lexbor import LexborHTMLParser, LexborNode

from glossreader.importers.html.furniture import Furniture
from glossreader.importers.html.landmarks import Landmarks, main_of
from glossreader.importers.html.markup import tamed
from glossreader.importers.html.sites import SiteRules
from glossreader.importers.html.typesetter import Typesetter
from glossreader.importers.html.visible import Visible
from glossreader.importers.markers import with_markers
from glossreader.importers.piece import Piece


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
    stretches, hidden = stretches_below(root, rules, ())
    return tuple(piece for _, pieces in stretches for piece in pieces), hidden


def stretches_below(
    root: LexborNode, rules: SiteRules, posts: Sequence[LexborNode]
) -> tuple[list[tuple[LexborNode | None, tuple[Piece, ...]]], str]:
    """Do the same, but give what is in each of `posts` apart, with the post, and what is before, between and after them with None."""
    typesetter, visible = Typesetter(), Visible(root)
    furniture = Furniture(Landmarks(root), rules)
    main = None if posts or rules.bodies else main_of(root)
    edges = {post.mem_id: post for post in posts}
    stretches: list[tuple[LexborNode | None, tuple[Piece, ...]]] = []
    for node, is_start in _walk(root, visible):
        tag = node.tag or ""
        if is_start and node.mem_id in edges:
            stretches.append((None, with_markers(typesetter.take())))
        if tag == "-text":
            typesetter.text(node.text_content or "")
        elif is_start:
            attributes = node.attributes
            typesetter.start(tag, attributes, furniture.enter(node, attributes))
        else:
            typesetter.end(tag)
            furniture.leave()
            if node.mem_id in edges:
                stretches.append((edges[node.mem_id], with_markers(typesetter.take())))
            if main and node.mem_id == main.mem_id:
                typesetter.pass_main()
    stretches.append((None, with_markers(typesetter.take())))
    return stretches, visible.hidden


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
