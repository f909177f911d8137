"""What was cut from the article in the preview, counted by reason; a row leads to the first of its kind."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from glossreader.domain.article import Article, CutReason
from glossreader.settings import Scheme
from glossreader.ui.delegates.lines import paint_line, paint_right
from glossreader.ui.importing.basket import cuts
from glossreader.ui.importing.words import Words
from glossreader.ui.row_list import RowList
from glossreader.ui.theme import RADIUS_CONTROL, TEXT, Palette, palette

ROW = 26  # px
_SIDE = 18
_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_Role, _State = Qt.ItemDataRole, QStyle.StateFlag
_Counted = tuple[CutReason | None, str, int]


class _CutModel(QAbstractListModel):
    """Reason (None for what lies outside of all articles), its words, and how many there are."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[_Counted] = []

    def show(self, rows: list[_Counted]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    @override
    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    @override
    def data(self, index: _Index, role: int = _Role.DisplayRole) -> object:
        if not index.isValid() or role not in {_Role.DisplayRole, _Role.AccessibleTextRole}:
            return None
        _, words, count = self.rows[index.row()]
        return f"{words}: {count}"


class _CutDelegate(QStyledItemDelegate):
    def __init__(self, model: _CutModel) -> None:
        super().__init__(model)
        self._model = model
        self.colours = palette(Scheme.LIGHT)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        _, words, count = self._model.rows[index.row()]
        rect, font = QRectF(option.rect), TEXT.font()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & _State.State_MouseOver:
            painter.fillRect(rect, self.colours.line)
        if option.state & _State.State_HasFocus and option.state & _State.State_KeyboardFocusChange:
            painter.setPen(QPen(self.colours.accent, 2))
            painter.drawRoundedRect(rect.adjusted(5, 1, -5, -1), RADIUS_CONTROL, RADIUS_CONTROL)
        painter.setPen(self.colours.ink2)
        line = rect.adjusted(_SIDE, 0, -_SIDE, 0)
        paint_line(painter, line.adjusted(0, 0, -40, 0), words, font)
        paint_right(painter, line, Words.number(count), font)
        painter.restore()


class CutList(RowList):
    """Counts what was cut; `reason_chosen` with a CutReason, or None for what lies outside of all articles."""

    reason_chosen = Signal(object)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        self._words = words
        self._model = _CutModel()
        self._delegate = _CutDelegate(self._model)
        super().__init__(lambda _: [ROW] * len(self._model.rows), parent)
        self._model.setParent(self)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setAccessibleName(self.tr("Cut as page furniture"))
        self.row_clicked.connect(self._choose)

    @property
    def count(self) -> int:
        """How many rows there are."""
        return len(self._model.rows)

    def show_cuts(self, article: Article | None, outside: int) -> None:
        """Count what was cut from an article, and `outside` lines that belong to none."""
        counted = cuts(article) if article else {}
        rows: list[_Counted] = [(reason, capital(self._words.reason(reason)), number) for reason, number in counted.items()]
        rows.sort(key=lambda row: -row[2])
        if outside and article:
            rows.append((None, self.tr("Outside of the articles"), outside))
        self._model.show(rows)

    def set_look(self, colours: Palette) -> None:
        """Use these colours."""
        self._delegate.colours = colours
        self.viewport().update()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self._choose(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def _choose(self, number: int) -> None:
        if 0 <= number < len(self._model.rows):
            self.reason_chosen.emit(self._model.rows[number][0])


def capital(words: str) -> str:
    """Begin with a capital letter."""
    return words[:1].upper() + words[1:]
