"""An e-book is read: package file, table of contents, pages in their order; one part for each chapter."""

from collections.abc import Iterator, Sequence

from glossreader.domain.notices import Notice, PartsMissing
from glossreader.domain.source_errors import PicturesOnly, SourceDamaged, SourceTooLong
from glossreader.importers.archive import Archive
from glossreader.importers.epub.chapters import parts_of
from glossreader.importers.epub.contents import Entry, contents_of
from glossreader.importers.epub.markup import markup_of
from glossreader.importers.epub.package import Package, package_of
from glossreader.importers.epub.sheet import Place, Sheet, places_referred_to, sheet_of
from glossreader.importers.laid import Laid, Tell

_MOST = 500_000  # tags of all pages
_PICTURES = ("<img", "<image", "<svg")
_FIRST_LOOK = 0.3  # share of the work


def read_epub(raw: bytes, shown: str, tell: Tell) -> Laid:
    """Read a book; raises SourceLocked, SourceDamaged, ArchiveRefused, PicturesOnly, SourceTooLong, each naming `shown`."""
    archive = Archive(raw, shown)
    package = package_of(archive)
    markups = dict(_markups(package, archive))
    if not markups:
        raise SourceDamaged(shown, "none of its pages can be read")
    if sum(markup.count("<") for markup in markups.values()) > _MOST:
        raise SourceTooLong(shown, _MOST)
    entries = contents_of(package, archive)
    sheets = _sheets(markups, entries, tell)
    parts = parts_of(package, sheets, entries)
    if not parts and archive.damaged:
        raise SourceDamaged(shown, f"{archive.damaged[0]} cannot be unpacked")
    if not parts and any(picture in markup for markup in markups.values() for picture in _PICTURES):
        raise PicturesOnly(shown, len(markups))
    return Laid(parts, sum(sheet.hanzi for sheet in sheets), None, tuple(_notices(package, archive, markups)))


def _markups(package: Package, archive: Archive) -> Iterator[tuple[str, str]]:
    for page in package.pages:
        if (raw := archive.read(page.path)) is not None:
            yield page.path, markup_of(raw)


def _sheets(markups: dict[str, str], entries: Sequence[Entry], tell: Tell) -> tuple[Sheet, ...]:
    """Look at every page twice: for what it refers to, then to lay it out."""
    referred: dict[Place, set[Place]] = {}
    for number, (path, markup) in enumerate(markups.items(), 1):
        for place, anchors in places_referred_to(markup, path).items():
            referred.setdefault(place, set()).update(anchors)
        tell(_FIRST_LOOK * number / len(markups))
    all_anchors = frozenset(anchor for anchors in referred.values() for anchor in anchors)
    starts = _by_page((entry.path, entry.fragment) for entry in entries if entry.fragment)
    notes = _by_page(referred)
    sheets = []
    for number, (path, markup) in enumerate(markups.items(), 1):
        sheets.append(sheet_of(markup, path, starts.get(path, ()), notes.get(path, ()), all_anchors))
        tell(_FIRST_LOOK + (1 - _FIRST_LOOK) * number / len(markups))
    return tuple(sheets)


def _by_page(places: "Iterator[Place] | dict[Place, set[Place]]") -> dict[str, list[str]]:
    by_page: dict[str, list[str]] = {}
    for path, fragment in places:
        by_page.setdefault(path, []).append(fragment)
    return by_page


def _notices(package: Package, archive: Archive, markups: dict[str, str]) -> Iterator[Notice]:
    """Tell of pages that are not there, or not whole; of an archive that broke off at least that."""
    lost = [page.path for page in package.pages if page.path not in markups or page.path in archive.damaged]
    if not lost and archive.is_broken:
        lost = [archive.shown]
    if lost:
        yield PartsMissing(archive.shown, len(lost), lost[0])
