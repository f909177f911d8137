"""What the package file of an e-book says: its texts in the order of reading, its table of contents, title, authors, publisher, date.

EPUB 3.3 (W3C), 5 Package document; OPF 2.0.1 (IDPF). A book whose package file is lost is all its pages by name.
"""

import re
from dataclasses import dataclass
from posixpath import dirname, join, normpath
from urllib.parse import unquote

from glossreader.domain.source_errors import SourceDamaged, SourceLocked
from glossreader.importers.archive import Archive
from glossreader.importers.xml_tree import Element, name_of, named, text_of, tree_of, value

_CONTAINER, _ENCRYPTION = "META-INF/container.xml", "META-INF/encryption.xml"
_FONTS = ("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC")  # obfuscation that every reader undoes
_PAGES = (".xhtml", ".html", ".htm", ".xht", ".xml")
_TEXTS = ("application/xhtml+xml", "text/html", "application/xml", "text/xml", "application/x-dtbook+xml", "text/x-oeb1-document")
_NCX = "application/x-dtbncx+xml"
_DATE = re.compile(r"\s*(\d{4})(?:-(\d\d)(?:-(\d\d))?)?")
_FIRST_YEAR = 1000  # Calibre writes the year 101 where it knows none
_UNKNOWN = re.compile(r"(?:unknown|未知|anonymous|佚名|n/?a|作者|calibre)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Page:
    """A text of the spine; `role` is what the package calls it: cover, toc, nav, copyright-page, ...; empty where it says nothing."""

    path: str
    role: str = ""


@dataclass(frozen=True, slots=True)
class Package:
    """The book as its package file describes it; `nav` and `ncx` are where its table of contents lies, newer and older form."""

    pages: tuple[Page, ...]
    nav: str | None = None
    ncx: str | None = None
    title: str | None = None
    authors: tuple[str, ...] = ()
    publisher: str | None = None
    published: str | None = None
    language: str | None = None
    is_periodical: bool = False


def package_of(archive: Archive) -> Package:
    """Read the package file; raises SourceLocked for a book under rights management, SourceDamaged where there is no page in it."""
    _refuse_locked(archive)
    path = _package_path(archive)
    raw = archive.read(path) if path else None
    root = tree_of(raw, archive.shown) if raw else None
    package = _package(root, path or "", archive) if root is not None else Package(())
    if package.pages:
        return package
    pages = sorted((name for name in archive.names if name.lower().endswith(_PAGES[:-1])), key=_naturally)
    if not pages:
        raise SourceDamaged(archive.shown, "there is no page in it")
    ncx = next((name for name in sorted(archive.names) if name.lower().endswith(".ncx")), None)
    return Package(tuple(map(Page, pages)), package.nav, package.ncx or ncx, package.title, package.authors)


def resolved(base: str, address: str) -> tuple[str, str]:
    """Follow an address in the file `base`: the entry and the fragment that it points to; the entry is empty where it leads out."""
    path, _, fragment = address.partition("#")
    if re.match(r"[a-zA-Z][\w+.-]+:|//", path):
        return "", ""
    return (normpath(join(dirname(base), unquote(path))) if path else base), unquote(fragment)


def _refuse_locked(archive: Archive) -> None:
    raw = archive.read(_ENCRYPTION)
    root = tree_of(raw, archive.shown) if raw else None
    for data in named(root, "EncryptedData"):
        if any(value(method, "Algorithm") not in _FONTS for method in data if name_of(method) == "EncryptionMethod"):
            raise SourceLocked(archive.shown)


def _package_path(archive: Archive) -> str | None:
    raw = archive.read(_CONTAINER)
    root = tree_of(raw, archive.shown) if raw else None
    told = (normpath(unquote(value(file, "full-path"))) for file in named(root, "rootfile"))
    found = next((path for path in told if path in archive.names), None)
    return found or next((name for name in sorted(archive.names) if name.lower().endswith(".opf")), None)


def _package(root: Element, path: str, archive: Archive) -> Package:
    by_case = {name.lower(): name for name in archive.names}

    def entry(address: str) -> str:
        name, _ = resolved(path, address)
        return name if name in archive.names else by_case.get(name.lower(), name)

    items = {value(item, "id"): item for item in named(root, "item")}
    guide = {entry(value(told, "href").partition("#")[0]): value(told, "type").lower() for told in named(root, "reference")}
    pages: list[Page] = []
    beside: list[Page] = []
    for reference in named(root, "itemref"):
        item = items.get(value(reference, "idref"))
        if item is None or not _is_text(item):
            continue
        name = entry(value(item, "href"))
        page = Page(name, "nav" if "nav" in value(item, "properties").split() else guide.get(name, ""))
        (beside if value(reference, "linear") == "no" else pages).append(page)
    nav = next((entry(value(item, "href")) for item in items.values() if "nav" in value(item, "properties").split()), None)
    named_ncx = next((value(spine, "toc") for spine in named(root, "spine")), "")
    ncx = next((entry(value(item, "href")) for key, item in items.items() if key == named_ncx or value(item, "media-type") == _NCX), None)
    return Package(
        tuple(dict.fromkeys((*pages, *beside))),
        nav,
        ncx,
        next((text for title in named(root, "title") if (text := text_of(title))), None),
        _authors(root),
        next((text for publisher in named(root, "publisher") if (text := text_of(publisher)) and not _UNKNOWN.fullmatch(text)), None),
        _published(root),
        next((text for language in named(root, "language") if (text := text_of(language))), None),
        any("periodical" in value(meta, "content") for meta in named(root, "meta") if value(meta, "name") == "calibre:publication_type"),
    )


def _is_text(item: Element) -> bool:
    return value(item, "media-type").lower() in _TEXTS or value(item, "href").lower().endswith(_PAGES)


def _authors(root: Element) -> tuple[str, ...]:
    """Name the creators, without those whom the package calls anything but author."""
    roles = {value(meta, "refines").lstrip("#"): text_of(meta) for meta in named(root, "meta") if value(meta, "property") == "role"}
    creators = named(root, "creator")
    authors = [creator for creator in creators if (value(creator, "role") or roles.get(value(creator, "id")) or "aut") == "aut"]
    names = [name for creator in authors for name in re.split(r"\s*[;；、&]\s*", text_of(creator))]
    return tuple(dict.fromkeys(name for name in names if name and not _UNKNOWN.fullmatch(name)))


def _published(root: Element) -> str | None:
    """Return the day of publication, as exact as it is told; not that of a change to the file."""
    dates = [date for date in named(root, "date") if value(date, "event") not in ("modification", "creation")]
    dates.sort(key=lambda date: value(date, "event") != "publication")
    for date in dates:
        found = _DATE.match(text_of(date))
        if found and int(found[1]) >= _FIRST_YEAR:
            return "-".join(filter(None, found.groups()))
    return None


def _naturally(name: str) -> list[tuple[int, str]]:
    """Sort chapter 10 after chapter 9."""
    return [(int(part), "") if part.isdecimal() else (-1, part) for part in re.split(r"(\d+)", name.lower())]
