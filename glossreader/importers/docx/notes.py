"""Footnotes and endnotes of a document: the mark of each in the text, and their text for the end."""

import re
from collections.abc import Iterator, Mapping

from glossreader.importers.docx.numerals import written
from glossreader.importers.xml_tree import Element, child, named, value

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
        self._counts = dict.fromkeys(_FORMS, 0)

    def mark(self, reference: Element) -> str:
        """Give the mark of the note that a reference leads to: [1], or ① and such where that stands out by itself."""
        kind = "footnote" if reference.tag.endswith("footnoteReference") else "endnote"
        key = (kind, value(reference, "id"))
        if key not in self._notes or value(reference, "customMarkFollows") in ("1", "true", "on"):
            self._marks.setdefault(key, "")
            return ""
        if key not in self._marks:
            self._counts[kind] += 1
            text = written(self._counts[kind], self._forms[kind])
            self._marks[key] = f"[{text}]" if _FIGURES.fullmatch(text) else text
        return self._marks[key]

    def referred(self) -> Iterator[tuple[str, Element]]:
        """Give the notes to which the text refers, each with its mark: footnotes, endnotes, and what only notes refer to."""
        given: set[tuple[str, str]] = set()
        for kind in (*_FORMS, *_FORMS):
            for key in [key for key in self._marks if key[0] == kind and key in self._notes and key not in given]:
                given.add(key)
                yield self._marks[key], self._notes[key]

    def others(self) -> list[Element]:
        """Give what no reference leads to, such as the lines that part notes from text."""
        return [note for key, note in self._notes.items() if key not in self._marks]


def _form(kind: str, told: list[Element | None]) -> str | None:
    for root in told:
        for properties in named(root, f"{kind}Pr"):
            if (form := child(properties, "numFmt")) is not None:
                return value(form, "val")
    return None
