"""The window for every reader: all that can have the focus has a name, Tab follows the eye, and no function needs a mouse."""

import re

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QMenu, QPushButton, QWidget

from glossreader.settings import Settings
from glossreader.ui.main_window import MainWindow
from glossreader.ui.search_field import SearchField
from tests.ui.person import PATIENCE

SHIFT = Qt.KeyboardModifier.ShiftModifier
_MOST_STEPS = 60


def can_have_focus(widget):
    return widget.isVisible() and widget.isEnabled() and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def stations(window):
    """All widgets that the Tab key is to reach."""
    return {widget for widget in window.findChildren(QWidget) if can_have_focus(widget)}


def walk(person, modifier=Qt.KeyboardModifier.NoModifier):
    """Press Tab until the focus is where it was; gives where it was meanwhile."""
    seen = [person.focused]
    for _ in range(_MOST_STEPS):
        person.press(Qt.Key.Key_Tab if not modifier else Qt.Key.Key_Backtab, modifier)
        if person.focused is seen[0]:
            return seen
        seen.append(person.focused)
    raise AssertionError(f"Tab does not come back: {[widget.accessibleName() for widget in seen]}")


def names(widgets):
    return [widget.accessibleName() for widget in widgets]


def place(window, widget):
    return widget.mapTo(window, QPoint(0, 0))


def test_all_that_can_have_the_focus_has_a_name(person):
    person.command(Qt.Key.Key_F)
    nameless = [widget for widget in stations(person.window) if not widget.accessibleName()]
    assert not nameless


def test_buttons_that_show_an_icon_alone_say_what_they_do_and_by_which_key(person):
    tips = {widget.accessibleName(): widget.toolTip() for widget in stations(person.window) if hasattr(widget, "icon")}
    assert len(tips) > 8
    for name in ("List of articles", "Back", "Forward", "Find in the page", "Glossary", "Pinyin", "Two articles beside each other"):
        if name in tips:
            assert re.fullmatch(rf"{name} \(.+\)", tips[name])
    assert all(tips.values())


def test_tab_reaches_everything_and_comes_back(person):
    assert set(walk(person)) == stations(person.window)


def test_shift_and_tab_go_the_same_way_back(person):
    there = walk(person)
    back = walk(person, SHIFT)
    assert names(back[1:]) == names(reversed(there[1:]))


def test_tab_follows_the_eye_from_pane_to_pane_and_in_each_of_them(person):
    window = person.window
    parts = window.workspace
    walked = walk(person)
    toolbar = next(at for at, widget in enumerate(walked) if parts.toolbar.isAncestorOf(widget))
    order = walked[toolbar:] + walked[:toolbar]
    panes = [parts.toolbar, parts.articles, parts.reader, parts.glossary]
    at = [next(number for number, pane in enumerate(panes) if pane.isAncestorOf(widget)) for widget in order]
    assert at == sorted(at)
    for pane in panes:
        spots = [place(window, widget) for widget in order if pane.isAncestorOf(widget)]
        assert spots == sorted(spots, key=lambda spot: (spot.y() // 24, spot.x()))


def test_f6_goes_round_the_panes(person):
    seen = []
    for _ in range(4):
        seen.append(person.focused.accessibleName())
        person.press(Qt.Key.Key_F6)
    assert seen == ["The Points Ledger", "Glossary", "Articles", "The Points Ledger"]


def test_f6_leaves_a_pane_that_is_hidden_out(person):
    person.press(Qt.Key.Key_F9)
    person.press(Qt.Key.Key_F6)
    assert person.focused.accessibleName() == "Articles"
    person.press(Qt.Key.Key_F6)
    assert person.focused.accessibleName() == "The Points Ledger"


def test_where_a_filter_leaves_no_rows_f6_goes_to_the_filter(person):
    field = next(one for one in person.window.workspace.glossary.findChildren(SearchField))
    field.setText("no such term")
    person.press(Qt.Key.Key_F6)
    assert person.focused is field


def test_up_from_the_first_row_goes_to_the_filter_and_down_comes_back(person):
    person.press(Qt.Key.Key_F6)
    person.press(Qt.Key.Key_Home)
    person.press(Qt.Key.Key_Up)
    assert person.focused.accessibleName() == "Hanzi, pinyin or English"
    person.press(Qt.Key.Key_Down)
    assert person.focused.accessibleName() == "Glossary"


def test_every_function_has_a_key_or_stands_in_a_menu(person):
    in_menus = set(actions_of(person.window.menuBar()))
    hidden = [
        action.text()
        for action in person.window.actions() + person.window.workspace.reader.actions()
        if action not in in_menus and action.shortcut().isEmpty() and action is not person.window.workspace.commands.appearance
    ]
    assert not hidden


def test_no_key_means_two_things(person):
    keys = [key.toString() for action in person.window.actions() for key in action.shortcuts()]
    assert len(keys) == len(set(keys))


def test_letters_are_only_letters_in_a_field(person):
    field = next(one for one in person.window.workspace.glossary.findChildren(SearchField))
    field.setFocus()
    checked = person.window.workspace.commands.toggle_pinyin.isChecked()
    person.type("pinyin and again")
    assert field.text() == "pinyin and again"
    assert person.window.workspace.commands.toggle_pinyin.isChecked() == checked
    assert isinstance(person.focused, QLineEdit)


def actions_of(menu) -> list[QAction]:
    """All actions of a menu and of the menus in it."""
    found: list[QAction] = []
    for action in menu.actions():
        inner = action.menu()
        found += actions_of(inner) if isinstance(inner, QMenu) else [action]
    return found


@pytest.mark.parametrize(("pane", "key"), [("Glossary", Qt.Key.Key_F9), ("Articles", Qt.Key.Key_F8)])
def test_a_pane_that_goes_away_gives_the_keys_back_to_the_text(person, pane, key):
    while person.focused.accessibleName() != pane:
        person.press(Qt.Key.Key_F6)
    person.press(key)
    assert person.focused is person.view


def test_with_two_articles_and_with_one_again_the_keys_go_to_the_text(person):
    person.click_title("Please Hold for a Proverb", Qt.KeyboardModifier.ControlModifier)
    assert person.focused is person.view
    person.command(Qt.Key.Key_B)
    person.settle()
    assert person.focused is person.view


def test_where_there_is_no_article_no_field_takes_the_keys_but_the_button_that_brings_one_does(qtbot, background, tmp_path):
    window = MainWindow(Settings())
    qtbot.addWidget(window)
    window.furnish(background, tmp_path)
    with qtbot.waitActive(window, timeout=PATIENCE):
        window.show()
        window.activateWindow()
    assert not isinstance(window.focusWidget(), QLineEdit)
    window.workspace.reader.empty.invite()
    button = window.focusWidget()
    assert isinstance(button, QPushButton)
    assert button.text() == "Choose files…"
    window.close()
