import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest

from glossreader.domain.article import CutReason
from glossreader.domain.curation import Known, Mend, TermEdit
from glossreader.domain.errors import ArticleNotFound, TermNotFound
from glossreader.domain.term import CERTAIN, Entry, Mention, Place, Rendering, RenderingSource, Status
from glossreader.store.database import Store
from tests.store.examples import BLACKLIST, LAOLAI, SESAME, entry, glossary, keep, term_of, texts, undone

FIRST_TWO = ("芝麻", "老赖", "失信")
MADE = Mention(Place(1, 26, 31), Place(1, 5, 9))
MINE = replace(LAOLAI, status=Status.EDITED, renderings=(Rendering("debt dodger", RenderingSource.PERSON), Rendering("laolai")))


def mend(store, number=1, term=MINE, mentions=(MADE,), handmade=(MADE,), what="Added 老赖 as a term", english=("debt dodger",), **known):
    """A person makes a term."""
    made = Entry(term, term.simplified, english, CERTAIN, mentions)
    return store.mend(number, Mend(what, Known(term, handmade=handmade, **known), made))


def printed(store, number=1):
    return [one.term.simplified for one in store.glossary(number).entries]


def state(store):
    """All that can be read of terms."""
    return [(store.glossary(one.number, include_rejected=True), store.known((), one.number)) for one in store.articles()]


def test_a_term_that_a_person_made_stands_at_its_place_in_the_glossary(store):
    keep(store, "First", entry(SESAME, mentions=(Mention(Place(0, 5, 9)),)), entry(BLACKLIST, mentions=(Mention(Place(2, 0, 5)),)))
    term_id = mend(store)
    assert printed(store) == ["芝麻信用", "老赖", "失信黑名单"]
    made = store.glossary(1).entries[1]
    assert made == Entry(replace(MINE, id=term_id), "老赖", ("debt dodger",), CERTAIN, (MADE,))
    assert store.check() == ()
    assert [change.what for change in store.changes()][1:] == ["Added 老赖 as a term"]


def test_a_mend_is_taken_back_and_done_again_whole(store):
    keep(store)
    before = state(store)
    mend(store)
    after = state(store)
    assert undone(store) == "Added 老赖 as a term"
    assert (state(store), store.check()) == (before, ())
    assert store.redo().what == "Added 老赖 as a term"
    assert (state(store), store.check()) == (after, ())


def test_a_known_term_keeps_its_id_and_loses_the_renderings_that_are_not_named(store):
    keep(store, "First", entry(SESAME, "Sesame Credit", "this score"))
    known = store.met("芝麻信用", 1)
    term = replace(known.term, status=Status.EDITED, renderings=(Rendering("Zhima", RenderingSource.PERSON), Rendering("Sesame Credit")))
    assert mend(store, term=term, english=("Zhima", "Sesame Credit")) == known.term.id
    met = store.met("芝麻信用", 1)
    assert met == Known(term, ("this score",), (MADE,))
    assert [one.english for one in store.glossary(1).entries] == [("Zhima", "Sesame Credit")]
    keep(store, "Second", entry(SESAME, "this score"))
    assert texts(term_of(store, 2, "芝麻信用")) == ("Zhima", "Sesame Credit")


def test_an_author_s_rendering_becomes_the_persons_when_he_makes_it_his(store):
    keep(store, "First", entry(SESAME, "Sesame Credit"))
    mine = (Rendering("Sesame Credit", RenderingSource.PERSON),)
    mend(store, term=replace(SESAME, status=Status.EDITED, renderings=mine), english=("Sesame Credit",))
    assert term_of(store, 1, "芝麻信用").renderings == mine


def test_an_article_meets_what_a_person_decided_and_made_in_it(store):
    keep(store, "First", entry(SESAME, "Sesame Credit"), entry(BLACKLIST))
    keep(store, "Second", entry(SESAME, "Sesame Credit"))
    assert store.decided_forms(FIRST_TWO) == ()
    mend(store)
    store.edit_term(term_of(store, 1, "芝麻信用").id, TermEdit(status=Status.ACCEPTED))
    assert set(store.decided_forms(FIRST_TWO)) == {("芝麻信用", "芝麻信用"), ("老赖", "老賴")}
    assert store.decided_forms(("老賴", "信用")) == (("老赖", "老賴"),)
    assert {(known.term.simplified, known.handmade) for known in store.known(("芝麻信用",), 1)} == {("芝麻信用", ()), ("老赖", (MADE,))}
    assert [(known.term.simplified, known.handmade) for known in store.known(("老赖",), 2)] == [("老赖", ())]
    assert [known.handmade for known in store.known(("老赖",))] == [()]
    store.edit_term(term_of(store, 1, "老赖").id, TermEdit(status=Status.REJECTED))
    assert store.known(("老赖",), 1) == ()
    assert store.met("老赖", 1).term.status is Status.REJECTED
    assert store.met("分享", 1) is None


def test_a_dismissed_term_that_only_one_article_had_leaves_the_library(store):
    keep(store)
    before = state(store)
    term_id = mend(store)
    store.remove_terms(1, [term_id], [], "Removed 老赖")
    assert (state(store), store.check()) == (before, ())
    assert store.met("老赖", 1) is None
    assert undone(store) == "Removed 老赖"
    assert printed(store)[-1] == "老赖"
    assert store.met("老赖", 1).handmade == (MADE,)
    store.redo()
    assert (state(store), store.check()) == (before, ())


def test_a_dismissed_term_that_another_article_has_stays_there_and_is_not_met_here_again(store):
    keep(store, "First", entry(SESAME))
    keep(store, "Second", entry(LAOLAI, "deadbeat"))
    term_id = mend(store)
    store.remove_terms(1, [term_id], [], "Removed 老赖")
    assert (printed(store), printed(store, 2)) == (["芝麻信用"], ["老赖"])
    assert store.known(("老赖",), 1) == ()
    assert [known.handmade for known in store.known(("老赖",), 2)] == [()]
    assert store.check() == ()
    mend(store)
    assert [known.handmade for known in store.known(("老赖",), 1)] == [(MADE,)]


def test_terms_are_taken_out_and_rejected_as_one_change(store):
    keep(store, "First", entry(SESAME), entry(BLACKLIST))
    before = state(store)
    made = mend(store)
    store.remove_terms(1, [made], [term_of(store, 1, "芝麻信用").id], "Removed 2 terms")
    assert (printed(store), store.met("老赖", 1)) == (["失信黑名单"], None)
    assert term_of(store, 1, "芝麻信用").status is Status.REJECTED
    assert undone(store) == "Removed 2 terms"
    assert set(printed(store)) == {"芝麻信用", "失信黑名单", "老赖"}
    store.undo()
    assert (state(store), store.check()) == (before, ())
    with pytest.raises(TermNotFound):
        store.remove_terms(1, [], ["no such id"], "Removed it")


def test_what_was_said_of_a_term_goes_with_it(store):
    keep(store, "First", entry(SESAME))
    keep(store, "Second", entry(LAOLAI, "laolai"))
    store.remove_terms(1, [mend(store)], [], "Removed 老赖")
    reopened = replace(store.met("老赖", 2).term, status=Status.SUGGESTED, renderings=(Rendering("laolai"),))
    mend(store, 2, reopened, english=("laolai",), what="Reopened")
    store.edit_term(reopened.id, TermEdit(status=Status.SUGGESTED))
    store.set_cut(2, 0, CutReason.OTHER, glossary(entry(SESAME)))
    assert store.check() == ()


def test_handmade_mentions_are_sealed_with_the_glossary(store, path):
    keep(store)
    mend(store)
    store.close()
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("UPDATE handmade SET english_end = english_end + 1")
    with closing(Store.open(path)) as opened:
        assert [fault.where for fault in opened.check()] == ["article 1"]


def test_a_person_cannot_mend_what_is_not_there(store):
    with pytest.raises(ArticleNotFound):
        mend(store, 7)
    keep(store)
    with pytest.raises(TermNotFound):
        store.remove_terms(1, ["no such id"], [], "Removed it")
    with pytest.raises(ArticleNotFound):
        store.remove_terms(7, [term_of(store, 1, "芝麻信用").id], [], "Removed 芝麻信用")


def test_an_edit_of_several_terms_is_one_change(store):
    keep(store, "First", entry(SESAME), entry(BLACKLIST), entry(LAOLAI))
    ids = [term_of(store, 1, name).id for name in ("芝麻信用", "失信黑名单")]
    store.edit_terms(ids, TermEdit(status=Status.ACCEPTED))
    assert [term_of(store, 1, name).status.value for name in ("芝麻信用", "失信黑名单", "老赖")] == ["accepted", "accepted", "suggested"]
    assert store.changes()[-1].what == "Accepted 2 terms"
    store.edit_terms(ids, TermEdit(renderings=("one", "two")))
    assert [texts(term_of(store, 1, name)) for name in ("芝麻信用", "失信黑名单")] == [("one", "two")] * 2
    assert store.check() == ()
    store.undo()
    store.undo()
    assert store.decided_forms(FIRST_TWO) == ()
    with pytest.raises(TermNotFound):
        store.edit_terms([*ids, "no such id"], TermEdit(status=Status.REJECTED))
    assert store.decided_forms(FIRST_TWO) == ()
    store.edit_terms((), TermEdit(status=Status.REJECTED))
    assert len(store.changes()) == 1
