"""The articles of the library as a list, in groups by how far they were read: unread, reading, read."""

from collections.abc import Callable, Sequence
from html import escape

from PySide6.QtCore import QAbstractListModel, QDate, QDateTime, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from glossreader.domain.shelf import Listed
from glossreader.ui.models.rows import ROW_ROLE, Heading

_READ_FROM = 0.98  # of an article; its last lines may never come to the top
_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_Flag, _Role = Qt.ItemFlag, Qt.ItemDataRole


def is_being_read(listed: Listed) -> bool:
    """Whether an article was opened and not read to its end."""
    return listed.progress is not None and listed.progress < _READ_FROM


class ArticleModel(QAbstractListModel):
    """Headings and articles; `ROW_ROLE` gives the Heading or the Listed of a row."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._listed: Sequence[Listed] = ()
        self._query = ""
        self._rows: list[Listed | Heading] = []

    @property
    def query(self) -> str:
        """What the articles are filtered by; empty shows all."""
        return self._query

    def set_articles(self, listed: Sequence[Listed]) -> None:
        """Show these articles, in their order."""
        self._listed = listed
        self._arrange()

    def set_query(self, query: str) -> None:
        """Show only the articles that have all words of the query in title, category or authors, in any case."""
        self._query = query.strip()
        self._arrange()

    def rows(self) -> Sequence[Listed | Heading]:
        """Give headings and articles in the order of the list."""
        return self._rows

    def article_at(self, row: int) -> Listed | None:
        """Give the article in a row; None for a heading and outside."""
        found = self._rows[row] if 0 <= row < len(self._rows) else None
        return found if isinstance(found, Listed) else None

    def row_of(self, number: int | None) -> int | None:
        """Find the row of an article; None when it is not shown."""
        return next((row for row, one in enumerate(self._rows) if isinstance(one, Listed) and one.number == number), None)

    @override
    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def flags(self, index: _Index) -> Qt.ItemFlag:
        if self.article_at(index.row()) is None:
            return _Flag.NoItemFlags
        return _Flag.ItemIsEnabled | _Flag.ItemIsSelectable | _Flag.ItemNeverHasChildren

    @override
    def data(self, index: _Index, role: int = _Role.DisplayRole) -> object:
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == _Role.ToolTipRole and isinstance(row, Listed):
            return as_plain(self.origin(row))
        if role not in {_Role.DisplayRole, _Role.AccessibleTextRole}:
            return None
        if isinstance(row, Heading):
            return row.text
        return row.title if role == _Role.DisplayRole else self.accessible_text(row)

    def chip(self, listed: Listed) -> str:
        """Give the sign of an article's languages: 中, EN, or both when English explains Chinese terms."""
        language = listed.language.split("-")[0].lower()
        if language == "zh":
            return "中"
        return f"{language.upper()}+中" if listed.terms else language.upper()

    def date(self, listed: Listed) -> str:
        """Give the date as exactly as the article has it: 14 Mar 2024, Mar 2024, 2024; empty when it has none."""
        published = listed.published or ""
        day = QDate.fromString(published[:10], "yyyy-MM-dd")
        if day.isValid():
            return QLocale().toString(day, self.tr("d MMM yyyy"))
        month = QDate.fromString(published, "yyyy-MM")
        return QLocale().toString(month, self.tr("MMM yyyy")) if month.isValid() else published

    def terms(self, listed: Listed) -> str:
        """Say how many terms an article has."""
        return self.tr("1 term") if listed.terms == 1 else self.tr("{count} terms").format(count=QLocale().toString(listed.terms))

    def accessible_text(self, listed: Listed) -> str:
        """Say a row: The Points Ledger, EN+中, 14 Mar 2024, 22 terms, 40% read."""
        paired = self.tr("paired") if listed.partner is not None else ""
        read = self.tr("{percent}% read").format(percent=round(100 * listed.progress)) if listed.progress is not None else self.tr("unread")
        return ", ".join(filter(None, (listed.title, self.chip(listed), paired, self.date(listed), self.terms(listed), read)))

    def origin(self, listed: Listed) -> str:
        """Say where an article comes from: its file or address, and when it was fetched from there."""
        where = listed.url or listed.source
        if not listed.fetched:
            return where
        fetched = QDateTime.fromString(listed.fetched, Qt.DateFormat.ISODate).toLocalTime()
        when = QLocale().toString(fetched, QLocale.FormatType.ShortFormat)
        return self.tr("{address}, fetched {time}").format(address=where, time=when)

    def _arrange(self) -> None:
        words = self._query.casefold().split()
        found = [one for one in self._listed if _has(one, words)] if words else self._listed
        rows: list[Listed | Heading] = []
        for name, belongs in self._groups():
            members = [one for one in found if belongs(one)]
            if members:
                rows += [Heading(name, len(members)), *members]
        if _shape(rows) == _shape(self._rows) and rows:
            self._rows = rows
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def _groups(self) -> tuple[tuple[str, Callable[[Listed], bool]], ...]:
        return (
            (self.tr("Unread"), lambda one: one.progress is None),
            (self.tr("Reading"), is_being_read),
            (self.tr("Read"), lambda one: one.progress is not None and not is_being_read(one)),
        )


def as_plain(text: str) -> str:
    """Write a text for a tooltip, where Qt would take what looks like markup for it."""
    return f"<qt>{escape(text)}</qt>"


def _has(listed: Listed, words: Sequence[str]) -> bool:
    text = "\n".join((listed.title, listed.category or "", *listed.authors)).casefold()
    return all(word in text for word in words)


def _shape(rows: Sequence[Listed | Heading]) -> list[object]:
    """Give what a list looks like when only what stands in its rows has changed."""
    return [row.number if isinstance(row, Listed) else row.text for row in rows]
