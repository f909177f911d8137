"""Where the list stands when the text moves."""

import pytest

from glossreader.ui.following import offset_for


@pytest.mark.parametrize(
    ("spans", "offset", "stands"),
    [
        ([], 120, 120),
        ([(100, 160), (160, 220)], 0, 0),
        ([(100, 160), (280, 340)], 0, 40),
        ([(100, 160), (160, 220)], 500, 100),
        ([(0, 60), (600, 660), (660, 720)], 0, 420),
        ([(0, 60), (600, 660)], 150, 0),
        ([(0, 60), (600, 660)], 350, 360),
        ([(100, 600)], 0, 100),
    ],
    ids=["nothing", "in view", "a little down", "up", "most of them", "nearest above", "nearest below", "higher than the list"],
)
def test_the_list_shows_the_most_and_scrolls_the_least(spans, offset, stands):
    assert offset_for(spans, offset, 300) == stands
