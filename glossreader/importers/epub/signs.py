"""Signs set into a page before it is laid out, and found in its pieces afterwards: what the places of elements became.

A sign is a letter and a number between two code points that are no characters (U+FDD0, U+FDD1), so that no text has them.
"""

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace

from selectolax.lexbor import LexborNode

from glossreader.importers.piece import Piece

_SIGN = re.compile("\ufdd0([a-z])(\\d+)\ufdd1")
_NOT_SHOWN = frozenset({
    "script", "style", "title", "template", "noscript", "iframe", "svg", "math", "textarea", "rp", "rt", "rtc", "select", "object",
    "-undef",
})  # fmt: skip
START, REFERENCE, NOTE, NOTE_END, AUTHOR, DECK = "s", "r", "n", "e", "a", "d"


def sign(letter: str, number: int) -> str:
    """Write a sign."""
    return f"\ufdd0{letter}{number}\ufdd1"


def sign_before(nodes: Iterable[LexborNode], signs: Mapping[int, str]) -> None:
    """Set the sign of an element, by its `mem_id`, before the first text in it or below it."""
    waiting: list[str] = []
    for node in nodes:
        if (found := signs.get(node.mem_id)) is not None:
            waiting.append(found)
        if waiting and _is_text(node):
            node.insert_before("".join(waiting))
            waiting.clear()


def sign_round(elements: Collection[LexborNode], before: str, after: str) -> None:
    """Set signs before the first text of some elements and after the last."""
    texts = [node for element in elements for node in element.traverse(include_text=True) if _is_text(node)]
    if texts:
        texts[-1].insert_after(after)
        texts[0].insert_before(before)


def _is_text(node: LexborNode) -> bool:
    return node.tag == "-text" and bool((node.text_content or "").strip()) and (node.parent is None or node.parent.tag not in _NOT_SHOWN)


@dataclass(slots=True)
class Read:
    """The pieces of a page without its signs; what each sign stood before, as index of a piece; and the pieces taken out as notes."""

    pieces: list[Piece] = field(default_factory=list)
    notes: dict[int, list[Piece]] = field(default_factory=dict)
    places: dict[str, dict[int, int]] = field(default_factory=lambda: {START: {}, REFERENCE: {}, AUTHOR: {}, DECK: {}})


def read_signs(pieces: Iterable[Piece]) -> Read:
    """Take the signs out of the pieces of a page."""
    read = Read()
    note: int | None = None
    for piece in pieces:
        found = [(letter, int(number)) for letter, number in _SIGN.findall(piece.text)]
        opened = next((number for letter, number in found if letter == NOTE), note)
        for letter, number in found:
            if letter in read.places:
                read.places[letter].setdefault(number, len(read.pieces))
        text = _SIGN.sub("", piece.text).strip() if found else piece.text
        if text:
            into = read.pieces if opened is None else read.notes.setdefault(opened, [])
            into.append(replace(piece, text=text) if found else piece)
        note = None if any(letter == NOTE_END for letter, _ in found) else opened
    return read
