"""A button of the toolbar with a sign and a word: the same room at both sides, and 6 px between the two."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPaintEvent
from PySide6.QtWidgets import QStyle, QStyleOptionToolButton, QStylePainter, QToolButton, QWidget
from typing_extensions import override

from glossreader.settings import Scheme
from glossreader.ui.icons import pixmap
from glossreader.ui.theme import BUTTON_TEXT, CONTROL_HEIGHT, LIST_HANZI, Palette, palette

_SIDE, _GAP, _SIGN, _HANZI = 10, 6, 17, 15


class ToolButton(QToolButton):
    """Shows its action's word behind a sign: an icon by its name, or a hanzi."""

    def __init__(self, sign: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = sign
        self._colours = palette(Scheme.LIGHT)
        self._font = BUTTON_TEXT.font()

    def set_look(self, colours: Palette) -> None:
        """Use these colours."""
        self._colours = colours
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(round(2 * _SIDE + _SIGN + _GAP + QFontMetricsF(self._font).horizontalAdvance(self._word())), CONTROL_HEIGHT)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        try:
            self._paint(painter)
        finally:
            painter.end()

    def _paint(self, painter: QStylePainter) -> None:
        ground = QStyleOptionToolButton()
        self.initStyleOption(ground)
        ground.text = ""
        ground.icon = type(ground.icon)()
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, ground)
        colour = self._colours.accent if self.isChecked() else self._colours.ink2
        painter.setOpacity(1 if self.isEnabled() else 0.5)
        painter.setPen(colour)
        middle = self.height() / 2
        if self._sign.isascii():
            painter.drawPixmap(QPointF(_SIDE, middle - _SIGN / 2), pixmap(self._sign, colour, _SIGN, self.devicePixelRatioF()))
        else:
            painter.setFont(LIST_HANZI.font(_HANZI / LIST_HANZI.size))
            painter.drawText(QRectF(_SIDE, 0, _SIGN, self.height()), Qt.AlignmentFlag.AlignCenter, self._sign)
        metrics = QFontMetricsF(self._font)
        painter.setFont(self._font)
        painter.drawText(QPointF(_SIDE + _SIGN + _GAP, middle + (metrics.ascent() - metrics.descent()) / 2), self._word())

    def _word(self) -> str:
        return self.defaultAction().iconText() if self.defaultAction() else self.text()
