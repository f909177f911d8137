"""Making a term of hanzi, and linking the English that stands for it: select, G, select, G."""

import pytest
from PySide6.QtCore import Qt

from glossreader.domain.term import RenderingSource, Status
from tests.test_samples import POINTS, RIDERS_CHINESE
from tests.ui.person import text

PAGE = """\
The Harbour Score

By Ada Cole

Everyone in Yugang knows the 贝壳积分 by heart. It is printed on the ferry tickets and on the walls of the school.

The shell points are counted every Sunday, and the children cheat ?!?!?!?! Whoever has no shell points pays for the ferry.
"""
HANZI, ENGLISH = "贝壳积分", "shell points"


@pytest.fixture
def reader(person):
    """A person at a page in which nobody explains its one term."""
    person.paste(text(PAGE))
    assert HANZI not in [row.hanzi for row in person.rows() if row.english]
    return person


def add(person, hanzi):
    person.select(person.spans(hanzi)[0])
    assert person.view.selected_text() == hanzi
    person.press(Qt.Key.Key_G)
    person.settle()


def state(person):
    return {row.hanzi: (row.english, row.mentions, row.gloss.entry.term.status) for row in person.rows()}


def test_selected_hanzi_become_a_term_with_reading_and_senses(person):
    person.click_title(RIDERS_CHINESE)
    before = state(person)
    add(person, "平台")
    row = person.row("平台")
    assert row.gloss.entry.term.pinyin == "píngtái"
    assert "platform" in row.sense
    assert row.mentions == sum(passage.text.count("平台") for passage in person.page.passages)
    assert person.view.selected_text() == ""
    after = state(person)
    for turn, expected in ((person.undo, before), (person.redo, after)):
        turn()
        assert state(person) == expected


def test_its_english_is_linked_and_lights_up_wherever_it_stands(reader):
    before = state(reader)
    add(reader, HANZI)
    between = state(reader)
    reader.select(reader.spans(ENGLISH)[0])
    reader.press(Qt.Key.Key_G)
    reader.settle()
    row = reader.row(HANZI)
    assert row.english == ENGLISH
    assert row.gloss.entry.term.renderings[0].source is RenderingSource.PERSON
    for occurrence in (0, 1):
        reader.point(ENGLISH, occurrence)
        assert reader.card.startswith(f"{HANZI}, ")
        reader.leave()
    reader.point(HANZI)
    assert ENGLISH in reader.card
    reader.leave()
    after = state(reader)
    for turn, expected in ((reader.undo, between), (reader.undo, before), (reader.redo, between), (reader.redo, after)):
        turn()
        assert state(reader) == expected


def test_english_can_be_selected_for_a_term_whose_row_is_chosen(reader):
    add(reader, HANZI)
    reader.click_row(HANZI)
    reader.select(reader.spans("ferry tickets")[0])
    reader.press(Qt.Key.Key_G)
    reader.settle()
    assert reader.row(HANZI).english == "ferry tickets"


def test_g_on_a_word_under_the_mouse_makes_it_a_term(person):
    person.click_title(RIDERS_CHINESE)
    person.point("平台")
    person.press(Qt.Key.Key_G)
    person.settle()
    assert person.row("平台").gloss.entry.term.status is Status.EDITED


def test_the_button_of_the_card_makes_the_word_a_term(person):
    person.click_title(RIDERS_CHINESE)
    person.point("平台")
    person.click(person.tool("Add as term"))
    person.settle()
    assert "平台" in person.hanzi()


def test_a_term_that_was_added_and_removed_is_gone(reader):
    before = state(reader)
    add(reader, HANZI)
    reader.click_row(HANZI)
    reader.press(Qt.Key.Key_Delete)
    reader.settle()
    assert HANZI not in reader.hanzi() or state(reader) == before


def test_english_without_a_term_at_hand_is_left_alone(reader):
    before = state(reader)
    reader.select(reader.spans("ferry tickets")[0])
    reader.press(Qt.Key.Key_G)
    reader.settle()
    assert state(reader) == before
    assert reader.done == "Select hanzi and press G first, or click the term that this is the English of."
    assert reader.view.selected_text() == "ferry tickets"


@pytest.mark.parametrize(
    ("selected", "hanzi"), [("(老周, Lǎo", "老周"), ("《望汐诚信手册》", "望汐诚信手册"), ("(#信用分还能这样用#)", "信用分还能这样用")]
)
def test_what_is_selected_round_the_hanzi_is_left_out(person, selected, hanzi):
    person.click_title(POINTS)
    before = [row.gloss.entry.term.simplified for row in person.rows()]
    person.select(person.spans(selected)[0])
    person.press(Qt.Key.Key_G)
    person.settle()
    assert [row.gloss.entry.term.simplified for row in person.rows()] == before
    term = next(row.gloss.entry.term for row in person.rows() if row.gloss.entry.term.simplified == hanzi)
    assert term.status is Status.EDITED


def test_a_term_of_another_article_is_not_linked_here(reader):
    add(reader, HANZI)
    reader.click_title(POINTS)
    before = state(reader)
    reader.select(reader.spans("tide table")[0])
    reader.press(Qt.Key.Key_G)
    reader.settle()
    assert (state(reader), reader.told) == (before, "")
    assert reader.done.startswith("Select hanzi and press G first")


def test_signs_alone_are_no_english_of_a_term(reader):
    add(reader, HANZI)
    before = state(reader)
    reader.select(reader.spans("?!?!?!?!")[0])
    reader.press(Qt.Key.Key_G)
    reader.settle()
    assert "has no English words" in reader.told
    assert state(reader) == before


def test_a_term_of_a_person_is_found_in_a_page_that_comes_later(reader):
    add(reader, HANZI)
    reader.select(reader.spans(ENGLISH)[0])
    reader.press(Qt.Key.Key_G)
    reader.settle()
    reader.paste(text(f"Ferry News\n\nBy Ada Cole\n\nNobody may board without {HANZI}. The shell points of last year are void.\n"))
    assert reader.title == "Ferry News"
    assert reader.row(HANZI).english == ENGLISH
    reader.point(ENGLISH)
    assert reader.card.startswith(f"{HANZI}, ")
