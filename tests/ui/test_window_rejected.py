"""The way back for a term that was rejected: the glossary shows it where a person asks for it, also when nothing can be undone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

from glossreader.domain.curation import TermEdit
from glossreader.domain.term import Status
from glossreader.ui.models.rows import ROW_ROLE, Heading
from glossreader.ui.sort_button import SortButton
from tests.test_samples import LAMP_POST
from tests.ui.test_window_glossary import choose_tab

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard", extend=True)
LAOLAI, LAOZHOU = "老赖", "老周"


def ask_for_rejected(person):
    """Choose the entry of the sort menu, by mouse."""
    menu = person.window.workspace.glossary.findChild(SortButton).menu()
    menu.popup(person.window.mapToGlobal(person.window.rect().center()))
    person.wait(menu.isVisible)
    entry = choose(person, menu, "Show rejected terms")
    person.at_rest()
    return entry


def choose(person, menu, beginning):
    """Click an entry of a menu that is open."""
    entry = next(action for action in menu.actions() if action.text().startswith(beginning))
    person.click(menu, menu.actionGeometry(entry).center())
    person.window.activateWindow()  # without a window manager the menu stays the active window
    person.wait(person.window.isActiveWindow)
    return entry


def reject(person, hanzi):
    person.click_row(hanzi)
    person.press(Qt.Key.Key_D)
    person.settle()


def headings(person):
    model = person.terms.model()
    values = [model.index(row, 0).data(ROW_ROLE) for row in range(model.rowCount())]
    return {value.text: value.count for value in values if isinstance(value, Heading)}


def status(person, hanzi):
    return person.row(hanzi).gloss.entry.term.status


def marked(person):
    return {person.page.glosses[mark.gloss].entry.printed for passage in person.page.passages for mark in passage.marks}


def menu_of_row(person, hanzi):
    """Open the menu of a row, by its key."""
    person.click_row(hanzi)
    at = person.terms.visualRect(person.terms.currentIndex()).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, person.terms.viewport().mapToGlobal(at))
    QApplication.sendEvent(person.terms.viewport(), event)
    person.wait(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    return QApplication.activePopupWidget()


def test_rejected_terms_are_shown_only_where_a_person_asks_for_them(person):
    before = person.hanzi()
    reject(person, LAOLAI)
    reject(person, LAOZHOU)
    assert LAOLAI not in person.hanzi()
    entry = ask_for_rejected(person)
    assert entry.isChecked()
    assert headings(person)["Rejected"] == 2
    assert set(person.hanzi()[-2:]) == {LAOLAI, LAOZHOU}
    person.wait(lambda: person.sees_row(LAOLAI))
    assert marked(person).isdisjoint({LAOLAI, LAOZHOU})
    ask_for_rejected(person)
    assert person.hanzi() == [hanzi for hanzi in before if hanzi not in {LAOLAI, LAOZHOU}]
    assert "Rejected" not in headings(person)


def test_a_term_that_is_rejected_while_they_are_shown_goes_down_to_them(person):
    ask_for_rejected(person)
    assert "Rejected" not in headings(person)
    reject(person, LAOLAI)
    assert person.hanzi()[-1] == LAOLAI
    assert headings(person)["Rejected"] == 1


@pytest.mark.parametrize("way", ["key", "menu"])
def test_a_rejected_term_is_taken_back_and_that_can_be_undone(person, way):
    reject(person, LAOLAI)
    ask_for_rejected(person)
    if way == "key":
        person.click_row(LAOLAI)
        person.press(Qt.Key.Key_A)
    else:
        choose(person, menu_of_row(person, LAOLAI), "Accept")
    person.settle()
    assert status(person, LAOLAI) is Status.ACCEPTED
    assert LAOLAI in marked(person)
    assert "Rejected" not in headings(person)
    person.undo()
    assert status(person, LAOLAI) is Status.REJECTED
    assert LAOLAI not in marked(person)
    person.redo()
    assert status(person, LAOLAI) is Status.ACCEPTED


def test_a_term_that_was_rejected_before_the_window_opened_is_taken_back(person):
    term = person.row(LAOLAI).id
    person.ask(lambda library: library.edit_term(term, TermEdit(status=Status.REJECTED)))
    person.click_title(LAMP_POST)
    person.click_title("The Points Ledger")
    assert LAOLAI not in person.hanzi()
    ask_for_rejected(person)
    person.click_row(LAOLAI)
    person.press(Qt.Key.Key_A)
    person.settle()
    ask_for_rejected(person)
    assert status(person, LAOLAI) is Status.ACCEPTED


@pytest.mark.parametrize("key", [Qt.Key.Key_D, Qt.Key.Key_Delete])
def test_what_is_rejected_is_not_taken_out_again(person, key):
    reject(person, LAOLAI)
    ask_for_rejected(person)
    person.click_row(LAOLAI)
    person.press(key)
    person.settle()
    assert status(person, LAOLAI) is Status.REJECTED
    assert person.told == ""
    person.undo()
    assert status(person, LAOLAI) is Status.SUGGESTED


def test_the_menu_of_a_rejected_row_offers_no_rejection(person):
    reject(person, LAOLAI)
    ask_for_rejected(person)
    menu = menu_of_row(person, LAOLAI)
    assert [action.text().split("\t")[0] for action in menu.actions() if action.text()] == ["Accept", "Edit the English", "Copy"]
    menu.close()


def test_a_click_on_a_rejected_row_goes_to_where_it_stands_in_the_text(person):
    reject(person, LAOLAI)
    person.view.verticalScrollBar().setValue(person.view.verticalScrollBar().maximum())
    ask_for_rejected(person)
    person.click_row(LAOLAI)
    person.wait(lambda: person.sees(person.spans(LAOLAI)[0]))


def test_asked_for_in_another_tab_they_are_shown_in_that_of_the_article(person):
    reject(person, LAOLAI)
    choose_tab(person, "On screen")
    ask_for_rejected(person)
    assert person.hanzi()[-1] == LAOLAI
    choose_tab(person, "On screen")
    assert LAOLAI not in person.hanzi()
