"""The list of what was found: a person takes and leaves articles, says what becomes of twins, and pairs."""

from PySide6.QtCore import QModelIndex, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget
from typing_extensions import override

from glossreader.domain.arrival import Choice, Spot
from glossreader.ui.importing.basket import Basket
from glossreader.ui.importing.found_delegate import FoundDelegate
from glossreader.ui.importing.found_model import FoundModel
from glossreader.ui.importing.found_rows import ArticleRow, FoundRow, NoteRow, PairRow, TwinRow
from glossreader.ui.importing.settling_list import SettlingList
from glossreader.ui.importing.words import Words
from glossreader.ui.theme import Palette

_CHOICES = list(Choice)
_EXACT = 200  # rows that are measured at once: where there is room for all, nothing is guessed


class FoundList(SettlingList):
    """Shows a basket and changes it.

    changed          something was taken, left or chosen.
    spot_shown       the Spot of the article whose row is the current one.
    fetch_requested  the index of a source on the local network that a person wants after all.
    """

    changed = Signal()
    spot_shown = Signal(object)
    fetch_requested = Signal(int)

    def __init__(self, basket: Basket, words: Words, parent: QWidget | None = None) -> None:
        self._basket = basket
        self._model = FoundModel(basket, words)
        self._delegate = FoundDelegate(words)
        self._pressed_at = QPointF()
        super().__init__(self._heights, self._measured, parent)
        self._model.setParent(self)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setAccessibleName(self.tr("Found"))
        self.row_clicked.connect(self._click)

    @property
    def shown(self) -> Spot | None:
        """The article that is shown."""
        return self._delegate.shown

    def refresh(self) -> None:
        """Show what is in the basket now; the current row stays the current one, and the first article is shown at first."""
        current = self._model.row(self.currentIndex().row())
        offset = self.verticalOffset()
        self._model.refresh()
        self.verticalScrollBar().setValue(offset)
        if current and (number := self._model.number_of(current.key)) is not None:
            self.setCurrentIndex(self._model.index(number, 0))
        if self._basket.article(self.shown) is None:
            self.show_spot(self._model.first_article())

    def show_spot(self, spot: Spot | None) -> None:
        """Show another article."""
        self._show(spot)
        number = self._model.number_of(spot)
        if number is not None:
            self.setCurrentIndex(self._model.index(number, 0))

    def content_height(self) -> int:
        """Give the height of all rows together."""
        return self.tops.height

    def set_look(self, colours: Palette) -> None:
        """Use these colours."""
        self._delegate.set_look(colours)
        self.viewport().update()

    @override
    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # type: ignore[override]  # as Qt calls it
        super().currentChanged(current, previous)
        row = self._model.row(current.row())
        if isinstance(row, ArticleRow | TwinRow):
            self._show(row.spot)
        elif isinstance(row, PairRow):
            self._show(row.pairing.chinese)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.position()
        super().mousePressEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self._model.row(self.currentIndex().row())
        if event.key() == Qt.Key.Key_Space and row:
            self._toggle(row)
        elif event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right} and isinstance(row, TwinRow):
            self._step(row, 1 if event.key() == Qt.Key.Key_Right else -1)
        else:
            super().keyPressEvent(event)

    def _heights(self, width: int) -> list[int]:
        rows, delegate = self._model.rows(), self._delegate
        return [delegate.height(row, width) for row in rows[:_EXACT]] + [delegate.guess(row, width) for row in rows[_EXACT:]]

    def _measured(self, number: int) -> int:
        row = self._model.row(number)
        return self._delegate.height(row, self.viewport().width()) if row else 0

    def _show(self, spot: Spot | None) -> None:
        if spot != self.shown:
            self._delegate.shown = spot
            self.viewport().update()
            self.spot_shown.emit(spot)

    def _click(self, number: int) -> None:
        row = self._model.row(number)
        if row is None:
            return
        hit = self._delegate.hit(row, QRectF(self.visualRect(self._model.index(number, 0))), self._pressed_at)
        if hit.ticks or hit.fetches:
            self._toggle(row)
        elif hit.choice and isinstance(row, TwinRow):
            self._choose(row, hit.choice)

    def _toggle(self, row: FoundRow) -> None:
        """Take or leave an article or a pair, go to the next choice of a twin, or fetch a page of the local network."""
        match row:
            case ArticleRow():
                if found := self._basket.article(row.spot):
                    found.tick(is_ticked=not found.is_ticked)
            case PairRow():
                self._basket.pairings[row.pairing] = not row.is_wanted
            case TwinRow():
                self._step(row, 1)
            case NoteRow() if row.is_local:
                self.fetch_requested.emit(row.source)
            case _:
                return
        self._note_change()

    def _step(self, row: TwinRow, by: int) -> None:
        self._choose(row, _CHOICES[(_CHOICES.index(row.choice) + by) % len(_CHOICES)])

    def _choose(self, row: TwinRow, choice: Choice) -> None:
        if found := self._basket.article(row.spot):
            found.choose(choice)
            self._note_change()

    def _note_change(self) -> None:
        self.refresh()
        self.changed.emit()
