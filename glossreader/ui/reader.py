"""The middle of the window: one article, or two beside each other."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from glossreader.domain.page import Page
from glossreader.domain.term import Place
from glossreader.settings import Settings, Writing
from glossreader.ui.background import Background
from glossreader.ui.empty_page import EmptyPage
from glossreader.ui.leaf import Leaf
from glossreader.ui.theme import Palette
from glossreader.ui.view.pointed import Pointed


class Reader(QWidget):
    """Two leaves, the second of which is mostly hidden; the active one is where the reader last was."""

    pages_changed = Signal()
    place_kept = Signal(int)
    refused = Signal(object)

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.empty = EmptyPage(self)
        self.leaves = (Leaf(background, self), Leaf(background, self))
        self._active = self.leaves[0]
        self._beside = QSplitter(Qt.Orientation.Horizontal, self)
        self._beside.setHandleWidth(1)
        self._beside.setChildrenCollapsible(False)
        for leaf in self.leaves:
            self._beside.addWidget(leaf)
            leaf.page_shown.connect(self._page_shown)
            leaf.refused.connect(self.refused)
            leaf.place_kept.connect(self.place_kept)
            leaf.view.installEventFilter(self)
            leaf.view.pointed.connect(lambda pointed, leaf=leaf: self._point(leaf, pointed))
        self.leaves[1].hide()
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self._beside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)

    @property
    def active(self) -> Leaf:
        """The leaf that keys and the list speak to."""
        return self._active

    @property
    def is_beside(self) -> bool:
        """Whether two articles stand beside each other."""
        return not self.leaves[1].isHidden()

    def numbers(self) -> tuple[int, ...]:
        """Give the articles on show, left to right."""
        return tuple(leaf.number for leaf in self._shown() if leaf.number is not None)

    def pages(self) -> tuple[Page, ...]:
        """Give the pages on show, left to right."""
        return tuple(leaf.page for leaf in self._shown() if leaf.page is not None)

    def open(self, number: int, place: Place | None = None) -> None:
        """Show an article in the active leaf, or go to `place` where it is on show already."""
        for leaf in self._shown():
            if leaf.number == number and leaf.page is not None:
                self._active = leaf
                if place:
                    leaf.view.go_to(place)
                return
        self._active.open(number, place)

    def open_beside(self, number: int) -> None:
        """Show an article beside the one on show."""
        self.leaves[1].show()
        width = self._beside.width() // 2
        self._beside.setSizes([width, width])
        self.leaves[1].open(number)
        self._active = self.leaves[1]

    def close_beside(self) -> None:
        """Show the active article alone."""
        kept = self._active.number
        self.leaves[1].clear()
        self.leaves[1].hide()
        self._active = self.leaves[0]
        if kept is not None and kept != self._active.number:
            self._active.open(kept)
        self.pages_changed.emit()

    def clear(self) -> None:
        """Show the empty page."""
        for leaf in self.leaves:
            leaf.clear()
        self.leaves[1].hide()
        self._active = self.leaves[0]
        self._stack.setCurrentWidget(self.empty)
        self.pages_changed.emit()

    def refresh(self) -> None:
        """Fetch the pages anew, after terms changed."""
        for leaf in self._shown():
            leaf.refresh()

    def leaf_of(self, page: int) -> Leaf:
        """Give the leaf that shows the page of that index in `pages`."""
        return [leaf for leaf in self._shown() if leaf.page is not None][page]

    def keep_places(self) -> None:
        """Remember where the reader is in each article."""
        for leaf in self._shown():
            leaf.keep_place()

    def set_look(self, colours: Palette, settings: Settings) -> None:
        """Paint with these colours, this pinyin and at this zoom."""
        self.empty.set_look(colours)
        for leaf in self.leaves:
            leaf.view.set_look(colours, settings.ruby, settings.zoom, settings.notation, sandhi=settings.sandhi)

    def set_writing(self, writing: Writing) -> None:
        """Show hanzi so."""
        for leaf in self.leaves:
            leaf.set_writing(writing)

    def focus(self) -> None:
        """Let keys go to the text."""
        self._active.view.setFocus()

    def terms_in_sight(self) -> tuple[str, ...]:
        """Give the terms of what is in sight, in the order of the text."""
        return tuple(dict.fromkeys(term for leaf in self._shown() for term in leaf.view.terms_in_sight()))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusIn:
            self._active = next(leaf for leaf in self.leaves if leaf.view is watched)
        return super().eventFilter(watched, event)

    def _point(self, leaf: Leaf, pointed: Pointed | None) -> None:
        """Let keys mean the article whose words the mouse is at."""
        if pointed:
            self._active = leaf

    def _shown(self) -> tuple[Leaf, ...]:
        return self.leaves if self.is_beside else self.leaves[:1]

    def _page_shown(self) -> None:
        self._stack.setCurrentWidget(self._beside)
        self.pages_changed.emit()
