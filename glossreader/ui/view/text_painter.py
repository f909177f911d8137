"""Paints the still part of a piece: its text, ruby, bar, marker, and the lines that always stand under terms."""

from bisect import bisect_left
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF, QPainter

from glossreader.domain.page import Style
from glossreader.ui.theme import Palette
from glossreader.ui.view.missing import draw_box
from glossreader.ui.view.passage_layout import PassageLayout
from glossreader.ui.view.ruby_boxes import RubyBox
from glossreader.ui.view.setting import Bar
from glossreader.ui.view.under_lines import dotted, draw_under, solid

_CHINESE_LINE = 1.5
_MARKER_GAP = 0.5  # of an em
_BAR = 2


@dataclass(frozen=True, slots=True)
class Brush:
    """What a piece is painted with; ruby between the points of `selected` is written in ink."""

    palette: Palette
    selected: tuple[int, int] = (0, 0)


def paint_text(painter: QPainter, layout: PassageLayout, brush: Brush, clip: QRectF) -> None:
    """Paint what of a piece is inside `clip`, in logical pixels from the top of the piece and the left of the column."""
    setting = layout.setting
    painter.setPen(getattr(brush.palette, setting.ink))
    _paint_marker(painter, layout, clip)
    for text in layout.strips:
        text.layout.draw(painter, QPointF(0, 0), [], clip)
    _paint_missing(painter, layout, clip)
    _paint_rest(painter, layout, brush.palette, clip)
    _paint_bar(painter, layout, brush.palette)
    if setting.ruby:
        painter.setFont(setting.ruby.font)
        for line in layout.lines:
            if clip.top() <= line.top + setting.pitch and line.top - setting.pitch <= clip.bottom():
                for box in layout.rubies_in(line):
                    _paint_ruby(painter, layout, box, brush)


def paint_joint(painter: QPainter, palette: Palette, gap: int) -> None:
    """Let the bar of a quotation go on over the gap above its next paragraph."""
    painter.fillRect(QRectF(0, -gap, _BAR, gap), palette.litline)


def _paint_missing(painter: QPainter, layout: PassageLayout, clip: QRectF) -> None:
    for line in layout.lines:
        strip = line.strip
        if strip.missing and clip.top() <= line.top + layout.setting.pitch and line.top <= clip.bottom():
            first, last = (bisect_left(strip.missing, point - strip.start) for point in (line.start, line.end))
            for point in strip.missing[first:last]:
                left, right = line.x(strip.start + point), line.x(strip.start + point + 1)
                draw_box(painter, strip.text[point], left, right, line.baseline, layout.setting.em)


def _paint_ruby(painter: QPainter, layout: PassageLayout, box: RubyBox, brush: Brush) -> None:
    ruby, x, baseline = layout.setting.ruby, box.x, box.line.baseline - layout.setting.rise
    assert ruby, "ruby boxes are made with its face only"
    is_selected = brush.selected[0] <= box.start < brush.selected[1]
    for syllable in box.syllables:
        painter.setPen(brush.palette.ink if is_selected else brush.palette.tones[syllable.tone])
        ruby.draw(painter, x, baseline, syllable.text)
        x += ruby.width(syllable.text)


def _paint_marker(painter: QPainter, layout: PassageLayout, clip: QRectF) -> None:
    """Hang a list's marker before the first line."""
    marker, setting = layout.passage.marker, layout.setting
    if not marker or layout.start or not layout.lines or clip.top() > layout.lines[0].top + setting.pitch:
        return
    width = QFontMetricsF(setting.font).horizontalAdvance(marker)
    painter.setFont(setting.font)
    painter.drawText(
        QPointF(max(setting.indent - _MARKER_GAP * setting.em - width, -_MARKER_GAP * setting.em), layout.lines[0].baseline), marker
    )


def _paint_bar(painter: QPainter, layout: PassageLayout, palette: Palette) -> None:
    if layout.passage.style is Style.TABLE_ROW:
        painter.fillRect(QRectF(0, layout.height - 1, layout.width, 1), palette.line)
    if layout.setting.bar is not Bar.NONE:
        colour = palette.litline if layout.setting.bar is Bar.QUOTE else palette.line2
        painter.fillRect(QRectF(0, 0, _BAR, layout.height), colour)


def _paint_rest(painter: QPainter, layout: PassageLayout, palette: Palette, clip: QRectF) -> None:
    """Under a term's English a dotted line, as under hanzi with several counterparts, under a term's hanzi a thin one amid Chinese."""
    for at in layout.passage.ambiguous:
        if layout.start <= at < layout.end:
            draw_under(painter, layout, at, at + 1, dotted(palette.ink3), clip)
    for mark in layout.passage.marks:
        if not mark.is_hanzi:
            draw_under(painter, layout, mark.start, mark.end, dotted(palette.ink3), clip)
        elif layout.passage.is_chinese:
            draw_under(painter, layout, mark.start, mark.end, solid(palette.litline, _CHINESE_LINE), clip)
