from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, QSize

from glossreader.ui.card.place import corridor, place_card, room_for_card

WINDOW = QRect(0, 0, 1280, 772)
CARD = QSize(404, 240)


def test_a_card_stands_under_its_line_and_a_little_to_the_left():
    assert place_card(CARD, QRect(300, 200, 90, 24), WINDOW) == QPoint(284, 233)


def test_a_card_that_would_pass_the_bottom_stands_above_its_line():
    near = QRect(300, 600, 90, 24)
    assert place_card(CARD, near, WINDOW) == QPoint(284, 600 - 9 - 240)


def test_a_card_at_the_right_is_shifted_left():
    assert place_card(CARD, QRect(1200, 200, 60, 24), WINDOW).x() == 1280 - 8 - 404


def test_a_card_at_the_left_keeps_off_the_edge():
    assert place_card(CARD, QRect(2, 200, 60, 24), WINDOW).x() == 8


@st.composite
def scenes(draw):
    width, height = draw(st.integers(960, 3000)), draw(st.integers(500, 2000))
    bounds = QRect(draw(st.integers(0, 50)), draw(st.integers(0, 50)), width, height)
    near = QRect(
        bounds.left() + draw(st.integers(0, width - 20)),
        bounds.top() + draw(st.integers(0, height - 90)),
        draw(st.integers(10, 400)),
        draw(st.integers(16, 90)),
    )
    room = room_for_card(near, bounds)
    size = QSize(min(draw(st.integers(100, 1300)), room.width()), min(draw(st.integers(64, 900)), room.height()))
    return near, bounds, size


@given(scenes())
def test_a_card_no_larger_than_its_room_never_covers_its_line_nor_leaves_the_window(scene):
    near, bounds, size = scene
    card = QRect(place_card(size, near, bounds), size)
    assert not card.intersects(near)
    assert bounds.adjusted(8, 8, -8, -8).contains(card)


@given(scenes())
def test_the_corridor_joins_line_and_card(scene):
    near, bounds, size = scene
    card = QRect(place_card(size, near, bounds), size)
    way = corridor(near, card)
    assert way.height() >= 9
    assert not way.intersects(near)
    assert not way.intersects(card)
    assert way.united(near).united(card).height() == near.height() + way.height() + card.height()
