"""The field that filters and finds: rounded, with a lens, cleared by a click or Esc."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget
from typing_extensions import override

from glossreader.settings import Scheme
from glossreader.ui.icons import icon, pixmap
from glossreader.ui.theme import CONTROL_HEIGHT, RADIUS_CONTROL, TEXT, Palette, palette

_RING = 2  # px around the field, for the focus ring
_LENS, _CROSS, _BUTTON = 15, 14, 26
_LENS_LEFT, _TEXT_LEFT = 10, 30


class SearchField(QLineEdit):
    """A line of text to look for; `list_wanted` is emitted when the Down key leaves it for what was found.

    The field is CONTROL_HEIGHT high; the widget is 2 px larger on every side, which the focus ring needs.
    """

    list_wanted = Signal()
    RING = _RING

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = palette(Scheme.LIGHT)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setFont(TEXT.font())
        self.setFrame(False)
        self.setFixedHeight(CONTROL_HEIGHT + 2 * _RING)
        self.setTextMargins(_TEXT_LEFT + _RING, 0, _BUTTON + _RING, 0)
        self._clear = self._make_button()
        self.textChanged.connect(lambda text: self._clear.setVisible(bool(text)))
        self.set_look(self._colours)

    def set_look(self, colours: Palette) -> None:
        """Use these colours."""
        self._colours = colours
        marked = QColor(colours.accent)
        marked.setAlphaF(0.22)  # it lies under the letters
        self.setStyleSheet(
            f"SearchField {{ background: transparent; border: none; color: {colours.ink.name()};"
            f" placeholder-text-color: {colours.ink3.name()}; selection-color: {colours.ink.name()};"
            f" selection-background-color: {marked.name(QColor.NameFormat.HexArgb)}; }}"
        )
        self._clear.setIcon(icon("x", colours.ink2, _CROSS))
        self.update()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(80, CONTROL_HEIGHT + 2 * _RING)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        top = (self.height() - _BUTTON) // 2
        self._clear.setGeometry(self.width() - _BUTTON - top, top, _BUTTON, _BUTTON)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            self.list_wanted.emit()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            self._paint_field(painter)
        finally:
            painter.end()
        super().paintEvent(event)

    def _make_button(self) -> QToolButton:
        button = QToolButton(self)
        button.setToolTip(self.tr("Clear (Esc)"))
        button.setAccessibleName(self.tr("Clear"))
        button.setIconSize(QSize(_CROSS, _CROSS))
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setCursor(Qt.CursorShape.ArrowCursor)
        button.setStyleSheet("QToolButton { border: none; padding: 0; min-height: 0; }")
        button.clicked.connect(self.clear)
        button.hide()
        return button

    def _paint_field(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        field = QRectF(self.rect()).adjusted(_RING, _RING, -_RING, -_RING)
        painter.setBrush(self._colours.card)
        painter.setPen(QPen(self._colours.edge, 1))
        painter.drawRoundedRect(field.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_CONTROL, RADIUS_CONTROL)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._colours.accent, 2))
            ring = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(ring, RADIUS_CONTROL + 1, RADIUS_CONTROL + 1)
        lens = pixmap("search", self._colours.ink2, _LENS, self.devicePixelRatioF())
        painter.drawPixmap(field.topLeft().toPoint().x() + _LENS_LEFT, round(field.center().y() - _LENS / 2), lens)
