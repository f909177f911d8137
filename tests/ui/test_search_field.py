"""The field that filters."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton

from glossreader.settings import Scheme
from glossreader.ui.search_field import SearchField
from glossreader.ui.theme import palette


@pytest.fixture
def field(qtbot):
    made = SearchField("Hanzi, pinyin or English")
    qtbot.addWidget(made)
    made.resize(200, made.height())
    made.show()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    return made


def pixel(field: SearchField, x: int, y: int) -> str:
    image = field.grab().toImage()
    ratio = image.devicePixelRatio()
    return image.pixelColor(int(x * ratio), int(y * ratio)).name()


def test_esc_clears_the_field(field, qtbot):
    qtbot.keyClicks(field, "xinyong")
    assert field.text() == "xinyong"
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""


def test_the_cross_is_there_while_there_is_text_and_clears_it(field, qtbot):
    cross = field.findChild(QToolButton)
    assert not cross.isVisible()
    qtbot.keyClicks(field, "xin")
    assert cross.isVisible()
    qtbot.mouseClick(cross, Qt.MouseButton.LeftButton)
    assert field.text() == ""
    assert not cross.isVisible()


def test_down_goes_to_what_was_found(field, qtbot):
    with qtbot.waitSignal(field.list_wanted):
        qtbot.keyClick(field, Qt.Key.Key_Down)


def test_a_screen_reader_knows_what_the_field_is_for(field):
    assert field.accessibleName() == "Hanzi, pinyin or English"
    assert field.findChild(QToolButton).accessibleName() == "Clear"


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.NIGHT, Scheme.SEPIA])
def test_the_focused_field_has_a_ring_in_the_accent_and_the_ground_of_a_card(field, scheme):
    colours = palette(scheme)
    field.set_look(colours)
    middle = field.height() // 2
    assert pixel(field, 0, middle) == colours.accent.name()
    assert pixel(field, 185, middle) == colours.card.name()
    field.clearFocus()
    assert pixel(field, 0, middle) != colours.accent.name()
    assert pixel(field, 2, middle) == colours.edge.name()
