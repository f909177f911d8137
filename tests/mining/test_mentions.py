from glossreader.domain.article import DECK, TITLE
from glossreader.mining.miner import mine
from tests.mining.articles import article_of


def _cut(article, place):
    return article.text(place.block)[place.start : place.end] if place else None


def _mentions(article, hanzi, chinese):
    (entry,) = [entry for entry in mine(article, chinese).entries if entry.printed == hanzi]
    return [(_cut(article, mention.hanzi), _cut(article, mention.english)) for mention in entry.mentions]


def test_hanzi_with_their_english_hanzi_alone_and_later_english_alone_are_collected(chinese):
    article = article_of("Every night market (夜市) closes.\nOn night markets people eat; 夜市 again.")
    assert _mentions(article, "夜市", chinese) == [("夜市", "night market"), (None, "night markets"), ("夜市", None)]


def test_title_and_deck_mention_terms_too(chinese):
    article = article_of("A night market (夜市) closes.", title="The Last Night Market", deck="night markets go")
    (entry,) = mine(article, chinese).entries
    assert [mention.english.block for mention in entry.mentions if mention.english] == [TITLE, DECK, 0]


def test_english_on_another_line_is_paired_with_its_hanzi(chinese):
    assert _mentions(article_of("Buying the wind\n买风 (mǎi fēng)"), "买风", chinese) == [("买风", "Buying the wind")]


def test_every_place_of_hanzi_cuts_out_what_was_first_printed(chinese):
    article = article_of("Stall Credit (摊位信用) is 攤位信用 in Taiwan. 摊位信用!\n#摊位信用# and @摊位信用")
    (entry,) = mine(article, chinese).entries
    cut = [_cut(article, mention.hanzi) for mention in entry.mentions if mention.hanzi]
    assert cut == ["摊位信用"] * 4


def test_a_later_abbreviation_is_a_mention(chinese):
    article = article_of("The Stall Loan Bureau (SLB, 摊位贷款局) is new. The SLB lends.")
    assert (None, "SLB") in _mentions(article, "摊位贷款局", chinese)


def test_english_beside_the_hanzi_of_one_term_is_no_mention_of_another(chinese):
    article = article_of("the credit system (信用体系) and the credit system (信用系统); a credit system it is")
    assert _mentions(article, "信用体系", chinese) == [("信用体系", "credit system"), (None, "credit system")]
    assert _mentions(article, "信用系统", chinese) == [("信用系统", "credit system"), (None, "credit system")]


def test_english_that_renders_a_dozen_terms_names_none_of_them_alone(chinese):
    terms = "；".join(f"a big brother ({char}大哥)" for char in "东南西北中前后左右上下里外")
    assert _mentions(article_of(f"{terms}. Another big brother came."), "东大哥", chinese) == [("东大哥", "big brother")]
