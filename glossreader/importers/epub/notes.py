"""Notes of an e-book: which element of a page is the note that a reference leads to."""

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from selectolax.lexbor import LexborNode

from glossreader.importers.epub.package import resolved
from glossreader.importers.epub.references import begins_as_note, mark_alone

_HOLDERS = ("li", "p", "aside", "dd", "dt", "div", "section", "tr", "blockquote")
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_NOTE = re.compile(r"\b(?:doc-)?(?:foot|end|rear)-?notes?\b|\bduokan-footnote-(?:item|content)\b|\bnotes?\b", re.IGNORECASE)
_LONGEST = 6_000  # code points; what is longer is a chapter
_REACH = 5  # elements from a note's anchor up to the block, and from there to what says that these are notes
_MORE = 3  # paragraphs of a note below its first


@dataclass(frozen=True, slots=True)
class Found:
    """A note: the ids of its page that lead to it, and the elements that it is made of."""

    fragments: tuple[str, ...]
    elements: tuple[LexborNode, ...]


def notes_of(path: str, ids: Mapping[str, LexborNode], wanted: Collection[str], anchors: Collection[tuple[str, str]]) -> Iterator[Found]:
    """Find the notes on the page `path` that references elsewhere want; `anchors` are pages and ids that a note may lead back to."""
    blocks = {fragment: block for fragment in wanted if fragment in ids and (block := _holder(ids[fragment])) is not None}
    holders = {block.mem_id: block for block in blocks.values()}
    holders = {key: block for key, block in holders.items() if _is_note(path, block, anchors)}
    fragments: dict[int, list[str]] = {}
    for fragment, block in blocks.items():
        fragments.setdefault(block.mem_id, []).append(fragment)
    inner = [key for key, holder in holders.items() if not any(up.mem_id in holders for up in _above(holder))]
    for key in inner:
        yield Found(tuple(fragments[key]), (*_term_of(holders[key]), holders[key], *_going_on(holders[key], holders)))


def _holder(node: LexborNode) -> LexborNode | None:
    """Find the block that an anchor stands in; the meaning below a term holds the note of both."""
    found = next((up for up in (node, *_above(node)) if up.tag in (*_HOLDERS, *_HEADINGS, "body")), None)
    return None if found is None or found.tag in (*_HEADINGS, "body") else found


def _is_note(path: str, holder: LexborNode, anchors: Collection[tuple[str, str]]) -> bool:
    text = holder.text(deep=True)
    if len(text) > _LONGEST or any(holder.css_first(heading) is not None for heading in ("h1", "h2", "h3")):
        return False
    if (
        any(_term_of(holder))
        or holder.tag == "li"
        or _says_note(holder)
        or begins_as_note(text)
        or (holder.tag == "dt" and begins_as_note(f"{text.strip()} "))
    ):
        return True
    return any(resolved(path, link.attributes.get("href") or "") in anchors for link in holder.css("a"))


def _says_note(holder: LexborNode) -> bool:
    for node in (holder, *_above(holder)):
        attributes = node.attributes
        if _NOTE.search(" ".join(attributes.get(name) or "" for name in ("epub:type", "role", "class"))):
            return True
    return False


def _term_of(holder: LexborNode) -> Iterator[LexborNode]:
    """Give the term of which a note is the meaning, if that is the note's mark."""
    before = holder.prev
    while before is not None and before.tag == "-text":
        before = before.prev
    if holder.tag == "dd" and before is not None and before.tag == "dt" and mark_alone(before.text(deep=True)):
        yield before


def _above(node: LexborNode) -> Iterator[LexborNode]:
    parent = node.parent
    for _ in range(_REACH):
        if parent is None or parent.tag in (None, "html", "body"):
            return
        yield parent
        parent = parent.parent


def _going_on(holder: LexborNode, holders: Mapping[int, LexborNode]) -> list[LexborNode]:
    """Find the further paragraphs of a note, if the next note or the end stands below them; the meaning below a term."""
    more: list[LexborNode] = []
    node = holder.next
    while node is not None and len(more) <= _MORE and holder.tag in ("p", "dt"):
        if node.tag == "-text" and not (node.text_content or "").strip():
            node = node.next
            continue
        if node.mem_id in holders:
            return more
        if node.tag not in (("dd",) if holder.tag == "dt" else ("p", "blockquote")) or begins_as_note(node.text(deep=True)):
            break
        more.append(node)
        node = node.next
    return more if holder.tag == "dt" else []
