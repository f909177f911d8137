"""Reading without a mouse: from word to word and from term to term, with the card at hand."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

SHIFT = Qt.KeyboardModifier.ShiftModifier


def current(person):
    pointed = person.view.current()
    return pointed.text if pointed else ""


def step_on(person, until):
    """Go from term to term until something is so."""
    for _ in range(100):
        if until():
            return
        person.press(Qt.Key.Key_N)
        person.at_rest()
    raise AssertionError("no term of the page is it")


def step_to(person, text):
    step_on(person, lambda: current(person) == text)


def test_arrows_go_from_word_to_word_and_space_opens_the_card(person):
    person.press(Qt.Key.Key_Right)
    person.press(Qt.Key.Key_Right)
    assert current(person)
    assert not person.window.workspace.card.is_open
    person.press(Qt.Key.Key_Space)
    assert person.window.workspace.card.is_open


def test_the_card_goes_along_from_term_to_term_and_back(person):
    person.press(Qt.Key.Key_N)
    person.press(Qt.Key.Key_Space)
    first = person.card
    seen = [first]
    for _ in range(5):
        person.press(Qt.Key.Key_N)
        person.at_rest()
        seen.append(person.card)
    assert len(set(seen)) > 3
    for expected in reversed(seen[:-1]):
        person.press(Qt.Key.Key_N, SHIFT)
        person.at_rest()
        assert person.card == expected


def test_the_card_goes_along_to_a_term_that_was_out_of_sight(person):
    person.press(Qt.Key.Key_N)
    person.press(Qt.Key.Key_Space)
    start = person.view.offset()
    step_on(person, lambda: person.view.offset() != start)
    assert person.window.workspace.card.is_open
    assert current(person) in person.card or person.window.workspace.card.term_id == pointed_term(person)


def test_down_shows_more_and_esc_closes(person):
    person.press(Qt.Key.Key_N)
    person.press(Qt.Key.Key_Space)
    person.press(Qt.Key.Key_Down)
    assert person.window.workspace.card.is_full
    person.press(Qt.Key.Key_Escape)
    assert not person.window.workspace.card.is_open
    assert current(person)
    person.press(Qt.Key.Key_Escape)
    assert current(person) == ""


def test_backspace_goes_back_from_a_word_inside_of_the_card(person):
    step_to(person, "积分簿")
    person.press(Qt.Key.Key_Space)
    before = person.card
    person.press(Qt.Key.Key_Space)  # pinned, with all it has
    person.press(Qt.Key.Key_Tab)
    assert person.focused is person.window.workspace.card
    person.press(Qt.Key.Key_Right)
    person.press(Qt.Key.Key_Return)
    assert person.card.startswith("积分, ")
    person.press(Qt.Key.Key_Backspace)
    assert person.card == before
    person.press(Qt.Key.Key_Escape)
    assert person.focused is person.view


def test_a_whole_round_of_mending_needs_no_mouse(person):
    person.press(Qt.Key.Key_N)
    hanzi = next(gloss.entry.printed for gloss in person.page.glosses if gloss.entry.term.id == pointed_term(person))
    person.press(Qt.Key.Key_E)
    assert isinstance(person.focused, QLineEdit)
    person.focused.selectAll()
    person.type("somebody old")
    person.press(Qt.Key.Key_Return)
    person.settle()
    assert person.row(hanzi).english == "somebody old"


def test_rows_are_walked_through_by_keyboard(person):
    person.press(Qt.Key.Key_F6)
    assert person.focused is person.terms
    person.press(Qt.Key.Key_Down)
    person.press(Qt.Key.Key_End)
    person.press(Qt.Key.Key_Return)
    person.at_rest()
    last = person.rows()[-1]
    place = last.gloss.entry.mentions[0].place
    passage = next(at for at, one in enumerate(person.page.passages) if one.place == place.block)
    assert person.sees((passage, place.start, place.end))


def test_where_no_pane_is_left_the_key_to_the_next_one_goes_nowhere(person):
    person.empty()
    person.press(Qt.Key.Key_F8)
    person.press(Qt.Key.Key_F9)
    assert not person.articles.isVisible()
    assert not person.terms.isVisible()
    before = person.focused
    person.press(Qt.Key.Key_F6)
    assert person.focused is before
    person.press(Qt.Key.Key_F8)
    person.press(Qt.Key.Key_F6)
    assert person.focused is person.field("articles")


def pointed_term(person):
    pointed = person.view.current()
    return person.page.glosses[pointed.gloss].entry.term.id
