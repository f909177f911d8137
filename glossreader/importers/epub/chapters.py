"""Chapters of an e-book: their text, the notes that they refer to, and what the book says of each."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from glossreader.domain.article import BlockKind, CutReason
from glossreader.importers.articles.bylines import bare_names, read_credit
from glossreader.importers.epub.contents import Entry
from glossreader.importers.epub.envelope import without_envelope
from glossreader.importers.epub.headings import first_heading, label_of, with_heading
from glossreader.importers.epub.matter import has_prose, matter
from glossreader.importers.epub.package import Package
from glossreader.importers.epub.sheet import Note, Place, Sheet
from glossreader.importers.epub.stretches import Stretch, stretches_of
from glossreader.importers.laid import Metadata, Part, Site
from glossreader.importers.paragraphs import as_paragraphs
from glossreader.importers.piece import Piece

_NOTES = re.compile(r"(?:foot|end)?notes[.:：]?|[注註][释釋]?[:：]?", re.IGNORECASE)
_SIGNED_AMONG = 6  # pieces at the top of a chapter
_MOST_BEFORE = 200  # pieces of cover and contents that can stand before a chapter whose title is to be found


@dataclass(slots=True)
class _Chapter:
    """A chapter while it is gathered; `before` is cut."""

    entry: Entry | None
    before: list[Piece] = field(default_factory=list)
    pieces: list[Piece] = field(default_factory=list)
    notes: list[Piece] = field(default_factory=list)
    signed: list[str] = field(default_factory=list)
    decks: list[str] = field(default_factory=list)


def parts_of(package: Package, sheets: Sequence[Sheet], entries: Sequence[Entry]) -> tuple[Part, ...]:
    """Make a part of each chapter. Cover, contents and imprint are cut and stand before the first chapter, or where they come."""
    chapters = list(_gathered(package, without_envelope(sheets), entries))
    has_headings = _have_headings(chapters)
    parts = tuple(_part(package, chapter, has_headings=has_headings) for chapter in chapters)
    return parts if len(parts) > 1 or entries else tuple(replace(part, is_one=False) for part in parts)


def _gathered(package: Package, sheets: Sequence[Sheet], entries: Sequence[Entry]) -> list[_Chapter]:
    notes = _Notes(sheets)
    roles = {page.path: page.role for page in package.pages}
    chapters: list[_Chapter] = []
    waiting: list[Piece] = []
    for stretch in stretches_of(sheets, entries):
        if not stretch.pieces:
            continue
        reason = _reason(stretch, roles.get(stretch.sheet.path, ""), opens=not chapters)
        if reason:
            is_of_next = not chapters or (stretch.entry is not None and not stretch.entry.is_leaf)
            (waiting if is_of_next else chapters[-1].notes).extend((*_cut(stretch.pieces, reason), *notes.of(stretch)))
        elif stretch.begins or not chapters:
            chapters.append(_Chapter(stretch.entry, before=waiting))
            waiting = []
            _add(chapters[-1], stretch, notes)
        else:
            _add(chapters[-1], stretch, notes)
    if not chapters and waiting:
        chapters.append(_Chapter(None, pieces=[replace(piece, cut=None) for piece in waiting]))
    elif chapters:
        chapters[-1].notes += [*waiting, *notes.left()]
    return chapters


def _add(chapter: _Chapter, stretch: Stretch, notes: "_Notes") -> None:
    if not chapter.pieces:
        top = range(stretch.first, stretch.first + min(_SIGNED_AMONG, len(stretch.pieces)))
        chapter.signed = [stretch.sheet.pieces[index].text for index in top if index in stretch.sheet.signed]
        chapter.decks = [stretch.sheet.pieces[index].text for index in top if index in stretch.sheet.decks]
    chapter.pieces += stretch.pieces
    chapter.notes += notes.of(stretch)


def _reason(stretch: Stretch, role: str, *, opens: bool) -> CutReason | None:
    """Why a stretch is no text: what it is itself, the title page of a part, or the headings that are left of a page of notes."""
    label = stretch.entry.label if stretch.entry else None
    if all(piece.cut for piece in stretch.pieces):
        return stretch.pieces[0].cut
    if found := matter(stretch.sheet, stretch.pieces, role, label, opens=opens):
        return found
    if has_prose(stretch.pieces):
        return None
    if stretch.entry and not stretch.entry.is_leaf:
        return CutReason.NAVIGATION
    is_left_over = 0 < len(stretch.pieces) <= 2 * len(stretch.sheet.notes) and (
        stretch.first == 0 or _NOTES.fullmatch(label or "") is not None
    )
    return CutReason.OTHER if is_left_over and not opens else None


def _cut(pieces: Iterable[Piece], reason: CutReason) -> list[Piece]:
    return [replace(piece, cut=piece.cut or reason) for piece in pieces]


def _names(text: str) -> tuple[str, ...]:
    credit = read_credit(text)
    return credit.authors if credit else bare_names(text)


def _have_headings(chapters: Sequence[_Chapter]) -> bool:
    """Whether elements say which lines are headings, in most chapters."""
    return 2 * sum(any(piece.kind is BlockKind.HEADING for piece in chapter.pieces) for chapter in chapters) > len(chapters)


def _part(package: Package, chapter: _Chapter, *, has_headings: bool) -> Part:
    label = label_of(chapter.entry.label) if chapter.entry else None
    body, heading = with_heading(chapter.pieces, label)
    names = tuple(name for text in chapter.signed for name in _names(text))
    titles = tuple(dict.fromkeys(title for title in (label, heading or first_heading(body)) if title))
    site = Site(titles=(heading,) if heading else (), authors=tuple(chapter.signed), decks=tuple(chapter.decks))
    metadata = Metadata(
        titles=titles or ((package.title,) if package.title else ()),
        authors=names or package.authors,
        publisher=package.publisher,
        published=package.published,
        language=package.language,
        category=_category(package, chapter.entry, titles),
    )
    is_told = has_headings or any(piece.kind is BlockKind.HEADING for piece in chapter.pieces)
    body = as_paragraphs(body, (*chapter.signed, *chapter.decks)) if is_told else body
    before, after = (chapter.before, []) if len(chapter.before) <= _MOST_BEFORE else ([], chapter.before)
    return Part((*before, *body, *chapter.notes, *after), metadata, is_one=True, site=site)


def _category(package: Package, entry: Entry | None, titles: Sequence[str]) -> str | None:
    """Name the book that a chapter is in, or the section of a newspaper that an article is in."""
    if package.is_periodical and entry and entry.above:
        return entry.above
    return package.title if package.title not in titles else None


class _Notes:
    """The notes of a book, each given out once: to the chapter that refers to it first."""

    def __init__(self, sheets: Sequence[Sheet]) -> None:
        self._by_place: dict[Place, Note] = {place: note for sheet in sheets for note in sheet.notes for place in note.places}
        self._notes = [note for sheet in sheets for note in sheet.notes]
        self._given: set[tuple[Place, ...]] = set()

    def of(self, stretch: Stretch) -> Iterator[Piece]:
        """Give the notes to which the pieces of a stretch refer, in the order of the references."""
        end = stretch.first + len(stretch.pieces)
        for index, place in stretch.sheet.refers:
            note = self._by_place.get(place) if stretch.first <= index < end else None
            if note is not None:
                yield from self._give(note)

    def left(self) -> Iterator[Piece]:
        """Give the notes to which only other notes refer."""
        for note in self._notes:
            yield from self._give(note)

    def _give(self, note: Note) -> Iterator[Piece]:
        if note.places not in self._given:
            self._given.add(note.places)
            yield from note.pieces
