"""How the rows of the preview are set: faces, indents, space around them, and their lines, which are broken when they are looked at."""

from dataclasses import dataclass, replace
from math import ceil

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QTextLayout, QTextOption

from glossreader.domain.article import BlockKind
from glossreader.ui.fonts import hanzi_formats, with_traditional_forms
from glossreader.ui.importing.article_rows import ArticleRows
from glossreader.ui.importing.preview_rows import PreviewRow, Role
from glossreader.ui.theme import (
    CAPTION,
    PREVIEW_BODY,
    PREVIEW_CHINESE_BODY,
    PREVIEW_CHINESE_HEADING,
    PREVIEW_CHINESE_TITLE,
    PREVIEW_HEADING,
    PREVIEW_TITLE,
    TEXT,
    Face,
)

_LIST_INDENT, _QUOTE_INDENT, _NOTE = 22, 16, 0.86
_BYTES_PER_EM = 2.4  # of UTF-8, in text of either language
_Shape = tuple[float, float, float]  # space around the text, lines for a byte, height of a line
_LINE_BREAK, _CELL = "\u2028", "  |  "


@dataclass(frozen=True, slots=True)
class Setting:
    """Face and colour of a row, and the space above, below and left of its text, in logical pixels at 100 % zoom."""

    face: Face
    ink: str = "ink"
    above: int = 0
    below: int = 12
    indent: int = 0
    has_bar: bool = False


@dataclass(frozen=True, slots=True)
class SetText:
    """The lines of a row, from the top left corner of its text; `height` with the space around it."""

    layout: QTextLayout
    setting: Setting
    top: float
    height: int


_NOTES = replace(PREVIEW_BODY, size=PREVIEW_BODY.size * _NOTE, pitch=21)
_BOX = Setting(TEXT, "ink3", 11, 18)
_BLOCKS = {
    BlockKind.HEADING: Setting(PREVIEW_HEADING, "ink", 10, 8),
    BlockKind.PARAGRAPH: Setting(PREVIEW_BODY),
    BlockKind.LIST_ITEM: Setting(PREVIEW_BODY, below=6, indent=_LIST_INDENT),
    BlockKind.CAPTION: Setting(CAPTION, "ink2", indent=14, has_bar=True),
    BlockKind.QUOTE: Setting(PREVIEW_BODY, "ink2", indent=_QUOTE_INDENT, has_bar=True),
    BlockKind.TABLE_ROW: Setting(_NOTES, below=8),
    BlockKind.REFERENCE: Setting(_NOTES, "ink2", below=6, indent=_LIST_INDENT),
    BlockKind.FOOTNOTE: Setting(_NOTES, "ink2", below=6, indent=_LIST_INDENT),
}
_ROLES = {
    Role.TITLE: Setting(PREVIEW_TITLE, "ink", 4, 8),
    Role.DECK: Setting(PREVIEW_BODY, "ink2", 0, 6),
    Role.META: Setting(CAPTION, "ink3", 0, 14),
    Role.CUT: _BOX,
    Role.OUTSIDE_HEADING: Setting(CAPTION, "ink2", 18, 8),
    Role.OUTSIDE: Setting(TEXT, "ink3", 3, 5),
}
_CHINESE = {PREVIEW_TITLE: PREVIEW_CHINESE_TITLE, PREVIEW_HEADING: PREVIEW_CHINESE_HEADING, PREVIEW_BODY: PREVIEW_CHINESE_BODY}


class Typesetter:
    """Sets rows in a language at a zoom, in lines as wide as there is room."""

    def __init__(self, language: str = "en", zoom: float = 1.0) -> None:
        self._is_chinese = language.startswith("zh")
        self._is_traditional = language.startswith("zh-Hant")
        self.zoom = zoom
        self._fonts: dict[Face, QFont] = {}
        self._settings: dict[tuple[object, ...], Setting] = {}

    def setting(self, row: PreviewRow) -> Setting:
        """Tell how a row is set."""
        key = row.role, row.kind, row.level, row.is_first, row.is_last
        if key not in self._settings:
            self._settings[key] = self._new_setting(row)
        return self._settings[key]

    def _new_setting(self, row: PreviewRow) -> Setting:
        setting = _BLOCKS[row.kind] if row.role is Role.BLOCK else _ROLES[row.role]
        if self._is_chinese:
            setting = replace(setting, face=_CHINESE.get(setting.face, setting.face))
        if row.kind is BlockKind.LIST_ITEM and row.level > 1 and row.role is Role.BLOCK:
            setting = replace(setting, indent=setting.indent * min(row.level, 6))
        above, below = (space * ends for space, ends in ((setting.above, row.is_first), (setting.below, row.is_last)))
        return replace(setting, above=above, below=below)

    def guess(self, row: PreviewRow, width: float) -> int:
        """Guess the height of a row whose text is `width` px wide, without breaking its lines."""
        return self._guess(self._shape(row.role, row.kind, width), row.text)

    def guesses(self, rows: ArticleRows, first: int, last: int, width: float) -> list[int]:
        """Guess the heights of a range of rows, of which none is made: 1,000 take 1 or 2 ms."""
        heights = []
        role = kind = shape = None
        for its_role, its_kind, text in rows.outline(first, last):
            if its_role is not role or its_kind is not kind or shape is None:
                role, kind = its_role, its_kind
                shape = self._shape(role, kind, width)
            heights.append(self._guess(shape, text))
        return heights

    def _shape(self, role: Role, kind: BlockKind, width: float) -> _Shape:
        setting = self.setting(PreviewRow(role, "", kind=kind))
        per_byte = setting.face.size * self.zoom / (_BYTES_PER_EM * max(width, 1))
        return (setting.above + setting.below) * self.zoom, per_byte, setting.face.pitch * self.zoom

    @staticmethod
    def _guess(shape: _Shape, text: str) -> int:
        space, per_byte, pitch = shape
        size = len(text) if text.isascii() else len(text.encode(errors="replace"))
        return round(space + (ceil(size * per_byte) or 1) * pitch)

    def set(self, row: PreviewRow, width: float) -> SetText:
        """Break a row into lines `width` px wide."""
        setting = self.setting(row)
        font, pitch = self.font(setting.face, is_struck=row.role is Role.CUT), setting.face.pitch * self.zoom
        text = _shown(row)
        layout = QTextLayout(text, font)
        layout.setCacheEnabled(True)
        layout.setFormats(hanzi_formats(text, font))
        layout.setTextOption(_wrapping())
        count = _break(layout, width, pitch)
        return SetText(layout, setting, setting.above * self.zoom, round((setting.above + setting.below) * self.zoom + count * pitch))

    def font(self, face: Face, *, is_struck: bool = False) -> QFont:
        """Make the font of a face, struck through or not."""
        font = self._fonts.get(face) or self._fonts.setdefault(face, self._font(face))
        if is_struck:
            font = QFont(font)
            font.setStrikeOut(True)
        return font

    def _font(self, face: Face) -> QFont:
        font = face.font(self.zoom)
        return with_traditional_forms(font) if self._is_traditional else font


def _shown(row: PreviewRow) -> str:
    if row.kind is BlockKind.TABLE_ROW and row.role is Role.BLOCK:
        return row.text.replace("\t", _CELL)
    return row.text.replace("\n", _LINE_BREAK)


def _wrapping() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def _break(layout: QTextLayout, width: float, pitch: float) -> int:
    """Place lines one below the other, each on its baseline in the middle of its pitch; gives how many."""
    count = 0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1))
        line.setPosition(QPointF(0, count * pitch + (pitch - line.height()) / 2))
        count += 1
    layout.endLayout()
    return count
