"""A page's glyphs as pdfium gives them: which character each is, where it stands, how it is set; with as few calls as can be.

Text counts wherever it is: behind a scanned picture, invisible, or outside of the page's box; who recognised a scan put it there.
"""

import math
import re
from collections.abc import Iterator
from ctypes import POINTER, byref, c_double, c_int, c_ushort, cast, create_string_buffer
from typing import Any, NamedTuple

import pypdfium2.raw as pdfium  # type: ignore[import-untyped]

from glossreader.importers.pdf.characters import character

_BOLD = re.compile(r"bold|black|heavy|demi|hei(?:ti)?\b|黑体", re.IGNORECASE)
_ITALIC = re.compile(r"italic|oblique|kaiti|楷", re.IGNORECASE)
_SUBSET = re.compile(r"^[A-Z]{6}\+")
_FORCED_BOLD, _SLANTED = 1 << 18, 1 << 6  # font descriptor flags, ISO 32000-1 table 123
_NAME = 256  # bytes
_SPACES = frozenset((0x20, 0xA0, 0x2002, 0x2003, 0x2009, 0x3000))
_BLANK = _SPACES | {0x0A, 0x0D}
_UNITS = 2  # bytes of UTF-16
_FAR, _LARGEST, _LEAST = 50_000.0, 5_000.0, 0.5  # points: no page is larger than 14,400 (ISO 32000-1, annex C)
_SLANT = 0.1  # to the right for each point upwards
_STRAIGHT = 0.05  # of a quarter turn


class Style(NamedTuple):
    """How glyphs are set: size in points, whether by the font's name or flags they are heavy or slanted, and the font's family."""

    size: float
    bold: bool = False
    italic: bool = False
    face: str = ""


class Mark(NamedTuple):
    """A glyph in the page's own coordinates: points to the right and up.

    left to top  the room that its font gives it.
    x, y         where its base line begins.
    turn         how many quarters its line is turned to the left; None for what is askew.
    spaced       whether a space of the file's own stands before it.
    """

    char: str
    left: float
    bottom: float
    right: float
    top: float
    x: float
    y: float
    style: Style
    turn: int | None
    spaced: bool


def marks_of(text_page: Any) -> Iterator[Mark]:  # noqa: ANN401
    """Give the glyphs of an open text page in the order of the file, without spaces; only what can change is asked of each."""
    code_of, box_of = pdfium.FPDFText_GetUnicode, pdfium.FPDFText_GetLooseCharBox
    box = pdfium.FS_RECTF()
    shared = byref(box)
    setter = _Setter(text_page)
    spaced, edges = False, (0.0, 0.0)
    x, y, slant, style, turn = 0.0, 0.0, 0.0, Style(0), None
    for index in range(pdfium.FPDFText_CountChars(text_page)):
        code = code_of(text_page, index)
        box_of(text_page, index, shared)
        left, right = box.left, box.right
        if code in _BLANK:
            spaced = spaced or (code in _SPACES and right > left)  # the spaces that pdfium makes up have no room
            continue
        if not -_FAR < left < right < _FAR:
            left, right = _within(left), _within(left) + _LEAST
        bottom, top = _within(box.bottom), _within(box.top)
        if (bottom, top) != edges or turn != 0:
            x, y, slant, style, turn = setter.set(index)
            edges = (bottom, top)
        if slant:  # the box of letters that a program slants reaches as far as their feet and heads
            left, right = left - slant * (bottom - y), right - slant * (top - y)
        yield Mark(character(code), left, bottom, right, top, left if turn == 0 else x, y, style, turn, spaced)
        spaced = False


def plain_text(text_page: Any) -> str:  # noqa: ANN401
    """Give the page's text as pdfium has it, which knows nothing of how this reader lays it out."""
    count = pdfium.FPDFText_CountChars(text_page)
    buffer = create_string_buffer(_UNITS * (max(count, 0) + 1))
    pdfium.FPDFText_GetText(text_page, 0, count, cast(buffer, POINTER(c_ushort)))
    return buffer.raw.decode("utf-16-le", "replace")


def _within(place: float) -> float:
    """Give a place as it is, or one at the edge of all that a page can have; a damaged file has places that are no numbers."""
    return place if -_FAR < place < _FAR else _FAR


class _Setter:
    """Asks how a glyph is set; what belongs to its font is asked again for each run only."""

    def __init__(self, text_page: Any) -> None:  # noqa: ANN401
        self._page = text_page
        self._x, self._y, self._flags = c_double(), c_double(), c_int()
        self._matrix = pdfium.FS_MATRIX()
        self._name = create_string_buffer(_NAME)

    def set(self, index: int) -> tuple[float, float, float, Style, int | None]:
        """Give where the base line of a glyph begins, how far it is slanted for its height, its style and its turn."""
        pdfium.FPDFText_GetCharOrigin(self._page, index, byref(self._x), byref(self._y))
        pdfium.FPDFText_GetMatrix(self._page, index, byref(self._matrix))
        size = pdfium.FPDFText_GetFontSize(self._page, index)
        sign = -1 if size < 0 else 1  # letters of a negative size stand on their heads
        quarters = math.atan2(sign * self._matrix.b, sign * self._matrix.a) / (math.pi / 2)
        turn = round(quarters) % 4 if abs(quarters - round(quarters)) < _STRAIGHT else None
        slant = self._matrix.c / self._matrix.d if turn == 0 and self._matrix.d else 0.0
        return _within(self._x.value), _within(self._y.value), slant, self._style(index, size, is_slanted=abs(slant) > _SLANT), turn

    def _style(self, index: int, size: float, *, is_slanted: bool) -> Style:
        size *= abs(self._matrix.d) if is_slanted else math.hypot(self._matrix.c, self._matrix.d)
        length = pdfium.FPDFText_GetFontInfo(self._page, index, self._name, _NAME, byref(self._flags))
        name = self._name.raw[: max(0, min(length, _NAME) - 1)].decode("utf-8", "replace")
        flags = self._flags.value
        bold = _BOLD.search(name) is not None or bool(flags & _FORCED_BOLD)
        face = _SUBSET.sub("", name).partition("-")[0]
        italic = is_slanted or _ITALIC.search(name) is not None or bool(flags & _SLANTED)
        return Style(round(min(abs(size), _LARGEST), 2) or _LEAST if math.isfinite(size) else _LEAST, bold, italic, face)
