"""The article in the preview as a list: one row for a block, or for a piece of a long one."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

from glossreader.domain.article import Article, CutReason
from glossreader.ui.importing.preview_rows import PreviewRow, Role, preview_rows
from glossreader.ui.importing.words import Words
from glossreader.ui.models.rows import ROW_ROLE

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_Flag, _Role = Qt.ItemFlag, Qt.ItemDataRole


class PreviewModel(QAbstractListModel):
    """The rows of one article; none while nothing is shown."""

    def __init__(self, words: Words) -> None:
        super().__init__(words)
        self._words = words
        self._rows: list[PreviewRow] = []

    def show(self, article: Article | None, outside: tuple[str, ...], *, has_cuts: bool) -> None:
        """Show an article, with or without what was cut."""
        self.beginResetModel()
        heading = self.tr("Outside of the articles")
        self._rows = list(preview_rows(article, outside, heading, has_cuts=has_cuts)) if article else []
        self.endResetModel()

    def rows(self) -> list[PreviewRow]:
        """Give all rows from top to bottom."""
        return self._rows

    def row(self, number: int) -> PreviewRow | None:
        """Give a row by its number; None where there is none."""
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def number_of_block(self, block: int | None) -> int | None:
        """Find the first row of a block, or of the next that is shown."""
        if block is None:
            return None
        return next((number for number, row in enumerate(self._rows) if row.block is not None and row.block >= block), None)

    def number_of_reason(self, reason: CutReason | None) -> int | None:
        """Find the first row that was cut for a reason; None for what lies outside of all articles."""
        if reason is None:
            return next((number for number, row in enumerate(self._rows) if row.role is Role.OUTSIDE_HEADING), None)
        return next((number for number, row in enumerate(self._rows) if row.reason is reason), None)

    @override
    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def flags(self, index: _Index) -> Qt.ItemFlag:
        return _Flag.ItemIsEnabled | _Flag.ItemIsSelectable | _Flag.ItemNeverHasChildren

    @override
    def data(self, index: _Index, role: int = _Role.DisplayRole) -> object:
        row = self.row(index.row()) if index.isValid() else None
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        if role == _Role.DisplayRole:
            return row.text
        return self._said(row) if role == _Role.AccessibleTextRole else None

    def _said(self, row: PreviewRow) -> str:
        if row.reason is None:
            return row.text
        return self.tr("Cut, {reason}: {text}").format(reason=self._words.reason(row.reason, is_by_hand=row.is_by_hand), text=row.text)
