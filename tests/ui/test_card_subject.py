from dataclasses import replace

import pytest

from glossreader.domain.page import Gloss
from glossreader.domain.term import Mention, Place, Rendering, RenderingSource
from glossreader.settings import Script
from glossreader.ui.card.subject import TermSubject, WordSubject
from glossreader.ui.card.where import mention_positions, paragraph_of
from tests.ui.card_examples import FIRST, GLOSS, HANG, KOU, LAST, SENTENCE, TERM, TEXTS, XING, page, with_term


def about(gloss: Gloss = GLOSS, script: Script = Script.AS_PRINTED) -> TermSubject:
    return TermSubject(gloss, page(gloss), script)


@pytest.mark.parametrize(
    ("script", "shown", "other"),
    [
        (Script.AS_PRINTED, "失信黑名单", "失信黑名單"),
        (Script.SIMPLIFIED, "失信黑名单", "失信黑名單"),
        (Script.TRADITIONAL, "失信黑名單", "失信黑名单"),
    ],
)
def test_a_term_shows_one_script_and_offers_the_other(script, shown, other):
    assert (about(script=script).hanzi, about(script=script).other_hanzi) == (shown, other)


def test_a_term_that_is_written_alike_has_no_other_script():
    alike = with_term(replace(TERM, simplified="人口", traditional="人口"), replace(GLOSS, entry=replace(GLOSS.entry, printed="人口")))
    assert about(alike).other_hanzi == ""


def test_the_articles_own_english_comes_before_the_librarys():
    assert [rendering.text for rendering in about().renderings] == ["blacklist of dishonest persons", "blacklist", "defaulter blacklist"]


def test_a_persons_english_comes_first():
    mine = replace(TERM, renderings=(*TERM.renderings, Rendering("list of shame", RenderingSource.PERSON)))
    assert about(with_term(mine)).english == "list of shame"


def test_a_word_offers_its_other_script():
    assert WordSubject("抠", (KOU,)).other_hanzi == "摳"
    assert WordSubject("摳", (KOU,)).other_hanzi == "抠"
    assert WordSubject("行", (HANG, XING)).other_hanzi == ""


def test_the_reading_of_a_word_is_the_pages_else_the_commonest():
    assert WordSubject("行", (HANG, XING), XING.reading).pinyin == "xíng"
    assert WordSubject("行", (HANG, XING)).pinyin == "háng"
    assert WordSubject("囧囧", ()).pinyin == ""


def test_a_sentence_is_found_in_its_paragraph():
    assert paragraph_of(SENTENCE, page()) == 2
    assert paragraph_of("The Points Ledger", page()) is None


def test_mentions_stand_as_far_down_as_their_text():
    title = len("The Points Ledger")
    whole = title + sum(len(text) for text in TEXTS)
    mentions = (Mention(Place(-1, 4, 10)), Mention(Place(2, 4, 13)), Mention(Place(9, 0, 1)))
    at_last = (title + len(FIRST) + len(SENTENCE) + 4) / whole
    assert list(mention_positions(mentions, page())) == [4 / whole, at_last, None]
    assert at_last > 1 - len(LAST) / whole
