"""A composed card as a picture: ground, head, the part of the body that is scrolled to, foot, border."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPixmap

from glossreader.ui.card.compose import Composed
from glossreader.ui.card.look import Look
from glossreader.ui.card.sheet import Spot
from glossreader.ui.chips import paint_sign
from glossreader.ui.theme import CARD_PADDING, RADIUS_CARD, RADIUS_CHIP, TINY

HEAD_TOP = 12  # above the head, in pixels at 100 % zoom
_BAR, _BAR_INSET = 3, 4  # of the mark that says how far the body is scrolled


class CardPicture:
    """Where the parts of a card of some size lie, and the picture of it."""

    def __init__(self, composed: Composed, look: Look, size: QSize) -> None:
        self._composed, self._look, self._size = composed, look, size
        padding = CARD_PADDING * look.zoom
        top = HEAD_TOP * look.zoom + composed.head.height
        self._padding = padding
        self.body = QRectF(0, top, size.width(), max(0.0, size.height() - composed.foot.height - top))
        self._foot = QRectF(0, size.height() - composed.foot.height, size.width(), composed.foot.height)

    @staticmethod
    def height(composed: Composed, look: Look) -> float:
        """Give the height that shows all of a card, in logical pixels."""
        return HEAD_TOP * look.zoom + composed.head.height + composed.body.height + composed.foot.height

    @property
    def spots(self) -> list[Spot]:
        """What can be clicked in the body."""
        return self._composed.body.spots

    @property
    def most_scroll(self) -> float:
        """How far the body can be scrolled, in logical pixels."""
        return max(0.0, self._composed.body.height - self.body.height())

    def spot_rect(self, spot: Spot, scroll: float) -> QRectF:
        """Give the place of a spot of the body on the card."""
        return spot.rect.translated(self._padding, self.body.top() - scroll)

    def paint(self, ratio: float, scroll: float, spot: Spot | None, ends: tuple[int, int], *, has_focus: bool) -> QPixmap:
        """Paint it for a device; `spot` is under the pointer or has the focus, `ends` are those of the foot's text."""
        picture = QPixmap(round(self._size.width() * ratio), round(self._size.height() * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_ground(painter)
            painter.save()
            painter.translate(self._padding, HEAD_TOP * self._look.zoom)
            self._composed.head.paint(painter)
            painter.restore()
            self._paint_body(painter, scroll, spot, has_focus=has_focus)
            self._paint_foot(painter, *ends)
            self._paint_border(painter, has_focus=has_focus and spot is None)
        finally:
            painter.end()
        return picture

    def _outline(self, inset: float = 0.5) -> QPainterPath:
        path = QPainterPath()
        path.addRoundedRect(
            QRectF(0, 0, self._size.width(), self._size.height()).adjusted(inset, inset, -inset, -inset), RADIUS_CARD, RADIUS_CARD
        )
        return path

    def _paint_ground(self, painter: QPainter) -> None:
        colours = self._look.colours
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.card)
        painter.drawPath(self._outline())
        foot = QPainterPath()
        foot.addRect(self._foot)
        painter.setBrush(colours.pane)
        painter.drawPath(self._outline().intersected(foot))
        painter.fillRect(QRectF(0, round(self._foot.top()), self._size.width(), 1), colours.line)

    def _paint_body(self, painter: QPainter, scroll: float, spot: Spot | None, *, has_focus: bool) -> None:
        painter.save()
        painter.setClipRect(self.body)
        if spot:
            self._paint_spot(painter, self.spot_rect(spot, scroll), has_focus=has_focus)
        painter.translate(self._padding, self.body.top() - scroll)
        self._composed.body.paint(painter)
        painter.restore()
        if self.most_scroll > 0:
            self._paint_scroll(painter, scroll)

    def _paint_spot(self, painter: QPainter, rect: QRectF, *, has_focus: bool) -> None:
        colours = self._look.colours
        painter.setPen(QPen(colours.accent, 2) if has_focus else Qt.PenStyle.NoPen)
        painter.setBrush(colours.line)
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), RADIUS_CHIP, RADIUS_CHIP)

    def _paint_scroll(self, painter: QPainter, scroll: float) -> None:
        room = self.body.height() - 2 * _BAR_INSET
        share = self.body.height() / self._composed.body.height
        top = self.body.top() + _BAR_INSET + room * (1 - share) * scroll / self.most_scroll
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colours.edge)
        bar = QRectF(self._size.width() - _BAR - _BAR_INSET, top, _BAR, room * share)
        painter.drawRoundedRect(bar, _BAR / 2, _BAR / 2)

    def _paint_foot(self, painter: QPainter, left: int, right: int) -> None:
        foot, look = self._composed.foot, self._look
        metrics, baseline = look.metrics(TINY), self._foot.top() + look.baseline(TINY, self._foot.height())
        end = right - 8 * look.zoom
        painter.setFont(look.font(TINY))
        if foot.fact:
            end -= metrics.horizontalAdvance(foot.fact)
            painter.setPen(look.colours.ink2)
            painter.drawText(QPointF(end, baseline), foot.fact)
            end -= 8 * look.zoom
        if foot.text:
            painter.setPen(look.colours.ink2)
            painter.drawText(QPointF(left, baseline), metrics.elidedText(foot.text, Qt.TextElideMode.ElideRight, end - left))
        if foot.sign:
            paint_sign(
                painter,
                QRectF(left, self._foot.top(), end - left, self._foot.height()),
                foot.sign,
                foot.colour or look.colours.ink3,
                look.zoom,
            )

    def _paint_border(self, painter: QPainter, *, has_focus: bool) -> None:
        colours = self._look.colours
        painter.setPen(QPen(colours.accent, 2) if has_focus else QPen(colours.line2, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(self._outline(1 if has_focus else 0.5))
