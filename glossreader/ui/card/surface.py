"""The face of a card: its picture, scrolled and lit where the pointer or the keyboard is, and what can be clicked on it."""

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap, QWheelEvent
from PySide6.QtWidgets import QFrame, QWidget
from typing_extensions import override

from glossreader.ui.card.painting import CardPicture
from glossreader.ui.card.sheet import Spot


class CardSurface(QFrame):
    """Shows a card that was laid out.

    mention_chosen  a mention of the term was clicked, by its index.
    word_pointed    a word of the term was clicked.
    entered, left   the pointer came or went.
    painted         the card is on the screen.
    """

    mention_chosen = Signal(int)
    word_pointed = Signal(str)
    entered = Signal()
    left = Signal()
    painted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._layout: CardPicture | None = None
        self._foot_ends = (0, 0)
        self._picture: QPixmap | None = None
        self._scroll, self._opacity = 0.0, 1.0
        self._spot: Spot | None = None
        self.setMouseTracking(True)

    def show_layout(self, layout: CardPicture | None, foot_ends: tuple[int, int] = (0, 0)) -> None:
        """Show another card from its top, or none; `foot_ends`: between which x the foot's text has room."""
        self._layout, self._foot_ends = layout, foot_ends
        self._scroll, self._spot = 0.0, None
        self._repaint()

    def picture(self) -> QPixmap | None:
        """Give what was painted last."""
        return self._picture

    def set_opacity(self, opacity: float) -> None:
        """Let what is behind it through, 0..1."""
        self._opacity = opacity
        self.update()

    def scroll_by(self, length: float) -> None:
        """Scroll what does not fit, in logical pixels."""
        if self._layout:
            self._scroll = max(0.0, min(self._scroll + length, self._layout.most_scroll))
            self._repaint()

    def step_spot(self, step: int) -> None:
        """Go to the next or previous thing that can be clicked, and scroll to it."""
        if self._layout is None or not self._layout.spots:
            return
        spots = self._layout.spots
        self._spot = spots[(spots.index(self._spot) + step) % len(spots)] if self._spot else spots[0 if step > 0 else -1]
        rect, body = self._layout.spot_rect(self._spot, self._scroll), self._layout.body
        self.scroll_by(min(0.0, rect.top() - body.top()) + max(0.0, rect.bottom() - body.bottom()))
        self.setAccessibleDescription(self._spot.name)

    def use_spot(self) -> None:
        """Do what a click on it does."""
        if self._spot and self._spot.word:
            self.word_pointed.emit(self._spot.word)
        elif self._spot and self._spot.mention is not None:
            self.mention_chosen.emit(self._spot.mention)

    def _repaint(self) -> None:
        self._picture = None
        self.update()

    def _spot_at(self, at: QPointF) -> Spot | None:
        layout = self._layout
        if layout is None or not layout.body.contains(at):
            return None
        spots = [spot for spot in layout.spots if layout.spot_rect(spot, self._scroll).contains(at)]
        return min(spots, key=lambda spot: abs(layout.spot_rect(spot, self._scroll).center().x() - at.x()), default=None)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            if self._layout:
                ratio = self.devicePixelRatioF()
                if self._picture is None or self._picture.devicePixelRatio() != ratio:
                    self._picture = self._layout.paint(ratio, self._scroll, self._spot, self._foot_ends, has_focus=self.hasFocus())
                painter.setOpacity(self._opacity)
                painter.drawPixmap(0, 0, self._picture)
        finally:
            painter.end()
        self.painted.emit()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        spot = self._spot_at(event.position())
        if spot is not self._spot:
            self._spot = spot
            self.setCursor(Qt.CursorShape.PointingHandCursor if spot else Qt.CursorShape.ArrowCursor)
            self._repaint()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._spot = self._spot_at(event.position())
        if event.button() is Qt.MouseButton.LeftButton:
            self.use_spot()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        self.scroll_by(-(event.pixelDelta().y() or event.angleDelta().y() / 3))
        event.accept()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        self._repaint()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._repaint()

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        self.entered.emit()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        if self._spot:
            self._spot = None
            self._repaint()
        self.left.emit()
