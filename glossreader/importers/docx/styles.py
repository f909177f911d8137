"""Styles of a document: what a paragraph is by the style that it has, and by those on which that is based."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from glossreader.importers.xml_tree import Element, child, named, value

_DEEPEST = 20
_ON = ("", "1", "true", "on")


@dataclass(frozen=True, slots=True)
class Look:
    """How text is set: bold, size in half points, the font of its hanzi; None where nothing says it."""

    bold: bool | None = None
    size: int | None = None
    font: str | None = None

    def over(self, below: "Look") -> "Look":
        """Say what this does not say as `below` does."""
        return Look(
            below.bold if self.bold is None else self.bold,
            below.size if self.size is None else self.size,
            below.font if self.font is None else self.font,
        )


@dataclass(frozen=True, slots=True)
class Style:
    """A paragraph or character style with all that it inherits.

    names     lower case, its own first.
    outline   level of a heading, from 0; None for body text.
    numbered  numId and ilvl; None where it has none.
    """

    names: tuple[str, ...] = ()
    outline: int | None = None
    numbered: tuple[str, int | None] | None = None
    look: Look = Look()
    align: str | None = None
    hidden: bool | None = None


class Styles:
    """The styles of a document by their ids."""

    def __init__(self, root: Element | None) -> None:
        self._elements = {value(style, "styleId"): style for style in named(root, "style")}
        self._styles: dict[str, Style] = {}
        self._default = next((key for key, style in self._elements.items() if _is_default(style)), "")
        defaults = next(iter(named(root, "rPrDefault")), None)
        self._look = look_of(child(defaults, "rPr"))

    def paragraph(self, key: str) -> Style:
        """Give the style of a paragraph; that of plain paragraphs where it names none, or one that is not there."""
        return self.style(key if key in self._elements else self._default)

    def style(self, key: str) -> Style:
        """Give a style by its id; one that says nothing where there is none."""
        if key not in self._styles:
            self._styles[key] = self._inherited(list(self._chain(key)))
        return self._styles[key]

    def _chain(self, key: str) -> Iterator[Element]:
        for _ in range(_DEEPEST):
            style = self._elements.get(key)
            if style is None:
                return
            yield style
            key = value(base, "val") if (base := child(style, "basedOn")) is not None else ""

    def _inherited(self, chain: list[Element]) -> Style:
        looks = [look_of(child(style, "rPr")) for style in chain]
        look = Look()
        for below in (*looks, self._look):
            look = look.over(below)
        layouts = [child(style, "pPr") for style in chain]
        return Style(
            tuple(value(name, "val").lower() for style in chain if (name := child(style, "name")) is not None),
            next((level for layout in layouts if (level := outline_of(layout)) is not None), None),
            next((found for layout in layouts if (found := numbered(layout)) is not None), None),
            look,
            next((align for layout in layouts if (align := align_of(layout))), None),
            next((hidden for style in chain if (hidden := switched(child(style, "rPr"), "vanish")) is not None), None),
        )


def number_of(element: Element | None, name: str, attribute: str = "val") -> int | None:
    """Read the number that a child has; None where it has none."""
    found = child(element, name)
    text = value(found, attribute) if found is not None else ""
    return int(text) if re.fullmatch(r"\d{1,6}", text) else None


def switched(properties: Element | None, name: str) -> bool | None:
    """Whether a property is switched on, or off; None where nothing is said."""
    found = child(properties, name)
    return None if found is None else value(found, "val") in _ON


def outline_of(layout: Element | None) -> int | None:
    """Read the level of a heading; 9 is body text."""
    return number_of(layout, "outlineLvl")


def numbered(layout: Element | None) -> tuple[str, int | None] | None:
    """Read of which list a paragraph is an item, and how deep."""
    properties = child(layout, "numPr")
    key = child(properties, "numId")
    return None if properties is None else (value(key, "val") if key is not None else "", number_of(properties, "ilvl"))


def align_of(layout: Element | None) -> str | None:
    """Read how a paragraph is aligned: center, right, ..."""
    found = child(layout, "jc")
    return value(found, "val") if found is not None else None


def look_of(properties: Element | None) -> Look:
    """Read how a run is set by its own properties."""
    fonts = child(properties, "rFonts")
    return Look(switched(properties, "b"), number_of(properties, "sz"), (value(fonts, "eastAsia") or None) if fonts is not None else None)


def _is_default(style: Element) -> bool:
    return value(style, "type") == "paragraph" and value(style, "default") in _ON[1:]
