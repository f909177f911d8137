"""A button of the toolbar: its sign and its word are painted, with the same room at both sides."""

from itertools import pairwise

import pytest
from PySide6.QtGui import QAction, QColor

from glossreader.settings import Scheme
from glossreader.ui.theme import palette
from glossreader.ui.tool_button import ToolButton


@pytest.fixture
def action(qapp):
    action = QAction("&Two articles beside each other", qapp)
    action.setIconText("Beside")
    action.setCheckable(True)
    return action


def made(qtbot, action, sign):
    button = ToolButton(sign)
    qtbot.addWidget(button)
    button.setDefaultAction(action)
    button.setStyleSheet("QToolButton { background: white; border: none; }")
    button.resize(button.sizeHint())
    return button


def inked(button):
    """The columns in which anything but the ground is painted."""
    image = button.grab().toImage()
    rows = range(image.height())
    return [x for x in range(image.width()) if any(image.pixelColor(x, y).lightness() < 200 for y in rows)]


@pytest.mark.parametrize("sign", ["columns-2", "拼"])
def test_sign_and_word_stand_with_as_much_room_before_as_behind(qtbot, action, sign):
    button = made(qtbot, action, sign)
    columns = inked(button)
    before, behind = columns[0], button.width() - 1 - columns[-1]
    assert 9 <= before <= 13
    assert abs(before - behind) <= 3
    assert max(right - left for left, right in pairwise(columns)) >= 6


def test_it_says_by_its_colour_that_it_is_on(qtbot, action):
    button = made(qtbot, action, "columns-2")
    colours = palette(Scheme.LIGHT)
    button.set_look(colours)
    assert not has_colour(button, colours.accent)
    action.setChecked(True)
    assert has_colour(button, colours.accent)


def has_colour(button, colour: QColor):
    image = button.grab().toImage()
    return any(image.pixelColor(x, y) == colour for x in range(image.width()) for y in range(image.height()))
