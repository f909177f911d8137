"""The page of dictionaries: which are asked, in what order, and a person's own ones, which are added and removed here."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from glossreader.domain.dictionary import Volume
from glossreader.ui.dialogs.labels import Label
from glossreader.ui.notice_bar import UndoBar
from glossreader.ui.preferences.building_line import BuildingLine
from glossreader.ui.preferences.report import Report
from glossreader.ui.preferences.shelf_list import ShelfList
from glossreader.ui.theme import Palette


class DictionariesPage(QWidget):
    """Shows the shelf; `add_requested` for a file to be chosen. What else is wished is told by `list`."""

    add_requested = Signal()

    def __init__(self, undo: Callable[[], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._says = Label(self)
        self._says.setText(self.tr("A word is looked up in these, from the top."))
        self.list = ShelfList(self)
        self._up = self._button(self.tr("Move up"), self.tr("Move up (Alt+Up)"), lambda: self.list.move_current(-1))
        self._down = self._button(self.tr("Move down"), self.tr("Move down (Alt+Down)"), lambda: self.list.move_current(1))
        self._remove = self._button(self.tr("Remove"), "", self.list.remove_current)
        self._add = self._button(self.tr("Add…"), self.tr("CC-CEDICT, or a list parted by tabs or commas"), self.add_requested.emit)
        self.building = BuildingLine(self)
        self.report = Report(self)
        self.undo_bar = UndoBar(undo, self)
        self.list.chosen.connect(self._show_state)
        self._lay_out()
        self._show_state()

    def show_volumes(self, volumes: Sequence[Volume], current: str = "") -> None:
        """Show the dictionaries in the order in which they are asked, `current` as the current row where it is given."""
        self.list.show_volumes(volumes)
        if current:
            self.list.choose(current)
        self._show_state()

    def show_building(self, name: str, share: float) -> None:
        """Say how far a dictionary is built; another one has to wait."""
        self.report.hide()
        self.building.show_progress(name, share)
        self._show_state()

    def hide_building(self) -> None:
        """Say that none is built any more."""
        self.building.hide()
        self._show_state()

    def set_look(self, colours: Palette) -> None:
        """Use these colours."""
        self._says.set_colour(colours.ink2.name())
        for part in (self.list, self.building, self.report, self.undo_bar):
            part.set_look(colours)

    def _show_state(self) -> None:
        volume = self.list.current
        self._up.setEnabled(self.list.place > 0)
        self._down.setEnabled(0 <= self.list.place < self.list.count - 1)
        is_own = volume is not None and volume.is_own
        self._remove.setEnabled(is_own)
        self._remove.setToolTip(self.tr("Remove (Del)") if is_own else self.tr("It comes with glossreader: switch it off instead"))
        self._add.setEnabled(self.building.isHidden())

    def _button(self, text: str, tip: str, work: Callable[[], None]) -> QPushButton:
        button = QPushButton(text, self)
        button.setToolTip(tip)
        button.clicked.connect(lambda _checked=False: work())
        return button

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self._up, self._down, self._remove):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self._add)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 12)
        column.setSpacing(10)
        column.addWidget(self._says)
        column.addWidget(self.list, 1)
        column.addWidget(self.building)
        column.addWidget(self.report)
        column.addWidget(self.undo_bar)
        column.addLayout(buttons)
