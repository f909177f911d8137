import pytest

from glossreader.importers.translation.figures import chinese_figures, english_figures


@pytest.mark.parametrize(
    ("chinese", "english", "figures"),
    [
        ("阅读量达到1.7亿", "reached 170 million views", {170_000_000.0}),
        ("1.4万人", "14,000 people", {14_000.0}),
        ("二百六十位老人，开业十四个月", "260 old people in fourteen months", {260.0, 14.0}),
        ("近四成", "nearly 40 percent", {40.0}),
        ("达到6.8倍", "6.8 times", {6.8}),
        ("2,600萬次", "26 million times", {26_000_000.0}),
        ("8月13日和十月三日", "Aug. 13 and 3 October", {(8, 13), (10, 3)}),
        ("二十六家", "twenty-six of them", {26.0}),
        ("三千亿元", "300 billion yuan", {300_000_000_000.0}),
    ],
)
def test_figures_are_the_same_in_both_languages(chinese, english, figures):
    assert set(chinese_figures(chinese)) == figures
    assert set(english_figures(english)) == figures


def test_a_word_without_a_number_is_no_figure():
    assert list(chinese_figures("千万不要，百般无奈")) == []
    assert list(english_figures("I may marry in May; someone, often, weighty.")) == []
