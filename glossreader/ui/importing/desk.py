"""Where a person sees what comes in before it is kept: it opens the dialogs, has sources looked at, and passes on what was chosen."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from glossreader.domain.arrival import Address, Again, Arrival
from glossreader.domain.article import Source
from glossreader.domain.errors import GlossreaderError
from glossreader.domain.source_errors import AddressIsLocal
from glossreader.settings import Scheme
from glossreader.ui.arrivals import Arrivals
from glossreader.ui.background import Background
from glossreader.ui.messages import message
from glossreader.ui.theme import ADDRESS_MOST, IMPORT_MOST, Palette, palette

if TYPE_CHECKING:
    from glossreader.ui.dialogs.scrim import Scrim
    from glossreader.ui.importing.address_dialog import AddressDialog
    from glossreader.ui.importing.dialog import ImportDialog
    from glossreader.ui.importing.looking import Looking


class ImportDesk(QObject):
    """Shows what arrives in a window, one dialog at a time, and has it kept as the person chose.

    opened      a dialog comes.
    left_empty  a person wanted all that is found, and there is nothing to keep.
    """

    opened = Signal()
    left_empty = Signal()

    def __init__(self, background: Background, arrivals: Arrivals, look_first: QAction, window: QWidget) -> None:
        super().__init__(window)
        self._background = background
        self._arrivals = arrivals
        self._look_first = look_first
        self._window = window
        self._colours, self._zoom = palette(Scheme.LIGHT), 1.0
        self._scrim: Scrim | None = None
        self._dialog: ImportDialog | None = None
        self._looking: Looking | None = None
        self._trusted: list[Looking] = []  # nobody looks at what these find
        self._asking: tuple[Scrim, AddressDialog] | None = None  # made when it is needed first
        arrivals.look_requested.connect(self.look)
        arrivals.address_requested.connect(self.ask_for_address)
        look_first.toggled.connect(self._show_looks_first)

    @property
    def is_open(self) -> bool:
        """Whether a dialog is open."""
        return self._dialog is not None

    @property
    def is_looking(self) -> bool:
        """Whether something is still to be found."""
        return bool(self._trusted) or (self._looking is not None and self._looking.is_running)

    def look(self, arrivals: Sequence[Arrival]) -> None:
        """Show what is found in what arrives, below what is shown already."""
        self._opened().look(arrivals)

    def read_again(self, number: int) -> None:
        """Show what is found now in the source of an article of the library."""

        def look(source: Source) -> None:
            self.look((Again(source),))

        self._background.ask(lambda library: library.source(number), look)

    def ask_for_address(self, address: str = "") -> None:
        """Ask which page is to be fetched; nothing is before a person has said so."""
        scrim, dialog = self._address_dialog()
        dialog.ask(address)
        self.opened.emit()
        scrim.open()

    def stop(self) -> None:
        """Leave out what is still to be found of what a person wanted all of."""
        for looking in self._trusted:
            looking.stop()

    def set_look(self, colours: Palette, zoom: float) -> None:
        """Use these colours, and letters of this size in the preview."""
        self._colours, self._zoom = colours, zoom
        self._dress()

    def _dress(self) -> None:
        if self._scrim and self._dialog:
            self._scrim.set_look(self._colours)
            self._dialog.set_look(self._colours, self._zoom)
        if self._asking:
            scrim, dialog = self._asking
            scrim.set_look(self._colours)
            dialog.set_look(self._colours)

    def _show_looks_first(self, is_on: bool) -> None:  # noqa: FBT001  # a slot of an action that is on or off
        if self._dialog:
            self._dialog.set_looks_first(is_on=is_on)

    def _address_dialog(self) -> "tuple[Scrim, AddressDialog]":
        if self._asking is None:
            from glossreader.ui.dialogs.scrim import Scrim  # noqa: PLC0415  # late: as above
            from glossreader.ui.importing.address_dialog import AddressDialog  # noqa: PLC0415  # late: start-up

            scrim = Scrim(self._window, QSize(*ADDRESS_MOST))
            dialog = AddressDialog(scrim)
            scrim.hold(dialog)
            scrim.closed.connect(scrim.hide)
            dialog.close_requested.connect(scrim.hide)
            dialog.fetch_requested.connect(self._fetch)
            self._asking = scrim, dialog
            self._dress()
        return self._asking

    def _opened(self) -> "Looking":
        """Give what the dialog shows; it is opened when it is not."""
        if self._looking is None:
            self._looking = self._new_looking()
            self._open(self._looking)
        return self._looking

    def _new_looking(self) -> "Looking":
        from glossreader.ui.importing.looking import Looking  # noqa: PLC0415  # late: start-up

        return Looking(self._background, self)

    def _open(self, looking: "Looking") -> None:
        from glossreader.ui.dialogs.scrim import Scrim  # noqa: PLC0415  # late: as above
        from glossreader.ui.importing.dialog import ImportDialog  # noqa: PLC0415  # late: start-up

        scrim = Scrim(self._window, QSize(*IMPORT_MOST))
        dialog = ImportDialog(looking.basket, scrim)
        scrim.hold(dialog)
        dialog.set_looks_first(is_on=self._look_first.isChecked())
        looking.changed.connect(dialog.refresh_soon)
        looking.progressed.connect(dialog.show_progress)
        looking.ended.connect(dialog.hide_progress)
        scrim.closed.connect(self.close)
        dialog.close_requested.connect(self.close)
        dialog.stop_requested.connect(looking.stop)
        dialog.add_requested.connect(self._add)
        dialog.add_all_requested.connect(self._add_all)
        dialog.looks_first_toggled.connect(self._look_first.setChecked)
        dialog.charset_requested.connect(self._read_in)
        dialog.fetch_requested.connect(self._fetch_anyway)
        self._scrim, self._dialog = scrim, dialog
        self._dress()
        self.opened.emit()
        scrim.open()

    def close(self) -> None:
        """Close the dialog; what was found is forgotten."""
        if self._looking:
            self._looking.give_up()
        self._shut()

    def _shut(self) -> None:
        """Take the dialog away, and leave what it showed to whoever has it."""
        if self._scrim:
            self._scrim.hide()
            self._scrim.deleteLater()
        self._scrim = self._dialog = self._looking = None

    def _add(self) -> None:
        """Keep what was chosen of what is found so far, and leave out the rest."""
        if self._looking:
            chosen = self._looking.basket.chosen()
            self._looking.give_up()
            self._shut()
            self._arrivals.keep(*chosen)

    def _add_all(self) -> None:
        """Keep what was chosen, and all that is still to be found."""
        if looking := self._looking:
            self._shut()
            self._trust(looking)

    def _trust(self, looking: "Looking") -> None:
        """Keep all that is found as soon as nothing more is to be found; how far that is is told where imports are."""
        self._trusted.append(looking)
        looking.progressed.connect(self._arrivals.progressed)
        looking.refused.connect(self._tell)
        looking.ended.connect(lambda: self._keep(looking))
        if not looking.is_running:
            self._keep(looking)

    def _keep(self, looking: "Looking") -> None:
        if looking in self._trusted:
            self._trusted.remove(looking)
            selections, pairings = looking.basket.chosen()
            looking.give_up()
            if selections:
                self._arrivals.keep(selections, pairings)
            else:
                self.left_empty.emit()

    def _tell(self, error: GlossreaderError) -> None:
        """Tell what went wrong; a page of the local network can be fetched after all."""
        if isinstance(error, AddressIsLocal):
            self.ask_for_address(error.name)
            self._address_dialog()[1].warn(error)
        else:
            self._arrivals.told.emit(message(error))

    def _read_in(self, index: int, codec: str) -> None:
        if self._looking and (finding := self._looking.basket.source(index).finding):
            self._looking.look((Again(finding.imported.source),), codec, into=index)

    def _fetch_anyway(self, index: int) -> None:
        if self._looking and isinstance(error := self._looking.basket.source(index).error, AddressIsLocal):
            self._looking.look((Address(error.name, allows_local=True),), into=index)

    def _fetch(self, addresses: Sequence[Address]) -> None:
        """Fetch what a person asked for, and show it before it is kept, or not, as with all that comes in."""
        self._address_dialog()[0].hide()
        if self._look_first.isChecked() or self._looking:
            self.look(addresses)
        else:
            looking = self._new_looking()
            looking.look(addresses)
            self._trust(looking)
