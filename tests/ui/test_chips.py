import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from glossreader.domain.term import ReadingSource, RenderingSource
from glossreader.settings import Scheme
from glossreader.ui.chips import KeyChip, Sign, Signs, key_size, paint_key, paint_sign, sign_width
from glossreader.ui.theme import palette

COLOURS = palette(Scheme.LIGHT)


def painted(paint, width=240, height=40):
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    try:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint(painter)
    finally:
        painter.end()
    return image


def colours_of(image):
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def inked(image):
    """The columns in which anything was painted."""
    white = QColor("white")
    return [x for x in range(image.width()) if any(image.pixelColor(x, y) != white for y in range(image.height()))]


@pytest.mark.parametrize("key", ["A", "Esc", "Ctrl", "↓", "→"])
def test_a_key_is_painted_as_wide_as_it_was_measured(qapp, key):
    size = key_size(key)
    image = painted(lambda painter: paint_key(painter, QPointF(0, 0), key, COLOURS))
    assert inked(image)[-1] == pytest.approx(size.width() - 1, abs=1.5)
    assert COLOURS.ink2.name() in colours_of(painted(lambda painter: paint_key(painter, QPointF(0, 0), key, COLOURS, 2.0), 200, 80))


@pytest.mark.parametrize("source", list(ReadingSource))
def test_every_source_of_a_reading_has_a_sign(qapp, source):
    sign = Signs().of_reading(source)
    image = painted(lambda painter: paint_sign(painter, QRectF(0, 0, 240, 40), sign, COLOURS.ink3))
    assert sign.word
    assert inked(image)[-1] <= sign_width(sign) + 1


@pytest.mark.parametrize("source", list(RenderingSource))
def test_every_source_of_english_has_a_sign(qapp, source):
    sign = Signs().of_rendering(source)
    assert inked(painted(lambda painter: paint_sign(painter, QRectF(0, 0, 240, 40), sign, COLOURS.ink3)))


def test_a_sign_without_room_stays_inside(qapp):
    sign = Sign("feather", "a very long word for a source")
    image = painted(lambda painter: paint_sign(painter, QRectF(0, 0, 60, 40), sign, COLOURS.ink3))
    assert inked(image)[-1] <= 61


def test_a_key_chip_says_its_key(qtbot):
    chip = KeyChip("Esc", COLOURS)
    qtbot.addWidget(chip)
    chip.resize(chip.sizeHint())
    chip.set_look(palette(Scheme.NIGHT))
    assert chip.accessibleName() == "Esc"
    assert palette(Scheme.NIGHT).card.name() in colours_of(chip.grab().toImage())
