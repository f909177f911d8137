"""The colours of all schemes: text can be read wherever it may stand, and tones stay apart for every kind of eye."""

from itertools import combinations

import pytest
from PySide6.QtGui import QColor

from glossreader.settings import Scheme
from glossreader.ui.theme import palette
from tests.ui.colour import EYES, blend, ciede2000, contrast, difference

SCHEMES = [Scheme.LIGHT, Scheme.NIGHT, Scheme.SEPIA]
ROWS = ["paper", "pane", "card", "lit", "selected", "line"]  # line: a row under the mouse
GROUNDS = [*ROWS, "hot"]
WASHES = [*GROUNDS, "accent_wash", "accepted_wash", "edited_wash", "warn_wash"]


def selection(colours):
    """The ground of selected text."""
    return blend(colours.accent, colours.paper, 0.22)


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("ground", WASHES)
def test_the_text_itself_has_eight_to_one_on_every_wash(scheme, ground):
    colours = palette(scheme)
    assert round(contrast(colours.ink, getattr(colours, ground)), 1) >= 8


@pytest.mark.parametrize(("scheme", "least"), [(Scheme.LIGHT, 8), (Scheme.NIGHT, 7.7), (Scheme.SEPIA, 8)])
def test_selected_text_can_be_read(scheme, least):
    colours = palette(scheme)
    assert round(contrast(colours.ink, selection(colours)), 1) >= least


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("ground", ROWS)
@pytest.mark.parametrize("text", ["ink2", "ink3", "accent", "accepted", "edited", "rejected", "warn"])
def test_all_other_text_has_four_and_a_half_to_one_wherever_it_may_stand(scheme, ground, text):
    colours = palette(scheme)
    assert contrast(getattr(colours, text), getattr(colours, ground)) >= 4.5


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("ground", GROUNDS)
def test_every_tone_has_four_and_a_half_to_one_wherever_pinyin_may_stand(scheme, ground):
    colours = palette(scheme)
    assert min(contrast(tone, getattr(colours, ground)) for tone in colours.tones) >= 4.5


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize(
    ("text", "ground"),
    [
        ("on_accent", "accent"),
        ("accent", "accent_wash"),
        ("accepted", "accepted_wash"),
        ("edited", "edited_wash"),
        ("warn", "warn_wash"),
    ],
)
def test_a_status_can_be_read_on_its_own_wash(scheme, text, ground):
    colours = palette(scheme)
    assert contrast(getattr(colours, text), getattr(colours, ground)) >= 4.5


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("ground", ["paper", "pane", "card"])
@pytest.mark.parametrize("line", ["edge", "litline", "accent"])
def test_a_line_that_tells_something_has_three_to_one(scheme, ground, line):
    colours = palette(scheme)
    assert contrast(getattr(colours, line), getattr(colours, ground)) >= 3


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("eye", EYES)
def test_no_two_tones_look_alike_to_any_eye(scheme, eye):
    tones = palette(scheme).tones
    assert min(difference(one, other, eye) for one, other in combinations(tones, 2)) >= 10


@pytest.mark.parametrize(
    ("scheme", "eye", "least"),
    [
        (Scheme.LIGHT, "normal", 16.2),
        (Scheme.LIGHT, "deuteranopia", 12.3),
        (Scheme.LIGHT, "protanopia", 12.6),
        (Scheme.NIGHT, "normal", 21.1),
        (Scheme.NIGHT, "deuteranopia", 13.0),
        (Scheme.NIGHT, "protanopia", 12.1),
        (Scheme.SEPIA, "normal", 13.0),
        (Scheme.SEPIA, "deuteranopia", 11.1),
        (Scheme.SEPIA, "protanopia", 11.5),
    ],
)
def test_the_nearest_tones_are_as_far_apart_as_they_were_chosen(scheme, eye, least):
    tones = palette(scheme).tones
    assert min(difference(one, other, eye) for one, other in combinations(tones, 2)) == pytest.approx(least, abs=0.1)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [  # pairs of the table that Sharma, Wu and Dalal publish to prove an implementation by
        ((50, 2.6772, -79.7751), (50, 0, -82.7485), 2.0425),
        ((50, -1, 2), (50, 0, 0), 2.3669),
        ((50, 2.49, -0.001), (50, -2.49, 0.0011), 7.2195),
        ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644),
        ((2.0776, 0.0795, -1.135), (0.9033, -0.0636, -0.5514), 0.9082),
    ],
)
def test_the_measure_of_difference_agrees_with_its_published_pairs(one, other, expected):
    assert ciede2000(one, other) == pytest.approx(expected, abs=0.0001)


def test_black_on_white_has_the_greatest_contrast():
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21)
