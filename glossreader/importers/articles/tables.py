"""The tables of resources/boilerplate: what pages of a language print round their articles, and what is known of a site.

How their rows are written, and how a site is added, stands in resources/boilerplate/README.md.
"""

import re
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from functools import cache

from glossreader.paths import resource

_SITE, _ELEMENT, _PUBLISHER = "site", "element", "publisher"


@dataclass(frozen=True, slots=True)
class Row:
    """One rule: what a thing is (a reason to cut, a field, body, keep), where it must stand, and its pattern or selector."""

    what: str
    where: str
    pattern: str


@dataclass(frozen=True, slots=True)
class Table:
    """The rules of one file.

    sites      how a page of the site is known; a table without them counts for every page.
    phrases    rules for lines, by their words.
    elements   rules for the elements of HTML, by CSS selectors.
    publisher  what the site calls itself, where its pages do not say it.
    """

    name: str
    sites: tuple[Row, ...]
    phrases: tuple[Row, ...]
    elements: tuple[Row, ...]
    publisher: str | None = None

    def is_on(self, host: str) -> bool:
        """Whether an address is the site's: its host, or one below it."""
        return any(re.fullmatch(rf"(?:.+\.)?(?:{row.pattern})", host.lower()) for row in self._by("host"))

    def is_called(self, name: str) -> bool:
        """Whether a page's own name for its site is the site's."""
        return any(re.fullmatch(row.pattern, name.lower()) for row in self._by("name"))

    def is_shown_in(self, page: str) -> bool:
        """Whether the lines of a page, in lower case, give the site away."""
        return any(re.search(row.pattern, page) for row in self._by("part"))

    def is_built(self, has: Callable[[str], bool]) -> bool:
        """Whether a page has the elements by which the site is known."""
        return any(has(row.pattern) for row in self._by(_ELEMENT))

    def _by(self, where: str) -> Iterator[Row]:
        return (row for row in self.sites if row.where == where)


@cache
def tables() -> tuple[Table, ...]:
    """Read all tables, in the order of their names."""
    return tuple(_table(path.stem, path.read_text(encoding="utf-8")) for path in sorted(resource("boilerplate").glob("*.tsv")))


def standard() -> tuple[Table, ...]:
    """Give the tables that count for every page."""
    return tuple(table for table in tables() if not table.sites)


def tables_on(hosts: Collection[str], names: Collection[str], has: Callable[[str], bool] = lambda _: False) -> tuple[Table, ...]:
    """Choose the tables of the site that has one of the hosts, or calls itself by one of the names.

    has   tells whether the page has an element that a selector finds; some sites are known by such.
    """
    return tuple(table for table in tables() if any(map(table.is_on, hosts)) or any(map(table.is_called, names)) or table.is_built(has))


def _table(name: str, text: str) -> Table:
    rows = [Row(*line.split("\t")) for line in text.splitlines() if line and not line.startswith("#")]
    return Table(
        name,
        sites=tuple(row for row in rows if row.what == _SITE),
        phrases=tuple(row for row in rows if row.what not in (_SITE, _PUBLISHER) and row.where != _ELEMENT),
        elements=tuple(row for row in rows if row.what != _SITE and row.where == _ELEMENT),
        publisher=next((row.pattern for row in rows if row.what == _PUBLISHER and row.where != _ELEMENT), None),
    )
