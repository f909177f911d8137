"""Footnotes and endnotes of a document: the mark of each in the text, and their text for the end."""

import re
from collections.abc import Mapping

from glossreader.importers.docx.numerals import written
from glossreader.importers.docx.styles import child
from glossreader.importers.xml_tree import Element, named, value

_FORMS = {"footnote": "decimal", "endnote": "lowerRoman"}
_FIGURES = re.compile(r"[0-9a-zA-Z]+")


class Notes:
    """The notes that a text refers to, numbered in the order in which it does.

    order   their elements with their marks, footnotes first.
    """

    def __init__(self, roots: Mapping[str, Element | None], told: list[Element | None]) -> None:
        """Take the roots of footnotes and endnotes by the name of their elements, and what may tell how they are numbered."""
        self._notes = {(kind, value(note, "id")): note for kind, root in roots.items() for note in named(root, kind)}
        has_both = all(root is not None for root in roots.values())
        self._forms = {kind: _form(kind, told) or (form if has_both else "decimal") for kind, form in _FORMS.items()}
        self._marks: dict[tuple[str, str], str] = {}

    def mark(self, reference: Element) -> str:
        """Give the mark of the note that a reference leads to: [1], or ① and such where that stands out by itself."""
        kind = "footnote" if reference.tag.endswith("footnoteReference") else "endnote"
        key = (kind, value(reference, "id"))
        if key not in self._notes or value(reference, "customMarkFollows") in ("1", "true", "on"):
            self._marks.setdefault(key, "")
            return ""
        if key not in self._marks:
            count = 1 + sum(other == kind and bool(mark) for (other, _), mark in self._marks.items())
            text = written(count, self._forms[kind])
            self._marks[key] = f"[{text}]" if _FIGURES.fullmatch(text) else text
        return self._marks[key]

    def referred(self) -> list[tuple[str, Element]]:
        """Give the notes to which the text refers, each with its mark: footnotes, then endnotes."""
        found = [(key, mark) for kind in _FORMS for key, mark in self._marks.items() if key[0] == kind]
        return [(mark, self._notes[key]) for key, mark in found if key in self._notes]

    def others(self) -> list[Element]:
        """Give what no reference leads to, such as the lines that part notes from text."""
        return [note for key, note in self._notes.items() if key not in self._marks]


def _form(kind: str, told: list[Element | None]) -> str | None:
    for root in told:
        for properties in named(root, f"{kind}Pr"):
            if (form := child(properties, "numFmt")) is not None:
                return value(form, "val")
    return None
