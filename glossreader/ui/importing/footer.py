"""The foot of the import dialog: keys, whether it is shown at all, and the buttons."""

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from glossreader.settings import Scheme
from glossreader.ui.chips import KeyChip
from glossreader.ui.dialogs.labels import Label
from glossreader.ui.dialogs.ticks import Tick
from glossreader.ui.theme import DIALOG_FOOT, Palette, palette

_ROOM_FOR_HINTS = 1000  # px


class Footer(QFrame):
    """Asks to add or to cancel; `looks_first_toggled` when a person wants to be asked first next time, or not."""

    add_requested = Signal()
    add_all_requested = Signal()
    cancel_requested = Signal()
    looks_first_toggled = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("footer")
        self.setFixedHeight(DIALOG_FOOT)
        colours = palette(Scheme.LIGHT)
        hints = ((self.tr("Space"), self.tr("take or leave")), ("R", self.tr("restore block")), ("X", self.tr("cut block")))
        self._hints = QWidget(self)
        self._keys = [KeyChip(key, colours, self._hints) for key, _ in hints]
        self._does = [Label(self._hints) for _ in hints]
        for label, (_, does) in zip(self._does, hints, strict=True):
            label.setText(does)
        self._looks = Tick(self.tr("Show this before adding"), self)
        self._looks.toggled.connect(self.looks_first_toggled)
        self._cancel = self._button(self.tr("Cancel"), self.cancel_requested)
        self._all = self._button(self.tr("Add all"), self.add_all_requested)
        self._all.setToolTip(self.tr("Add what was found, and what is still to be found, without looking at it"))
        self._all.hide()
        self._add = self._button("", self.add_requested)
        self._add.setDefault(True)
        self._lay_out()

    def show_count(self, count: int, reason: str) -> None:
        """Say how many articles would be added; with none, `reason` says why."""
        self._add.setText(self.tr("Add %n article(s)", "", count) if count else self.tr("Add"))
        self._add.setEnabled(bool(count))
        self._add.setToolTip("" if count else reason)

    def offer_all(self, *, is_offered: bool) -> None:
        """Offer to add also what is found later."""
        self._all.setVisible(is_offered)

    def set_looks_first(self, *, is_on: bool) -> None:
        """Show whether the dialog comes next time."""
        self._looks.setChecked(is_on)

    @property
    def can_add(self) -> bool:
        """Whether there is something to add."""
        return self._add.isEnabled()

    def fit(self, width: int) -> None:
        """Leave the keys out where there is no room for them."""
        self._hints.setVisible(width >= _ROOM_FOR_HINTS)

    def set_look(self, colours: Palette) -> None:
        """Use these colours."""
        for key in self._keys:
            key.set_look(colours)
        for label in self._does:
            label.set_colour(colours.ink2.name())
        self._looks.set_look(colours)

    def _lay_out(self) -> None:
        hints = QHBoxLayout(self._hints)
        hints.setContentsMargins(0, 0, 0, 0)
        hints.setSpacing(6)
        for key, does in zip(self._keys, self._does, strict=True):
            hints.addWidget(key)
            hints.addWidget(does)
            hints.addSpacing(8)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 24, 0)
        row.setSpacing(10)
        row.addWidget(self._hints)
        row.addWidget(self._looks)
        row.addStretch(1)
        for button in (self._cancel, self._all, self._add):
            row.addWidget(button)

    def _button(self, text: str, signal: SignalInstance) -> QPushButton:
        button = QPushButton(text, self)
        button.clicked.connect(signal)
        return button
