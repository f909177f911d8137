from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from glossreader.settings import Ruby, Scheme
from glossreader.ui import theme
from glossreader.ui.view.missing import missing
from glossreader.ui.view.passage_layout import PassageLayout
from glossreader.ui.view.setting import setting_of
from glossreader.ui.view.text_painter import Brush, paint_text
from tests.ui.view import pages

NOBODY_HAS_IT = "\U000323ad"


def test_what_the_faces_have_is_not_missing(qapp):
    assert missing("失信 𠮷"[:2] + " āáǎà “社会” …… \u200b\u00a0\t\u0301") == []


def test_what_no_face_has_is_missing(qapp):
    assert missing(f"a{NOBODY_HAS_IT}b") == [1]


def test_a_box_stands_for_it_and_takes_room(qapp):
    passage = pages.passage(NOBODY_HAS_IT)
    layout = PassageLayout(passage, 0, 1, setting_of(passage, Ruby.OFF, 1.0), 300, [])
    line = layout.lines[0]
    assert line.x(1) - line.x(0) > layout.setting.em * 0.8
    image = QImage(300, 40, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    try:
        paint_text(painter, layout, Brush(theme.palette(Scheme.LIGHT)), QRectF(0, 0, 300, 40))
    finally:
        painter.end()
    middle = round(line.x(1) / 2)
    column = {image.pixelColor(middle + by, round(line.baseline) - 5).lightness() for by in range(-8, 9)}
    assert min(column) < 160
