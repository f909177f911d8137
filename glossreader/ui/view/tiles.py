"""Painted pieces kept as pictures, a few lines each, the least used given up first."""

from collections import OrderedDict
from collections.abc import Iterator

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from glossreader.ui.view.passage_layout import PassageLayout
from glossreader.ui.view.text_painter import Brush, paint_text

_LINES = 16  # of a tile; so that device pixels are whole at every quarter of a scale
_EDGE = 16  # logical pixels that ruby and italics may stand out of a piece
_MOST = 64_000_000  # bytes


class Tiles:
    """Pictures of text for one palette and one scale of the screen; transparent, as washes go under them."""

    def __init__(self) -> None:
        self._kept: OrderedDict[tuple[PassageLayout, int], QPixmap] = OrderedDict()
        self._bytes = 0
        self._brush: Brush | None = None
        self._scale = 1.0

    def use(self, brush: Brush, scale: float) -> None:
        """Say how tiles are painted; all are given up when that changes."""
        if self._brush is not brush or self._scale != scale:
            self.clear()
            self._brush, self._scale = brush, scale

    def clear(self) -> None:
        """Give up all tiles."""
        self._kept.clear()
        self._bytes = 0

    def draw(self, painter: QPainter, layout: PassageLayout, top: int, height: int) -> None:
        """Draw what of a piece is inside a view of `height`; the painter stands at the piece's top, `top` below the view's."""
        for number in self._numbers(layout, -top, height - top):
            edge = _EDGE if number == 0 else 0
            painter.drawPixmap(-_EDGE, number * _LINES * layout.setting.pitch - edge, self._tile(layout, number))

    def prepare(self, layout: PassageLayout, above: int, below: int) -> bool:
        """Paint one more tile between two heights of a piece before it is asked for; returns whether there was one to paint."""
        number = next((number for number in self._numbers(layout, above, below) if (layout, number) not in self._kept), None)
        if number is not None:
            self._tile(layout, number)
        return number is not None

    def _numbers(self, layout: PassageLayout, above: int, below: int) -> Iterator[int]:
        tall = _LINES * layout.setting.pitch
        last = max(layout.height - 1, 0) // tall
        yield from range(max(0, min((above - _EDGE) // tall, last)), max(-1, min((below + _EDGE) // tall, last)) + 1)

    def _tile(self, layout: PassageLayout, number: int) -> QPixmap:
        key = (layout, number)
        if (tile := self._kept.get(key)) is None:
            tile = self._kept[key] = self._paint(layout, number)
            self._bytes += _size(tile)
            while self._bytes > _MOST and len(self._kept) > 1:
                self._bytes -= _size(self._kept.popitem(last=False)[1])
        else:
            self._kept.move_to_end(key)
        return tile

    def _paint(self, layout: PassageLayout, number: int) -> QPixmap:
        assert self._brush, "use() comes before"
        tall = _LINES * layout.setting.pitch
        top = number * tall - (_EDGE if number == 0 else 0)
        bottom = min((number + 1) * tall, layout.height + _EDGE)
        bottom = layout.height + _EDGE if bottom >= layout.height else bottom
        area = QRectF(-_EDGE, top, layout.width + 2 * _EDGE, bottom - top)
        tile = QPixmap(-int(-area.width() * self._scale // 1), -int(-area.height() * self._scale // 1))
        tile.setDevicePixelRatio(self._scale)
        tile.fill(Qt.GlobalColor.transparent)
        painter = QPainter(tile)
        try:
            painter.translate(-area.left(), -area.top())
            paint_text(painter, layout, self._brush, area)
        finally:
            painter.end()
        return tile


def _size(tile: QPixmap) -> int:
    return tile.width() * tile.height() * 4
