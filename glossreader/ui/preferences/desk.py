"""Where a person sets preferences: it opens the dialog, does in the library what is wished of dictionaries, and shows what came of it."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from glossreader.ui.actions import Actions
from glossreader.ui.background import Background
from glossreader.ui.look import Look
from glossreader.ui.theme import PREFERENCES_MOST

if TYPE_CHECKING:
    from collections.abc import Callable

    from glossreader.domain.errors import GlossreaderError
    from glossreader.library import AddedDictionary, Library
    from glossreader.ui.dialogs.scrim import Scrim
    from glossreader.ui.preferences.dialog import PreferencesDialog
    from glossreader.ui.work.shelving import Shelving


_LONGEST_NAME = 60  # characters


class PreferencesDesk(QObject):
    """The preferences of a window.

    opened   the dialog comes.
    refused  a GlossreaderError of what the library was asked while the dialog is closed.
    """

    opened = Signal()
    refused = Signal(object)

    def __init__(self, background: Background, look: Look, actions: Actions, window: QWidget) -> None:
        super().__init__(window)
        self._background, self._look, self._actions, self._window = background, look, actions, window
        self._made: tuple[Scrim, PreferencesDialog] | None = None
        self._shelving: Shelving | None = None
        look.changed.connect(self._show_settings)
        background.shelf_changed.connect(self._show_shelf)

    def open(self) -> None:
        """Open the dialog."""
        scrim, _ = self._made = self._made or self._make()
        self._show_settings()
        self._show_shelf()
        self.opened.emit()
        scrim.open()

    def add(self, path: Path) -> None:
        """Make a file a dictionary; how far that is, and what came of it, is told in the dialog."""
        if self._shelving or self._made is None:
            return
        page = self._made[1].dictionaries
        self._shelving = shelving = self._background.add_dictionary(path)
        shelving.progressed.connect(lambda share: page.show_building(path.name, share))
        shelving.finished.connect(self._finish_adding)
        shelving.refused.connect(self._refuse_adding)
        page.show_building(path.name, 0.0)

    def _make(self) -> "tuple[Scrim, PreferencesDialog]":
        from glossreader.ui.dialogs.scrim import Scrim  # noqa: PLC0415  # late: start-up
        from glossreader.ui.preferences.dialog import PreferencesDialog  # noqa: PLC0415  # late: as above

        scrim = Scrim(self._window, QSize(*PREFERENCES_MOST))
        dialog = PreferencesDialog(self._actions, self._undo, scrim)
        scrim.hold(dialog)
        scrim.closed.connect(scrim.hide)
        dialog.close_requested.connect(scrim.hide)
        page = dialog.dictionaries
        page.add_requested.connect(self._choose)
        page.building.stop_requested.connect(self._stop)
        page.list.switched.connect(lambda volume, is_on: self._change(lambda library: library.set_dictionary_on(volume, is_on=is_on)))
        page.list.moved.connect(lambda volume, place: self._change(lambda library: library.move_dictionary(volume, place)))
        page.list.removed.connect(self._remove)
        return scrim, dialog

    def _show_settings(self) -> None:
        if self._made:
            for part in self._made:
                part.set_look(self._look.colours)
            self._made[1].chinese.show_settings(self._look.settings)

    def _show_shelf(self, current: str = "") -> None:
        """Show the dictionaries, and make one the current row."""
        if self._made:
            page = self._made[1].dictionaries
            self._background.ask(lambda library: library.volumes(), lambda volumes: page.show_volumes(volumes, current))

    def _change(self, call: "Callable[[Library], object]", done: str = "") -> None:
        """Change the shelf; with `done`, say so, and offer to take it back."""

        def tell(_: object) -> None:
            self._show_shelf()
            if done and self._made:
                self._made[1].dictionaries.undo_bar.tell(done)

        self._background.ask(call, tell, self._tell)

    def _remove(self, volume: str) -> None:
        current = self._made[1].dictionaries.list.current if self._made else None
        if current:
            done = self.tr("“{name}” removed").format(name=_short(current.name))
            self._change(lambda library: library.remove_dictionary(volume), done)

    def _undo(self) -> None:
        self._change(lambda library: library.undo())

    def _choose(self) -> None:
        dialog = QFileDialog(self._window, self.tr("Add a dictionary"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setDirectory(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        patterns = "*.u8 *.u8.gz *.txt *.txt.gz *.tsv *.csv"
        dialog.setNameFilters([self.tr("Dictionaries ({patterns})").format(patterns=patterns), self.tr("All files (*)")])
        dialog.filesSelected.connect(lambda names: self.add(Path(names[0])))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _stop(self) -> None:
        if self._shelving:
            self._shelving.stop()
        self._end_adding()

    def _finish_adding(self, added: "AddedDictionary") -> None:
        self._end_adding()
        self._show_shelf(added.volume.id)
        if self._made:
            page = self._made[1].dictionaries
            page.report.tell_notices(added.notices)
            page.undo_bar.tell(self.tr("“{name}” added").format(name=_short(added.volume.name)))

    def _refuse_adding(self, error: "GlossreaderError") -> None:
        self._end_adding()
        self._tell(error)

    def _end_adding(self) -> None:
        self._shelving = None
        if self._made:
            self._made[1].dictionaries.hide_building()

    def _tell(self, error: "GlossreaderError") -> None:
        if self._made and self._made[0].isVisible():
            self._made[1].dictionaries.report.tell(error)
        else:
            self.refused.emit(error)


def _short(name: str) -> str:
    """Leave out the middle of a name that is too long for a line."""
    return name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 16]}…{name[-15:]}"
