"""A page of an e-book is laid out: its pieces, where the places lie that others point to, and its notes, taken out."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from selectolax.lexbor import LexborHTMLParser, LexborNode

from glossreader.domain.article import BlockKind
from glossreader.importers.accounting import count_hanzi
from glossreader.importers.epub.notes import Found, notes_of
from glossreader.importers.epub.references import is_return, mark_alone, references, without_count
from glossreader.importers.epub.signs import AUTHOR, DECK, NOTE, NOTE_END, REFERENCE, START, read_signs, sign, sign_before, sign_round
from glossreader.importers.html.markup import shown_text
from glossreader.importers.html.reader import pieces_of_html
from glossreader.importers.piece import Piece

Place = tuple[str, str]
"""A page and an id in it."""

_KEPT_CLASS = re.compile(r"caption|reference|bibliography|works-cited|footnotes|endnotes|pull-?quote", re.IGNORECASE)
_SIGNED = re.compile(r"(?:(?:chapter|article|essay|story|text)[-_]?)?(?:author|byline|writer)s?(?:[-_]?name)?", re.IGNORECASE)
_SUBTITLE = re.compile(r"(?:(?:chapter|article|essay)[-_]?)?(?:sub[-_]?title|deck|standfirst|dek)", re.IGNORECASE)
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_NEAR = 4  # elements between a link and the block that it stands in
_PAGE_BREAK = re.compile(r"(?:doc-)?pagebreak|(?:x-ebookmaker-)?page-?(?:nos?|num(?:ber)?)", re.IGNORECASE)
_NAVBAR, _LISTS = re.compile(r"calibre_navbar"), ".calibre_feed_list, .calibre_article_list"  # what Calibre puts round fetched articles
_PICTURED = re.compile(
    r"duokan-image-(?:main|sub)title|(?:image|img|pic|picture|figure|fig|photo)[-_]?(?:title|note|desc|text)", re.IGNORECASE
)
_SITES = ("id", "role", "aria-label", "class")  # by which a page of the web tells its furniture; a book has none


@dataclass(frozen=True, slots=True)
class Note:
    """A note that was taken out of its page, and the places that lead to it."""

    places: tuple[Place, ...]
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page laid out.

    types    what its body and outermost sections call themselves by epub:type: cover, toc, chapter, ...
    starts   the piece at which a place lies that was asked for, by its id.
    refers   the piece in which a reference to a place stands, in their order.
    signed   pieces that the page marks as the author's name.
    decks    pieces that it marks as a subtitle.
    linked   share of its text that leads elsewhere, 0..1.
    hanzi    how many it shows, counted without a parser.
    """

    path: str
    pieces: tuple[Piece, ...]
    types: frozenset[str]
    starts: dict[str, int]
    notes: tuple[Note, ...]
    refers: tuple[tuple[int, Place], ...]
    signed: frozenset[int]
    decks: frozenset[int]
    linked: float
    hanzi: int


def places_referred_to(markup: str, path: str) -> dict[Place, set[Place]]:
    """Give each place that a page refers to as to a note, with the places from which it does, where a note may lead back."""
    places: dict[Place, set[Place]] = {}
    for found in references(_nodes(LexborHTMLParser(markup)), path):
        places.setdefault((found.path, found.fragment), set()).update((path, anchor) for anchor in found.anchors)
    return places


def sheet_of(markup: str, path: str, starts: Collection[str], notes: Collection[str], anchors: Collection[Place]) -> Sheet:
    """Lay out a page; `starts` and `notes` are the ids where chapters begin and notes may stand, `anchors` where notes lead back to."""
    parser = LexborHTMLParser(markup)
    nodes = _nodes(parser)
    ids = {name: node for node in reversed(nodes) for name in _ids(node)}
    refers = list(references(nodes, path))
    found = list(notes_of(path, ids, notes, anchors))
    types, linked = _types(parser), _share_of_links(parser)
    dropped = "".join(_dropped(nodes, [reference.node for reference in refers], found))
    targets = [start for start in starts if start in ids]
    _set_signs(nodes, [ids[start] for start in targets], [reference.node for reference in refers], found)
    _make_plain(nodes)
    pieces, hidden = pieces_of_html(parser.html or "")
    read = read_signs(pieces)
    return Sheet(
        path,
        tuple(read.pieces),
        types,
        {targets[number]: index for number, index in read.places[START].items()},
        tuple(_note(path, found[number], note) for number, note in read.notes.items()),
        tuple((read.places[REFERENCE].get(number, 0), (refers[number].path, refers[number].fragment)) for number in range(len(refers))),
        frozenset(read.places[AUTHOR].values()),
        frozenset(read.places[DECK].values()),
        linked,
        count_hanzi("".join(shown_text(markup))) - count_hanzi(hidden) - count_hanzi(dropped),
    )


def _nodes(parser: LexborHTMLParser) -> list[LexborNode]:
    return list(parser.root.traverse(include_text=True)) if parser.root else []


def _ids(node: LexborNode) -> Iterator[str]:
    """Give the ids of an element; an anchor of old has a name."""
    if node.tag and node.tag[0] != "-":
        attributes = node.attributes
        yield from filter(None, (attributes.get("id"), attributes.get("name") if node.tag == "a" else None))


def _types(parser: LexborHTMLParser) -> frozenset[str]:
    if parser.css_first(_LISTS) is not None:
        return frozenset(("toc",))
    outermost = parser.css("body, body > section, body > div, body > nav, body > section > section")
    return frozenset(
        name.lower().removeprefix("doc-")
        for node in outermost[:8]
        for name in f"{node.attributes.get('epub:type') or ''} {node.attributes.get('role') or ''}".split()
    )


def _share_of_links(parser: LexborHTMLParser) -> float:
    length = len((parser.body.text(deep=True) if parser.body else "").strip())
    return sum(len(link.text(deep=True).strip()) for link in parser.css("a[href]")) / length if length else 0.0


def _dropped(nodes: Sequence[LexborNode], refers: Sequence[LexborNode], notes: Sequence[Found]) -> Iterator[str]:
    """Empty what is no text, and give what stood there.

    These are links that lead from notes back, page numbers of the printed book, and marks of notes in headings, no part of a title.
    """
    returning = [link for note in notes for element in note.elements for link in element.css("a") if is_return(link, link.text(deep=True))]
    breaks = [node for node in nodes if node.tag in ("span", "div", "a", "hr") and _is_page_break(node)]
    marks = [node for node in refers if any(up.tag in _HEADINGS for up in _above(node))]
    for node in (*returning, *breaks, *marks):
        texts = [inner for inner in node.traverse(include_text=True) if inner.tag == "-text"]
        yield "".join(inner.text_content or "" for inner in texts)
        for inner in texts:
            inner.replace_with("")


def _above(node: LexborNode) -> Iterator[LexborNode]:
    """Give the elements that a link in a line stands in."""
    parent = node.parent
    for _ in range(_NEAR):
        if parent is None:
            return
        yield parent
        parent = parent.parent


def _is_page_break(node: LexborNode) -> bool:
    attributes = node.attributes
    named = " ".join(attributes.get(name) or "" for name in ("epub:type", "role", "class")).split()
    return any(_PAGE_BREAK.fullmatch(name) for name in named)


def _set_signs(nodes: Sequence[LexborNode], starts: Sequence[LexborNode], refers: Sequence[LexborNode], notes: Sequence[Found]) -> None:
    signs: dict[int, str] = {}
    for number, node in enumerate(starts):
        signs[node.mem_id] = signs.get(node.mem_id, "") + sign(START, number)
    lines = [node for node in nodes if node.tag in ("p", "div", "h2", "h3", "h4")]
    for letter, form in ((AUTHOR, _SIGNED), (DECK, _SUBTITLE)):
        for number, node in enumerate(line for line in lines if _is_called(line, form)):
            signs[node.mem_id] = signs.get(node.mem_id, "") + sign(letter, number)
    sign_before(nodes, signs)
    for number, node in enumerate(refers):
        node.insert_child(sign(REFERENCE, number))
    for number, note in enumerate(notes):
        for element in note.elements:
            if "hidden" in element.attributes:
                del element.attrs["hidden"]
        sign_round(note.elements, sign(NOTE, number), sign(NOTE_END, number))


def _is_called(node: LexborNode, form: re.Pattern[str]) -> bool:
    attributes = node.attributes
    return any(form.fullmatch(name) for name in f"{attributes.get('class') or ''} {attributes.get('epub:type') or ''}".split())


def _make_plain(nodes: Sequence[LexborNode]) -> None:
    """Take from the elements what would make them furniture of a web page."""
    for node in nodes:
        if not node.tag or node.tag[0] == "-":
            continue
        attributes = node.attributes
        if _NAVBAR.search(attributes.get("class") or ""):
            node.attrs["role"] = "navigation"
            continue
        if _PICTURED.search(attributes.get("class") or ""):
            node.attrs["class"] = "caption"
            attributes = node.attributes
        for name in _SITES:
            if name in attributes and not (name == "class" and _KEPT_CLASS.search(attributes[name] or "")):
                del node.attrs[name]


def _note(path: str, found: Found, pieces: Sequence[Piece]) -> Note:
    texts = [piece.text for piece in pieces]
    if len(texts) > 1 and (alone := mark_alone(texts[0])):
        texts[:2] = [f"{alone} {texts[1]}"]
    texts[:1] = map(without_count, texts[:1])
    return Note(
        tuple((path, fragment) for fragment in found.fragments),
        tuple(Piece(text, BlockKind.FOOTNOTE) for text in texts),
    )
