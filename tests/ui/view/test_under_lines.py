"""Lines under words: where they are drawn, and that they leave the ruby of the next line alone."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from glossreader.domain.page import Style
from glossreader.settings import Ruby, Scheme
from glossreader.ui.theme import palette
from glossreader.ui.view.passage_layout import PassageLayout
from glossreader.ui.view.ruby import words_with_ruby
from glossreader.ui.view.setting import setting_of
from glossreader.ui.view.text_painter import Brush, paint_text
from glossreader.ui.view.under_lines import draw_under, solid
from tests.ui.view import pages

RED = QColor("red")


def lay(text, width, ruby=Ruby.ALL_WORDS):
    passage = pages.passage(text, Style.PARAGRAPH)
    readings = words_with_ruby(passage.words or (), passage.marks, ruby)
    return PassageLayout(passage, 0, len(text), setting_of(passage, ruby, 1.0), width, readings)


def drawn(layout, start=None, end=None):
    """The columns in which there is a line under each line of text, where all of it or a span is underlined."""
    image = QImage(layout.width, layout.height, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    try:
        draw_under(painter, layout, start or layout.start, end or layout.end, solid(RED, 1))
    finally:
        painter.end()
    pitch = layout.setting.pitch
    return [
        {
            x
            for x in range(image.width())
            if any(image.pixelColor(x, y) == RED for y in range(line.top, min(line.top + pitch, image.height())))
        }
        for line in layout.lines
    ]


@pytest.mark.parametrize("width", range(300, 640, 19))
def test_a_line_stops_before_the_ruby_below_it_and_goes_on_behind_it(qapp, width):
    layout = lay(pages.ENGLISH, width)
    for line, columns in zip(layout.lines, drawn(layout), strict=True):
        left, right = line.span(line.start, line.last)
        boxes = layout.rubies_below(line)
        for box in boxes:
            assert not columns & set(range(round(box.x), round(box.x + box.width)))
        hidden = sum(min(box.x + box.width + 5, right) - max(box.x - 5, left) for box in boxes if box.x < right)
        assert len(columns) >= right - left - hidden - 2


def test_there_is_ruby_below_a_line_in_these_texts(qapp):
    layouts = [lay(pages.ENGLISH, width) for width in range(300, 640, 19)]
    assert any(layout.rubies_below(line) for layout in layouts for line in layout.lines)


@pytest.mark.parametrize(("text", "ruby"), [(pages.ENGLISH, Ruby.OFF), (pages.CHINESE, Ruby.ALL_WORDS)])
def test_where_no_ruby_comes_near_a_line_is_whole(qapp, text, ruby):
    layout = lay(text, 400, ruby)
    for line, columns in zip(layout.lines, drawn(layout), strict=True):
        left, right = line.span(line.start, line.last)
        assert len(columns) >= right - left - 2


@pytest.mark.parametrize("width", range(300, 640, 19))
def test_a_word_that_has_ruby_only_beside_it_below_keeps_its_line(qapp, width):
    layout = lay(pages.ENGLISH, width)
    for line in layout.lines:
        for word in ("speak", "mean", "shelf", "paper", "best", "sheet", "court", "debt"):
            at = pages.ENGLISH.index(word)
            left, right = line.span(at, at + len(word))
            if line.start <= at < line.end and not any(
                box.x - 4 < right and left < box.x + box.width + 4 for box in layout.rubies_below(line)
            ):
                columns = drawn(layout, at, at + len(word))[layout.lines.index(line)]
                assert len(columns) >= right - left - 2


def test_a_hanzi_with_several_counterparts_has_a_line_of_dots_and_others_have_none(qapp):
    colours = palette(Scheme.LIGHT)
    passage = replace(pages.passage("他的头发长了"), ambiguous=(3,))
    layout = PassageLayout(passage, 0, 6, setting_of(passage, Ruby.OFF, 1.0), 400, ())
    image = QImage(layout.width, layout.height, QImage.Format.Format_RGB32)
    image.fill(colours.paper)
    painter = QPainter(image)
    try:
        paint_text(painter, layout, Brush(colours), image.rect().toRectF())
    finally:
        painter.end()
    (line,) = layout.lines
    below = range(round(line.baseline + 0.3 * layout.setting.em), image.height())  # where no stroke of a hanzi comes
    columns = {x for x in range(image.width()) if any(image.pixelColor(x, y) != colours.paper for y in below)}
    left, right = line.x(3), line.x(4)
    assert min(columns) >= left - 1
    assert max(columns) <= right + 1
    assert 0.3 < len(columns) / (right - left) < 0.8
