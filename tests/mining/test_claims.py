from glossreader.mining.claims import with_claims
from glossreader.mining.evidence.fit import Evidence
from glossreader.mining.explain import explanations
from glossreader.mining.text.page import lay_out
from tests.mining.articles import article_of


def _claimed(text, chinese):
    explained = with_claims(explanations(lay_out(article_of(text)), Evidence(chinese)))
    return {explanation.setting.run.text: [gloss.text for gloss in explanation.glosses] for explanation in explained}


def test_an_english_expression_belongs_to_the_chinese_that_it_translates(chinese):
    claimed = _claimed("known as “night market” (夜市), “street stall” (地摊) and so on", chinese)
    assert claimed == {"夜市": ["night market"], "地摊": ["street stall"]}


def test_the_same_chinese_in_both_scripts_may_share_its_english(chinese):
    claimed = _claimed("The Night Market (simplified Chinese: 夜市场; traditional Chinese: 夜市場) is", chinese)
    assert claimed["夜市场"][0] == claimed["夜市場"][0] == "Night Market"
