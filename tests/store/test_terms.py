from dataclasses import replace

import pytest

from glossreader.domain.article import CutReason
from glossreader.domain.curation import TermEdit
from glossreader.domain.term import Kind, ReadingSource, Rendering, RenderingSource, Status
from tests.store.examples import BLACKLIST, LAOLAI, SESAME, entry, glossary, keep, term_of, texts


def test_a_term_of_two_articles_is_one_term(store):
    keep(store, "First", entry(SESAME, "Sesame Credit"))
    first = term_of(store, 1, "芝麻信用")
    keep(store, "Second", entry(SESAME, "Zhima Credit"))
    assert term_of(store, 2, "芝麻信用").id == first.id
    assert texts(term_of(store, 1, "芝麻信用")) == ("Sesame Credit", "Zhima Credit")


def test_in_each_article_stand_its_own_authors_renderings(store):
    keep(store, "First", entry(SESAME, "Sesame Credit", "sesame score"))
    keep(store, "Second", entry(SESAME, "Zhima Credit", "Sesame Credit"))
    keep(store, "Third", entry(SESAME))
    assert [store.glossary(number).entries[0].english for number in (1, 2, 3)] == [
        ("Sesame Credit", "sesame score"),
        ("Zhima Credit", "Sesame Credit"),
        (),
    ]


def test_a_suggested_term_gains_an_authors_reading_and_a_kind(store):
    keep(store, "First", entry(SESAME))
    keep(store, "Second", entry(replace(SESAME, pinyin="Zhīma xìnyòng", pinyin_source=ReadingSource.AUTHOR, kind=Kind.ORGANISATION)))
    term = term_of(store, 1, "芝麻信用")
    assert (term.pinyin, term.pinyin_source, term.kind) == ("Zhīma xìnyòng", ReadingSource.AUTHOR, Kind.ORGANISATION)


def test_what_a_person_edited_stays_when_another_article_says_otherwise(store):
    keep(store, "First", entry(SESAME, "Sesame Credit"))
    mine = TermEdit(pinyin="Zhīma Xìnyòng", renderings=("Zhima Credit", "Sesame Credit"), note="a firm", tags=("credit",))
    store.edit_term(term_of(store, 1, "芝麻信用").id, mine)
    keep(store, "Second", entry(replace(SESAME, pinyin="zhimā", pinyin_source=ReadingSource.AUTHOR, kind=Kind.WORK), "sesame score"))
    term = term_of(store, 2, "芝麻信用")
    assert (term.pinyin, term.pinyin_source, term.kind) == ("Zhīma Xìnyòng", ReadingSource.USER, Kind.TERM)
    assert (term.status, term.note, term.tags) == (Status.EDITED, "a firm", ("credit",))
    assert term.renderings == (
        Rendering("Zhima Credit", RenderingSource.PERSON),
        Rendering("Sesame Credit"),
        Rendering("sesame score"),
    )
    assert store.glossary(2).entries[0].english == ("sesame score",)


def test_a_rejected_term_stays_rejected_and_out_of_sight(store):
    keep(store, "First", entry(SESAME), entry(BLACKLIST))
    store.edit_term(term_of(store, 1, "芝麻信用").id, TermEdit(status=Status.REJECTED))
    keep(store, "Second", entry(SESAME, "Sesame Credit"))
    assert [one.printed for one in store.glossary(1).entries] == ["失信黑名单"]
    assert store.glossary(2).entries == ()
    assert [one.term.status for one in store.glossary(2, include_rejected=True).entries] == [Status.REJECTED]


def test_a_rendering_that_a_person_took_out_does_not_come_back(store):
    keep(store, "First", entry(SESAME, "Sesame Credit", "this score"))
    store.edit_term(term_of(store, 1, "芝麻信用").id, TermEdit(renderings=("Sesame Credit",)))
    keep(store, "Second", entry(SESAME, "this score", "Zhima Credit"))
    assert texts(term_of(store, 1, "芝麻信用")) == ("Sesame Credit", "Zhima Credit")
    assert [store.glossary(number).entries[0].english for number in (1, 2)] == [("Sesame Credit",), ("Zhima Credit",)]


def test_a_person_may_put_a_rendering_back(store):
    keep(store, "First", entry(SESAME, "Sesame Credit", "sesame score"))
    term_id = term_of(store, 1, "芝麻信用").id
    store.edit_term(term_id, TermEdit(renderings=()))
    assert store.glossary(1).entries[0].english == ()
    store.edit_term(term_id, TermEdit(renderings=("sesame score", "Sesame Credit", "sesame score")))
    assert term_of(store, 1, "芝麻信用").renderings == (Rendering("sesame score"), Rendering("Sesame Credit"))
    assert store.glossary(1).entries[0].english == ("Sesame Credit", "sesame score")


def test_an_edit_that_changes_nothing_is_no_change(store):
    keep(store, "First", entry(SESAME))
    term_id = term_of(store, 1, "芝麻信用").id
    store.edit_term(term_id, TermEdit(status=Status.ACCEPTED))
    store.edit_term(term_id, TermEdit(status=Status.ACCEPTED))
    store.edit_term(term_id, TermEdit())
    assert [change.what for change in store.changes()] == ["Added “First”", "Accepted 芝麻信用"]


def _cut(store, *entries):
    store.set_cut(1, 1, CutReason.COMMENTS, glossary(*entries))


def test_a_term_that_only_a_cut_block_had_goes_with_it(store):
    keep(store, "First", entry(SESAME), entry(LAOLAI, "deadbeat"))
    former = term_of(store, 1, "老赖").id
    _cut(store, entry(SESAME))
    keep(store, "Second", entry(LAOLAI, "welsher"))
    term = term_of(store, 2, "老赖")
    assert term.id != former
    assert texts(term) == ("welsher",)


def test_a_term_that_another_article_has_stays(store):
    keep(store, "First", entry(SESAME), entry(LAOLAI, "deadbeat"))
    keep(store, "Second", entry(LAOLAI, "welsher"))
    former = term_of(store, 2, "老赖").id
    _cut(store, entry(SESAME))
    term = term_of(store, 2, "老赖")
    assert term.id == former
    assert texts(term) == ("welsher",)


@pytest.mark.parametrize(
    "edit",
    [
        TermEdit(status=Status.REJECTED),
        TermEdit(status=Status.ACCEPTED),
        TermEdit(note="ask Li"),
        TermEdit(tags=("credit",)),
        TermEdit(pinyin="Zhīma", status=Status.SUGGESTED),
        TermEdit(renderings=("Sesame Credit",), status=Status.SUGGESTED),
        TermEdit(renderings=("this score", "Sesame Credit", "mine"), status=Status.SUGGESTED),
    ],
)
def test_a_term_that_a_person_touched_stays_though_no_article_has_it(store, edit):
    keep(store, "First", entry(SESAME, "Sesame Credit", "this score"))
    kept = term_of(store, 1, "芝麻信用")
    store.edit_term(kept.id, edit)
    _cut(store, entry(LAOLAI))
    keep(store, "Second", entry(SESAME))
    assert term_of(store, 2, "芝麻信用").id == kept.id
    assert texts(term_of(store, 2, "芝麻信用")) == (edit.renderings or texts(kept))


def test_a_rendering_that_only_a_cut_block_had_goes_with_it(store):
    keep(store, "First", entry(SESAME, "Sesame Credit", "this score"))
    _cut(store, entry(SESAME, "Sesame Credit"))
    assert texts(term_of(store, 1, "芝麻信用")) == ("Sesame Credit",)


def test_a_rendering_of_a_person_stays_though_no_article_has_it(store):
    keep(store, "First", entry(SESAME, "Sesame Credit", "this score"))
    store.edit_term(term_of(store, 1, "芝麻信用").id, TermEdit(renderings=("Zhima", "this score", "Sesame Credit")))
    _cut(store, entry(SESAME, "Sesame Credit"))
    assert texts(term_of(store, 1, "芝麻信用")) == ("Zhima", "this score", "Sesame Credit")
