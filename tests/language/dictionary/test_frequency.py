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
