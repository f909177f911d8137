import pytest

from glossreader.language.dictionary.band import band
from glossreader.language.dictionary.frequency import UNSEEN, costs


def test_common_words_cost_less_than_rare_ones():
    cost = costs()
    assert cost["的"] < cost["社会"] < cost["信用"] < cost["失信"] < UNSEEN


def test_a_young_word_costs_less_than_its_parts_in_a_row():
    cost = costs()
    assert all(cost[word] < sum(map(cost.__getitem__, word)) for word in ("微信", "内卷", "网红"))


def test_common_words_that_happen_to_meet_are_no_word():
    cost = costs()
    assert cost["家"] + cost["的"] < cost["家的"]


@pytest.mark.parametrize(("least", "words"), [(5, 1_000), (4, 3_000), (3, 8_000), (2, 20_000)])
def test_a_band_has_about_as_many_words_as_it_says(least, words):
    assert sum(band(cost) >= least for cost in costs().values()) == pytest.approx(words, rel=0.2)


def test_what_was_met_is_rare_at_least_and_what_was_not_has_no_band():
    assert min(map(band, costs().values())) == 1
    assert band(UNSEEN) == band(UNSEEN + 10_000) == 0
