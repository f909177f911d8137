"""A button of the card: an icon, or a key with what it does, painted in the card's look."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget
from typing_extensions import override

from glossreader.ui.card.look import Look
from glossreader.ui.chips import key_size, paint_icon, paint_key
from glossreader.ui.theme import RADIUS_CONTROL, TEXT, TINY, Face

FLAT_SIDE = 4  # round the words of a button without a frame
_ICON, _LEAST, _FRAMED = 17, 26, 30  # icon; least side; height of a framed button


class CardButton(QAbstractButton):
    """An icon alone, or a key chip with a word; framed where it is one of the full card's main buttons.

    icon  its name; a button with a key shows it only when framed.
    hint  what stands beside the key while it is not framed.
    """

    def __init__(self, look: Look, parent: QWidget, *, icon: str = "", key: str = "", name: str = "", hint: str = "") -> None:
        super().__init__(parent)
        self._look, self._icon, self._key = look, icon, key
        self._is_framed, self._opacity = False, 1.0
        self._hint = hint or name
        self.setText(name)
        self.setAccessibleName(name)
        self.setToolTip(f"{name} ({key})" if key else name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    @property
    def has_key(self) -> bool:
        """Whether it shows a key with a word."""
        return bool(self._key)

    def set_look(self, look: Look) -> None:
        """Use another look."""
        self._look = look
        self.update()

    def set_framed(self, *, is_framed: bool) -> None:
        """Give it a frame and window-sized letters, or let it be a hint in small ones."""
        self._is_framed = is_framed
        self.update()

    def set_opacity(self, opacity: float) -> None:
        """Fade with the card, 0..1."""
        self._opacity = opacity
        self.update()

    @override
    def sizeHint(self) -> QSize:
        zoom = self._look.zoom
        if not self._key:
            return QSize(round(_LEAST * zoom), round(_LEAST * zoom))
        return QSize(
            round(self._content_width() + (16 if self._is_framed else 2 * FLAT_SIDE) * zoom),
            round((_FRAMED if self._is_framed else _LEAST) * zoom),
        )

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setOpacity(self._opacity)
            self._paint_ground(painter)
            if self._key:
                self._paint_words(painter)
            else:
                paint_icon(painter, QRectF(self.rect()).center(), self._icon, self._icon_colour(), _ICON, self._look.zoom)
        finally:
            painter.end()

    def _content_width(self) -> float:
        zoom = self._look.zoom
        icon = 20 * zoom if self._is_framed and self._icon else 0
        return key_size(self._key, zoom).width() + 6 * zoom + icon + self._look.width(self._face(), self._word())

    def _word(self) -> str:
        return self.text() if self._is_framed else self._hint

    def _face(self) -> Face:
        return TEXT if self._is_framed else TINY

    def _icon_colour(self) -> QColor:
        return self._look.colours.accent if self.isChecked() else self._look.colours.ink2

    def _paint_ground(self, painter: QPainter) -> None:
        colours = self._look.colours
        ground = colours.accent_wash if self.isChecked() else colours.line if self.underMouse() else None
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        if self._is_framed:
            painter.setPen(QPen(colours.line2, 1))
            painter.setBrush(ground or colours.card)
            painter.drawRoundedRect(box, RADIUS_CONTROL, RADIUS_CONTROL)
        elif ground:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawRoundedRect(box, RADIUS_CONTROL, RADIUS_CONTROL)
        if self.hasFocus():
            painter.setPen(QPen(colours.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_CONTROL, RADIUS_CONTROL)

    def _paint_words(self, painter: QPainter) -> None:
        look, zoom, face = self._look, self._look.zoom, self._face()
        middle = self.height() / 2
        left = (self.width() - self._content_width()) / 2
        key = key_size(self._key, zoom)
        left += paint_key(painter, QPointF(left, round(middle - key.height() / 2)), self._key, look.colours, zoom) + 6 * zoom
        if self._is_framed and self._icon:
            paint_icon(painter, QPointF(left + 7 * zoom, middle), self._icon, look.colours.ink2, 14, zoom)
            left += 20 * zoom
        painter.setFont(look.font(face))
        painter.setPen(look.colours.ink if self._is_framed else look.colours.ink2)
        painter.drawText(QPointF(left, look.baseline(face, self.height())), self._word())
