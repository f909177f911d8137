from glossreader.mining.evidence.fit import Evidence
from glossreader.mining.explain import explanations
from glossreader.mining.habit import with_habits
from glossreader.mining.text.page import lay_out
from tests.mining.articles import article_of

_HABIT = (
    "It has hidden debts 隐性债务, affordable housing 保障性住房, transitional housing 过渡性住房 and common prosperity 共同富裕 in it."
)


def _score(text, hanzi, chinese):
    explained = with_habits(explanations(lay_out(article_of(text)), Evidence(chinese)))
    return next(explanation.glosses[0].score for explanation in explained if explanation.setting.run.text == hanzi)


def test_a_thin_gloss_is_raised_by_the_habit_of_its_page(chinese):
    thin = "When the layoffs 下岗 came, he slept."
    assert _score(f"{_HABIT}\n{thin}", "下岗", chinese) > _score(thin, "下岗", chinese)


def test_two_sure_glosses_are_no_habit(chinese):
    thin = "When the layoffs 下岗 came, he slept."
    assert _score(f"a night market (夜市) and a big brother (大哥)\n{thin}", "下岗", chinese) == _score(thin, "下岗", chinese)
