"""Washes under the text and lines over it: terms that are lit, places that were found, the selection, the keyboard's word."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from glossreader.ui import theme
from glossreader.ui.theme import Palette
from glossreader.ui.view.passage_layout import PassageLayout
from glossreader.ui.view.pointed import wash
from glossreader.ui.view.selection import Span
from glossreader.ui.view.strip import Line
from glossreader.ui.view.under_lines import draw_under, solid

_SELECTED = 0.22  # of the accent over the paper
_RING = 2


@dataclass(frozen=True, slots=True)
class Lights:
    """What stands out on the page for a while.

    glosses  those whose mentions are lit.
    hot      the one under the pointer, and one that was just gone to.
    found    places that were searched for; `at` is the current one.
    focus    the word of the keyboard.
    """

    glosses: frozenset[int] = frozenset()
    hot: tuple[Span, ...] = ()
    found: tuple[Span, ...] = ()
    at: Span | None = None
    focus: Span | None = None


class Overlays:
    """Paints the lights of one piece."""

    def __init__(self, painter: QPainter, palette: Palette, layout: PassageLayout, passage: int, lights: Lights) -> None:
        self._painter, self._palette, self._layout = painter, palette, layout
        self._passage, self._lights = passage, lights

    def washes(self, selected: Sequence[Span]) -> None:
        """Paint the grounds, the most fleeting last."""
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._fill(self._lit(), self._palette.lit)
        self._fill(self._here(self._lights.found), self._palette.accent_wash)
        self._fill(self._here(self._lights.hot), self._palette.hot)
        for start, end in self._here(selected):
            for line in self._layout.lines_of(start, end):
                left, right = line.span(start, end)
                reach = 0.25 * self._layout.setting.em if line.last < end else 0
                self._painter.fillRect(QRectF(left, line.top, right - left + reach, self._layout.setting.pitch), self._selection())

    def lines(self) -> None:
        """Draw the lines under terms and the ring round the keyboard's word."""
        for start, end in self._lit():
            self._under(start, end, solid(self._palette.litline, 1))
        for start, end in self._here(self._lights.hot):
            self._under(start, end, solid(self._palette.litline, 2))
        if self._lights.at:
            for start, end in self._here((self._lights.at,)):
                self._under(start, end, solid(self._palette.accent, 2))
        if self._lights.focus:
            for start, end in self._here((self._lights.focus,)):
                self._ring(start, end)

    def _lit(self) -> Iterator[tuple[int, int]]:
        for mark in self._layout.passage.marks:
            if mark.gloss in self._lights.glosses:
                yield mark.start, mark.end

    def _here(self, spans: Sequence[Span]) -> Iterator[tuple[int, int]]:
        for passage, start, end in spans:
            if passage == self._passage:
                yield start, end

    def _fill(self, spans: Iterator[tuple[int, int]], colour: QColor) -> None:
        self._painter.setBrush(colour)
        for start, end in spans:
            for _, box in self._boxes(start, end):
                self._painter.drawRoundedRect(box, theme.RADIUS_WASH, theme.RADIUS_WASH)

    def _boxes(self, start: int, end: int) -> Iterator[tuple[Line, QRectF]]:
        for line in self._layout.lines_of(start, end):
            yield line, wash(self._layout, line, start, end)

    def _under(self, start: int, end: int, pen: QPen) -> None:
        draw_under(self._painter, self._layout, start, end, pen)

    def _ring(self, start: int, end: int) -> None:
        pen = QPen(self._palette.accent, _RING)
        self._painter.setPen(pen)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        radius = theme.RADIUS_WASH + _RING
        for _, box in self._boxes(start, end):
            self._painter.drawRoundedRect(box.adjusted(-1, -1, 1, 1), radius, radius)

    def _selection(self) -> QColor:
        """Mix the selection's colour with the paper: it is opaque, as washes overlap."""
        paper, accent = self._palette.paper, self._palette.accent
        red, green, blue = (
            round(over * _SELECTED + under * (1 - _SELECTED))
            for over, under in (
                (accent.red(), paper.red()),
                (accent.green(), paper.green()),
                (accent.blue(), paper.blue()),
            )
        )
        return QColor(red, green, blue)
