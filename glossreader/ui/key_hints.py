"""The keys that count where the focus is, in the status bar, beside the place of the reader."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from glossreader.domain.term import Status
from glossreader.ui.article_list import ArticleList
from glossreader.ui.glossary_pane import GlossaryPane
from glossreader.ui.reader import Reader
from glossreader.ui.status_bar import StatusBar

_Hints = tuple[tuple[tuple[str, ...], str], ...]


class KeyHints(QObject):
    """Keeps the status bar in step with focus, place and glossary."""

    def __init__(self, bar: StatusBar, reader: Reader, articles: ArticleList, glossary: GlossaryPane) -> None:
        super().__init__(bar)
        self._bar = bar
        self._reader = reader
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
        self._hints: dict[QWidget, _Hints] = {reader: page, glossary: rows, articles: listed}
        self._page = page
        QApplication.instance().focusChanged.connect(self._show_keys)  # type: ignore[union-attr]  # there is one while there is a window
        reader.pages_changed.connect(self.show_facts)
        for leaf in reader.leaves:
            leaf.view.sight_changed.connect(self.show_facts)
        bar.show_keys(page)

    def show_facts(self) -> None:
        """Tell which passage is at the top, how many terms there are and how many of them nobody has checked."""
        leaf = self._reader.active
        if leaf.page is None:
            self._bar.show_facts(())
            return
        glosses = leaf.page.glosses
        open_ = sum(gloss.entry.term.status is Status.SUGGESTED for gloss in glosses)
        at = next(iter(leaf.view.passages_in_sight()), 0)
        place = self.tr("¶ {number} of {total}").format(number=at + 1, total=len(leaf.page.passages))
        terms = self.tr("%n term(s)", "", len(glosses))
        unchecked = self.tr("%n not yet checked", "", open_)
        self._bar.show_facts((place, f"{terms}, {unchecked}" if open_ else terms))

    def _show_keys(self, _old: QWidget | None, now: QWidget | None) -> None:
        for pane, hints in self._hints.items():
            if now is not None and pane.isAncestorOf(now):
                self._bar.show_keys(hints)
