"""The table of contents of an e-book: nav.xhtml (EPUB 3) or NCX (EPUB 2), as entries that say where each chapter begins."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from glossreader.importers.archive import Archive
from glossreader.importers.epub.package import Package, resolved
from glossreader.importers.xml_tree import Element, name_of, named, text_of, tree_of, value

_MOST = 20_000
_DEEPEST = 12


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry: its label, the page and the place in it (empty: its beginning), its depth, whether any lies below it, what it lies in."""

    label: str
    path: str
    fragment: str
    depth: int = 0
    is_leaf: bool = True
    above: str = ""


def contents_of(package: Package, archive: Archive) -> tuple[Entry, ...]:
    """Read the entries in their order; none where the book has no table of contents that leads anywhere."""
    for path, read in ((package.nav, _of_nav), (package.ncx, _of_ncx)):
        raw = archive.read(path) if path else None
        root = tree_of(raw, archive.shown) if raw else None
        if path and root is not None and (entries := _as_entries(read(root), path)):
            return entries
    return ()


_Told = tuple[str, str, int]  # label, address, depth


def _as_entries(told: Iterator[_Told], path: str) -> tuple[Entry, ...]:
    found = list(islice(told, _MOST))
    entries = []
    path_to: list[str] = []
    for number, (label, address, depth) in enumerate(found):
        is_leaf = number + 1 == len(found) or found[number + 1][2] <= depth
        path_to[depth:] = [label]
        above = path_to[depth - 1] if 0 < depth < len(path_to) else ""
        entries.append(Entry(label, *(resolved(path, address) if address else ("", "")), depth, is_leaf, above))
    return tuple(entry for entry in entries if entry.path)


def _of_nav(root: Element) -> Iterator[_Told]:
    navs = named(root, "nav")
    toc = next((nav for nav in navs if "toc" in value(nav, "type").split()), navs[0] if navs else None)
    if toc is not None:
        for top in (child for child in toc if name_of(child) == "ol"):
            yield from _of_list(top, 0)


def _of_list(ol: Element, depth: int) -> Iterator[_Told]:
    for item in (child for child in ol if name_of(child) == "li") if depth < _DEEPEST else ():
        for child in item:
            if name_of(child) == "ol":
                yield from _of_list(child, depth + 1)
            elif name_of(child) in ("a", "span"):
                link = next(iter(named(child, "a")), None)
                yield text_of(child), "" if link is None else value(link, "href"), depth


def _of_ncx(root: Element) -> Iterator[_Told]:
    for navmap in named(root, "navMap")[:1]:
        yield from _of_points(navmap, 0)


def _of_points(parent: Element, depth: int) -> Iterator[_Told]:
    for point in (child for child in parent if name_of(child) == "navPoint") if depth < _DEEPEST else ():
        label = next((text_of(child) for child in point if name_of(child) == "navLabel"), "")
        address = next((value(child, "src") for child in point if name_of(child) == "content"), "")
        yield label, address, depth
        yield from _of_points(point, depth + 1)
