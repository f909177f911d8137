import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from glossreader.domain.page import Syllable
from glossreader.settings import Scheme
from glossreader.ui.theme import LIST_PINYIN, palette
from glossreader.ui.tone_label import paint_reading, reading_width, tone_colour
from tests.ui.card_examples import READING

COLOURS = palette(Scheme.LIGHT)


def painted(syllables, width=300, plain=None):
    image = QImage(300, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    try:
        used = paint_reading(painter, QRectF(0, 0, width, 20), syllables, LIST_PINYIN.font(2), COLOURS, plain=plain)
    finally:
        painter.end()
    return image, used


def colours_of(image):
    """The colours that are seen unmixed, that is, inside of strokes."""
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


@pytest.mark.parametrize(("tone", "index"), [(1, 1), (2, 2), (3, 3), (4, 4), (0, 0), (5, 0), (-1, 0)])
def test_each_tone_has_its_colour_and_all_else_is_neutral(tone, index):
    assert tone_colour(tone, COLOURS) == COLOURS.tones[index]


@pytest.mark.parametrize("tone", [0, 1, 2, 3, 4])
def test_a_syllable_is_painted_in_the_colour_of_its_tone(qapp, tone):
    image, _ = painted((Syllable("|||", tone),))
    assert COLOURS.tones[tone].name() in colours_of(image)


def test_a_rejected_reading_has_one_colour(qapp):
    image, _ = painted((Syllable("|||", 1), Syllable("|||", 4)), plain=COLOURS.ink3)
    assert COLOURS.ink3.name() in colours_of(image)
    assert not {COLOURS.tones[1].name(), COLOURS.tones[4].name()} & colours_of(image)


def test_the_width_is_that_of_the_joined_reading(qapp):
    _, used = painted(READING)
    assert used == pytest.approx(reading_width(READING, LIST_PINYIN.font(2)), abs=0.5)


def test_a_reading_that_is_too_long_stays_within_its_room(qapp):
    image, used = painted(READING, width=80)
    assert used <= 80
    assert all(image.pixelColor(x, y) == QColor("white") for x in range(82, 300) for y in range(20))
