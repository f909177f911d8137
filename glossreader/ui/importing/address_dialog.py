"""Asks for the address of a page, and says what is done with it; nothing is fetched before a person has said so."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from glossreader.domain.arrival import Address
from glossreader.domain.source_errors import AddressIsLocal
from glossreader.ui.dialogs.labels import Label
from glossreader.ui.messages import message
from glossreader.ui.theme import DIALOG_TITLE, Palette

_LINES = 3
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class _Field(QPlainTextEdit):
    """Takes addresses, one a line; Enter is the dialog's, Shift+Enter begins another line."""

    entered = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)


class AddressDialog(QFrame):
    """One field, and a button; `fetch_requested` with the Addresses that a person wants."""

    fetch_requested = Signal(object)
    close_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("dialog")
        self._title = Label(self, DIALOG_TITLE)
        self._title.setText(self.tr("Add a page from an address"))
        self.setAccessibleName(self._title.text())
        self._field = _Field(self)
        self._field.setAccessibleName(self.tr("Addresses, one in each line"))
        self._field.setPlaceholderText("https://")
        self._field.setTabChangesFocus(True)
        self._field.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._field.setFixedHeight(_LINES * 20 + 14)
        self._field.textChanged.connect(self._show_state)
        self._field.entered.connect(self._fetch)
        self._says = QLabel(self)
        self._says.setTextFormat(Qt.TextFormat.PlainText)
        self._says.setWordWrap(True)
        self._local: AddressIsLocal | None = None
        self._colours: Palette | None = None
        self._anyway = self._button(self.tr("Fetch it anyway"), self._fetch_anyway)
        self._cancel = self._button(self.tr("Cancel"), self.close_requested.emit)
        self._go = self._button(self.tr("Fetch"), self._fetch)
        self._go.setDefault(True)
        self._lay_out()
        self._show_state()

    def ask(self, address: str) -> None:
        """Begin with an address, or with that in the clipboard."""
        clipboard = QGuiApplication.clipboard().text().strip()
        known = address or (clipboard if clipboard and all(map(_is_address, clipboard.split())) else "")
        self._field.setPlainText("\n".join(known.split()))
        self._field.selectAll()

    def warn(self, error: AddressIsLocal) -> None:
        """Say that an address leads to this computer or its network, and offer to fetch it anyway."""
        self._local = error
        self._show_state()

    def set_look(self, colours: Palette) -> None:
        """Use these colours."""
        self._colours = colours
        self._title.set_colour(colours.ink.name())
        self._show_state()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addWidget(self._anyway)
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._go)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        for part in (self._title, self._field, self._says):
            column.addWidget(part)
        column.addStretch(1)
        column.addLayout(buttons)

    def _button(self, text: str, work: Callable[[], None]) -> QPushButton:
        button = QPushButton(text, self)
        button.clicked.connect(lambda _checked=False: work())
        return button

    def _addresses(self) -> list[str]:
        return self._field.toPlainText().split()

    def _show_state(self) -> None:
        addresses = self._addresses()
        if self._local and self._local.name not in addresses:
            self._local = None
        wrong = next((address for address in addresses if not _is_address(address)), None)
        self._go.setEnabled(bool(addresses) and wrong is None)
        self._go.setToolTip("" if self._go.isEnabled() else self.tr("An address begins with http:// or https://"))
        self._anyway.setVisible(self._local is not None)
        usual = self.tr("The page is fetched from the network once and kept with its address and time.")
        self._says.setText(message(self._local) if self._local else usual)
        if self._colours:
            colour = self._colours.warn if self._local else self._colours.ink2
            self._says.setStyleSheet(f"color: {colour.name()};")

    def _fetch(self) -> None:
        if self._go.isEnabled():
            self.fetch_requested.emit(tuple(Address(address) for address in self._addresses()))

    def _fetch_anyway(self) -> None:
        if self._local:
            name = self._local.name
            self._local = None
            self.fetch_requested.emit((Address(name, allows_local=True),))


def _is_address(text: str) -> bool:
    url = QUrl(text, QUrl.ParsingMode.StrictMode)
    return url.isValid() and url.scheme() in {"http", "https"} and bool(url.host())
