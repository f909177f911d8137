from dataclasses import replace

import pytest

from glossreader.domain.curation import Known
from glossreader.domain.errors import NoEnglishSelected, NoHanziSelected, TermNotFound
from glossreader.domain.term import Entry, Kind, Mention, Place, ReadingSource, Rendering, RenderingSource, Status, Term
from glossreader.mining.by_hand import added, edge_moved, linked, new_term
from tests.mining.articles import article_of
from tests.mining.test_known import by_person, place

MARKET = Term("夜市", "夜市", "yèshì", ReadingSource.DICTIONARY, (Rendering("night market"),), id="market")
ARTICLE = article_of("A “night market” (夜市) closes; 夜市 move.\nThe night bazaar is loud.\n夜市 again, night fairs.")


def entry(*mentions, english=("night market",)):
    return Entry(MARKET, "夜市", english, 0.9, mentions)


ENGLISH, AGAIN = place(ARTICLE, "night market"), place(ARTICLE, "夜市", block=2)
FIRST = Mention(place(ARTICLE, "夜市"), ENGLISH)
SECOND = Mention(place(ARTICLE, "夜市", nth=1))
THIRD = Mention(AGAIN)


def test_hanzi_become_a_term_with_reading_and_both_scripts(chinese):
    article = article_of("They have \u200b失信‘黑名单’ there.")
    term = new_term(article, place(article, "失信‘黑名单’"), chinese)
    assert (term.pinyin, term.pinyin_source) == (chinese.reading("失信黑名单").text, chinese.reading("失信黑名单").source)
    assert (term.simplified, term.traditional, term.kind, term.renderings, term.id) == ("失信黑名单", "失信黑名單", Kind.TERM, (), "")


def test_white_space_at_the_ends_of_a_selection_is_left_out(chinese):
    article = article_of("They have  夜市 , there.")
    selected = place(article, "  夜市 ")
    assert new_term(article, selected, chinese).simplified == "夜市"
    assert added(article, Known(MARKET), selected).handmade == (Mention(place(article, "夜市")),)
    known, text = linked(article, Known(MARKET), entry(), place(article, "They have  "))
    assert (known.handmade, text) == ((Mention(english=place(article, "They have")),), "They have")


@pytest.mark.parametrize("selected", ["closes", " ", "”"])
def test_what_has_no_hanzi_is_no_term(chinese, selected):
    with pytest.raises(NoHanziSelected, match="has no Chinese characters"):
        new_term(ARTICLE, place(ARTICLE, selected), chinese)


@pytest.mark.parametrize("selected", ["夜市", " ", "” ("])
def test_what_has_no_words_is_no_english(selected):
    with pytest.raises(NoEnglishSelected, match="has no English words"):
        linked(ARTICLE, Known(MARKET), entry(FIRST), place(ARTICLE, selected))
    with pytest.raises(NoEnglishSelected):
        edge_moved(ARTICLE, Known(MARKET), entry(FIRST), 0, place(ARTICLE, selected))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (Status.SUGGESTED, Status.EDITED),
        (Status.REJECTED, Status.EDITED),
        (Status.ACCEPTED, Status.ACCEPTED),
        (Status.EDITED, Status.EDITED),
    ],
)
def test_a_person_vouches_for_what_he_adds(before, after):
    known = added(ARTICLE, Known(replace(MARKET, status=before)), AGAIN)
    assert known == Known(replace(MARKET, status=after), (), (THIRD,))
    assert added(ARTICLE, known, AGAIN) == known


def test_linked_english_is_the_persons_and_preferred():
    known, text = linked(ARTICLE, Known(MARKET), entry(FIRST, SECOND), place(ARTICLE, "night bazaar", block=1))
    assert text == "night bazaar"
    assert known.term == replace(MARKET, status=Status.EDITED, renderings=(*by_person("night bazaar"), Rendering("night market")))


def test_linked_english_that_the_author_says_as_well_becomes_the_persons():
    known, _ = linked(ARTICLE, Known(MARKET), entry(FIRST), ENGLISH)
    assert known.term.renderings == by_person("night market")


@pytest.mark.parametrize(
    ("mentions", "english", "hanzi"),
    [
        ((FIRST, SECOND, THIRD), place(ARTICLE, "closes"), SECOND.hanzi),
        ((FIRST, SECOND, THIRD), place(ARTICLE, "night fairs", block=2), AGAIN),
        ((FIRST, SECOND), place(ARTICLE, "night fairs", block=2), SECOND.hanzi),
        ((Mention(FIRST.hanzi), SECOND), place(ARTICLE, "night market"), FIRST.hanzi),
        ((Mention(FIRST.hanzi), SECOND), place(ARTICLE, "move"), SECOND.hanzi),
        ((FIRST, SECOND), place(ARTICLE, "market"), FIRST.hanzi),
        ((FIRST,), place(ARTICLE, "night bazaar", block=1), None),
        ((FIRST, SECOND, Mention(english=place(ARTICLE, "night bazaar", block=1))), place(ARTICLE, "bazaar", block=1), None),
    ],
)
def test_linked_english_belongs_to_the_nearest_hanzi_that_have_none(mentions, english, hanzi):
    known, _ = linked(ARTICLE, Known(MARKET), entry(*mentions), english)
    assert known.handmade == (Mention(hanzi, english),)


def test_what_a_person_linked_before_stays_unless_it_is_the_same_place():
    bazaar, fairs = place(ARTICLE, "night bazaar", block=1), place(ARTICLE, "night fairs", block=2)
    known, _ = linked(ARTICLE, Known(MARKET, dropped=("night fairs",)), entry(FIRST, SECOND, THIRD), bazaar)
    known, _ = linked(ARTICLE, known, entry(FIRST, Mention(SECOND.hanzi, bazaar), THIRD), fairs)
    assert known.handmade == (Mention(SECOND.hanzi, bazaar), Mention(THIRD.hanzi, fairs))
    assert known.dropped == ()
    known, _ = linked(
        ARTICLE, known, entry(FIRST, Mention(SECOND.hanzi, bazaar), Mention(THIRD.hanzi, fairs)), place(ARTICLE, "bazaar", block=1)
    )
    assert known.handmade == (Mention(THIRD.hanzi, fairs), Mention(SECOND.hanzi, place(ARTICLE, "bazaar", block=1)))


def test_a_moved_edge_makes_the_new_words_the_persons_in_place_of_the_old():
    term = replace(MARKET, renderings=(Rendering("bazaar"), Rendering("night market"), Rendering("fair")))
    known, text = edge_moved(ARTICLE, Known(term), entry(FIRST), 0, place(ARTICLE, "market"))
    assert text == "market"
    assert known.term.renderings == (Rendering("bazaar"), *by_person("market"), Rendering("fair"))
    assert (known.dropped, known.handmade, known.term.status) == (
        ("night market",),
        (Mention(FIRST.hanzi, place(ARTICLE, "market")),),
        Status.EDITED,
    )


def test_the_edge_of_a_plural_is_moved_for_the_rendering_that_it_is():
    article = article_of("The 夜市. Night markets go far.")
    plural = Mention(english=place(article, "Night markets"))
    known, _ = edge_moved(article, Known(MARKET), entry(plural), 0, place(article, "Night markets go"))
    assert (known.term.renderings, known.dropped) == (by_person("Night markets go"), ("night market",))
    assert known.handmade == (Mention(english=place(article, "Night markets go")),)


def test_a_mention_without_english_gets_it():
    known, _ = edge_moved(ARTICLE, Known(MARKET), entry(FIRST, SECOND), 1, place(ARTICLE, "closes"))
    assert known.term.renderings == (*by_person("closes"), Rendering("night market"))
    assert (known.dropped, known.handmade) == ((), (Mention(SECOND.hanzi, place(ARTICLE, "closes")),))


def test_an_edge_that_was_moved_can_be_moved_back():
    known, _ = edge_moved(ARTICLE, Known(MARKET), entry(FIRST), 0, place(ARTICLE, "market"))
    moved = Entry(known.term, "夜市", ("market",), 0.9, known.handmade)
    known, _ = edge_moved(ARTICLE, known, moved, 0, ENGLISH)
    assert known == Known(replace(MARKET, status=Status.EDITED, renderings=by_person("night market")), ("market",), (FIRST,))


def test_an_edge_that_stays_where_it_is_drops_nothing():
    known, _ = edge_moved(ARTICLE, Known(MARKET), entry(FIRST), 0, ENGLISH)
    assert (known.dropped, known.term.renderings) == ((), by_person("night market"))


@pytest.mark.parametrize("mention", [-1, 1])
def test_a_mention_that_is_not_there_any_more_is_told(mention):
    with pytest.raises(TermNotFound, match="Open the glossary again"):
        edge_moved(ARTICLE, Known(MARKET), entry(FIRST), mention, place(ARTICLE, "market"))


def test_english_over_two_lines_is_one_rendering():
    article = replace(ARTICLE, blocks=(replace(ARTICLE.blocks[0], text="A night \n market (夜市)."),))
    known, text = linked(article, Known(MARKET), entry(), Place(0, 2, 16))
    assert text == "night market"
    assert known.term.renderings[0] == Rendering("night market", RenderingSource.PERSON)
