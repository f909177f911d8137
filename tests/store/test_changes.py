import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from glossreader.domain.article import CutReason
from glossreader.domain.curation import Known, Mend, TermEdit, Version
from glossreader.domain.errors import LibraryDamaged
from glossreader.domain.term import CERTAIN, Entry, Glossary, ReadingSource, Rendering, RenderingSource, Status
from glossreader.store import changes
from glossreader.store.database import Store
from tests.store.examples import (
    BLACKLIST,
    BODY,
    LAOLAI,
    PLACES,
    SESAME,
    article,
    entry,
    glossary,
    keep,
    made,
    source,
    term_of,
    texts,
    undone,
)
from tests.store.rows import NOT_THE_CONTENT, rows

TERMS = (SESAME, BLACKLIST, LAOLAI)


def test_nothing_to_take_back_is_no_error(store):
    assert store.undo() is None
    assert store.changes() == ()


def test_changes_are_told_in_words_the_newest_last(store):
    keep(store)
    store.edit_term(term_of(store, 1, "芝麻信用").id, TermEdit(status=Status.ACCEPTED))
    store.set_cut(1, 0, CutReason.OTHER, glossary(entry(BLACKLIST)))
    store.set_cut(1, 0, None, None)
    told = store.changes()
    assert [change.what for change in told] == [
        "Added “Everyone Has a Score”",
        "Accepted 芝麻信用",
        "Cut a block out of “Everyone Has a Score”",
        "Put a block back into “Everyone Has a Score”",
    ]
    assert [change.number for change in told] == [1, 2, 3, 4]
    assert store.undo() == told[-1]
    assert store.changes() == told[:-1]


def test_an_added_article_goes_with_everything_that_came_with_it(store, path):
    keep(store)
    store.undo()
    assert store.articles() == ()
    store.close()
    assert not any(rows(path, but=(*NOT_THE_CONTENT, "source")).values())


def test_terms_that_were_known_before_become_what_they_were(store):
    keep(store, "First", entry(SESAME, "Sesame Credit"))
    before = store.glossary(1)
    keep(store, "Second", entry(replace(SESAME, pinyin="Zhīma", pinyin_source=ReadingSource.AUTHOR), "Zhima"), entry(LAOLAI))
    assert store.glossary(1) != before
    store.undo()
    assert store.glossary(1) == before


def test_an_edit_made_after_an_article_came_is_taken_back_before_it(store):
    keep(store, "First", entry(SESAME, "Sesame Credit"))
    term_id = term_of(store, 1, "芝麻信用").id
    store.edit_term(term_id, TermEdit(renderings=("Zhima",), note="mine"))
    keep(store, "Second", entry(SESAME, "sesame score"))
    assert undone(store) == "Added “Second”"
    assert (texts(term_of(store, 1, "芝麻信用")), term_of(store, 1, "芝麻信用").note) == (("Zhima",), "mine")
    assert undone(store) == "Edited 芝麻信用"
    assert (texts(term_of(store, 1, "芝麻信用")), term_of(store, 1, "芝麻信用").note) == (("Sesame Credit",), "")
    assert undone(store) == "Added “First”"
    assert store.undo() is None


def test_a_cut_is_taken_back_with_the_terms_and_ids_that_it_removed(store):
    keep(store)
    before = (store.article(1), store.glossary(1))
    store.set_cut(1, 1, CutReason.COMMENTS, glossary(entry(LAOLAI)))
    store.undo()
    assert (store.article(1), store.glossary(1)) == before
    assert store.check() == ()


def test_what_was_taken_back_can_be_done_again(store):
    keep(store)
    store.edit_term(term_of(store, 1, "芝麻信用").id, TermEdit(status=Status.ACCEPTED))
    before = (store.articles(), store.article(1), store.source(1), store.glossary(1), store.changes())
    while store.undo():
        pass
    assert (store.articles(), store.changes()) == ((), ())
    assert [store.redo().what, store.redo().what] == ["Added “Everyone Has a Score”", "Accepted 芝麻信用"]
    assert (store.articles(), store.article(1), store.source(1), store.glossary(1), store.changes()) == before
    assert store.redo() is None


def test_undo_and_redo_go_to_and_fro(store):
    keep(store, "First")
    keep(store, "Second")
    for _ in range(3):
        assert undone(store) == "Added “Second”"
        assert store.redo().what == "Added “Second”"
    assert [listed.title for listed in store.articles()] == ["First", "Second"]
    assert store.check() == ()


def test_what_was_taken_back_cannot_be_done_again_when_something_else_was_done(store, path):
    keep(store, "First")
    keep(store, "Second")
    store.undo()
    store.edit_term(term_of(store, 1, "芝麻信用").id, TermEdit(note="mine"))
    assert store.redo() is None
    assert [change.what for change in store.changes()] == ["Added “First”", "Noted on 芝麻信用"]


def test_what_changes_nothing_does_not_stand_in_the_way_of_doing_again(store):
    keep(store, "First")
    keep(store, "Second")
    store.undo()
    store.edit_term(term_of(store, 1, "芝麻信用").id, TermEdit())
    assert store.redo().what == "Added “Second”"


def test_what_was_taken_back_can_be_done_again_when_the_library_is_opened_again(path):
    with closing(Store.open(path)) as store:
        keep(store)
        store.undo()
    with closing(Store.open(path)) as store:
        store.redo()
        assert store.source(1).raw.startswith(b"Everyone Has a Score")
        assert store.check() == ()


def test_the_bytes_of_a_source_go_when_nothing_can_bring_its_articles_back(store, path):
    keep(store, "First")
    keep(store, "Second")
    store.undo()
    keep(store, "Third")
    store.close()
    assert [row[2] for row in rows(path)["source"]] == ["First.txt", "Third.txt"]


def test_what_is_taken_back_stays_so_when_the_library_is_opened_again(path):
    with closing(Store.open(path)) as store:
        keep(store)
        keep(store, "Second")
    with closing(Store.open(path)) as store:
        assert undone(store) == "Added “Second”"
    with closing(Store.open(path)) as store:
        assert [listed.title for listed in store.articles()] == ["Everyone Has a Score"]
        assert len(store.changes()) == 1


_GLOSSARIES = st.lists(
    st.tuples(st.sampled_from(TERMS), st.sampled_from([(), ("one",), ("one", "two"), ("three",)]), st.sampled_from(ReadingSource)),
    unique_by=lambda drawn: drawn[0].simplified,
).map(lambda drawn: Glossary(tuple(entry(replace(term, pinyin_source=reading), *english) for term, english, reading in drawn)))
_EDITS = st.builds(
    TermEdit,
    status=st.none() | st.sampled_from(Status),
    note=st.none() | st.just("mine"),
    tags=st.none() | st.just(("credit", "law")),
    pinyin=st.none() | st.just("Zhīma"),
    renderings=st.none() | st.sampled_from([(), ("two",), ("mine", "one")]),
)
_STEPS = st.lists(
    st.tuples(st.just("keep"), st.integers(0, 5), _GLOSSARIES)
    | st.tuples(st.just("cut"), st.integers(0, 2), st.none() | st.sampled_from(CutReason), st.none() | _GLOSSARIES)
    | st.tuples(st.just("edit"), st.sampled_from(TERMS), _EDITS)
    | st.tuples(st.just("mend"), st.sampled_from(TERMS), st.sampled_from([(), ("mine",), ("one", "mine")]))
    | st.tuples(st.just("remove term"), st.sampled_from(TERMS))
    | st.tuples(st.just("remove article"))
    | st.tuples(st.just("update"), st.integers(0, 5), _GLOSSARIES, st.sampled_from([{}, {"芝麻信用": PLACES}]))
    | st.tuples(st.just("pair"))
    | st.tuples(st.just("unpair")),
    max_size=6,
)


def _do(store, what, *details):
    """Do one step of the story on the newest article, if it can be done there."""
    newest = store.articles()[-1].number if store.articles() else None
    if what == "keep":
        title = f"Title {details[0]}"
        body = (f"{title}: {BODY[0]}", *BODY[1:])
        store.keep(source(title), article(title, body), details[1], ())
    elif newest and what == "cut":
        store.set_cut(newest, *details)
    elif newest and what == "mend":
        renderings = tuple(Rendering(text, RenderingSource.PERSON) for text in details[1])
        known = Known(replace(details[0], renderings=renderings, status=Status.EDITED), handmade=PLACES)
        store.mend(newest, Mend("Mended", known, Entry(known.term, "", details[1], CERTAIN, PLACES)))
    elif newest and what == "update":
        title = f"Title {details[0]}"
        version = Version(article(title), details[1], newest, details[2])
        store.keep_versions(source(title), [version], (), "Updated")
    elif newest and what in {"pair", "unpair"}:
        getattr(store, what)(store.articles()[0].number, newest)
    elif newest and what == "remove article":
        store.remove_article(newest)
    elif newest:
        _do_to_term(store, newest, what, *details)


def _do_to_term(store, newest, what, term, *edit):
    ids = [one.term.id for one in store.glossary(newest, include_rejected=True).entries if one.term.simplified == term.simplified]
    for term_id in ids:
        if what == "edit":
            store.edit_term(term_id, *edit)
        else:
            store.remove_terms(newest, [term_id], [], "Removed")


@settings(max_examples=40, deadline=None)
@given(story=_STEPS)
def test_whatever_was_done_can_be_taken_back_and_done_again_step_by_step(story):
    with TemporaryDirectory() as folder:
        path = Path(folder) / "library.glossreader"
        states = [_then(path, lambda _: None)]
        for step in story:
            state = _then(path, lambda store, step=step: _do(store, *step))
            if state != states[-1]:
                states.append(state)
        for state in reversed(states[:-1]):
            assert _then(path, Store.undo) == state
        for state in states[1:]:
            assert _then(path, Store.redo) == state
        with closing(Store.open(path)) as store:
            assert store.redo() is None


def _then(path, deed):
    """What stands in the library after the deed; the bytes of a source are never taken back."""
    with closing(Store.open(path)) as store:
        deed(store)
        assert store.check() == ()
    return rows(path, but=(*NOT_THE_CONTENT, "source"))


def test_a_change_holds_little_beside_what_it_changed(store, path):
    origin, whole, words = made(1)
    store.keep(origin, whole, words, ())
    store.set_cut(1, 3, CutReason.OTHER, words)
    store.close()
    with closing(sqlite3.connect(path)) as connection:
        sizes = [size for (size,) in connection.execute("SELECT length(former) FROM change ORDER BY number")]
    assert sizes[0] < len(origin.raw) / 15
    assert sizes[1] < 4000


def test_a_change_can_be_read_in_any_sqlite_tool(store, path):
    keep(store, "First", entry(SESAME, "Sesame Credit"))
    store.edit_term(term_of(store, 1, "芝麻信用").id, TermEdit(note="mine"))
    store.close()
    with closing(sqlite3.connect(path)) as connection:
        added, edited = [json.loads(former) for (former,) in connection.execute("SELECT former FROM change ORDER BY number")]
    assert added["article"] == {"added": [[1]], "former": []}
    assert list(edited) == ["term"]
    assert edited["term"]["former"][0]["simplified"] == "芝麻信用"
    assert edited["term"]["former"][0]["note"] == ""


def test_a_change_that_cannot_be_read_is_damage_and_takes_nothing_back(store, path):
    keep(store)
    store.close()
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("UPDATE change SET former = substr(former, 2)")
    with closing(Store.open(path)) as damaged:
        with pytest.raises(LibraryDamaged, match="is damaged"):
            damaged.undo()
        assert len(damaged.articles()) == len(damaged.changes()) == 1


@pytest.mark.parametrize("damage", ["substr(former, 2)", "'{\"article\": 7}'", "'[]'"])
def test_a_damaged_change_that_was_taken_back_does_not_stand_in_the_way_of_others(store, path, damage):
    keep(store)
    store.undo()
    store.close()
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(f"UPDATE change SET former = {damage}")
    with closing(Store.open(path)) as damaged:
        with pytest.raises(LibraryDamaged, match="is damaged"):
            damaged.redo()
        assert keep(damaged, "Second") == 2
        assert damaged.check() == ()


def test_the_bytes_of_a_removed_article_go_when_its_removal_is_forgotten(store, path):
    keep(store, "First", entry(SESAME))
    keep(store, "Second", entry(SESAME))
    term_id = term_of(store, 1, "芝麻信用").id
    store.remove_article(1)
    for number in range(changes.KEPT - 1):
        store.edit_term(term_id, TermEdit(note=f"{number}"))
    assert store.changes()[0].what == "Removed “First”"
    store.edit_term(term_id, TermEdit(note="the last"))
    store.close()
    assert [row[2] for row in rows(path)["source"]] == ["Second.txt"]


def test_the_bytes_of_an_older_version_go_when_its_update_is_forgotten(store, path):
    keep(store, "First", entry(SESAME))
    store.keep_versions(source("newer", "First.txt"), [Version(article("First"), glossary(entry(SESAME)), 1)], (), "Updated")
    term_id = term_of(store, 1, "芝麻信用").id
    for number in range(changes.KEPT):
        store.edit_term(term_id, TermEdit(note=f"{number}"))
    assert store.source(1).raw == b"newer"
    store.close()
    assert len(rows(path)["source"]) == 1


def test_the_bytes_of_an_update_that_was_taken_back_go_with_the_next_change(store, path):
    keep(store, "First", entry(SESAME))
    store.keep_versions(source("newer", "First.txt"), [Version(article("First"), glossary(entry(SESAME)), 1)], (), "Updated")
    store.undo()
    store.edit_term(term_of(store, 1, "芝麻信用").id, TermEdit(note="mine"))
    assert (store.source(1).raw[:5], store.check()) == (b"First", ())
    store.close()
    assert len(rows(path)["source"]) == 1


def test_only_the_newest_changes_are_kept(store):
    keep(store, "First", entry(SESAME))
    term_id = term_of(store, 1, "芝麻信用").id
    for number in range(changes.KEPT + 5):
        store.edit_term(term_id, TermEdit(note=f"{number}"))
    kept = store.changes()
    assert len(kept) == changes.KEPT
    assert kept[-1].number == changes.KEPT + 6
    assert store.undo() == kept[-1]
    assert term_of(store, 1, "芝麻信用").note == f"{changes.KEPT + 3}"
