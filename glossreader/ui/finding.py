"""Find in the page: the bar asks, the active page answers."""

from PySide6.QtCore import QObject

from glossreader.ui.find_bar import FindBar
from glossreader.ui.reader import Reader
from glossreader.ui.view.find import Spot, find


class Finding(QObject):
    """Searches the active page for what stands in the bar, and goes from place to place."""

    def __init__(self, bar: FindBar, reader: Reader) -> None:
        super().__init__(bar)
        self._bar = bar
        self._reader = reader
        self._text = ""
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
        self._text = text
        page = self._reader.active.page
        self._spots = find(page, text) if page else ()
        self._at = 0
        self._show()

    def _again(self) -> None:
        if self._bar.isVisible():
            self._search(self._text)

    def _go(self, step: int) -> None:
        if self._spots:
            self._at = (self._at + step) % len(self._spots)
            self._show()

    def _show(self) -> None:
        self._reader.active.view.show_found(self._spots, self._at if self._spots else None)
        self._bar.show_count(self._at + 1, len(self._spots))
