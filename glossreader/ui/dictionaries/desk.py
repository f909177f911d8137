"""Where a person looks words up: it makes the dialog when it is needed first, and opens it over the window."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtWidgets import QWidget

from glossreader.settings import Scheme
from glossreader.ui.card.telling import Telling
from glossreader.ui.theme import Palette, palette

if TYPE_CHECKING:
    from glossreader.ui.dialogs.scrim import Scrim
    from glossreader.ui.dictionaries.look_up_dialog import LookUpDialog, Search

_LARGEST = QSize(760, 640)


class DictionaryDesk(QObject):
    """The look-up dialog of a window; `opened` when it comes."""

    opened = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._colours, self._telling = palette(Scheme.LIGHT), Telling()
        self._search: Search | None = None
        self._made: tuple[Scrim, LookUpDialog] | None = None

    def set_search(self, search: "Search") -> None:
        """Search here from now on."""
        self._search = search
        if self._made:
            self._made[1].set_search(search)

    def look_up(self, word: str = "") -> None:
        """Open the dialog with a word; there is nothing to open before the dictionary is at hand."""
        if self._search is None:
            return
        scrim, dialog = self._made = self._made or self._make(self._search)
        self.set_look(self._colours, self._telling)
        dialog.ask(word)
        self.opened.emit()
        scrim.open()

    def set_look(self, colours: Palette, telling: Telling) -> None:
        """Use these colours, and tell readings and levels so."""
        self._colours, self._telling = colours, telling
        if self._made:
            scrim, dialog = self._made
            scrim.set_look(colours)
            dialog.set_look(colours, telling)

    def _make(self, search: "Search") -> "tuple[Scrim, LookUpDialog]":
        from glossreader.ui.dialogs.scrim import Scrim  # noqa: PLC0415  # late: start-up
        from glossreader.ui.dictionaries.look_up_dialog import LookUpDialog  # noqa: PLC0415  # late: as above

        scrim = Scrim(self._window, _LARGEST)
        dialog = LookUpDialog(search, scrim)
        scrim.hold(dialog)
        scrim.closed.connect(scrim.hide)
        dialog.close_requested.connect(scrim.hide)
        return scrim, dialog
