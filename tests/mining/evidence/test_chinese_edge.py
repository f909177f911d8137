import pytest

from glossreader.mining.evidence.chinese_edge import before_english
from glossreader.mining.evidence.fit import Evidence
from glossreader.mining.text.runs import find_runs


@pytest.mark.parametrize(
    ("sentence", "english", "term"),
    [
        ("国家正在建设社会信用体系", "Social Credit System", "社会信用体系"),
        ("專家認為，這就是認知作戰", "cognitive warfare", "認知作戰"),
        ("的数据，阿尔茨海默病", "Alzheimer's disease", "阿尔茨海默病"),
        ("碳中和", "carbon neutrality", "碳中和"),
    ],
)
def test_a_term_begins_at_the_word_from_which_on_it_fits_its_english(sentence, english, term, chinese):
    (run,) = find_runs(sentence)
    found = before_english(run, english, Evidence(chinese))
    assert found is not None
    assert (found.text, sentence[found.start : found.end]) == (term, term)


def test_nothing_is_cut_out_where_the_english_translates_nothing(chinese):
    (run,) = find_runs("国家正在建设")
    assert before_english(run, "NVIDIA", Evidence(chinese)) is None
