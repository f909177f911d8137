"""HTML as a browser saves or copies it: its elements become pieces, with the texts that a browser would copy as lines.

Nothing is run, loaded or followed; an image is not its alt text. What is not shown is not read.
"""

import re
from collections.abc import Iterator

from selectolax.lexbor import LexborHTMLParser, LexborNode

from glossreader.importers.html.furniture import Furniture
from glossreader.importers.html.landmarks import Landmarks
from glossreader.importers.html.markup import tamed
from glossreader.importers.html.sites import SiteRules
from glossreader.importers.html.typesetter import Typesetter
from glossreader.importers.markers import with_markers
from glossreader.importers.piece import Piece

_NOT_SHOWN = frozenset({
    "script", "style", "template", "noscript", "iframe", "svg", "math", "object", "embed", "canvas", "audio", "video", "head",
    "title", "select", "datalist", "textarea", "option", "rp", "frameset", "frame", "map", "-comment", "-doctype",
})  # fmt: skip
_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_HIDDEN_CLASSES = frozenset(("screen-reader-text", "sr-only", "visually-hidden", "visuallyhidden", "mw-jump-link"))


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
    typesetter = Typesetter()
    hidden: list[str] = []
    furniture = Furniture(Landmarks(root), rules)
    for node, is_start in _walk(root, hidden):
        tag = node.tag or ""
        if tag == "-text":
            typesetter.text(node.text_content or "")
        elif is_start:
            attributes = node.attributes
            typesetter.start(tag, attributes, furniture.enter(node, attributes))
        else:
            typesetter.end(tag)
            furniture.leave()
    return with_markers(typesetter.pieces()), "".join(hidden)


def _walk(root: LexborNode, hidden: list[str]) -> Iterator[tuple[LexborNode, bool]]:
    """Give each node where it starts and each element where it ends; the text of hidden elements goes to `hidden`."""
    open_elements: list[LexborNode] = []
    node: LexborNode | None = root
    while node is not None:
        if node.tag == "-text":
            yield node, True
        elif _is_shown(node, hidden):
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


def _is_shown(node: LexborNode, hidden: list[str]) -> bool:
    if node.tag in _NOT_SHOWN:
        return False
    attributes = node.attributes
    if "hidden" in attributes or _HIDDEN_STYLE.search(attributes.get("style") or "") or _is_hidden_class(attributes.get("class") or ""):
        hidden.append(node.text(deep=True))
        return False
    return True


def _is_hidden_class(names: str) -> bool:
    return not _HIDDEN_CLASSES.isdisjoint(names.split())
