"""A person's word about terms, in one or two keystrokes, and taken back and done again."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from glossreader.domain.term import Status
from tests.test_library import ANOTHER
from tests.test_samples import LAMP_POST
from tests.ui.person import button, text

SESAME, LAOLAI = "芝麻信用", "老赖"


def status(person, hanzi):
    return person.row(hanzi).gloss.entry.term.status


def state(person):
    """All that a person's word can change of an article's glossary."""
    return {row.hanzi: (row.english, row.mentions, row.gloss.entry.term.status) for row in person.rows()}


def check_undo_and_redo(person, before, after):
    """Undo and redo lead there and back, and the library has what is shown."""
    assert before != after
    for turn, expected in ((person.undo, before), (person.redo, after), (person.undo, before)):
        turn()
        assert state(person) == expected


@pytest.mark.parametrize("way", ["card by mouse", "card by keyboard", "row"])
@pytest.mark.parametrize(("key", "expected"), [(Qt.Key.Key_A, Status.ACCEPTED), (Qt.Key.Key_D, None)])
def test_one_key_accepts_or_rejects_wherever_the_reader_is(person, way, key, expected):
    before = state(person)
    if way == "card by mouse":
        person.point(LAOLAI)
    elif way == "row":
        person.click_row(LAOLAI)
    else:
        while (person.view.current() or person.page.passages[0]).text != LAOLAI:
            assert person.view.offset() < person.view.verticalScrollBar().maximum()
            person.press(Qt.Key.Key_N)
    person.press(key)
    person.settle()
    found = {row.hanzi: row.gloss.entry.term.status for row in person.rows()}
    assert found.get(LAOLAI) == expected
    check_undo_and_redo(person, before, state(person))


def test_several_rows_are_accepted_at_once_and_the_bar_takes_it_back(person):
    before = state(person)
    person.click_row("老周")
    person.click_row("居委会", Qt.KeyboardModifier.ShiftModifier)
    person.press(Qt.Key.Key_A)
    person.settle()
    assert person.done == "3 terms accepted"
    assert [status(person, hanzi) for hanzi in ("老周", "海滨路", "居委会")] == [Status.ACCEPTED] * 3
    person.click(button(person.window.workspace.undo_bar, "Undo"))
    person.settle()
    assert state(person) == before


def test_the_english_is_written_anew_in_its_row(person):
    before = state(person)
    person.click_row(LAOLAI)
    person.press(Qt.Key.Key_E)
    editor = person.focused
    assert isinstance(editor, QLineEdit)
    assert editor.text() == "deadbeats"
    editor.selectAll()
    person.type("shameless debtors")
    person.press(Qt.Key.Key_Return)
    person.settle()
    assert person.row(LAOLAI).english == "shameless debtors"
    assert status(person, LAOLAI) is Status.EDITED
    person.point(LAOLAI)
    assert "shameless debtors" in person.card
    check_undo_and_redo(person, before, state(person))


def test_e_on_a_card_opens_the_row_and_letters_go_there(person):
    person.point(LAOLAI)
    person.press(Qt.Key.Key_E)
    assert isinstance(person.focused, QLineEdit)
    person.type("a")  # and nothing is accepted
    person.press(Qt.Key.Key_Escape)
    person.settle()
    assert status(person, LAOLAI) is Status.SUGGESTED
    assert person.row(LAOLAI).english == "deadbeats"


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        (Qt.Key.Key_BracketLeft, "their Sesame Credit"),
        (Qt.Key.Key_BraceLeft, "Credit"),
        (Qt.Key.Key_BracketRight, "Sesame Credit and"),
        (Qt.Key.Key_BraceRight, "Sesame"),
    ],
)
def test_the_edges_of_its_english_move_by_a_word(person, key, expected):
    before = state(person)
    person.point("Sesame Credit", 1)
    person.press(key)
    person.settle()
    assert person.row(SESAME).english == expected
    assert status(person, SESAME) is Status.EDITED
    check_undo_and_redo(person, before, state(person))


def test_the_right_edge_moves_out_by_a_word_and_again_by_another(person):
    person.point("Sesame Credit", 1)
    person.press(Qt.Key.Key_BracketRight)
    person.settle()
    person.press(Qt.Key.Key_BracketRight)
    person.settle()
    assert person.row(SESAME).english == "Sesame Credit and asked"


def test_delete_takes_a_term_out(person):
    before = state(person)
    person.click_row(LAOLAI)
    person.press(Qt.Key.Key_Delete)
    person.settle()
    assert LAOLAI not in person.hanzi()
    check_undo_and_redo(person, before, state(person))


def test_the_buttons_of_the_card_do_what_their_keys_do(person):
    person.point(LAOLAI)
    person.click(person.tool("Accept"))
    person.settle()
    assert status(person, LAOLAI) is Status.ACCEPTED


def test_mending_leaves_the_text_where_it_was(person):
    person.point(LAOLAI)
    top = person.top()
    person.press(Qt.Key.Key_A)
    person.settle()
    assert person.top() == top


def test_with_nothing_to_take_back_the_bar_says_so(person):
    person.redo()
    assert person.done == "Nothing to do again"


def test_what_a_person_decided_wins_when_another_article_brings_the_term(person):
    person.click_row(LAOLAI)
    person.press(Qt.Key.Key_E)
    person.focused.selectAll()
    person.type("shameless debtors")
    person.press(Qt.Key.Key_Return)
    person.settle()
    person.paste(text(ANOTHER))
    assert person.title == "Laolai on the Phone"
    assert person.row(LAOLAI).english == "shameless debtors"
    assert status(person, LAOLAI) is Status.EDITED


def test_a_rejected_term_is_not_brought_back_by_another_article(person):
    person.click_row(LAOLAI)
    person.press(Qt.Key.Key_D)
    person.settle()
    person.paste(text(ANOTHER))
    assert person.title == "Laolai on the Phone"
    assert LAOLAI not in person.hanzi()


def test_keys_without_a_term_change_nothing(person):
    before = state(person)
    for key in (Qt.Key.Key_A, Qt.Key.Key_D, Qt.Key.Key_E, Qt.Key.Key_G, Qt.Key.Key_Delete, Qt.Key.Key_BracketLeft):
        person.press(key)
    person.settle()
    assert state(person) == before


@pytest.mark.parametrize("width", [1440, 960])
def test_where_the_glossary_is_hidden_editing_shows_it(person, width):
    person.window.resize(width, 700)
    if person.window.workspace.glossary.isVisible():
        person.press(Qt.Key.Key_F9)
    person.point(LAOLAI)
    person.press(Qt.Key.Key_E)
    assert isinstance(person.focused, QLineEdit)
    assert person.focused.isVisible()
    person.focused.selectAll()
    person.type("debtors")
    person.press(Qt.Key.Key_Return)
    person.settle()
    assert person.row(LAOLAI).english == "debtors"


@pytest.mark.parametrize("way", ["another article", "text", "another row", "close"])
def test_what_was_written_is_kept_when_the_reader_goes_elsewhere(person, way):
    person.click_row(LAOLAI)
    person.press(Qt.Key.Key_E)
    person.focused.selectAll()
    person.type("debtors")
    if way == "another article":
        person.click_title(LAMP_POST)
    elif way == "text":
        person.click(person.view.viewport())
    elif way == "another row":
        person.click_row("老周")
    else:
        person.window.close()
    person.settle()
    kept = person.ask(lambda library: library.glossary(1).entries)
    assert next(entry for entry in kept if entry.printed == LAOLAI).term.renderings[0].text == "debtors"
