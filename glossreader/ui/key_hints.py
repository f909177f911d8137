"""The keys that count where the focus is, in the status bar, beside the place of the reader."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from glossreader.domain.term import Status
from glossreader.ui.article_list import ArticleList
from glossreader.ui.glossary_pane import GlossaryPane
from glossreader.ui.reader import Reader
from glossreader.ui.search_field import SearchField
from glossreader.ui.status_bar import StatusBar

_Hints = tuple[tuple[tuple[str, ...], str], ...]


class KeyHints(QObject):
    """Keeps the status bar in step with focus, place and glossary."""

    def __init__(self, bar: StatusBar, reader: Reader, articles: ArticleList, glossary: GlossaryPane) -> None:
        super().__init__(bar)
        self._bar = bar
        self._reader = reader
        self._nothing: _Hints = ((("Ctrl", "O"), self.tr("add")), (("Ctrl", "V"), self.tr("paste text")))
        page: _Hints = (
            (("←", "→"), self.tr("word")),
            (("N",), self.tr("next term")),
            (("Space",), self.tr("hold card")),
            (("A",), self.tr("accept")),
            (("E",), self.tr("edit")),
            (("G",), self.tr("add or link a term")),
        )
        rows: _Hints = (
            (("↑", "↓"), self.tr("row")),
            (("Enter",), self.tr("next mention")),
            (("A",), self.tr("accept")),
            (("E",), self.tr("edit")),
            (("D",), self.tr("reject")),
        )
        listed: _Hints = ((("Enter",), self.tr("open")), (("Ctrl", "Enter"), self.tr("open beside")))
        self._filter: _Hints = ((("↓",), self.tr("row")), (("Esc",), self.tr("clear")))
        self._find: _Hints = (
            (("Enter",), self.tr("next place")),
            (("Shift", "Enter"), self.tr("previous place")),
            (("Esc",), self.tr("close")),
        )
        self._writing: _Hints = ((("Enter",), self.tr("keep")), (("Esc",), self.tr("leave as it was")))
        self._hints: dict[QWidget, _Hints] = {reader: page, glossary: rows, articles: listed}
        self._focused: _Hints = page
        QApplication.instance().focusChanged.connect(self._show_keys)  # type: ignore[union-attr]  # there is one while there is a window
        reader.pages_changed.connect(self.show_facts)
        for leaf in reader.leaves:
            leaf.view.sight_changed.connect(self.show_facts)
        bar.show_keys(self._nothing)

    def show_facts(self) -> None:
        """Tell which passage is at the top, how many terms there are and how many of them nobody has checked."""
        leaf = self._reader.active
        self._bar.show_keys(self._focused if leaf.page else self._nothing)
        if leaf.page is None:
            self._bar.show_facts(())
            return
        glosses = leaf.page.glosses
        open_ = sum(gloss.entry.term.status is Status.SUGGESTED for gloss in glosses)
        at = next(iter(leaf.view.passages_in_sight()), 0)
        place = self.tr("¶ {number} of {total}").format(number=at + 1, total=len(leaf.page.passages))
        terms = self.tr("%n term(s)", "", len(glosses))
        unchecked = self.tr("%n not yet checked", "", open_)
        both = self.tr("{terms}, {unchecked}").format(terms=terms, unchecked=unchecked)
        self._bar.show_facts((place, both if open_ else terms))

    def _show_keys(self, _old: QWidget | None, now: QWidget | None) -> None:
        hints = self._hints_of(now) if now else None
        if hints and self._reader.active.page:
            self._bar.show_keys(hints)
        self._focused = hints or self._focused

    def _hints_of(self, now: QWidget) -> _Hints | None:
        """Give the keys that count in a widget; letters are only letters in a field."""
        pane = next((pane for pane in self._hints if pane.isAncestorOf(now)), None)
        if isinstance(now, SearchField):
            return self._filter if pane else self._find
        if isinstance(now, QLineEdit):
            return self._writing
        return self._hints[pane] if pane else None
