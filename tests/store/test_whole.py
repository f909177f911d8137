from dataclasses import replace

import pytest

from glossreader.domain.curation import TermEdit
from glossreader.domain.term import CERTAIN, Entry, Rendering, RenderingSource, Status
from tests.store.examples import BLACKLIST, LAOLAI, SESAME, entry, keep, term_of
from tests.store.test_by_hand import MADE, MINE, mend


def test_the_whole_library_s_terms_come_with_their_renderings_and_their_best_confidence(store):
    keep(store, "First", entry(SESAME, "Sesame Credit", "this score", confidence=0.3), entry(BLACKLIST, "blacklist"))
    keep(store, "Second", entry(SESAME, "Zhima", confidence=0.7), entry(LAOLAI))
    sesame = term_of(store, 1, "芝麻信用")
    store.edit_term(sesame.id, TermEdit(renderings=("Zhima", "mine", "Sesame Credit"), tags=("credit",), note="a firm"))
    store.edit_term(term_of(store, 1, "失信黑名单").id, TermEdit(status=Status.REJECTED))
    first, second = store.all_terms()
    assert first == Entry(term_of(store, 1, "芝麻信用"), "芝麻信用", (), 0.7, ())
    assert first.term.renderings == (Rendering("Zhima"), Rendering("mine", RenderingSource.PERSON), Rendering("Sesame Credit"))
    assert (second.term.simplified, second.confidence, second.shown_english) == ("老赖", 0.9, ())
    assert store.count_terms() == 2


@pytest.mark.parametrize(
    ("first", "count", "names"), [(0, 1, ["芝麻信用"]), (1, 5, ["失信黑名单", "老赖"]), (1, None, ["失信黑名单", "老赖"]), (3, 2, [])]
)
def test_they_are_given_in_pieces(store, first, count, names):
    keep(store, "First", entry(SESAME, "Sesame Credit"), entry(BLACKLIST, "blacklist"), entry(LAOLAI, "laolai"))
    found = store.all_terms(first, count)
    assert [one.term.simplified for one in found] == names
    assert all(len(one.term.renderings) == 1 for one in found)


def test_a_term_that_no_article_has_any_more_is_certain_for_a_person_decided_about_it(store):
    keep(store)
    mend(store, term=replace(MINE, note="mine"), handmade=(MADE,))
    store.remove_article(1)
    assert [(one.term.simplified, one.confidence) for one in store.all_terms()] == [("老赖", CERTAIN)]


def test_an_empty_library_has_no_terms(store):
    assert store.all_terms() == ()
    assert store.count_terms() == 0
