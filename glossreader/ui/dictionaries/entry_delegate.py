"""A row of what was found: both scripts, the reading in tone colours, the senses below, level and dictionary at the right."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from glossreader.domain.dictionary import CEDICT
from glossreader.domain.page import Looked
from glossreader.settings import Scheme
from glossreader.ui.card.telling import Telling
from glossreader.ui.card.words import CardWords
from glossreader.ui.dictionaries.telling import forms
from glossreader.ui.level_marks import LevelWords, chip_width, paint_chip
from glossreader.ui.theme import LIST_HANZI, LIST_META, LIST_PINYIN, TEXT, Palette, palette
from glossreader.ui.tone_label import paint_reading

ENTRY_ROLE = int(Qt.ItemDataRole.UserRole)
_HEIGHT, _MARGIN, _GAP, _FIRST = 50, 12, 10, 26  # px


class EntryDelegate(QStyledItemDelegate):
    """Paints an entry on two lines."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = palette(Scheme.LIGHT)
        self._telling = Telling()
        self._levels, self._words = LevelWords(self), CardWords(self)

    def set_look(self, colours: Palette, telling: Telling) -> None:
        """Use these colours, and tell readings and levels so."""
        self._colours, self._telling = colours, telling

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
        reading = self._telling.reading(entry.simplified, entry.reading)
        paint_reading(painter, first.adjusted(left, 0, -right, 0), reading, LIST_PINYIN.font(), colours)
        second = rect.adjusted(_MARGIN, _FIRST, -_MARGIN, -4)
        second.setRight(second.right() - self._dictionary(painter, entry, second))
        painter.setFont(TEXT.font())
        painter.setPen(colours.ink2)
        senses = QFontMetricsF(TEXT.font()).elidedText("; ".join(entry.senses), Qt.TextElideMode.ElideRight, second.width())
        painter.drawText(second, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), senses)

    def _hanzi(self, painter: QPainter, entry: Looked, rect: QRectF) -> float:
        """Paint the hanzi; gives how far right of them the reading begins."""
        painter.setFont(LIST_HANZI.font())
        painter.setPen(self._colours.ink)
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), forms(entry))
        return QFontMetricsF(LIST_HANZI.font()).horizontalAdvance(forms(entry)) + _GAP

    def _level(self, painter: QPainter, entry: Looked, rect: QRectF) -> float:
        """Paint the level in the standard that was chosen, where it has the word; gives the room that it takes."""
        if all(level.standard is not self._telling.standard for level in entry.levels):
            return 0.0
        text = self._levels.level(entry.levels, self._telling.standard)
        width = chip_width(text)
        paint_chip(painter, rect.right() - width, rect.center().y(), text, self._colours)
        return width + _GAP

    def _dictionary(self, painter: QPainter, entry: Looked, rect: QRectF) -> float:
        """Paint which dictionary has it, where that is not CC-CEDICT; gives the room that it takes."""
        if entry.dictionary == CEDICT:
            return 0.0
        metrics = QFontMetricsF(LIST_META.font())
        name = self._words.dictionary(entry.dictionary, self._telling.names)
        shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, rect.width() / 3)
        painter.setFont(LIST_META.font())
        painter.setPen(self._colours.ink3)
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), shown)
        return metrics.horizontalAdvance(shown) + _GAP
