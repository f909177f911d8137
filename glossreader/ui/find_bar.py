"""Find in the page: a field, how many places there are, and the way from one to the next."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget
from typing_extensions import override

from glossreader.ui.icons import icon
from glossreader.ui.search_field import SearchField
from glossreader.ui.theme import Palette


class FindBar(QFrame):
    """Asks for a text in the page; whoever finds it tells how many places there are and which is shown."""

    text_changed = Signal(str)
    next_requested = Signal()
    previous_requested = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("find")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(6)
        self._field = SearchField(self.tr("Find in the page"), self)
        self._field.setFixedWidth(280)
        self._field.installEventFilter(self)
        self._field.textChanged.connect(self.text_changed)
        self._count = QLabel(self)
        self._buttons = {
            "chevron-up": self._button(self.tr("Previous place (Shift+F3)"), self.previous_requested),
            "chevron-down": self._button(self.tr("Next place (F3)"), self.next_requested),
            "x": self._button(self.tr("Close (Esc)"), self.closed),
        }
        for widget in (self._field, self._count, *self._buttons.values()):
            row.addWidget(widget)
        row.addStretch(1)
        self.hide()

    def ask(self, text: str = "") -> None:
        """Show the bar with `text`, or what was asked for before, ready to be written over."""
        if text:
            self._field.setText(text)
        self.show()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()
        self.text_changed.emit(self._field.text())

    def show_count(self, current: int, total: int) -> None:
        """Tell which place is shown, from 1, and how many there are."""
        if not self._field.text():
            self._count.setText("")
        elif total:
            self._count.setText(self.tr("{current} of {total}").format(current=current, total=total))
        else:
            self._count.setText(self.tr("Not in this page"))

    def set_look(self, colours: Palette) -> None:
        """Use these colours."""
        self._field.set_look(colours)
        for name, button in self._buttons.items():
            button.setIcon(icon(name, colours.ink2))
        self.setStyleSheet(
            f"#find {{ background: {colours.pane.name()}; border-bottom: 1px solid {colours.line.name()}; }}"
            f"QLabel {{ color: {colours.ink2.name()}; }}"
        )

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Esc close the bar at once, where in other fields it empties them first."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return True
        return super().eventFilter(watched, event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            wants_previous = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            (self.previous_requested if wants_previous else self.next_requested).emit()
        else:
            super().keyPressEvent(event)

    def _button(self, tip: str, signal: SignalInstance) -> QToolButton:
        button = QToolButton(self)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(signal)
        return button
