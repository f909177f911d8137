"""The articles of the library, beside the text: a field that filters them, their groups, and how far an import is."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPalette
from PySide6.QtWidgets import QAbstractItemView, QMenu, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from glossreader.domain.shelf import Listed
from glossreader.ui.delegates.article_delegate import ArticleDelegate
from glossreader.ui.empty_list import EmptyList
from glossreader.ui.import_strip import ImportStrip
from glossreader.ui.models.article_model import ArticleModel
from glossreader.ui.row_list import RowList
from glossreader.ui.search_field import SearchField
from glossreader.ui.theme import Palette

_SIDE = 10
_Key = Qt.Key
_NO_UPDATE = QItemSelectionModel.SelectionFlag.NoUpdate


class ArticleRows(RowList):
    """The rows themselves: a click or Enter opens an article, with Ctrl beside the one on show."""

    article_chosen = Signal(int)
    beside_requested = Signal(int)
    remove_requested = Signal(int)

    def __init__(self, model: ArticleModel, parent: QWidget | None = None) -> None:
        self._articles = model
        delegate = ArticleDelegate(model)
        super().__init__(lambda width: delegate.heights(model.rows(), width), parent)
        delegate.setParent(self)
        self._delegate = delegate
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setAccessibleName(self.tr("Articles"))
        self.row_clicked.connect(self._open)

    def show_open(self, chosen: int | None, beside: int | None) -> None:
        """Mark the article on show and the one beside it."""
        if (chosen, beside) != (self._delegate.chosen, self._delegate.beside):
            self._delegate.chosen, self._delegate.beside = chosen, beside
            self.doItemsLayout()

    def set_look(self, colours: Palette) -> None:
        """Use these colours."""
        self._delegate.set_look(colours)
        self.viewport().update()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() == _Key.Key_Delete:
            event.accept()  # here it means the article, and not a term
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {_Key.Key_Return, _Key.Key_Enter}:
            self._open(self.currentIndex().row(), event.modifiers())
        elif event.key() == _Key.Key_Delete and (listed := self._articles.article_at(self.currentIndex().row())):
            self.remove_requested.emit(listed.number)
        else:
            super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = self.currentIndex() if event.reason() is QContextMenuEvent.Reason.Keyboard else self.indexAt(event.pos())
        if listed := self._articles.article_at(at.row()):
            self._menu(listed.number).popup(event.globalPos())

    def _menu(self, number: int) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Open") + "\tEnter", lambda: self.article_chosen.emit(number))
        menu.addAction(self.tr("Open beside") + "\tCtrl+Enter", lambda: self.beside_requested.emit(number))
        menu.addSeparator()
        menu.addAction(self.tr("Remove from the library") + "\tDel", lambda: self.remove_requested.emit(number))
        return menu

    def _open(self, row: int, modifiers: Qt.KeyboardModifier) -> None:
        if listed := self._articles.article_at(row):
            is_beside = modifiers & Qt.KeyboardModifier.ControlModifier
            (self.beside_requested if is_beside else self.article_chosen).emit(listed.number)


class ArticleList(QWidget):
    """Shows the articles, which of them are open, and how far an import is.

    article_chosen, beside_requested, remove_requested  number of an article: open it, open it beside, remove it.
    stop_requested  stop the import.
    """

    article_chosen = Signal(int)
    beside_requested = Signal(int)
    remove_requested = Signal(int)
    stop_requested = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self.setAutoFillBackground(True)
        self._chosen: int | None = None
        self._beside: int | None = None
        self._model = ArticleModel(self)
        self._field = SearchField(self.tr("Find by title"), self)
        self._field.setToolTip(self.tr("Show only the articles with these words in title, category or authors"))
        self._field.textChanged.connect(self._filter)
        self._field.list_wanted.connect(self._enter_list)
        self._rows = ArticleRows(self._model, self)
        for signal, news in (
            (self._rows.article_chosen, self.article_chosen),
            (self._rows.beside_requested, self.beside_requested),
            (self._rows.remove_requested, self.remove_requested),
        ):
            signal.connect(news)
        self._empty = EmptyList(self)
        self._empty.button.clicked.connect(self._field.clear)
        self._import = ImportStrip(self)
        self._import.stop_requested.connect(self.stop_requested)
        self._rows.top_left.connect(self._enter_field)
        self._lay_out()
        self._show_rows()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.left.emit()

    def show_articles(self, listed: Sequence[Listed]) -> None:
        """Show these articles in their groups."""
        current = self._model.article_at(self._rows.currentIndex().row())
        self._model.set_articles(tuple(listed))
        self._show_rows()
        row = self._model.row_of(current.number) if current else None
        if row is not None:
            self._rows.selectionModel().setCurrentIndex(self._model.index(row, 0), _NO_UPDATE)

    def select(self, number: int) -> None:
        """Mark the article on show, and bring it into view when it is another than before."""
        is_other, self._chosen = number != self._chosen, number
        self._rows.show_open(self._chosen, self._beside)
        row = self._model.row_of(number)
        if is_other and row is not None:
            index = self._model.index(row, 0)
            self._rows.selectionModel().setCurrentIndex(index, _NO_UPDATE)
            self._rows.scrollTo(index)

    def set_beside(self, number: int | None) -> None:
        """Mark the second article on show; None when there is one alone."""
        self._beside = number
        self._rows.show_open(self._chosen, self._beside)

    def take_focus(self) -> None:
        """Let the keys go to the rows, or to the field where there are none."""
        part = self._rows if self._rows.isVisible() else self._field
        part.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_progress(self, done: int, total: int, name: str, share: float) -> None:
        """Say at the bottom that `done` of `total` sources are read, and a `share` (0..1) of the one that is read now, `name`."""
        self._import.show_progress(done, total, name, share)

    def hide_progress(self) -> None:
        """Take the progress of the import away."""
        self._import.hide_progress()

    def set_look(self, colours: Palette) -> None:
        """Use these colours."""
        look = QPalette(self.palette())
        look.setColor(QPalette.ColorRole.Window, colours.pane)
        self.setPalette(look)
        for part in (self._field, self._rows, self._empty, self._import):
            part.set_look(colours)

    def _lay_out(self) -> None:
        ring = SearchField.RING
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._rows)
        self._stack.addWidget(self._empty)
        top = QVBoxLayout()
        top.setContentsMargins(_SIDE - ring, 12 - ring, _SIDE - ring, 4)
        top.addWidget(self._field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._stack, 1)
        column.addWidget(self._import)

    def _filter(self, text: str) -> None:
        self._model.set_query(text)
        self._show_rows()
        self._rows.scrollToTop()

    def _enter_field(self) -> None:
        self._field.setFocus(Qt.FocusReason.BacktabFocusReason)

    def _enter_list(self) -> None:
        self._rows.setFocus(Qt.FocusReason.TabFocusReason)  # the first row becomes the current one, or the last one is again
        self._rows.setCurrentIndex(self._rows.currentIndex())

    def _show_rows(self) -> None:
        """Show the rows, or say in one line why there are none."""
        is_empty = self._model.rowCount() == 0
        has_query = bool(self._model.query)
        if is_empty:
            line = self.tr("No article matches.") if has_query else self.tr("No articles yet. Drop files here, or press Ctrl+O.")
            self._empty.say(line, has_button=has_query)
        self._stack.setCurrentWidget(self._empty if is_empty else self._rows)
