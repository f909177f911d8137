from dataclasses import replace

import pytest

from glossreader.domain.curation import TermEdit, edited, gained, in_words
from glossreader.domain.term import Kind, ReadingSource, Status
from tests.store.examples import SESAME

AUTHOR, USER, DICTIONARY, RULE = ReadingSource


@pytest.mark.parametrize(
    ("known", "found", "wins"),
    [
        (RULE, AUTHOR, "found"),
        (DICTIONARY, AUTHOR, "found"),
        (RULE, DICTIONARY, "found"),
        (AUTHOR, AUTHOR, "known"),
        (DICTIONARY, RULE, "known"),
        (DICTIONARY, DICTIONARY, "known"),
        (AUTHOR, DICTIONARY, "known"),
        (USER, AUTHOR, "known"),
        (USER, RULE, "known"),
    ],
)
def test_a_suggested_term_takes_a_reading_that_is_more_trusted_but_keeps_a_persons(known, found, wins):
    term = gained(replace(SESAME, pinyin="known", pinyin_source=known), replace(SESAME, pinyin="found", pinyin_source=found))
    assert (term.pinyin, term.pinyin_source) == (wins, found if wins == "found" else known)


@pytest.mark.parametrize(
    ("known", "found", "kept"),
    [
        (Kind.TERM, Kind.ORGANISATION, Kind.ORGANISATION),
        (Kind.PERSON, Kind.TERM, Kind.PERSON),
        (Kind.HASHTAG, Kind.SLOGAN, Kind.HASHTAG),
        (Kind.TERM, Kind.TERM, Kind.TERM),
    ],
)
def test_a_special_kind_takes_the_place_of_plain_term_only(known, found, kept):
    assert gained(replace(SESAME, kind=known), replace(SESAME, kind=found)).kind is kept


@pytest.mark.parametrize("status", [Status.ACCEPTED, Status.EDITED, Status.REJECTED])
def test_a_term_that_a_person_decided_about_gains_nothing_from_a_machine(status):
    decided = replace(SESAME, status=status, note="mine", tags=("credit",))
    assert gained(decided, replace(SESAME, pinyin="Zhīma", pinyin_source=AUTHOR, kind=Kind.WORK, note="its")) == decided


def test_note_and_tags_are_a_persons_alone():
    noted = replace(SESAME, note="mine", tags=("credit",))
    term = gained(noted, replace(SESAME, note="its", tags=("other",), kind=Kind.WORK))
    assert (term.note, term.tags, term.kind) == ("mine", ("credit",), Kind.WORK)


@pytest.mark.parametrize(
    ("edit", "status"),
    [
        (TermEdit(pinyin="Zhīma xìnyòng"), Status.EDITED),
        (TermEdit(traditional="芝蔴信用"), Status.EDITED),
        (TermEdit(kind=Kind.ORGANISATION), Status.EDITED),
        (TermEdit(renderings=("Sesame",)), Status.EDITED),
        (TermEdit(note="look up"), Status.SUGGESTED),
        (TermEdit(tags=("credit",)), Status.SUGGESTED),
        (TermEdit(pinyin="Zhīma", status=Status.ACCEPTED), Status.ACCEPTED),
        (TermEdit(status=Status.REJECTED), Status.REJECTED),
        (TermEdit(), Status.SUGGESTED),
    ],
)
def test_an_edit_makes_a_term_edited_unless_it_only_notes_or_says_otherwise(edit, status):
    assert edited(SESAME, edit).status is status


def test_a_reading_that_a_person_gives_is_the_persons():
    term = edited(SESAME, TermEdit(pinyin="Zhīma xìnyòng", note="a firm", tags=("credit",), traditional="芝蔴信用", kind=Kind.ORGANISATION))
    assert (term.pinyin, term.pinyin_source) == ("Zhīma xìnyòng", USER)
    assert (term.note, term.tags, term.traditional, term.kind) == ("a firm", ("credit",), "芝蔴信用", Kind.ORGANISATION)


def test_an_empty_value_is_a_value():
    assert edited(replace(SESAME, note="old", tags=("a",)), TermEdit(note="", tags=())) == SESAME


@pytest.mark.parametrize(
    ("edit", "words"),
    [
        (TermEdit(status=Status.ACCEPTED), "Accepted 芝麻信用"),
        (TermEdit(status=Status.REJECTED), "Rejected 芝麻信用"),
        (TermEdit(status=Status.SUGGESTED), "Reopened 芝麻信用"),
        (TermEdit(pinyin="Zhīma"), "Edited 芝麻信用"),
        (TermEdit(status=Status.EDITED, pinyin="Zhīma"), "Edited 芝麻信用"),
        (TermEdit(note="look up"), "Noted on 芝麻信用"),
    ],
)
def test_an_edit_is_told_in_words(edit, words):
    assert in_words([SESAME], edit) == words
    assert in_words([SESAME, SESAME], edit) == words.replace("芝麻信用", "2 terms")
