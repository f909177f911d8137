"""What was found, as a list: the rows of the basket, what is said of them, and what was changed since."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from glossreader.domain.arrival import Spot
from glossreader.ui.importing.basket import Basket
from glossreader.ui.importing.found_rows import ArticleRow, FoundRow, FoundRows, NoteRow, PairRow, SourceRow, TwinRow
from glossreader.ui.importing.words import Words
from glossreader.ui.models.rows import ROW_ROLE

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_Flag, _Role = Qt.ItemFlag, Qt.ItemDataRole


class FoundModel(QAbstractListModel):
    """The rows of a basket; `refresh` when something in it has changed."""

    def __init__(self, basket: Basket, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._made = FoundRows(basket, words)
        self._words = words
        self._rows: list[FoundRow] = []

    def refresh(self) -> None:
        """Take what is in the basket now."""
        rows = list(self._made.all())
        if [row.key for row in rows] == [row.key for row in self._rows] and rows:
            self._rows = rows
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rows(self) -> list[FoundRow]:
        """Give all rows from top to bottom."""
        return self._rows

    def row(self, number: int) -> FoundRow | None:
        """Give a row by its number; None where there is none."""
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def number_of(self, key: object) -> int | None:
        """Find the number of a row by its key."""
        return next((number for number, row in enumerate(self._rows) if row.key == key), None)

    def first_article(self) -> Spot | None:
        """Give the first article that there is."""
        return next((row.spot for row in self._rows if isinstance(row, ArticleRow)), None)

    @override
    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def flags(self, index: _Index) -> Qt.ItemFlag:
        if isinstance(self.row(index.row()), SourceRow | None):
            return _Flag.NoItemFlags
        return _Flag.ItemIsEnabled | _Flag.ItemIsSelectable | _Flag.ItemNeverHasChildren

    @override
    def data(self, index: _Index, role: int = _Role.DisplayRole) -> object:
        row = self.row(index.row()) if index.isValid() else None
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        if role in {_Role.DisplayRole, _Role.AccessibleTextRole}:
            return self._said(row)
        return None

    def _said(self, row: FoundRow) -> str:
        match row:
            case SourceRow(_, name):
                return name
            case NoteRow(_, _, text):
                return text
            case ArticleRow():
                ticked = self.tr("taken") if row.is_ticked else self.tr("left")
                return ", ".join(filter(None, (row.title, ticked, row.chip, row.terms, row.extent)))
            case TwinRow():
                return f"{self._words.sameness(row.twin.sameness)}. {self._words.choice(row.choice)}: {self._words.effect(row.choice)}"
            case PairRow():
                paired = self.tr("paired") if row.is_wanted else self.tr("not paired")
                return f"{self._words.looks_like(row.title)}, {paired}"
