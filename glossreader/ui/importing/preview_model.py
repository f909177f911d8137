"""The article in the preview as a list: one row for a block, or for a piece of a long one."""

from collections.abc import Callable

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

from glossreader.domain.article import Article, CutReason
from glossreader.ui.importing.article_rows import ArticleRows, Change
from glossreader.ui.importing.preview_rows import PreviewRow
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
        self._rows: ArticleRows | None = None

    def show(self, article: Article | None, outside: tuple[str, ...], *, has_cuts: bool) -> None:
        """Show an article, with or without what was cut."""
        self.beginResetModel()
        heading = self.tr("Outside of the articles")
        self._rows = ArticleRows(article, outside, heading, has_cuts=has_cuts) if article else None
        self.endResetModel()

    def change(self, article: Article, block: int, take: Callable[[Change, ArticleRows], None]) -> None:
        """Show the same article with another block; `take` hears of the change before the views do."""
        if self._rows:
            self.beginResetModel()
            take(self._rows.change(article, block), self._rows)
            self.endResetModel()

    def rows(self) -> ArticleRows | None:
        """Give all rows from top to bottom; None while nothing is shown."""
        return self._rows

    def row(self, number: int) -> PreviewRow | None:
        """Give a row by its number; None where there is none."""
        return self._rows[number] if self._rows and 0 <= number < len(self._rows) else None

    def number_of_block(self, block: int | None) -> int | None:
        """Find the first row of a block, or of the next that is shown."""
        return self._rows.number_of_block(block) if self._rows and block is not None else None

    def number_of_reason(self, reason: CutReason | None) -> int | None:
        """Find the first row that was cut for a reason; None for what lies outside of all articles."""
        return self._rows.number_of_reason(reason) if self._rows else None

    @override
    def rowCount(self, parent: _Index = _ROOT) -> int:
        return len(self._rows) if self._rows and not parent.isValid() else 0

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
