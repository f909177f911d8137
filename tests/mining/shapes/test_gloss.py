import pytest

from glossreader.domain.term import Place
from glossreader.mining.shapes.gloss import Gloss, in_order, wording
from glossreader.mining.shapes.shape import TRUST, Shape


@pytest.mark.parametrize(
    ("printed", "text"),
    [
        ("“fan circle” culture", "fan circle culture"),
        ("villagers' committee", "villagers' committee"),
        ("People’s livelihood", "People’s livelihood"),
        ("society,  society,", "society, society"),
        ("‘shehuiren‘", "shehuiren"),
        ("*neijuan*", "neijuan"),
    ],
)
def test_a_rendering_is_free_of_quotation_marks_but_keeps_apostrophes(printed, text):
    assert wording(printed) == text


def test_none_of_several_meanings_is_better_than_the_one_before_it():
    scores = [1.0, 3.0, 0.2]
    glosses = [Gloss(Place(0, at, at + 1), "x", score, Shape.CELL) for at, score in enumerate(scores)]
    ordered = [gloss.score for gloss in in_order(glosses)]
    assert ordered[0] == 1.0
    assert ordered[0] > ordered[1] > ordered[2]


def test_every_shape_is_trusted_to_some_extent():
    assert set(TRUST) == set(Shape)
