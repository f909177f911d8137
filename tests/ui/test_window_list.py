"""The list of articles in the window: keys and menu open, open beside and remove; it says how far each was read."""

from PySide6.QtCore import Qt

from tests.test_samples import HOTLINE, LAMP_POST, POINTS, RIDERS


def enter(person, steps):
    """Go into the list by keyboard, to the article so many rows down."""
    for _ in range(3):
        if person.focused is not person.articles:
            person.press(Qt.Key.Key_F6)
    assert person.focused is person.articles
    person.press(Qt.Key.Key_Home)
    for _ in range(steps):
        person.press(Qt.Key.Key_Down)


def test_enter_opens_and_with_ctrl_beside(person):
    second = person.titles()[1]
    enter(person, 1)
    person.press(Qt.Key.Key_Return)
    person.settle()
    assert person.title == second
    person.articles.setFocus()
    person.press(Qt.Key.Key_Down)
    person.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    person.settle()
    assert len(person.window.workspace.reader.pages()) == 2


def test_delete_removes_the_article_and_not_a_term_and_undo_brings_it_back(person):
    person.click_row("老赖")
    terms = person.hanzi()
    before = person.titles()
    enter(person, 2)
    person.press(Qt.Key.Key_Delete)
    person.settle()
    assert person.titles() == [title for title in before if title != before[2]]
    assert person.title == POINTS
    assert person.hanzi() == terms
    assert person.done == f"“{before[2]}” removed\nUndo" or person.done == f"“{before[2]}” removed"
    person.undo()
    assert sorted(person.titles()) == sorted(before)


def test_letters_in_the_list_change_no_term(person):
    person.click_row("老赖")
    enter(person, 1)
    before = [row.gloss.entry.term.status for row in person.rows()]
    for key in (Qt.Key.Key_A, Qt.Key.Key_D, Qt.Key.Key_G, Qt.Key.Key_BracketLeft):
        person.press(key)
    person.settle()
    assert [row.gloss.entry.term.status for row in person.rows()] == before


def test_the_article_on_show_that_is_removed_gives_way_to_the_one_before(person):
    person.click_title(LAMP_POST)
    person.click_title(HOTLINE)
    person.window.workspace.commands.remove_article.trigger()
    person.settle()
    assert person.title == LAMP_POST


def test_words_of_the_title_filter_the_list_and_esc_shows_all(person):
    person.articles.setFocus()
    before = person.titles()
    field = person.field("articles")
    field.setFocus()
    person.type("late fines")
    assert person.titles() == [RIDERS]
    person.press(Qt.Key.Key_Escape)
    assert person.titles() == before


def test_what_was_read_to_its_end_is_said_to_be_read(person):
    person.press(Qt.Key.Key_End)
    person.at_rest()
    person.click_title(LAMP_POST)
    person.settle()
    person.wait(lambda: "Read" in headings(person))


def headings(person):
    model = person.articles.model()
    return [
        model.index(row, 0).data() for row in range(model.rowCount()) if not model.flags(model.index(row, 0)) & Qt.ItemFlag.ItemIsEnabled
    ]
