"""Small signs that many panes paint: a key as a chip, where a thing comes from, and how far a term is checked."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from glossreader.domain.term import ReadingSource, RenderingSource, Status
from glossreader.ui.icons import pixmap
from glossreader.ui.theme import KEY, LEAST_RUBY, RADIUS_CHIP, SIGN_GAP, SIGN_SIZE, TINY, Face, Palette

_ARROWS = {"↑": "arrow-up", "↓": "arrow-down", "←": "arrow-left", "→": "arrow-right"}  # Inter has no glyphs for them
_KEY_SIZE, _KEY_SIDE, _ARROW_SIZE = 18, 5, 11


@dataclass(frozen=True, slots=True)
class Sign:
    """An icon with its word; neither is shown without the other."""

    icon: str
    word: str


class Signs(QObject):
    """The signs with their words in the language of the window."""

    def of_reading(self, source: ReadingSource) -> Sign:
        """Say where a reading comes from."""
        return {
            ReadingSource.AUTHOR: Sign("feather", self.tr("author")),
            ReadingSource.USER: Sign("user", self.tr("you")),
            ReadingSource.DICTIONARY: Sign("book-text", self.tr("dictionary")),
            ReadingSource.RULE: Sign("cog", self.tr("rule")),
        }[source]

    def of_rendering(self, source: RenderingSource) -> Sign:
        """Say where an English rendering comes from."""
        return {
            RenderingSource.AUTHOR: Sign("feather", self.tr("author")),
            RenderingSource.PERSON: Sign("user", self.tr("you")),
            RenderingSource.PAIR: Sign("columns-2", self.tr("pair")),
            RenderingSource.IMPORT: Sign("file-input", self.tr("imported list")),
        }[source]

    def of_status(self, status: Status) -> Sign:
        """Say how far a term is checked."""
        return {
            Status.SUGGESTED: Sign("circle-dashed", self.tr("not yet checked")),
            Status.ACCEPTED: Sign("check", self.tr("accepted")),
            Status.EDITED: Sign("pencil", self.tr("edited")),
            Status.REJECTED: Sign("x", self.tr("rejected")),
        }[status]


def status_colour(status: Status, colours: Palette) -> QColor:
    """Give the colour of a status, for its sign and its word."""
    return {
        Status.SUGGESTED: colours.ink3,
        Status.ACCEPTED: colours.accepted,
        Status.EDITED: colours.edited,
        Status.REJECTED: colours.rejected,
    }[status]


def readable(face: Face, zoom: float) -> QFont:
    """Give the font of a face at a zoom, though never in letters that are too small to read."""
    return face.font(max(zoom, LEAST_RUBY / face.size))


def key_size(key: str, zoom: float = 1.0) -> QSizeF:
    """Measure the chip of a key, in logical pixels."""
    width = _ARROW_SIZE * zoom if key in _ARROWS else QFontMetricsF(readable(KEY, zoom)).horizontalAdvance(key)
    return QSizeF(max(_KEY_SIZE * zoom, width + 2 * _KEY_SIDE * zoom), _KEY_SIZE * zoom)


def paint_key(painter: QPainter, at: QPointF, key: str, colours: Palette, zoom: float = 1.0) -> float:
    """Paint a key as a chip with its top left corner at a point; gives its width, in logical pixels."""
    box = QRectF(at, key_size(key, zoom))
    painter.setPen(QPen(colours.line2, 1))
    painter.setBrush(colours.card)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_CHIP, RADIUS_CHIP)
    if key in _ARROWS:
        paint_icon(painter, box.center(), _ARROWS[key], colours.ink2, _ARROW_SIZE, zoom)
    else:
        painter.setPen(colours.ink2)
        painter.setFont(readable(KEY, zoom))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, key)
    return box.width()


def paint_icon(painter: QPainter, centre: QPointF, name: str, colour: QColor, size: float, zoom: float = 1.0) -> None:
    """Paint an icon round a point, as sharp as the device is; its strokes grow with the zoom, `size` is that at 100 %."""
    picture = pixmap(name, colour, round(size), painter.device().devicePixelRatio() * zoom)
    side = size * zoom
    corner = QPointF(round(centre.x() - side / 2), round(centre.y() - side / 2))
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawPixmap(QRectF(corner, QSizeF(side, side)), picture, QRectF(picture.rect()))


def sign_width(sign: Sign, zoom: float = 1.0) -> float:
    """Measure a sign on one line, in logical pixels."""
    return (SIGN_SIZE + SIGN_GAP) * zoom + QFontMetricsF(readable(TINY, zoom)).horizontalAdvance(sign.word)


def paint_sign(painter: QPainter, rect: QRectF, sign: Sign, colour: QColor, zoom: float = 1.0) -> None:
    """Paint a sign at the left of `rect` and in the middle of its height; a word that is too long ends in …."""
    font = readable(TINY, zoom)
    metrics = QFontMetricsF(font)
    size, gap = SIGN_SIZE * zoom, SIGN_GAP * zoom
    paint_icon(painter, QPointF(rect.left() + size / 2, rect.center().y()), sign.icon, colour, SIGN_SIZE, zoom)
    painter.setFont(font)
    painter.setPen(colour)
    word = metrics.elidedText(sign.word, Qt.TextElideMode.ElideRight, max(0.0, rect.width() - size - gap) + 0.5)
    painter.drawText(QPointF(rect.left() + size + gap, rect.top() + (rect.height() + metrics.ascent() - metrics.descent()) / 2), word)


class KeyChip(QWidget):
    """A key as a chip, for a status bar or a row of hints."""

    def __init__(self, key: str, colours: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key, self._colours = key, colours
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(key)

    def set_look(self, colours: Palette) -> None:
        """Use these colours."""
        self._colours = colours
        self.update()

    @override
    def sizeHint(self) -> QSize:
        size = key_size(self._key)
        return QSize(int(size.width() + 0.999), int(size.height() + 0.999))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_key(painter, QPointF(0, 0), self._key, self._colours)
        finally:
            painter.end()
