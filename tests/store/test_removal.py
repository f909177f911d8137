from contextlib import closing

import pytest

from glossreader.domain.curation import Known, Mend, TermEdit
from glossreader.domain.errors import ArticleNotFound
from glossreader.domain.shelf import ReadingPlace
from glossreader.domain.term import CERTAIN, Entry, Status
from glossreader.store.database import Store
from tests.store.examples import BLACKLIST, LAOLAI, SESAME, article, entry, glossary, keep, source, term_of
from tests.store.rows import rows
from tests.store.test_by_hand import FIRST_TWO, MADE, MINE, state


@pytest.fixture
def filled(store):
    """Two articles with a common term, a decision, a term made by hand, and a place in the first."""
    keep(store, "First", entry(SESAME, "Sesame Credit"), entry(BLACKLIST, "blacklist"))
    keep(store, "Second", entry(SESAME, "Zhima"), entry(LAOLAI))
    store.mend(1, Mend("Added", Known(MINE, handmade=(MADE,)), Entry(MINE, "老赖", ("debt dodger",), CERTAIN, (MADE,))))
    store.keep_reading_place(1, ReadingPlace(1, 3, 0.4))
    return store


def test_an_article_goes_with_its_glossary_and_the_terms_that_only_it_had(filled):
    filled.remove_article(1)
    assert [(listed.number, listed.title, listed.terms) for listed in filled.articles()] == [(2, "Second", 2)]
    assert filled.met("失信黑名单", 2) is None
    assert [rendering.text for rendering in filled.met("芝麻信用", 2).term.renderings] == ["Zhima"]
    assert filled.check() == ()
    assert filled.changes()[-1].what == "Removed “First”"
    with pytest.raises(ArticleNotFound):
        filled.article(1)


def test_a_term_that_a_person_decided_about_stays(filled):
    filled.edit_term(term_of(filled, 1, "失信黑名单").id, TermEdit(status=Status.ACCEPTED))
    filled.remove_article(1)
    assert ("失信黑名单", "失信黑名單") in filled.decided_forms(FIRST_TWO)
    assert filled.check() == ()


def test_a_term_that_leaves_the_library_breaks_no_article_that_a_person_took_it_out_of(store):
    keep(store, "First", entry(SESAME, "Sesame Credit"))
    keep(store, "Second", entry(SESAME, "Zhima"))
    store.remove_terms(1, [term_of(store, 1, "芝麻信用").id], [], "Removed 芝麻信用")
    assert store.dismissed(1) == {"芝麻信用"}
    store.remove_article(2)
    assert (store.dismissed(1), store.check()) == (set(), ())
    store.undo()
    assert (store.dismissed(1), store.check()) == ({"芝麻信用"}, ())


def test_a_removal_is_taken_back_with_everything_and_done_again(filled, path):
    before = (filled.articles(), filled.article(1), filled.source(1), filled.outside(1), state(filled), filled.reading_place(1))
    filled.remove_article(1)
    after = (filled.articles(), state(filled))
    filled.undo()
    assert (filled.articles(), filled.article(1), filled.source(1), filled.outside(1), state(filled), filled.reading_place(1)) == before
    assert filled.check() == ()
    filled.redo()
    assert (filled.articles(), state(filled)) == after
    assert filled.check() == ()
    filled.undo()
    filled.close()
    with closing(Store.open(path)) as opened:
        assert (opened.articles(), opened.reading_place(1)) == (before[0], before[-1])


def test_an_article_that_was_removed_can_be_added_again(store):
    store.keep(source(), article(), glossary(), ())
    store.remove_article(1)
    assert store.keep(source(), article(), glossary(), ()) == 2
    assert store.article(2) == article()
    assert store.check() == ()


def test_the_bytes_stay_while_the_removal_can_be_taken_back(filled, path):
    filled.remove_article(1)
    filled.remove_article(2)
    for _ in range(2):
        filled.undo()
    assert filled.source(1).raw.startswith(b"First")
    filled.remove_article(2)
    filled.close()
    assert len(rows(path)["source"]) == 2


def test_what_is_not_there_cannot_be_removed(store):
    with pytest.raises(ArticleNotFound, match="no article 3"):
        store.remove_article(3)
