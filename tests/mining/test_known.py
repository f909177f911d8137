from dataclasses import replace

import pytest

from glossreader.domain.article import DECK, TITLE, CutReason
from glossreader.domain.curation import Known
from glossreader.domain.term import CERTAIN, Entry, Glossary, Mention, Place, ReadingSource, Rendering, RenderingSource, Status, Term
from glossreader.mining.known import beginnings, standing, with_known
from glossreader.mining.miner import mine
from tests.mining.articles import article_of

MARKET = Term("夜市", "夜市", "yèshì", ReadingSource.DICTIONARY, status=Status.EDITED, id="market")
STALL = Term("摊位信用", "攤位信用", "tānwèi xìnyòng", ReadingSource.RULE, status=Status.ACCEPTED, id="stall")


def by_person(*texts):
    return tuple(Rendering(text, RenderingSource.PERSON) for text in texts)


def place(article, text, block=0, nth=0):
    """The nth place of a text in a block."""
    at = -1
    for _ in range(nth + 1):
        at = article.text(block).index(text, at + 1)
    return Place(block, at, at + len(text))


def cut(article, entry):
    """What the mentions of an entry cut out of the article: hanzi, English."""
    places = [(mention.hanzi, mention.english) for mention in entry.mentions]
    return [tuple(one and article.text(one.block)[one.start : one.end] for one in pair) for pair in places]


def met(article, known, chinese, glossary=None):
    """The entry of the known term in the article's glossary."""
    entries = with_known(article, mine(article, chinese) if glossary is None else glossary, (known,), chinese).entries
    return next((entry for entry in entries if entry.term.simplified == known.term.simplified), None)


def test_a_term_that_a_person_decided_about_is_in_the_glossary_though_no_author_explains_it(chinese):
    article = article_of("The 夜市 closes at ten.\nIn spring every 夜市 moves.")
    known = Known(replace(MARKET, renderings=by_person("night market")))
    assert mine(article, chinese).sure() == ()
    entry = met(article, known, chinese, Glossary())
    assert (entry.term, entry.printed, entry.confidence, entry.english) == (known.term, "夜市", CERTAIN, ())
    assert entry.shown_english == ("night market",)
    assert "night market" in " ".join(entry.senses)
    assert cut(article, entry) == [("夜市", None), ("夜市", None)]


def test_it_is_not_there_when_its_hanzi_are_not(chinese):
    article = article_of("A night market closes at ten.")
    assert met(article, Known(replace(MARKET, renderings=by_person("night market"))), chinese) is None


def test_it_is_found_in_the_script_that_the_article_prints(chinese):
    article = article_of("Vendors have 攤位信用 and pay later.")
    entry = met(article, Known(STALL), chinese, Glossary())
    assert (entry.printed, cut(article, entry)) == ("攤位信用", [("攤位信用", None)])


def test_title_and_deck_count_and_cut_blocks_do_not(chinese):
    article = article_of("Share 夜市.\nAll else.", title="夜市", deck="Of 夜市")
    blocks = (replace(article.blocks[0], cut=CutReason.SHARE), article.blocks[1])
    entry = met(replace(article, blocks=blocks), Known(MARKET, handmade=(Mention(place(article, "夜市")),)), chinese, Glossary())
    assert [mention.hanzi.block for mention in entry.mentions] == [TITLE, DECK]


def test_the_persons_english_is_found_and_comes_first(chinese):
    article = article_of("A night bazaar, say “night market” (夜市), closes.\nNight bazaars are loud.")
    assert [entry.english for entry in mine(article, chinese).entries] == [("night market",)]
    known = Known(replace(MARKET, renderings=(*by_person("night bazaar"), Rendering("night market"), Rendering("evening fair"))))
    entry = met(article, known, chinese)
    assert entry.english == ("night bazaar", "night market")
    assert cut(article, entry) == [(None, "night bazaar"), ("夜市", "night market"), (None, "Night bazaars")]


def test_the_preferred_rendering_of_another_author_is_found_but_not_his_second(chinese):
    article = article_of("The 夜市 is old. A night market is a fair.")
    known = Known(replace(MARKET, renderings=(Rendering("night market"), Rendering("fair"))))
    entry = met(article, known, chinese, Glossary())
    assert (entry.english, cut(article, entry)) == (("night market",), [("夜市", None), (None, "night market")])


def test_a_longer_term_keeps_its_hanzi_and_english_beside_another_is_left_to_that(chinese):
    article = article_of("They have “stall credit” (摊位信用) there.")
    credit = Term("信用", "信用", "xìnyòng", ReadingSource.DICTIONARY, by_person("stall credit"), status=Status.EDITED)
    assert met(article, Known(credit), chinese) is None


def test_a_mention_made_by_hand_stands_where_mining_sees_nothing(chinese):
    article = article_of("They have “stall credit” (摊位信用) there.")
    credit = Term("信用", "信用", "xìnyòng", ReadingSource.DICTIONARY, by_person("credit"), status=Status.EDITED)
    made = Mention(place(article, "信用"), place(article, "credit"))
    entry = met(article, Known(credit, handmade=(made,)), chinese)
    assert (entry.mentions, entry.english, entry.printed) == ((made,), ("credit",), "信用")


def test_english_that_a_person_linked_takes_the_place_of_what_was_found_at_these_hanzi(chinese):
    article = article_of("A bazaar by night, a “night market” (夜市), closes. Night markets go.")
    made = Mention(place(article, "夜市"), place(article, "bazaar by night"))
    known = Known(replace(MARKET, renderings=(*by_person("bazaar by night"), Rendering("night market"))), handmade=(made,))
    entry = met(article, known, chinese)
    assert entry.english == ("bazaar by night", "night market")
    assert cut(article, entry) == [("夜市", "bazaar by night"), (None, "night market"), (None, "Night markets")]


@pytest.mark.parametrize(("block", "left"), [(0, [(None, "night bazaar")]), (1, [("夜市", None)])])
def test_of_a_link_over_two_blocks_stays_what_is_not_cut(chinese, block, left):
    article = article_of("They say 夜市.\nThe night bazaar is loud.")
    made = Mention(place(article, "夜市"), place(article, "night bazaar", block=1))
    blocks = tuple(replace(one, cut=CutReason.OTHER) if at == block else one for at, one in enumerate(article.blocks))
    cut_article = replace(article, blocks=blocks)
    known = Known(replace(MARKET, renderings=by_person("night bazaar")), handmade=(made,))
    assert cut(cut_article, met(cut_article, known, chinese, Glossary())) == left


def test_linked_english_is_taken_from_other_hanzi_of_the_term(chinese):
    article = article_of("A “night market” (夜市) closes. 夜市 are loud.")
    made = Mention(place(article, "夜市", nth=1), place(article, "night market"))
    entry = met(article, Known(replace(MARKET, renderings=by_person("night market")), handmade=(made,)), chinese)
    assert entry.mentions == (made, Mention(place(article, "夜市")))


@pytest.mark.parametrize(
    ("text", "old", "new", "cuts"),
    [
        (
            "A big night market (夜市). Big night markets!",
            "night market",
            "big night market",
            [("夜市", "big night market"), (None, "Big night markets")],
        ),
        (
            "A “big night market” (夜市). One night market.",
            "big night market",
            "night market",
            [("夜市", "night market"), (None, "night market")],
        ),
        ("A “big night market” (夜市). A market.", "market", "big night market", [("夜市", "big night market")]),
    ],
)
def test_where_a_person_moved_an_edge_it_is_moved_at_every_place(chinese, text, old, new, cuts):
    article = article_of(text)
    found = [Mention(place(article, "夜市"), place(article, old))]
    found += [Mention(english=place(article, "market", nth=1))] if old == "market" else []
    mined = Glossary((Entry(MARKET, "夜市", (old,), 0.9, tuple(found)),))
    known = Known(replace(MARKET, renderings=by_person(new)), dropped=(old,))
    entry = met(article, known, chinese, mined)
    assert (entry.english, cut(article, entry), entry.confidence) == ((new,), cuts, 0.9)


def test_english_that_a_person_replaced_by_a_word_of_his_own_is_still_lit_where_the_author_says_it(chinese):
    article = article_of("A “night market” (夜市) closes. Night markets go.")
    known = Known(replace(MARKET, renderings=by_person("evening fair")), dropped=("night market",))
    entry = met(article, known, chinese)
    assert (entry.english, entry.shown_english) == ((), ("evening fair",))
    assert cut(article, entry) == [("夜市", "night market"), (None, "Night markets")]


def test_entries_stand_in_the_order_of_the_text(chinese):
    article = article_of("The 夜市 and “stall credit” (摊位信用).", title="Of 老板")
    boss = Known(Term("老板", "老闆", "lǎobǎn", ReadingSource.DICTIONARY, status=Status.ACCEPTED))
    glossary = with_known(article, mine(article, chinese), (Known(MARKET), boss), chinese)
    assert [entry.term.simplified for entry in glossary.sure()] == ["老板", "夜市", "摊位信用"]


def test_a_term_goes_when_its_only_mention_was_english_with_edges_that_a_person_moved(chinese):
    article = article_of("A market is here.")
    found = Entry(MARKET, "夜市", ("market",), 0.9, (Mention(english=place(article, "market")),))
    known = Known(replace(MARKET, renderings=by_person("night market")), dropped=("market",))
    assert with_known(article, Glossary((found,)), (known,), chinese).entries == ()


def test_what_the_author_says_of_a_known_term_is_new_to_it(chinese):
    article = article_of("A “night market” (夜市) closes.")
    known = Known(replace(MARKET, renderings=by_person("night bazaar"), note="mine"))
    entry = met(article, known, chinese)
    assert entry.term == replace(known.term, renderings=(*by_person("night bazaar"), Rendering("night market")))
    assert (entry.english, entry.shown_english) == (("night market",), ("night bazaar", "night market"))


def test_without_known_terms_the_glossary_is_what_was_mined(chinese):
    article = article_of("A “night market” (夜市) closes.")
    mined = mine(article, chinese)
    assert with_known(article, mined, (), chinese) is mined


def test_forms_that_stand_in_the_article_are_told_by_their_simplified_form():
    article = article_of("攤位信用 here.\n夜", title="老板", deck="讨债")
    forms = [("摊位信用", "攤位信用"), ("夜市", "夜市"), ("老板", "老闆"), ("讨债", "討債"), ("夜", "夜"), ("信誉", "信譽")]
    assert standing(article, forms) == ("摊位信用", "老板", "讨债", "夜")
    cut_out = replace(article, blocks=tuple(replace(block, cut=CutReason.OTHER) for block in article.blocks))
    assert standing(cut_out, forms) == ("老板", "讨债")


def test_beginnings_are_all_pairs_and_single_characters_of_what_is_shown():
    article = article_of("夜市!\nShare", title="A")
    shared = replace(article, blocks=(article.blocks[0], replace(article.blocks[1], cut=CutReason.SHARE)))
    assert {"夜市", "市!", "夜", "市", "A"} <= beginnings(shared)
    assert "Sh" not in beginnings(shared)
