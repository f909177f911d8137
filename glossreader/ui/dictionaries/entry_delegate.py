"""A row of what was found in the dictionaries: both scripts, the reading in tone colours, the senses below, the level at the right."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from glossreader.domain.level import name_of
from glossreader.domain.page import Looked
from glossreader.settings import Scheme
from glossreader.ui.dictionaries.telling import forms
from glossreader.ui.theme import LIST_HANZI, LIST_META, LIST_PINYIN, TEXT, Palette, palette
from glossreader.ui.tone_label import paint_reading

ENTRY_ROLE = int(Qt.ItemDataRole.UserRole)
_HEIGHT, _MARGIN, _GAP, _FIRST = 50, 12, 10, 26  # px


class EntryDelegate(QStyledItemDelegate):
    """Paints an entry on two lines."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = palette(Scheme.LIGHT)

    def set_look(self, colours: Palette) -> None:
        """Use these colours."""
        self._colours = colours

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, _HEIGHT)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        entry, colours = index.data(ENTRY_ROLE), self._colours
        rect = QRectF(option.rect)
        if QStyle.StateFlag.State_Selected in option.state:
            painter.fillRect(rect, colours.selected)
        first = rect.adjusted(_MARGIN, 4, -_MARGIN, 0)
        first.setHeight(_FIRST)
        left, right = self._hanzi(painter, entry, first), self._level(painter, entry, first)
        paint_reading(painter, first.adjusted(left, 0, -right, 0), entry.reading, LIST_PINYIN.font(), colours)
        painter.setFont(TEXT.font())
        painter.setPen(colours.ink2)
        second = rect.adjusted(_MARGIN, _FIRST, -_MARGIN, -4)
        senses = QFontMetricsF(TEXT.font()).elidedText("; ".join(entry.senses), Qt.TextElideMode.ElideRight, second.width())
        painter.drawText(second, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), senses)

    def _hanzi(self, painter: QPainter, entry: Looked, rect: QRectF) -> float:
        """Paint the hanzi; gives how far right of them the reading begins."""
        painter.setFont(LIST_HANZI.font())
        painter.setPen(self._colours.ink)
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), forms(entry))
        return QFontMetricsF(LIST_HANZI.font()).horizontalAdvance(forms(entry)) + _GAP

    def _level(self, painter: QPainter, entry: Looked, rect: QRectF) -> float:
        """Paint the level of the newest standard that has the word; gives the room that it takes."""
        if not entry.levels:
            return 0.0
        text = f"{name_of(entry.levels[-1].standard)} {entry.levels[-1].grade}"
        painter.setFont(LIST_META.font())
        painter.setPen(self._colours.ink3)
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), text)
        return QFontMetricsF(LIST_META.font()).horizontalAdvance(text) + _GAP
