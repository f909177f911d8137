"""A row of the preview, painted: text in its style, or a dashed box with what was cut, why, and how to have it back."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from glossreader.domain.article import BlockKind
from glossreader.settings import Scheme
from glossreader.ui.chips import paint_icon
from glossreader.ui.delegates.lines import paint_line
from glossreader.ui.importing.article_rows import ArticleRows, Change
from glossreader.ui.importing.preview_rows import PreviewRow, Role
from glossreader.ui.importing.preview_setting import SetText, Typesetter
from glossreader.ui.importing.words import Words
from glossreader.ui.models.rows import ROW_ROLE
from glossreader.ui.theme import LIST_CHIP, RADIUS_CHIP, RADIUS_CONTROL, TEXT, Palette, palette

_Index = QModelIndex | QPersistentModelIndex
_State = QStyle.StateFlag
_SIDE, _MOST_KEPT = 40, 300  # px beside the text; layouts that are kept
_AT_ONCE = 1000  # rows whose height is guessed at once, in 1 or 2 ms
_PAD, _GAP, _CHIP, _CHIP_SIDE, _ICON, _LINK = 12, 12, 22, 6, 14, 26
_BOX_BELOW = 10  # px between a box and the next row
_DASHES = [4.0, 3.0]


@dataclass(frozen=True, slots=True)
class Spots:
    """Where in a row a click does something, in the coordinates of its list."""

    restore: QRectF
    cut: QRectF
    chip: QRectF


class PreviewDelegate(QStyledItemDelegate):
    """Sets rows when they are looked at, and paints them."""

    def __init__(self, words: Words) -> None:
        super().__init__(words)
        self._words = words
        self._colours = palette(Scheme.LIGHT)
        self._typesetter = Typesetter()
        self._set: dict[int, SetText] = {}
        self._heights: list[int] = []
        self._measured = bytearray()  # 1 where a height is no guess
        self._guessed = 0  # rows whose height is guessed by their text, or measured
        self._width = 0

    def set_look(self, colours: Palette) -> None:
        """Use these colours."""
        self._colours = colours

    def begin(self, typesetter: Typesetter) -> None:
        """Forget what was set: the rows are others now, or their letters."""
        self._typesetter = typesetter
        self._set.clear()
        self._heights = []
        self._guessed = 0
        self._measured = bytearray()

    @property
    def is_guessing(self) -> bool:
        """Whether the height of some rows is not even guessed by their text."""
        return self._guessed < len(self._heights)

    def heights(self, rows: ArticleRows | None, width: int) -> list[int]:
        """Give the height of each row in a list `width` px wide: as it was set, as it is guessed, or else that of the first on average."""
        if rows is None:
            return []
        if width != self._width or len(rows) != len(self._heights):
            self._width = width
            self._set.clear()
            first = self._typesetter.guesses(rows, 0, _AT_ONCE, self._room_of_list)
            self._heights = first + [sum(first) // len(first)] * (len(rows) - len(first))
            self._measured = bytearray(len(rows))
            self._guessed = len(first)
        return self._heights

    def guess_more(self, rows: ArticleRows) -> None:
        """Guess the heights of the next rows."""
        first, last = self._guessed, min(self._guessed + _AT_ONCE, len(rows))
        for number, height in enumerate(self._typesetter.guesses(rows, first, last, self._room_of_list), first):
            if not self._measured[number]:
                self._heights[number] = height
        self._guessed = last

    def change(self, change: Change, rows: ArticleRows) -> None:
        """Forget what was set of rows that are others now, and guess anew; the others stay as high as they are."""
        end, now = change.first + change.before, change.first + change.now
        self._heights[change.first : end] = self._typesetter.guesses(rows, change.first, now, self._room_of_list)
        self._measured[change.first : end] = bytes(change.now)
        self._guessed += change.now - change.before if change.first < self._guessed else 0
        self._set.clear()

    def measure(self, number: int, row: PreviewRow) -> int:
        """Give the height of a row, which is set when it was not yet."""
        return self._heights[number] if self._measured[number] else self._text(number, row).height

    def spots(self, row: PreviewRow, rect: QRectF) -> Spots:
        """Say where in a row, which stands at `rect`, a click does something."""
        right, top = rect.right() - _SIDE, rect.top()
        width = _ICON + 5 + QFontMetricsF(TEXT.font()).horizontalAdvance(self._words.restore)
        restore = QRectF(right - _PAD - width, self._first_line(row, top) - _LINK / 2, width, _LINK) if row.role is Role.CUT else QRectF()
        reason = self._words.reason(row.reason, is_by_hand=row.is_by_hand) if row.reason else ""
        chip_width = QFontMetricsF(LIST_CHIP.font()).horizontalAdvance(reason) + 2 * _CHIP_SIDE
        chip = QRectF(restore.left() - _GAP - chip_width, restore.center().y() - _CHIP / 2, chip_width, _CHIP) if reason else QRectF()
        can_cut = row.role is Role.BLOCK and row.is_first
        above = self._typesetter.setting(row).above if can_cut else 0
        return Spots(restore, QRectF(right + 6, top + above, _LINK, _LINK) if can_cut else QRectF(), chip)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row, rect = index.data(ROW_ROLE), QRectF(option.rect)
        painter.save()
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint(painter, rect, row, index.row(), option.state)
        finally:
            painter.restore()

    def _paint(self, painter: QPainter, rect: QRectF, row: PreviewRow, number: int, state: QStyle.StateFlag) -> None:
        spots = self.spots(row, rect)
        if row.role is Role.CUT:
            self._paint_box(painter, rect, row, spots)
        self._paint_text(painter, rect, row, self._text(number, row))
        if state & _State.State_MouseOver and not spots.cut.isEmpty():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._colours.line)
            painter.drawRoundedRect(spots.cut, RADIUS_CHIP, RADIUS_CHIP)
            paint_icon(painter, spots.cut.center(), "x", self._colours.ink2, _ICON)
        if state & _State.State_HasFocus and state & _State.State_KeyboardFocusChange:
            self._paint_ring(painter, rect, row)

    def _paint_text(self, painter: QPainter, rect: QRectF, row: PreviewRow, text: SetText) -> None:
        setting, zoom = text.setting, self._typesetter.zoom
        left, top = rect.left() + _SIDE, rect.top() + text.top
        indent = _PAD if row.role is Role.CUT else setting.indent * zoom
        if setting.has_bar:
            bottom = rect.bottom() - setting.below * zoom
            painter.fillRect(QRectF(left, top, 2, bottom - top), self._colours.litline)
        if row.marker:
            font = self._typesetter.font(setting.face)
            width = max(QFontMetricsF(font).horizontalAdvance(row.marker), 1)
            painter.setPen(self._colours.ink2)
            paint_line(painter, QRectF(left + max(indent - width - 7, 0), top, width + 1, setting.face.pitch * zoom), row.marker, font)
        painter.setPen(getattr(self._colours, setting.ink))
        text.layout.draw(painter, QPointF(left + indent, top))
        if row.kind is BlockKind.TABLE_ROW and row.role is Role.BLOCK:
            painter.fillRect(QRectF(left, rect.bottom() - 4, rect.width() - 2 * _SIDE, 1), self._colours.line)

    def _paint_box(self, painter: QPainter, rect: QRectF, row: PreviewRow, spots: Spots) -> None:
        colours = self._colours
        pen = QPen(colours.line2, 1)
        pen.setDashPattern(_DASHES)
        painter.setPen(pen)
        painter.setBrush(colours.pane)
        painter.drawRoundedRect(self._box(rect).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_CONTROL, RADIUS_CONTROL)
        painter.setPen(QPen(colours.line2, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(spots.chip.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_CHIP, RADIUS_CHIP)
        painter.setPen(colours.ink2)
        if row.reason:
            reason = self._words.reason(row.reason, is_by_hand=row.is_by_hand)
            paint_line(painter, spots.chip.adjusted(_CHIP_SIDE, 0, 0, 0), reason, LIST_CHIP.font())
        paint_icon(painter, QPointF(spots.restore.left() + _ICON / 2, spots.restore.center().y()), "rotate-ccw", colours.accent, _ICON)
        self._paint_link(painter, spots.restore.adjusted(_ICON + 5, 0, 0, 0), self._words.restore, colours.accent)

    def _paint_link(self, painter: QPainter, rect: QRectF, text: str, colour: QColor) -> None:
        painter.setPen(colour)
        paint_line(painter, rect, text, TEXT.font())

    def _paint_ring(self, painter: QPainter, rect: QRectF, row: PreviewRow) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._colours.accent, 2))
        box = self._box(rect) if row.role is Role.CUT else rect.adjusted(_SIDE - 8, 0, 8 - _SIDE, -4)
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), RADIUS_CONTROL, RADIUS_CONTROL)

    def _box(self, rect: QRectF) -> QRectF:
        return rect.adjusted(_SIDE, 3, -_SIDE, -_BOX_BELOW)

    def _text(self, number: int, row: PreviewRow) -> SetText:
        if number not in self._set:
            if len(self._set) > _MOST_KEPT:
                self._set.clear()
            self._set[number] = self._typesetter.set(row, self._room(row))
            self._heights[number] = self._set[number].height
            self._measured[number] = 1
        return self._set[number]

    @property
    def _room_of_list(self) -> int:
        """Give the width between the margins."""
        return self._width - 2 * _SIDE

    def _first_line(self, row: PreviewRow, top: float) -> float:
        """Give the middle of the first line of a row whose top is known."""
        setting = self._typesetter.setting(row)
        return top + (setting.above + setting.face.pitch / 2) * self._typesetter.zoom

    def _room(self, row: PreviewRow) -> float:
        """Give the width of the text of a row."""
        if row.role is Role.CUT:
            return self.spots(row, QRectF(0, 0, self._width, 1)).chip.left() - _SIDE - _PAD - _GAP
        return self._room_of_list - self._typesetter.setting(row).indent * self._typesetter.zoom
