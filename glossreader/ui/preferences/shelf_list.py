"""The list of dictionaries: a person switches them on and off, moves them, and takes their own away, by mouse and by keys."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from glossreader.domain.dictionary import Volume
from glossreader.settings import Scheme
from glossreader.ui.delegates.lines import paint_line
from glossreader.ui.dialogs.ticks import paint_tick
from glossreader.ui.preferences.shelf_model import ShelfModel
from glossreader.ui.row_list import RowList
from glossreader.ui.theme import BUTTON_TEXT, LIST_META, RADIUS_ROW, TICK, Palette, palette

ROW = 48
_SIDE, _TEXT = 12, 44
_Index = QModelIndex | QPersistentModelIndex
_State = QStyle.StateFlag


class _ShelfDelegate(QStyledItemDelegate):
    def __init__(self, model: ShelfModel) -> None:
        super().__init__(model)
        self._model = model
        self.colours = palette(Scheme.LIGHT)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        volume = self._model.volume(index.row())
        if volume is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option)
        rect = QRectF(option.rect)
        paint_tick(painter, QPointF(rect.left() + _SIDE, rect.center().y() - TICK / 2), self.colours, is_on=volume.is_on)
        line = QRectF(rect.left() + _TEXT, rect.top() + 6, rect.width() - _TEXT - _SIDE, 18)
        painter.setPen(self.colours.ink if volume.is_on else self.colours.ink3)
        paint_line(painter, line, self._model.name(volume), BUTTON_TEXT.font())
        painter.setPen(self.colours.ink3)
        paint_line(painter, line.translated(0, 18), self._model.about(volume), LIST_META.font())
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        is_current = bool(option.state & _State.State_Selected)
        if is_current or option.state & _State.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.colours.selected if is_current else self.colours.line)
            painter.drawRoundedRect(QRectF(option.rect).adjusted(2, 1, -2, -1), RADIUS_ROW, RADIUS_ROW)
        if option.state & _State.State_KeyboardFocusChange:
            painter.setPen(QPen(self.colours.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -2, -2), RADIUS_ROW, RADIUS_ROW)


class ShelfList(RowList):
    """Shows dictionaries in the order in which they are asked.

    switched   id and whether it is to be asked.
    moved      id and the place where it is to stand.
    removed    id of a person's own one.
    chosen     the current row is another one, or another dictionary stands in it.
    """

    switched = Signal(str, bool)
    moved = Signal(str, int)
    removed = Signal(str)
    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self._model = ShelfModel()
        self._pressed_at = QPointF()
        super().__init__(lambda _: [ROW] * len(self._model.volumes), parent)
        self._model.setParent(self)
        self._delegate = _ShelfDelegate(self._model)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setAccessibleName(self.tr("Dictionaries in the order in which they are asked"))
        self.row_clicked.connect(self._click)

    @property
    def current(self) -> Volume | None:
        """The dictionary of the current row."""
        return self._model.volume(self.currentIndex().row())

    @property
    def place(self) -> int:
        """The place of the current row, from 0; -1 where there is none."""
        return self.currentIndex().row()

    @property
    def count(self) -> int:
        """How many dictionaries there are."""
        return len(self._model.volumes)

    def show_volumes(self, volumes: Sequence[Volume]) -> None:
        """Show these; the current one stays current wherever it stands now, the row below takes the place of one that is gone."""
        current, place = self.current, self.place
        self._model.show(volumes)
        row = self._model.row_of(current.id) if current else 0
        row = min(max(place, 0), self.count - 1) if row < 0 else row
        self.setCurrentIndex(self._model.index(row, 0))
        self.chosen.emit()

    def choose(self, volume_id: str) -> None:
        """Make a dictionary the current row."""
        self.setCurrentIndex(self._model.index(self._model.row_of(volume_id), 0))

    def move_current(self, by: int) -> None:
        """Move the current dictionary up or down."""
        if (volume := self.current) and 0 <= self.place + by < self.count:
            self.moved.emit(volume.id, self.place + by)

    def remove_current(self) -> None:
        """Take the current dictionary away, if it is a person's own."""
        if (volume := self.current) and volume.is_own:
            self.removed.emit(volume.id)

    def set_look(self, colours: Palette) -> None:
        """Use these colours."""
        self._delegate.colours = colours
        self.viewport().update()

    @override
    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # type: ignore[override]  # as Qt calls it
        super().currentChanged(current, previous)
        self.chosen.emit()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.position()
        super().mousePressEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in steps:
            self.move_current(steps[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Space:
            self._switch()
        elif event.key() == Qt.Key.Key_Delete:
            self.remove_current()
        else:
            super().keyPressEvent(event)

    def _click(self, _row: int) -> None:
        if self._pressed_at.x() < _TEXT:
            self._switch()

    def _switch(self) -> None:
        if volume := self.current:
            self.switched.emit(volume.id, not volume.is_on)
