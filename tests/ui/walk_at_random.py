"""A reader without a plan: clicks, keys, drags, wheel and drops at random; nothing fails, and all parts stay in step.

What comes of it depends on how fast the machine is: it is no test of the suite, but part of the proof `at_random`, which says how often
it is done: WALKS is the first seed, behind the last, and "settled" when the window has all it asked for before the next thing is done.
"""

import os
import random

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QDialog, QMenu

from tests.test_library import ANOTHER, PAGE
from tests.ui.person import double_click, text

WALKS = "GLOSSREADER_WALKS"
_FIRST, _END, _PACE = os.environ.get(WALKS, "0 4 hasty").split()
_STEPS = 250 if _PACE == "hasty" else 60
_KEY, _HAS = Qt.Key, Qt.KeyboardModifier
_NONE, _CONTROL, _SHIFT, _ALT = _HAS.NoModifier, _HAS.ControlModifier, _HAS.ShiftModifier, _HAS.AltModifier
KEYS = [
    *((key, _NONE) for key in (_KEY.Key_Left, _KEY.Key_Right, _KEY.Key_Up, _KEY.Key_Down, _KEY.Key_Home, _KEY.Key_End, _KEY.Key_PageDown)),
    *((key, _NONE) for key in (_KEY.Key_A, _KEY.Key_D, _KEY.Key_E, _KEY.Key_G, _KEY.Key_N, _KEY.Key_P, _KEY.Key_T, _KEY.Key_Delete)),
    *((key, _NONE) for key in (_KEY.Key_BracketLeft, _KEY.Key_BraceLeft, _KEY.Key_BracketRight, _KEY.Key_BraceRight)),
    *((key, _NONE) for key in (_KEY.Key_Space, _KEY.Key_Escape, _KEY.Key_Return, _KEY.Key_Tab, _KEY.Key_Backspace)),
    *((key, _NONE) for key in (_KEY.Key_F3, _KEY.Key_F6, _KEY.Key_F8, _KEY.Key_F9)),
    *((key, _CONTROL) for key in (_KEY.Key_Z, _KEY.Key_Y, _KEY.Key_B, _KEY.Key_F, _KEY.Key_C, _KEY.Key_A, _KEY.Key_Plus, _KEY.Key_Minus)),
    *((key, _ALT) for key in (_KEY.Key_Left, _KEY.Key_Right)),
    *((key, _SHIFT) for key in (_KEY.Key_N, _KEY.Key_F3, _KEY.Key_Left, _KEY.Key_Tab)),
]


def somewhere(dice, widget):
    return QPoint(dice.randrange(max(1, widget.width())), dice.randrange(max(1, widget.height())))


def panes(person):
    shown = [leaf.view.viewport() for leaf in person.window.workspace.reader.leaves if leaf.view.isVisible()]
    return shown + [pane.viewport() for pane in (person.terms, person.articles) if pane.isVisible()] + [person.window]


def press(person, dice):
    person.press(*dice.choice(KEYS))


def click(person, dice):
    pane = dice.choice(panes(person))
    person.click(pane, somewhere(dice, pane), dice.choice([_NONE, _NONE, _CONTROL, _SHIFT]))


def click_twice(person, dice):
    pane = dice.choice(panes(person))
    double_click(pane, somewhere(dice, pane))


def drag(person, dice):
    pane = dice.choice(panes(person))
    person.qtbot.mousePress(pane, Qt.MouseButton.LeftButton, pos=somewhere(dice, pane))
    for _ in range(3):
        person.move(pane, somewhere(dice, pane))
    person.qtbot.mouseRelease(pane, Qt.MouseButton.LeftButton, pos=somewhere(dice, pane))


def point(person, dice):
    pane = dice.choice([*panes(person), person.window.workspace.card])
    person.move(pane, somewhere(dice, pane))
    person.let_pass(dice.choice([0, 0, 120]))


def wheel(person, dice):
    pane = dice.choice(panes(person))
    at = QPointF(somewhere(dice, pane))
    turn, keys = QPoint(0, dice.choice([-360, -120, 120, 360])), dice.choice([_NONE, _NONE, _CONTROL])
    begin = Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(at, pane.mapToGlobal(at), QPoint(), turn, Qt.MouseButton.NoButton, keys, begin, False)  # noqa: FBT003  # Qt's own
    QApplication.sendEvent(pane, event)


def bring_in(person, dice):
    person.drop(text(dice.choice([PAGE, ANOTHER, "", "x", "失信"])), person.window.workspace.reader)


def resize(person, dice):
    person.window.resize(dice.choice([960, 1100, 1300, 1600]), dice.choice([600, 900]))


def write(person, dice):
    person.paste_here(text(dice.choice(["失信", "credit", "%n", "a"])))


ACTS = [press] * 8 + [click] * 4 + [point] * 4 + [drag, click_twice, wheel, wheel, bring_in, resize, write]


@pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard", extend=True)  # menus want to
@pytest.mark.parametrize("seed", range(int(_FIRST), int(_END)))
def test_whatever_is_done_nothing_fails_and_all_parts_stay_in_step(person, seed):
    dice = random.Random(seed)
    for _ in range(_STEPS):
        dice.choice(ACTS)(person, dice)
        QCoreApplication.sendPostedEvents()  # as before each event of a real mouse
        for open_ in (*person.window.findChildren(QDialog), *person.window.findChildren(QMenu)):
            open_.close()
        if _PACE == "settled":
            person.imports_end()
    person.press(Qt.Key.Key_Escape)
    person.imports_end()
    check(person)


def check(person):
    workspace = person.window.workspace
    listed = person.ask(lambda library: {one.number: one.title for one in library.articles()})
    assert sorted(person.titles()) == sorted(listed.values()) or person.field("articles").text()
    for page in workspace.reader.pages():
        writing = workspace.look.settings.writing
        fresh = person.ask(lambda library, page=page, writing=writing: library.page(page.number, writing))
        assert [one.shown for one in page.passages] == [one.shown for one in fresh.passages]
        assert [gloss.entry for gloss in page.glosses] == [gloss.entry for gloss in fresh.glosses]
    assert person.ask(lambda library: library.check()) == ()
    person.window.grab()
