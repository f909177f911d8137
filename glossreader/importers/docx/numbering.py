"""Numbers of paragraphs that Word counts itself: 第三条, 2.1, (b), •; ECMA-376 part 1, 17.9."""

import re
from dataclasses import dataclass

from glossreader.importers.docx.numerals import is_chinese, written
from glossreader.importers.docx.styles import Styles, number_of
from glossreader.importers.xml_tree import Element, child, name_of, named, value

_PLACE = re.compile(r"%([1-9])")


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list: the form of its number, the text around it (%1 is the number of the first level), where it starts."""

    form: str = "decimal"
    text: str = ""
    start: int = 1
    style: str = ""
    legal: bool = False
    space: bool = True


@dataclass(frozen=True, slots=True)
class Number:
    """The number of a paragraph as shown: its text, how deep it lies (from 1), whether it is a bullet, whether it is one of an item."""

    text: str
    depth: int
    is_bullet: bool
    is_item: bool
    space: str


class Numbering:
    """The lists of a document, counting."""

    def __init__(self, root: Element | None, styles: Styles) -> None:
        self._levels: dict[str, dict[int, Level]] = {}
        links: dict[str, str] = {}
        for abstract in named(root, "abstractNum"):
            key = value(abstract, "abstractNumId")
            self._levels[key] = _levels(abstract)
            if (link := child(abstract, "numStyleLink")) is not None:
                links[key] = value(link, "val")
        self._abstract: dict[str, str] = {}
        self._overrides: dict[str, dict[int, Level | int]] = {}
        for number in (element for element in named(root, "num") if child(element, "abstractNumId") is not None):
            key = value(number, "numId")
            self._abstract[key] = value(child(number, "abstractNumId"), "val")
            self._overrides[key] = _overrides(number)
        for key, style in links.items():
            linked = styles.style(style).numbered
            if linked and (target := self._abstract.get(linked[0])) and target != key:
                self._levels[key] = self._levels.get(target, {})
        self._counts: dict[str, dict[int, int]] = {}
        self._begun: set[tuple[str, int]] = set()

    def next(self, key: str, depth: int | None, style: str) -> Number | None:
        """Count a paragraph of the list `key`, `depth` levels deep (from 0); None where there is no such list."""
        abstract = self._abstract.get(key)
        if abstract is None:
            return None
        levels = self._levels.get(abstract, {})
        if depth is None:
            depth = next((deep for deep, level in levels.items() if level.style and level.style == style), 0)
        level = self._level(key, abstract, depth)
        counts = self._counts.setdefault(abstract, {})
        counts[depth] = self._first(key, depth, level, counts)
        for deeper in [deep for deep in counts if deep > depth]:
            del counts[deeper]
        if level.form == "bullet":
            return Number("•", depth + 1, is_bullet=True, is_item=True, space=" ")

        def number(place: re.Match[str]) -> str:
            deep = int(place[1]) - 1
            form = self._level(key, abstract, deep)
            return written(counts.get(deep, form.start), "decimal" if level.legal else form.form)

        text = _PLACE.sub(number, level.text).strip()
        is_item = not is_chinese(level.form) and not re.search("[第章节節条條款]", level.text)
        return Number(text, depth + 1, is_bullet=False, is_item=is_item, space=" " if level.space else "")

    def _level(self, key: str, abstract: str, depth: int) -> Level:
        override = self._overrides.get(key, {}).get(depth)
        return override if isinstance(override, Level) else self._levels.get(abstract, {}).get(depth, Level())

    def _first(self, key: str, depth: int, level: Level, counts: dict[int, int]) -> int:
        override = self._overrides.get(key, {}).get(depth)
        if isinstance(override, int) and (key, depth) not in self._begun:
            self._begun.add((key, depth))
            return override
        return counts[depth] + 1 if depth in counts else level.start


def _levels(parent: Element) -> dict[int, Level]:
    return {int(value(level, "ilvl")): _level(level) for level in parent if name_of(level) == "lvl" and value(level, "ilvl").isdecimal()}


def _level(level: Element) -> Level:
    start, behind = number_of(level, "start"), _val(level, "suff")
    return Level(
        _val(level, "numFmt") or "decimal",
        _val(level, "lvlText"),
        1 if start is None else start,
        _val(level, "pStyle"),
        child(level, "isLgl") is not None,
        behind != "nothing",
    )


def _val(level: Element, name: str) -> str:
    found = child(level, name)
    return "" if found is None else value(found, "val")


def _overrides(number: Element) -> dict[int, Level | int]:
    found: dict[int, Level | int] = {}
    for override in (element for element in number if name_of(element) == "lvlOverride" and value(element, "ilvl").isdecimal()):
        start, level = number_of(override, "startOverride"), child(override, "lvl")
        if level is not None:
            found[int(value(override, "ilvl"))] = _level(level)
        elif start is not None:
            found[int(value(override, "ilvl"))] = start
    return found
