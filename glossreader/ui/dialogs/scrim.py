"""What lies over the window while a dialog in it is open: it darkens the window, and neither keys nor mouse get past it."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHideEvent, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid
from typing_extensions import override

from glossreader.ui.card.shadow import CardShadow
from glossreader.ui.theme import DIALOG_SIDE, SCRIM, Palette

_SHADE = QColor(40, 32, 16, 90)
_BY_KEYS = (Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.TabFocusReason)


class Scrim(QWidget):
    """Covers a window and holds one panel in its middle, at most `most` large; `closed` when a person presses Esc."""

    closed = Signal()

    def __init__(self, window: QWidget, most: QSize) -> None:
        super().__init__(window)
        self._window = window
        self._most = most
        self._panel: QWidget | None = None
        self._before: QWidget | None = None  # had the focus when the panel came
        self._shadow = CardShadow(_SHADE, self)
        window.installEventFilter(self)
        self.hide()

    def hold(self, panel: QWidget) -> None:
        """Take the panel that is to be shown; its parent is this."""
        self._panel = panel
        self._shadow.stackUnder(panel)

    def open(self) -> None:
        """Cover the window and show the panel."""
        if self.isVisible():
            return
        self._before = self._window.focusWidget()
        self._fill()
        self.raise_()
        self._shadow.show()
        self.show()

    def set_look(self, colours: Palette) -> None:
        """Use these colours."""
        self._shadow.set_colour(QColor(0, 0, 0, 140) if colours.is_dark else _SHADE)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._before and isValid(self._before) and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self._before = None

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._fill()
        return super().eventFilter(watched, event)

    @override
    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and not event.matches(QKeySequence.StandardKey.Quit)
        ):
            event.accept()  # it is a key of the panel, and not of the window behind
            return True
        return super().event(event)

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        """Let Tab go round inside of the panel."""
        stops = self._stops()
        if stops:
            focused = QApplication.focusWidget()
            at = stops.index(focused) if focused in stops else -1
            stops[(at + 1 if next else at - 1) % len(stops)].setFocus(_BY_KEYS[next])
        return True

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.accept()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            painter.fillRect(event.rect(), SCRIM)
        finally:
            painter.end()

    def _fill(self) -> None:
        self.setGeometry(self._window.rect())
        self._place()

    def _place(self) -> None:
        if self._panel is None:
            return
        room = self.size() - QSize(2 * DIALOG_SIDE, 2 * DIALOG_SIDE)
        size = self._most.boundedTo(room)
        self._panel.setGeometry((self.width() - size.width()) // 2, (self.height() - size.height()) // 2, size.width(), size.height())
        self._shadow.lie_under(self._panel.geometry())

    def _stops(self) -> list[QWidget]:
        """Give what Tab goes to, in the order in which it was made.

        Not by nextInFocusChain: PySide takes each widget that it gives for a part of the one that was asked, and for gone with it.
        """
        return [widget for widget in self.findChildren(QWidget) if _is_stop(widget)]


def _is_stop(widget: QWidget) -> bool:
    takes_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None
    return bool(takes_tab) and widget.isVisible() and widget.isEnabled()
