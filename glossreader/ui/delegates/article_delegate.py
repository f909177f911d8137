"""A row of the article list: title, languages, date, number of terms, and how far it was read."""

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from glossreader.domain.shelf import Listed
from glossreader.settings import Scheme
from glossreader.ui.delegates.heading import HEADING_HEIGHT, paint_heading
from glossreader.ui.delegates.lines import advances, paint_line, paint_right, two_lines
from glossreader.ui.icons import pixmap
from glossreader.ui.models.article_model import ArticleModel, is_being_read
from glossreader.ui.models.rows import ROW_ROLE, Heading
from glossreader.ui.theme import LIST_CHINESE_TITLE, LIST_CHIP, LIST_META, LIST_TITLE, RADIUS_CHIP, RADIUS_ROW, Palette, palette

_Index = QModelIndex | QPersistentModelIndex
_State = QStyle.StateFlag
_SIDE, _EDGE = 18, 8  # px from the list's edge to the text and to the ground of a row
_ABOVE, _META, _BELOW, _BAR_BELOW = 9, 20, 8, 17
_TITLE = int(LIST_TITLE.pitch)
_CHIP_SIDE, _CHIP_GAP, _CHIP_HEIGHT = 5, 7, 16
_BESIDE, _BESIDE_GAP = 14, 6
_PAIR, _PAIR_GAP = 13, 6


class ArticleDelegate(QStyledItemDelegate):
    """Paints articles and headings; `chosen` is the article on show, `beside` the second one."""

    def __init__(self, model: ArticleModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._colours = palette(Scheme.LIGHT)
        self._meta, self._chip = LIST_META.font(), LIST_CHIP.font()
        self._titles = LIST_TITLE.font(), LIST_CHINESE_TITLE.font()
        self._widths = tuple(map(advances, self._titles))
        self.chosen: int | None = None
        self.beside: int | None = None

    def set_look(self, colours: Palette) -> None:
        """Use these colours."""
        self._colours = colours

    def heights(self, rows: Iterable[Listed | Heading], width: int) -> list[int]:
        """Give the height of each row in a list `width` px wide."""
        return [HEADING_HEIGHT if isinstance(row, Heading) else self._height(row, width) for row in rows]

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(option.rect.width(), self.heights([index.data(ROW_ROLE)], option.rect.width())[0])

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row, rect = index.data(ROW_ROLE), QRectF(option.rect)
        painter.save()
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if isinstance(row, Heading):
                paint_heading(painter, rect, row, self._colours, _SIDE)
            else:
                self._paint_ground(painter, rect, row, option.state)
                self._paint_article(painter, rect, row)
        finally:
            painter.restore()

    def _height(self, row: Listed, width: int) -> int:
        lines = 1 + (self._widths[_is_chinese(row)](row.title) > self._title_room(row, width))
        return _ABOVE + lines * _TITLE + _META + (_BAR_BELOW if is_being_read(row) else _BELOW)

    def _title_font(self, row: Listed) -> QFont:
        return self._titles[_is_chinese(row)]

    def _title_room(self, row: Listed, width: float) -> float:
        spared = _BESIDE + _BESIDE_GAP if row.number == self.beside else 0
        return width - 2 * _SIDE - spared

    def _paint_ground(self, painter: QPainter, rect: QRectF, row: Listed, state: QStyle.StateFlag) -> None:
        ground = self._ground(row, state)
        box = rect.adjusted(_EDGE, 0, -_EDGE, -1)
        if ground:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawRoundedRect(box, RADIUS_ROW, RADIUS_ROW)
        if state & _State.State_HasFocus and state & _State.State_KeyboardFocusChange:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._colours.accent, 2))
            painter.drawRoundedRect(box.adjusted(-1, 1, 1, -1), RADIUS_ROW, RADIUS_ROW)

    def _ground(self, row: Listed, state: QStyle.StateFlag) -> QColor | None:
        if row.number == self.chosen:
            return self._colours.selected
        return self._colours.line if state & _State.State_MouseOver else None

    def _paint_article(self, painter: QPainter, rect: QRectF, row: Listed) -> None:
        room = self._title_room(row, rect.width())
        line = QRectF(rect.left() + _SIDE, rect.top() + _ABOVE, rect.width() - 2 * _SIDE, _TITLE)
        if row.number == self.beside:
            sign = pixmap("columns-2", self._colours.accent, _BESIDE, painter.device().devicePixelRatioF())
            painter.drawPixmap(QPointF(line.right() - _BESIDE, line.top() + (_TITLE - _BESIDE) / 2), sign)
        painter.setPen(self._colours.ink)
        font = self._title_font(row)
        for text in two_lines(row.title, font, room):
            paint_line(painter, QRectF(line.left(), line.top(), room, _TITLE), text, font)
            line.translate(0, _TITLE)
        line.setHeight(_META)
        self._paint_meta(painter, line, row)
        if is_being_read(row):
            self._paint_progress(painter, QRectF(line.left(), line.bottom() + 6, line.width(), 2), row.progress or 0)

    def _paint_meta(self, painter: QPainter, line: QRectF, row: Listed) -> None:
        chip = self._model.chip(row)
        width = QFontMetricsF(self._chip).horizontalAdvance(chip)
        box = QRectF(line.left(), line.top() + (line.height() - _CHIP_HEIGHT) / 2, width + 2 * _CHIP_SIDE, _CHIP_HEIGHT)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._colours.line2, 1))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_CHIP, RADIUS_CHIP)
        painter.setPen(self._colours.ink2)
        paint_line(painter, box.adjusted(_CHIP_SIDE, 0, 0, 0), chip, self._chip)
        left = box.width() + _CHIP_GAP
        if row.partner is not None:
            sign = pixmap("link", self._colours.ink2, _PAIR, painter.device().devicePixelRatioF())
            painter.drawPixmap(QPointF(line.left() + left, line.center().y() - _PAIR / 2), sign)
            left += _PAIR + _PAIR_GAP
        painter.setPen(self._colours.ink3)
        paint_line(painter, line.adjusted(left, 0, 0, 0), self._model.date(row), self._meta)
        paint_right(painter, line, self._model.terms(row), self._meta)

    def _paint_progress(self, painter: QPainter, bar: QRectF, progress: float) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colours.line)
        painter.drawRoundedRect(bar, 1, 1)
        painter.setBrush(self._colours.accent)
        painter.drawRoundedRect(QRectF(bar.left(), bar.top(), bar.width() * min(progress, 1), bar.height()), 1, 1)


def _is_chinese(row: Listed) -> bool:
    return row.language.startswith("zh")
