"""Find in the page: the bar asks, the active page answers."""

from PySide6.QtCore import QObject

from glossreader.language.hanzi import count_han
from glossreader.ui.background import Background
from glossreader.ui.find_bar import FindBar
from glossreader.ui.reader import Reader
from glossreader.ui.view.find import Spot, find


class Finding(QObject):
    """Searches the active page for what stands in the bar, hanzi in either script, and goes from place to place."""

    def __init__(self, background: Background, bar: FindBar, reader: Reader) -> None:
        super().__init__(bar)
        self._background = background
        self._bar = bar
        self._reader = reader
        self._spellings: tuple[str, ...] = ("",)
        self._number: int | None = None  # of the article that was searched
        self._spots: tuple[Spot, ...] = ()
        self._at = 0
        bar.text_changed.connect(self._search)
        bar.next_requested.connect(self.next)
        bar.previous_requested.connect(self.previous)
        bar.closed.connect(self.close)
        reader.pages_changed.connect(self._again)

    def open(self) -> None:
        """Show the bar, with what is selected in the page."""
        selected = self._reader.active.view.selected_text()
        self._bar.ask(selected if "\n" not in selected else "")

    def next(self) -> None:
        """Go to the next place."""
        self._go(1)

    def previous(self) -> None:
        """Go to the place before."""
        self._go(-1)

    def close(self) -> None:
        """Put the bar away, and the focus back into the text."""
        self._bar.hide()
        for leaf in self._reader.leaves:
            leaf.view.show_found((), None)
        self._reader.active.view.setFocus()

    def _search(self, text: str) -> None:
        """Search for a text as it is written, at once, and for its other spellings when they are known."""
        self._spellings, self._spots, self._at = (text,), (), 0
        self._find()
        self._show()
        if count_han(text):
            self._background.ask(lambda library: library.spellings(text), self._take_spellings)

    def _take_spellings(self, spellings: tuple[str, ...]) -> None:
        if spellings[0] == self._spellings[0]:
            self._spellings = spellings
            self._again()

    def _again(self) -> None:
        """Search a page that is another now, or has changed; where the places are the same, the reader stays at hers."""
        if self._bar.isVisible() and self._find():
            self._at = 0
            self._show()

    def _find(self) -> bool:
        """Find the places in the active page; says whether they are others than before."""
        page, before = self._reader.active.page, (self._number, self._spots)
        self._spots = find(page, self._spellings[0], self._spellings[1:]) if page else ()
        self._number = page.number if page else None
        return (self._number, self._spots) != before

    def _go(self, step: int) -> None:
        if self._find():  # the reader is at the other one of two articles now
            self._at = 0
        elif self._spots:
            self._at = (self._at + step) % len(self._spots)
        self._show()

    def _show(self) -> None:
        for leaf in self._reader.leaves:
            if leaf is not self._reader.active:
                leaf.view.show_found((), None)
        self._reader.active.view.show_found(self._spots, self._at if self._spots else None)
        self._bar.show_count(self._at + 1, len(self._spots))
