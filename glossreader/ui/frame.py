"""The three panes and their widths: list, page, glossary. In a narrow window the page comes first."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget
from typing_extensions import override

from glossreader.ui.theme import ARTICLES_WIDTHS, GLOSSARY_WIDTHS, ROOM_FOR_ARTICLES, ROOM_FOR_GLOSSARY


class Frame(QWidget):
    """Lays the panes out; what a reader wants shown is hidden only while there is no room for it.

    In a narrow window the glossary is a drawer over the page, shut at first.
    """

    narrowed = Signal()

    def __init__(self, articles: QWidget, page: QWidget, glossary: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._articles, self._glossary = articles, glossary
        self._wants_articles = self._wants_glossary = True
        self._articles_width, self._glossary_width = ARTICLES_WIDTHS[1], GLOSSARY_WIDTHS[1]
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        for pane, (least, _, most) in ((articles, ARTICLES_WIDTHS), (glossary, GLOSSARY_WIDTHS)):
            pane.setMinimumWidth(least)
            pane.setMaximumWidth(most)
            pane.setAutoFillBackground(True)
        for index, pane in enumerate((articles, page, glossary)):
            self._splitter.addWidget(pane)
            self._splitter.setStretchFactor(index, int(pane is page))
        self._splitter.splitterMoved.connect(self._note_widths)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._splitter)

    @property
    def is_narrow(self) -> bool:
        """Whether the glossary has no room beside the page, and lies over it."""
        return self.width() < ROOM_FOR_GLOSSARY

    @property
    def shows_articles(self) -> bool:
        """Whether the list of articles is to be seen."""
        return self._wants_articles and self.width() >= ROOM_FOR_ARTICLES

    def want(self, *, articles: bool, glossary: bool) -> None:
        """Show the panes that a reader wants, as far as there is room."""
        self._wants_articles, self._wants_glossary = articles, glossary
        self._arrange()

    def set_widths(self, articles: int, glossary: int) -> None:
        """Give the side panes these widths, now or when they are shown."""
        self._articles_width, self._glossary_width = articles, glossary
        self._spread()

    def widths(self) -> tuple[int, int]:
        """Give the widths of list and glossary; what is hidden keeps its own."""
        return self._articles_width, self._glossary_width

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        self._articles.setVisible(self.shows_articles)
        if self.is_narrow != (self._glossary.parentWidget() is self):
            self._move_glossary()
            self.narrowed.emit()
        self._glossary.setVisible(self._wants_glossary)
        self._spread()

    def _spread(self) -> None:
        """Give each pane its width, and the page the rest."""
        page = self.width() - self._articles_width * self.shows_articles - self._glossary_width * self._wants_glossary
        self._splitter.setSizes([self._articles_width, max(page, 1), self._glossary_width])
        if self.is_narrow:
            self._glossary.setGeometry(QRect(self.width() - self._glossary_width, 0, self._glossary_width, self.height()))
            self._glossary.raise_()

    def _note_widths(self) -> None:
        """Remember what a hand gave the panes."""
        if not self._articles.isHidden():
            self._articles_width = self._articles.width()
        if not self._glossary.isHidden() and not self.is_narrow:
            self._glossary_width = self._glossary.width()

    def _move_glossary(self) -> None:
        """Lay the glossary over the page where the window is narrow, or beside it."""
        if self.is_narrow:
            self._glossary.setParent(self)
        else:
            self._splitter.addWidget(self._glossary)
