"""Signs of the window: Lucide's drawings in the colour of a token, with strokes as wide on screen as the design has them."""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from glossreader.paths import resource

_GRID = 24  # units of a drawing's side
_DRAWN_STROKE = 'stroke-width="2"'
_STROKE = 1.75  # logical pixels
_SMALL, _SMALL_STROKE = 12, 2
_APP_SIZES = (16, 24, 32, 48, 64, 128, 256)


def icon(name: str, colour: QColor, size: int = 16) -> QIcon:
    """Make the icon of a button, `size` logical pixels wide; disabled, it is half as strong."""
    made = QIcon()
    faint = QColor(colour)
    faint.setAlphaF(colour.alphaF() / 2)
    for dpr in _ratios():
        made.addPixmap(pixmap(name, colour, size, dpr), QIcon.Mode.Normal)
        made.addPixmap(pixmap(name, faint, size, dpr), QIcon.Mode.Disabled)
    return made


def pixmap(name: str, colour: QColor, size: int, dpr: float) -> QPixmap:
    """Paint a sign for a screen with `dpr` device pixels for a logical one."""
    key = f"{name} {colour.rgba()} {size} {dpr}"
    kept = QPixmap()
    if not QPixmapCache.find(key, kept):
        kept = _paint(_drawing(name, colour, size), size, dpr)
        QPixmapCache.insert(key, kept)
    return kept


@cache
def app_icon() -> QIcon:
    """Make the sign of the program, for its windows."""
    drawing = _source("glossreader").encode()
    made = QIcon()
    for size in _APP_SIZES:
        made.addPixmap(_paint(drawing, size, 1))
    return made


def _drawing(name: str, colour: QColor, size: int) -> bytes:
    """Return the SVG with its colour and stroke."""
    stroke = (_SMALL_STROKE if size <= _SMALL else _STROKE) * _GRID / size
    text = _source(name).replace(_DRAWN_STROKE, f'stroke-width="{stroke:.3f}" stroke-opacity="{colour.alphaF():.3f}"')
    return text.replace("currentColor", colour.name()).encode()


@cache
def _source(name: str) -> str:
    """Read a drawing."""
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")


def _paint(drawing: bytes, size: int, dpr: float) -> QPixmap:
    """Paint an SVG as a square."""
    side = round(size * dpr)
    painted = QPixmap(QSize(side, side))
    painted.fill(Qt.GlobalColor.transparent)
    painter = QPainter(painted)
    try:
        QSvgRenderer(QByteArray(drawing)).render(painter, QRectF(0, 0, side, side))
    finally:
        painter.end()
    painted.setDevicePixelRatio(dpr)
    return painted


def _ratios() -> list[float]:
    """Tell the pixel ratios to be ready for: those of the screens at hand, and 1 and 2."""
    return sorted({1.0, 2.0, *(screen.devicePixelRatio() for screen in QGuiApplication.screens())})
