"""An open PDF: its pages, what it says of itself, its bookmarks; or why it cannot be opened. Nothing in it is run, no attachment opened."""

from collections.abc import Iterator, Sequence
from ctypes import POINTER, byref, c_float, c_ushort, cast, create_string_buffer
from dataclasses import dataclass
from typing import Any

import pypdfium2  # type: ignore[import-untyped]
import pypdfium2.raw as pdfium  # type: ignore[import-untyped]

from glossreader.domain.source_errors import SourceDamaged, SourceLocked
from glossreader.importers.accounting import count_hanzi
from glossreader.importers.pdf.characters import written
from glossreader.importers.pdf.drawings import Box, Drawings, drawings_of
from glossreader.importers.pdf.fonts import lend_fonts
from glossreader.importers.pdf.glyphs import marks_of, plain_text
from glossreader.importers.pdf.outline import Entry
from glossreader.importers.pdf.setting import Setting, turned

_LANGUAGE = 64  # bytes
_DEEPEST = 4  # levels of bookmarks
_MOST = 5_000  # bookmarks, and things drawn on a page
_TITLE = 1_000  # bytes
_PICTURE, _FEW_LETTERS = 0.5, 40  # of a page; on a scan a stamp may be text
_OUTLINES = 200  # drawings on a page without text: its letters
_PICTURES = (pdfium.FPDF_PAGEOBJ_IMAGE, pdfium.FPDF_PAGEOBJ_FORM)


@dataclass(frozen=True, slots=True)
class Page:
    """A page that was read.

    hanzi        how many its plain text has, as pdfium gives it.
    drawings     what is drawn on it; nothing where its text is turned.
    is_picture   whether it is a picture with hardly any text.
    """

    setting: Setting
    hanzi: int
    drawings: Drawings
    is_picture: bool


class Document:
    """A PDF in memory; to be closed. Raises SourceLocked, SourceDamaged."""

    def __init__(self, raw: bytes, shown: str) -> None:
        lend_fonts()
        try:
            self._document = pypdfium2.PdfDocument(raw)
        except pypdfium2.PdfiumError as error:
            if getattr(error, "err_code", None) in (pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY):
                raise SourceLocked(shown) from error
            raise SourceDamaged(shown, "no PDF can be made out in it") from error

    def close(self) -> None:
        """Give its memory back."""
        self._document.close()

    def __len__(self) -> int:
        """Count the pages."""
        return len(self._document)

    def page(self, index: int) -> Page | None:
        """Read a page; None if it is damaged."""
        handle = pdfium.FPDF_LoadPage(self._document.raw, index)
        if not handle:
            return None
        try:
            return _page(handle)
        finally:
            pdfium.FPDF_ClosePage(handle)

    def properties(self) -> dict[str, str]:
        """Give what its program kept of title and authors."""
        return {key: self._property(key) for key in ("Title", "Author")}

    def _property(self, key: str) -> str:
        buffer = create_string_buffer(_TITLE)
        length = pdfium.FPDF_GetMetaText(self._document.raw, key.encode(), buffer, _TITLE)
        return buffer.raw[: min(length, _TITLE)].decode("utf-16-le", "replace").rstrip("\0")

    def language(self) -> str:
        """Give the language that its catalogue names; empty if none."""
        buffer = create_string_buffer(2 * _LANGUAGE)
        length = pdfium.FPDFCatalog_GetLanguage(self._document.raw, cast(buffer, POINTER(c_ushort)), len(buffer))
        return buffer.raw[: min(length, len(buffer))].decode("utf-16-le", "replace").rstrip("\0")

    def entries(self) -> Iterator[Entry]:
        """Give its bookmarks that open a page, in their order."""
        for count, bookmark in enumerate(self._document.get_toc(max_depth=_DEEPEST)):
            if count >= _MOST:
                return
            target = bookmark.get_dest()
            page = target.get_index() if target else None
            if page is not None and page >= 0:
                yield Entry(_title(bookmark), bookmark.level, page)


def _title(bookmark: Any) -> str:  # noqa: ANN401
    length = pdfium.FPDFBookmark_GetTitle(bookmark.raw, None, 0)
    buffer = create_string_buffer(min(length, _TITLE))
    pdfium.FPDFBookmark_GetTitle(bookmark.raw, buffer, len(buffer))
    return " ".join(buffer.raw.decode("utf-16-le", "replace").rstrip("\0").split())


def _page(handle: Any) -> Page:  # noqa: ANN401
    text_page = pdfium.FPDFText_LoadPage(handle)
    if not text_page:
        return Page(Setting((), (), 0, 0), 0, Drawings(), is_picture=False)
    try:
        marks, plain = list(marks_of(text_page)), plain_text(text_page)
    finally:
        pdfium.FPDFText_ClosePage(text_page)
    box = pdfium.FS_RECTF()
    pdfium.FPDF_GetPageBoundingBox(handle, byref(box))
    edges = box.left, box.bottom, box.right, box.top
    setting = turned(marks, edges)
    drawn = list(_drawn(handle, edges))
    is_picture = len(marks) < _FEW_LETTERS and _is_scan(drawn, (box.right - box.left) * (box.top - box.bottom))
    drawings = drawings_of([box for box, is_drawn in drawn if is_drawn], [box for box, is_drawn in drawn if not is_drawn])
    is_straight = (setting.width, setting.height) == (box.right - box.left, box.top - box.bottom)
    return Page(setting, count_hanzi(written(plain)), drawings if is_straight else Drawings(), is_picture)


def _drawn(handle: Any, edges: tuple[float, float, float, float]) -> Iterator[tuple[Box, bool]]:  # noqa: ANN401
    """Give where pictures and drawings stand on a page, and which are pictures."""
    left, bottom, right, top = (c_float() for _ in range(4))
    count = pdfium.FPDFPage_CountObjects(handle)
    for index in range(min(count, _MOST)):
        drawn = pdfium.FPDFPage_GetObject(handle, index)
        kind = pdfium.FPDFPageObj_GetType(drawn)
        if kind in (*_PICTURES, pdfium.FPDF_PAGEOBJ_PATH):
            pdfium.FPDFPageObj_GetBounds(drawn, byref(left), byref(bottom), byref(right), byref(top))
            box = left.value - edges[0], edges[3] - top.value, right.value - edges[0], edges[3] - bottom.value
            yield box, kind in _PICTURES


def _is_scan(drawn: Sequence[tuple[Box, bool]], area: float) -> bool:
    """Whether pictures cover a page as those of a scan do, or there are as many drawings as letters that were made outlines."""
    covered = sum((box[2] - box[0]) * (box[3] - box[1]) for box, is_picture in drawn if is_picture)
    return covered >= _PICTURE * area or len(drawn) >= _OUTLINES
