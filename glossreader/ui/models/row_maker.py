"""Rows of very many glosses, made a few at a time, so that the window stays alive: 50,000 take a third of a second."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from glossreader.domain.page import Gloss
from glossreader.settings import Notation, Script
from glossreader.ui.models.rows import GlossRow, rows_of_glosses

_AT_ONCE = 500  # rows, in about 5 ms


class RowMaker(QObject):
    """Makes rows and measures them for a width; `made` gives all rows, the width and their heights when the last is made."""

    made = Signal(object, int, object)

    def __init__(self, measure: Callable[[Sequence[GlossRow], int], list[int]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._measure = measure
        self._glosses: Sequence[Gloss] = ()
        self._script, self._notation = Script.AS_PRINTED, Notation.MARKS
        self._width = 0
        self._rows: list[GlossRow] = []
        self._heights: list[int] = []
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._make_some)

    def make(self, glosses: Sequence[Gloss], script: Script, notation: Notation, width: int) -> None:
        """Make a row for each gloss, the first of them at once; what was being made before is given up."""
        self._glosses, self._script, self._notation, self._width = glosses, script, notation, width
        self._rows, self._heights = [], []
        self._timer.start()
        self._make_some()

    def _make_some(self) -> None:
        start = len(self._rows)
        rows = rows_of_glosses(self._glosses[start : start + _AT_ONCE], self._script, self._notation)
        self._rows += rows
        self._heights += self._measure(rows, self._width)
        if len(self._rows) == len(self._glosses):
            self._timer.stop()
            self.made.emit(tuple(self._rows), self._width, self._heights)
