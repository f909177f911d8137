"""The glossary beside the text: what to look for, whose terms, and the rows, which walk with the text."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from glossreader.annotate.levelled import with_levels
from glossreader.domain.level import Standard
from glossreader.domain.page import Gloss, Page
from glossreader.settings import Notation, Order, Scheme, Script
from glossreader.ui.empty_list import EmptyList
from glossreader.ui.following import offset_for
from glossreader.ui.glossary_list import GlossaryList
from glossreader.ui.models.glossary_model import GlossaryModel
from glossreader.ui.models.row_maker import RowMaker
from glossreader.ui.models.rows import GlossRow, rows_of_pages, with_rejected
from glossreader.ui.scope_tabs import Scope, ScopeTabs
from glossreader.ui.search_field import SearchField
from glossreader.ui.sort_button import SortButton
from glossreader.ui.theme import Palette, palette

_SIDE = 16
_LOADING_AFTER = 200  # ms; before, nothing is said


class GlossaryPane(QWidget):
    """Shows the terms of the pages on show, of what is in sight, or of the library.

    gloss_pointed    term id of the row under the mouse, or None.
    gloss_activated  term id, by a click or Enter: go to the next mention.
    accept_requested, reject_requested, remove_requested  a tuple of term ids.
    edit_requested   term id and the new English.
    library_wanted   the library is asked for and `show_library` was not called yet.
    """

    gloss_pointed = Signal(object)
    gloss_activated = Signal(str)
    accept_requested = Signal(object)
    reject_requested = Signal(object)
    remove_requested = Signal(object)
    edit_requested = Signal(str, str)
    order_changed = Signal(Order)
    library_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self.setAutoFillBackground(True)
        self._colours = palette(Scheme.LIGHT)
        self._pages: Sequence[Page] = ()
        self._library: Sequence[Gloss] | None = None
        self._page_rows: Sequence[GlossRow] = ()
        self._rows_with_rejected: Sequence[GlossRow] = ()
        self._shows_rejected = False
        self._library_rows: Sequence[GlossRow] | None = None
        self._library_heights: tuple[int, list[int]] = (0, [])
        self._in_sight: tuple[str, ...] = ()
        self._script, self._notation = Script.AS_PRINTED, Notation.MARKS
        self._standard = Standard.HSK_2025
        self._is_behind = False
        self._make_parts()
        self._lay_out()
        self.set_look(self._colours)
        self._show_rows()

    @property
    def has_focus(self) -> bool:
        """Whether the keys go to the rows."""
        return self._list.hasFocus()

    def take_focus(self) -> None:
        """Let the keys go to the rows, or to the field where there are none."""
        part = self._list if self._list.isVisible() else self._field
        part.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_pages(self, pages: Sequence[Page]) -> None:
        """Show the glossary of one page, or of two beside each other; none empties it."""
        is_other = [page.number for page in pages] != [page.number for page in self._pages]
        self._pages = tuple(pages)
        self._page_rows = rows_of_pages(pages, self._script, self._notation)
        self._rows_with_rejected = with_rejected(self._page_rows, pages, self._script, self._notation)
        self._tabs.show_count(Scope.ARTICLE, len(self._page_rows))
        self._count_in_sight()
        if self._tabs.scope is not Scope.LIBRARY:
            self._show_rows()
            if is_other:
                self._list.scrollToTop()

    def show_library(self, glosses: Sequence[Gloss]) -> None:
        """Show the terms of the whole library, where they are asked for."""
        self._library = glosses
        self._tabs.show_count(Scope.LIBRARY, len(glosses))
        self._maker.make(glosses, self._script, self._notation, self._list.viewport().width())

    def show_library_size(self, terms: int) -> None:
        """Tell how many terms the whole library has, before they are asked for."""
        self._tabs.show_count(Scope.LIBRARY, terms)

    def set_in_sight(self, term_ids: Sequence[str]) -> None:
        """Tell which terms the paragraphs in sight mention: the list walks with them."""
        if tuple(term_ids) == self._in_sight:
            return
        self._in_sight = tuple(term_ids)
        self._count_in_sight()
        if self._tabs.scope is Scope.SCREEN:
            self._show_rows()
        else:
            self._follow(self._in_sight)

    def light(self, term_id: str | None) -> None:
        """Light the row of a term that is pointed at in the text, and bring it into view; None lights none."""
        self._list.light(term_id)
        if term_id is not None:
            self._bring_into_view((term_id,))

    def select(self, term_id: str) -> None:
        """Choose the row of a term, and bring it into view; a term that is not shown changes nothing."""
        row = self._model.row_of(term_id)
        if row is not None:
            self._list.setCurrentIndex(self._model.index(row, 0))

    def edit(self, term_id: str) -> None:
        """Let a person edit the English of a term, in its row."""
        if self._model.row_of(term_id) is None:
            self._field.clear()
            self._tabs.choose(Scope.ARTICLE)
        row = self._model.row_of(term_id)
        if row is not None:
            self._list.edit_english(row)

    def chosen_ids(self) -> tuple[str, ...]:
        """Give the ids of the selected terms, in the order of the rows."""
        return tuple(row.id for row in self._list.chosen())

    def copy(self) -> None:
        """Copy the selected rows as lines of hanzi, pinyin and English, parted by tabs."""
        self._list.copy()

    def set_order(self, order: Order) -> None:
        """Sort the rows."""
        self._sort.show_order(order)
        if order is not self._model.order:
            self._keep_chosen(lambda: self._model.set_order(order))
            self.order_changed.emit(order)

    def set_standard(self, standard: Standard) -> None:
        """Filter by the levels of this standard."""
        if standard is not self._standard:
            self._standard = standard
            self._filter(self._field.text())

    def set_script(self, script: Script, notation: Notation = Notation.MARKS) -> None:
        """Show hanzi in this script, and their readings in this notation."""
        self._script, self._notation = script, notation
        self.show_pages(self._pages)
        if self._library is not None:
            self.show_library(self._library)

    def set_look(self, colours: Palette) -> None:
        """Use these colours."""
        self._colours = colours
        look = QPalette(self.palette())
        look.setColor(QPalette.ColorRole.Window, colours.pane)
        look.setColor(QPalette.ColorRole.Base, colours.pane)
        look.setColor(QPalette.ColorRole.WindowText, colours.ink2)
        self.setPalette(look)
        for part in (self._field, self._sort, self._tabs, self._list, self._message):
            part.set_look(colours)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            y = self._stack.y()
            painter.fillRect(self.rect(), self._colours.pane)  # as a drawer it lies over the text
            if not isinstance(self.parentWidget(), QSplitter):
                painter.fillRect(0, 0, 1, self.height(), self._colours.line)
            painter.fillRect(0, y - 1, self.width(), 1, self._colours.line)
            if self._is_waiting and not self._loading.isActive():
                painter.fillRect(0, y - 2, self.width(), 2, self._colours.accent)
        finally:
            painter.end()

    def _make_parts(self) -> None:
        self._field = SearchField(self.tr("Hanzi, pinyin or English"), self)
        self._field.setToolTip(self.tr("Show only the terms that match: hanzi, pinyin, English, or a level such as HSK 5"))
        self._field.textChanged.connect(self._filter)
        self._field.list_wanted.connect(self._enter_list)
        self._sort = SortButton(self)
        self._sort.order_chosen.connect(self.set_order)
        self._sort.rejected_wanted.connect(self._show_rejected)
        self._tabs = ScopeTabs(self)
        self._tabs.scope_chosen.connect(self._choose_scope)
        self._model = GlossaryModel(self)
        self._list = GlossaryList(self._model, self)
        self._maker = RowMaker(self._list.measure, self)
        self._maker.made.connect(self._show_library_rows)
        self._list.editing_ended.connect(self._catch_up)
        self._list.top_left.connect(lambda: self._field.setFocus(Qt.FocusReason.BacktabFocusReason))
        for name in ("gloss_pointed", "gloss_activated", "accept_requested", "reject_requested", "remove_requested", "edit_requested"):
            getattr(self._list, name).connect(getattr(self, name))
        self._message = EmptyList(self)
        self._message.button.clicked.connect(self._field.clear)
        self._loading = QTimer(self, singleShot=True, interval=_LOADING_AFTER)
        self._loading.timeout.connect(self._say_why_empty)

    def _lay_out(self) -> None:
        ring = SearchField.RING
        top = QHBoxLayout()
        top.setContentsMargins(_SIDE - ring, 12 - ring, _SIDE - 6, 0)
        top.setSpacing(8 - ring)
        top.addWidget(self._field, 1)
        top.addWidget(self._sort)
        tabs = QHBoxLayout()
        tabs.setContentsMargins(_SIDE, 9 - ring, _SIDE, 8)
        tabs.addWidget(self._tabs)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._list)
        self._stack.addWidget(self._message)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addLayout(tabs)
        column.addWidget(self._stack, 1)

    @property
    def _is_waiting(self) -> bool:
        return self._tabs.scope is Scope.LIBRARY and self._library_rows is None

    def _choose_scope(self, scope: Scope) -> None:
        if scope is Scope.LIBRARY and self._library is None:
            self._loading.start()
            self.library_wanted.emit()
        self._show_rows()
        self._list.scrollToTop()
        self._follow(self._in_sight)

    def _show_rejected(self, wanted: bool) -> None:  # noqa: FBT001  # a slot
        """Show the rejected terms of the pages below the others, or leave them out; go to where they begin."""
        self._shows_rejected = wanted
        if wanted:
            self._tabs.choose(Scope.ARTICLE)
        self._show_rows()
        first = next((row for row, at in enumerate(self._model.shown()) if at >= len(self._page_rows)), None)
        if first is not None:
            self._list.go_to(self._list.span(first - 1)[0])  # of the heading

    def _filter(self, text: str) -> None:
        self._keep_chosen(lambda: self._model.set_query(with_levels(text, self._standard)))
        self._list.scrollToTop()

    def _count_in_sight(self) -> None:
        shown = {row.id for row in self._page_rows}
        self._tabs.show_count(Scope.SCREEN, len(shown.intersection(self._in_sight)))

    def _show_rows(self) -> None:
        """Give the list its rows, but not while a person writes in one of them."""
        self._is_behind = self._list.is_editing()
        if self._is_behind:
            return
        scope = self._tabs.scope
        rows = self._rows_with_rejected if self._shows_rejected and scope is Scope.ARTICLE else self._page_rows
        if scope is Scope.LIBRARY:
            rows = self._library_rows or ()
            self._list.take_heights(rows, *self._library_heights)
        within = frozenset(self._in_sight) if scope is Scope.SCREEN else None
        if rows:
            self._stack.setCurrentWidget(self._list)  # before it is measured: a hidden one does not know its width
        self._keep_chosen(lambda: self._model.set_rows(rows, within))

    def _show_library_rows(self, rows: Sequence[GlossRow], width: int, heights: list[int]) -> None:
        self._library_rows, self._library_heights = rows, (width, heights)
        if self._tabs.scope is Scope.LIBRARY:
            self._show_rows()

    def _catch_up(self) -> None:
        if self._is_behind:
            self._show_rows()

    def _keep_chosen(self, change: Callable[[], None]) -> None:
        """Change the rows, and choose those again that were chosen and are still there."""
        if self._list.is_editing():
            self._list.setFocus()  # what a person has written is kept before its row goes elsewhere
        chosen = self.chosen_ids()
        change()
        self._say_why_empty()
        if self.chosen_ids() == chosen:
            return
        self._list.choose(sorted(row for row in map(self._model.row_of, chosen) if row is not None))

    def _enter_list(self) -> None:
        self._list.setFocus(Qt.FocusReason.TabFocusReason)  # the first row becomes the current one, or the last one is again
        self._list.setCurrentIndex(self._list.currentIndex())

    def _follow(self, term_ids: Sequence[str]) -> None:
        if self._model.order is Order.TEXT and not self._model.query and self._tabs.scope is Scope.ARTICLE:
            self._bring_into_view(term_ids)

    def _bring_into_view(self, term_ids: Sequence[str]) -> None:
        """Scroll the least that shows the most of these rows, unless a reader is busy with the list."""
        if not self._list.is_left_alone() or self._list.is_editing():
            return
        spans = [self._list.span(row) for row in map(self._model.row_of, term_ids) if row is not None]
        self._list.glide_to(offset_for(spans, self._list.verticalOffset(), self._list.viewport().height()))

    def _say_why_empty(self) -> None:
        """Show the rows, or say in one line why there are none."""
        is_empty = self._model.rowCount() == 0
        if is_empty:
            self._message.say(self._why_empty(), has_button=bool(self._model.query) and not self._is_waiting)
        self._stack.setCurrentWidget(self._message if is_empty else self._list)
        self.update()

    def _why_empty(self) -> str:
        if self._is_waiting:
            return "" if self._loading.isActive() else self.tr("Reading the terms of the library")
        if self._model.query:
            return self.tr("No term matches.")
        if self._tabs.scope is Scope.SCREEN and self._page_rows:
            return self.tr("No terms on screen.")
        return self.tr("No terms yet. Select words and press G.")
