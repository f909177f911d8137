"""Finding in the page: in either script, forward and back, and away again."""

import pytest
from PySide6.QtCore import Qt

from glossreader.settings import Scheme
from glossreader.ui.theme import palette
from tests.test_samples import LAMP_POST
from tests.ui.person import text


def ask(person, wanted):
    person.command(Qt.Key.Key_F)
    person.type(wanted)


def count(person):
    return person.read(person.window.workspace.find_bar)


def test_letters_in_any_case_are_found_and_counted(person):
    found = sum(passage.text.lower().count("eels") for passage in person.page.passages)
    ask(person, "EELS")
    assert count(person) == f"1 of {found}"


@pytest.mark.parametrize("written", ["失信黑名单", "失信黑名單", "Old Zhou", "社會信用體系"])
def test_hanzi_are_found_in_either_script(person, written):
    person.command(Qt.Key.Key_F)
    person.paste_here(text(written))
    person.wait(lambda: count(person).startswith("1 of "))


def test_the_place_is_brought_into_sight_and_washed(person):
    span = person.spans("nobody has lodged an appeal")[0]
    assert not person.sees(span)
    ask(person, "nobody has lodged an appeal")
    person.at_rest()
    assert person.sees(span)
    person.wait(lambda: person.colour_at(span) != palette(Scheme.LIGHT).paper)


def test_next_and_previous_go_round(person):
    ask(person, "eels")
    total = int(count(person).split()[-1])
    for key, modifier, expected in (
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, 2),
        (Qt.Key.Key_F3, Qt.KeyboardModifier.NoModifier, 3),
        (Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier, 2),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier, 1),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier, total),
        (Qt.Key.Key_F3, Qt.KeyboardModifier.NoModifier, 1),
    ):
        person.press(key, modifier)
        assert count(person) == f"{expected} of {total}"


def test_a_text_that_is_not_there_is_told(person):
    ask(person, "submarine")
    assert count(person) == "Not in this page"


def test_esc_closes_the_bar_and_gives_the_keys_back_to_the_text(person):
    ask(person, "eels")
    for _ in range(2):  # the first may empty the field
        if person.window.workspace.find_bar.isVisible():
            person.press(Qt.Key.Key_Escape)
    assert not person.window.workspace.find_bar.isVisible()
    assert person.focused is person.view


def test_what_is_selected_is_looked_for(person):
    person.select(person.spans("grid workers")[0])
    person.command(Qt.Key.Key_F)
    found = sum(passage.text.lower().count("grid workers") for passage in person.page.passages)
    assert count(person) == f"1 of {found}"


def test_another_article_is_searched_for_the_same(person):
    ask(person, "the")
    before = count(person)
    person.click_title(LAMP_POST)
    found = sum(passage.text.lower().count("the") for passage in person.page.passages)
    assert count(person) == f"1 of {found}" != before


def test_mending_a_term_keeps_the_place_that_was_found(person):
    ask(person, "eels")
    person.press(Qt.Key.Key_F3)
    person.click_row("芝麻信用")
    person.at_rest()
    offset = person.view.offset()
    person.press(Qt.Key.Key_A)
    person.settle()
    assert count(person).startswith("2 of ")
    person.at_rest()
    assert person.view.offset() == offset


def test_of_two_articles_the_one_where_the_reader_is_is_searched(person):
    ask(person, "eels")
    person.click_title(LAMP_POST, Qt.KeyboardModifier.ControlModifier)
    left, right = (leaf.view for leaf in person.window.workspace.reader.leaves)
    for view in (right, left, right):
        person.click(view.viewport(), view.viewport().rect().bottomLeft())
        person.press(Qt.Key.Key_F3)
        found = sum(passage.text.lower().count("eels") for passage in view.page.passages)
        assert count(person) == (f"1 of {found}" if found else "Not in this page")
