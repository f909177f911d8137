import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter

from glossreader.settings import Scheme
from glossreader.ui.card.look import Look
from glossreader.ui.card.paragraph import Paragraph, Stretch
from glossreader.ui.theme import CONTEXT, palette

WASH = QColor("#ff0000")
LONG = "a word and another one, " * 30


@pytest.fixture
def look(qapp):
    return Look(palette(Scheme.LIGHT), 1.0)


def painted(paragraph, width=400):
    image = QImage(width, round(paragraph.height) or 1, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    try:
        paragraph.paint(painter, QPointF(0, 0), QColor("black"))
    finally:
        painter.end()
    return image


def columns_of(image, colour):
    """The columns in which a colour is seen."""
    return [x for x in range(image.width()) if any(image.pixelColor(x, y) == colour for y in range(image.height()))]


def test_every_line_has_the_same_height_whatever_stands_in_it(look):
    assert Paragraph("word", CONTEXT, look, 400).height == 20
    assert Paragraph("失信黑名单 𠮷 word", CONTEXT, look, 400).height == 20


def test_a_text_that_has_room_is_whole(look):
    paragraph = Paragraph("a word and another one", CONTEXT, look, 400, most_lines=2)
    assert not paragraph.is_cut
    assert paragraph.text == "a word and another one"


def test_a_text_that_is_too_long_ends_in_an_ellipsis_after_so_many_lines(look):
    paragraph = Paragraph(LONG, CONTEXT, look, 300, most_lines=2)
    assert paragraph.is_cut
    assert paragraph.height == 40
    assert paragraph.text.endswith("…")
    assert LONG.startswith(paragraph.text.removesuffix("…"))


@pytest.mark.parametrize("text", ["社会主义文化新辉煌" * 20, "𠮷" * 200, "x" * 400])
def test_a_text_without_spaces_is_cut_too(look, text):
    paragraph = Paragraph(text, CONTEXT, look, 300, most_lines=2)
    assert paragraph.height == 40
    assert text.startswith(paragraph.text.removesuffix("…"))
    assert len(paragraph.text) > 20


def test_a_text_too_narrow_for_its_letters_does_not_hang(look):
    assert Paragraph(LONG, CONTEXT, look, 1, most_lines=2).height == 40


def test_without_a_limit_all_is_shown(look):
    assert Paragraph(LONG, CONTEXT, look, 300).text == LONG


def test_a_line_feed_of_a_library_text_does_not_break_the_line(look):
    assert Paragraph("one\ntwo", CONTEXT, look, 400).height == 20


def test_a_wash_lies_under_its_stretch_and_nowhere_else(look):
    image = painted(Paragraph("ab cd ef", CONTEXT, look, 400, stretches=[Stretch(3, 5, QColor("black"), WASH)]))
    columns = columns_of(image, WASH)
    before = look.width(CONTEXT, "ab ")
    assert before - 2 <= columns[0] <= before
    assert columns[-1] <= look.width(CONTEXT, "ab cd") + 2


def test_a_character_beyond_the_basic_plane_does_not_shift_a_wash(look):
    plain = columns_of(painted(Paragraph("好 cd", CONTEXT, look, 400, stretches=[Stretch(2, 4, QColor("black"), WASH)])), WASH)
    beyond = columns_of(painted(Paragraph("𠮷 cd", CONTEXT, look, 400, stretches=[Stretch(2, 4, QColor("black"), WASH)])), WASH)
    assert len(plain) == pytest.approx(len(beyond), abs=2)


def test_the_space_at_which_a_line_breaks_is_not_washed(look):
    width = look.width(CONTEXT, "abcdef ")
    paragraph = Paragraph("abcdef ghijkl", CONTEXT, look, width, stretches=[Stretch(0, 13, QColor("black"), WASH)])
    assert paragraph.height == 40
    assert columns_of(painted(paragraph), WASH)[-1] <= look.width(CONTEXT, "abcdef") + 2


@pytest.mark.parametrize("width", range(120, 330, 10))
def test_a_short_term_is_not_parted_between_two_lines(look, width):
    text = "The papers call it the blacklist (失信黑名单), and everybody on it a deadbeat."
    start = text.index("失")
    paragraph = Paragraph(text, CONTEXT, look, width, stretches=[Stretch(start, start + 5, QColor("black"), WASH)])
    image = painted(paragraph)
    rows = [y for y in range(image.height()) if any(image.pixelColor(x, y) == WASH for x in range(image.width()))]
    assert rows[-1] - rows[0] < 20
    assert paragraph.text == text


def test_a_term_that_is_wider_than_its_line_is_parted_all_the_same(look):
    paragraph = Paragraph("(失信黑名单)", CONTEXT, look, 40, stretches=[Stretch(1, 6, QColor("black"), WASH)])
    assert paragraph.height > 20
