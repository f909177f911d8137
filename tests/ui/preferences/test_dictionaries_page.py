"""The page of dictionaries by itself: rows, buttons, keys, what is said of broken lines."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton

from glossreader.domain.dictionary import CEDICT, STARTER, Volume
from glossreader.domain.errors import DictionaryFileEmpty
from glossreader.domain.notices import BuiltInReplaced, DictionaryLinePassedOver, DictionaryLinesPassedOver
from glossreader.settings import Scheme
from glossreader.ui.preferences.dictionaries_page import DictionariesPage
from glossreader.ui.preferences.shelf_list import ROW
from glossreader.ui.theme import palette

OWN = Volume("abc", "My words " * 20, 3)
SHELF = (OWN, Volume(STARTER, "", 629), Volume(CEDICT, "", 122143, is_on=False))
_ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def page(english, qtbot):
    shown = DictionariesPage(lambda: None)
    qtbot.addWidget(shown)
    shown.resize(700, 420)
    shown.set_look(palette(Scheme.NIGHT))
    shown.show_volumes(SHELF)
    shown.show()
    return shown


def button(page, text):
    return next(one for one in page.findChildren(QPushButton) if one.text() == text)


def told(page):
    return [label.text() for label in page.report.findChildren(QLabel) if label.text()]


def test_every_row_says_its_name_whether_it_is_asked_and_how_many_words_it_has(page):
    model = page.list.model()
    rows = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(3)]
    assert rows[0] == f"{OWN.name}, asked, 3 words · your own"
    assert rows[1] == "Starter glossary, asked, 629 words · comes with glossreader"
    assert rows[2].startswith("CC-CEDICT, not asked, ")
    assert model.index(2, 0).data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Unchecked


def test_space_or_a_click_on_the_tick_switches_a_dictionary(qtbot, page):
    with qtbot.waitSignal(page.list.switched) as switched:
        qtbot.keyClick(page.list, Qt.Key.Key_Space)
    assert switched.args == [OWN.id, False]
    with qtbot.waitSignal(page.list.switched) as switched:
        qtbot.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 2 * ROW + 20))
    assert switched.args == [CEDICT, True]


def test_keys_and_buttons_move_a_dictionary_as_far_as_there_is_room(qtbot, page):
    moved: list[tuple[str, int]] = []
    page.list.moved.connect(lambda volume, place: moved.append((volume, place)))
    qtbot.keyClick(page.list, Qt.Key.Key_Up, _ALT)
    qtbot.keyClick(page.list, Qt.Key.Key_Down, _ALT)
    assert moved == [(OWN.id, 1)]
    assert not button(page, "Move up").isEnabled()
    page.list.choose(CEDICT)
    assert not button(page, "Move down").isEnabled()
    qtbot.mouseClick(button(page, "Move up"), Qt.MouseButton.LeftButton)
    assert moved[-1] == (CEDICT, 1)


def test_only_a_persons_own_dictionary_is_removed(qtbot, page):
    removed: list[str] = []
    page.list.removed.connect(removed.append)
    page.list.choose(STARTER)
    assert not button(page, "Remove").isEnabled()
    assert "switch it off" in button(page, "Remove").toolTip()
    qtbot.keyClick(page.list, Qt.Key.Key_Delete)
    page.list.choose(OWN.id)
    qtbot.keyClick(page.list, Qt.Key.Key_Delete)
    assert removed == [OWN.id]


def test_the_current_row_goes_with_its_dictionary_and_to_the_next_one_when_that_is_gone(page):
    page.show_volumes((SHELF[1], SHELF[0], SHELF[2]))
    assert (page.list.place, page.list.current) == (1, OWN)
    page.show_volumes((SHELF[1], SHELF[2]))
    assert page.list.current == SHELF[2]
    page.show_volumes(())
    assert page.list.current is None


def test_while_one_is_built_another_has_to_wait(qtbot, page):
    page.show_building("words.tsv", 0.4)
    assert page.building.accessibleName() == "Reading words.tsv, 40%"
    assert not button(page, "Add…").isEnabled()
    with qtbot.waitSignal(page.building.stop_requested):
        qtbot.mouseClick(button(page, "Stop"), Qt.MouseButton.LeftButton)
    page.hide_building()
    assert button(page, "Add…").isEnabled()


def test_lines_that_could_not_be_read_are_counted_shown_and_copied(qtbot, page):
    broken = (DictionaryLinePassedOver("words.tsv", 17, "it has no English"), DictionaryLinesPassedOver("words.tsv", 2))
    page.report.tell_notices((*broken, BuiltInReplaced("CC-CEDICT 2026")))
    assert told(page)[0].startswith("3 lines could not be read: line 17 … CC-CEDICT 2026 is asked instead")
    lines = page.report.findChild(QPlainTextEdit)
    assert not lines.isVisible()
    qtbot.mouseClick(button(page, "Show lines"), Qt.MouseButton.LeftButton)
    assert lines.isVisible()
    qtbot.mouseClick(button(page, "Copy lines"), Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text().startswith("words.tsv, line 17: it has no English.")


def test_a_file_that_is_no_dictionary_is_told_and_without_notices_nothing_is(page):
    page.report.tell(DictionaryFileEmpty("notes.txt"))
    assert told(page)[0].startswith("notes.txt has no line that is an entry.")
    assert not button(page, "Show lines").isVisible()
    page.report.tell_notices(())
    assert not page.report.isVisible()
