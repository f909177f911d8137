"""A list of rows whose heights are guessed until they come into sight."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget
from typing_extensions import override

from glossreader.ui.row_list import RowList

_AROUND = 200  # px above and below the sight that are measured with it
_ROUNDS = 4  # in which guesses become measures; each brings other rows into sight
_Index = QModelIndex | QPersistentModelIndex


class SettlingList(RowList):
    """Rows as high as `guess` says for a width, until `measure` gives the height of one by its number."""

    def __init__(self, guess: Callable[[int], Iterable[int]], measure: Callable[[int], int], parent: QWidget | None = None) -> None:
        self._is_settling = False
        self._measure_row = measure
        super().__init__(guess, parent)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle()

    @override
    def reset(self) -> None:
        super().reset()
        self._settle()

    @override
    def dataChanged(self, first: _Index, last: _Index, roles: Sequence[int] = ()) -> None:
        super().dataChanged(first, last, roles)
        self._settle()

    @override
    def scrollTo(self, index: _Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible) -> None:
        for _ in range(_ROUNDS):  # what lies around it is measured only when it comes into sight, and may move it out again
            before = self.verticalOffset()
            super().scrollTo(index, hint)
            if self.verticalOffset() == before:
                return

    @override
    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self._settle()

    def _settle(self) -> None:
        """Measure what is in sight; where that makes it higher or lower, what is at the top stays there."""
        if self._is_settling:
            return
        self._is_settling = True
        try:
            rounds = 0
            while rounds < _ROUNDS and self._measure_sight():
                self._lay_out_in_place()
                rounds += 1
            if rounds:
                self.viewport().update()
        finally:
            self._is_settling = False

    def _measure_sight(self) -> bool:
        """Measure the rows in sight; tells whether one of them was not as high as was guessed."""
        if not self.tops.count or self.tops.count != self.model().rowCount():
            return False
        first = self.tops.row_at(max(0, self.verticalOffset() - _AROUND)) or 0
        last = self.tops.row_at(self.verticalOffset() + self.viewport().height() + _AROUND)
        changed = False
        for number in range(first, self.tops.count if last is None else last + 1):
            top, bottom = self.span(number)
            changed |= self._measure_row(number) != bottom - top
        return changed
