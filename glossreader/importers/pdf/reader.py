"""A PDF is read: its pages' glyphs become passages in the order of reading, and these the pieces of an article or of each chapter."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from glossreader.domain.article import BlockKind, CutReason
from glossreader.domain.notices import Notice, PagesWithoutText, PartsMissing
from glossreader.domain.source_errors import PicturesOnly, SourceDamaged, TooManyPages
from glossreader.importers.articles.shape import is_prose
from glossreader.importers.laid import Laid, Metadata, Part, Tell
from glossreader.importers.pdf.byline import with_authors
from glossreader.importers.pdf.cells import with_cells_apart
from glossreader.importers.pdf.columns import columns_of
from glossreader.importers.pdf.document import Document, Page
from glossreader.importers.pdf.drawings import Drawings
from glossreader.importers.pdf.flow import flowed
from glossreader.importers.pdf.furniture import Sheet, body_size, without_furniture
from glossreader.importers.pdf.kinds import pieces_of, ranks_of
from glossreader.importers.pdf.lines import Column
from glossreader.importers.pdf.measures import Measures, measures_of
from glossreader.importers.pdf.notes import with_notes_placed
from glossreader.importers.pdf.outline import Chapter, Entry, chapters_of, headlines_of, is_label
from glossreader.importers.pdf.passages import Form, Passage, passages_of
from glossreader.importers.pdf.properties import metadata_of
from glossreader.importers.pdf.runs import Run, runs_of, with_bullets
from glossreader.importers.pdf.setting import Stray
from glossreader.importers.pdf.tables import with_rows
from glossreader.importers.piece import Piece

LONGEST = 1_500  # pages
_TEXT = frozenset((BlockKind.LIST_ITEM, BlockKind.TABLE_ROW, BlockKind.QUOTE, BlockKind.FOOTNOTE))
_GLYPHS = 0.8  # of the time goes into reading glyphs


@dataclass(frozen=True, slots=True)
class _Leaf:
    """What is kept of a page while the others are read."""

    runs: Sequence[Run]
    strays: Sequence[Stray]
    drawings: Drawings
    width: float
    height: float


def read_pdf(raw: bytes, shown: str, tell: Tell) -> Laid:
    """Read a PDF; raises SourceLocked, SourceDamaged, TooManyPages, PicturesOnly."""
    document = Document(raw, shown)
    try:
        if len(document) > LONGEST:
            raise TooManyPages(shown, len(document), LONGEST)
        leaves, hanzi, notices = _leaves(document, shown, tell)
        metadata, entries = metadata_of(document.properties(), document.language()), list(document.entries())
    finally:
        document.close()
    parts = tuple(_parts(leaves, metadata, entries))
    tell(1)
    return Laid(parts, hanzi, notices=notices)


def _leaves(document: Document, shown: str, tell: Tell) -> tuple[list[_Leaf], int, tuple[Notice, ...]]:
    leaves, hanzi, pictures = [], 0, 0
    damaged: list[int] = []
    for index in range(len(document)):
        page = document.page(index)
        leaves.append(_leaf(page) if page else _Leaf((), (), Drawings(), 0, 0))
        hanzi += page.hanzi if page else 0
        pictures += page.is_picture if page else 0
        if page is None:
            damaged.append(index + 1)
        tell(_GLYPHS * (index + 1) / len(document))
    if not leaves or len(damaged) == len(leaves):
        raise SourceDamaged(shown, "it has no page that can be read")
    if pictures and not any(leaf.runs for leaf in leaves):
        raise PicturesOnly(shown, pictures)
    notices: list[Notice] = [PartsMissing(shown, len(damaged), f"page {damaged[0]}")] if damaged else []
    return leaves, hanzi, (*notices, *([PagesWithoutText(shown, pictures)] if pictures else []))


def _leaf(page: Page) -> _Leaf:
    setting, grids = page.setting, page.drawings.grids
    runs = with_rows(with_bullets(with_cells_apart(runs_of(setting, grids)), page.drawings.dots), grids)
    return _Leaf(runs, setting.strays, page.drawings, setting.width, setting.height)


def _parts(leaves: Sequence[_Leaf], metadata: Metadata, entries: Sequence[Entry]) -> Iterator[Part]:
    size = body_size([leaf.runs for leaf in leaves])
    sheets = without_furniture([(leaf.runs, leaf.width, leaf.height) for leaf in leaves], size)
    columns = [list(columns_of(sheet.runs, size, page)) for page, sheet in enumerate(sheets)]
    measures = measures_of([column for page in columns for column in page], size, [leaf.drawings for leaf in leaves])
    passages = [
        passage
        for page, (leaf, sheet, found) in enumerate(zip(leaves, sheets, columns, strict=True))
        for passage in _of_page(page, leaf, sheet, found, measures)
    ]
    chapters = chapters_of(entries, passages)
    headlines = [] if chapters else headlines_of(passages, measures)
    chapters, book = (chapters, metadata) if chapters else (headlines, Metadata(language=metadata.language))
    starts = [chapter.start for chapter in chapters]
    stretches = [passages[start:end] for start, end in zip([0, *starts], [*starts, len(passages)], strict=True)]
    ranks = ranks_of([passage for stretch in stretches[bool(chapters) :] for passage in stretch], measures)
    pieces = [tuple(pieces_of(with_notes_placed(flowed(stretch, measures)), measures, ranks)) for stretch in stretches]
    yield from _chapters(pieces, chapters, book) if chapters else [Part(*with_authors(pieces[0], metadata))]


def _of_page(page: int, leaf: _Leaf, sheet: Sheet, columns: Sequence[Column], measures: Measures) -> Iterator[Passage]:
    for text in sheet.head:
        yield Passage(Form.HEAD, (), page, text)
    foot = max((line.base for column in columns for line in column.lines), default=0)
    for column in columns:
        yield from passages_of(column, measures, page, foot)
    for stray in leaf.strays:
        yield Passage(Form.STRAY, (), page, stray.text)
    for text in sheet.foot:
        yield Passage(Form.FOOT, (), page, text)


def _chapters(pieces: Sequence[tuple[Piece, ...]], chapters: Sequence[Chapter], book: Metadata) -> Iterator[Part]:
    """Make a part of each chapter, and of what stands before the first if it is text.

    What has no text, such as a cover and a title page, is none: it stands before the next chapter, cut.
    """
    waiting: tuple[Piece, ...] = ()
    for chapter, found in zip((None, *chapters), pieces, strict=True):
        if not _has_text(found) and (chapter is None or chapter is not chapters[-1]):
            waiting += tuple(replace(piece, cut=piece.cut or CutReason.OTHER) for piece in found)
            continue
        if chapter is None:
            yield Part((*waiting, *found), book, is_one=True)
        else:
            yield Part((*waiting, *_without_label(found, chapter)), replace(book, titles=chapter.titles), is_one=True)
        waiting = ()


def _has_text(pieces: Sequence[Piece]) -> bool:
    return any(piece.cut is None and (piece.kind in _TEXT or is_prose(piece.text)) for piece in pieces)


def _without_label(pieces: Sequence[Piece], chapter: Chapter) -> Iterator[Piece]:
    """Cut the line above a chapter's title that only counts: Chapter 3, 第三章."""
    is_above = True
    for piece in pieces:
        is_above = is_above and not is_prose(piece.text) and not chapter.is_titled(piece.text)
        yield replace(piece, cut=CutReason.NAVIGATION) if is_above and is_label(piece.text) else piece
