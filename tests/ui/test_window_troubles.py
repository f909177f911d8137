"""When things happen at once or under one's hands: fetches that come late, articles that vanish, a library that another program has."""

import sqlite3
import subprocess
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from glossreader.settings import Scheme, Script, Settings, Writing
from glossreader.store.peek import peek_settings
from glossreader.ui.background import Background
from glossreader.ui.main_window import MainWindow
from tests.test_library import PAGE
from tests.test_samples import HOTLINE, LAMP_POST, POINTS
from tests.ui.person import text

_CONTROL, _ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
_HOLDS = (
    "import sys; from pathlib import Path; from glossreader.store.database import Store;"
    "held = Store.open(Path(sys.argv[1])); print(flush=True); input()"
)


def numbers(person):
    return person.ask(lambda library: {listed.title: listed.number for listed in library.articles()})


def check_in_step(person):
    """All parts of the window speak of the same article."""
    page = person.page
    assert person.window.workspace.reader.active.number == page.number
    assert {row.id for row in person.rows()} == {gloss.entry.term.id for gloss in page.glosses}
    script = person.window.workspace.look.settings.script
    shown = person.ask(lambda library: library.page(page.number, Writing(script))).passages
    assert [one.shown for one in page.passages] == [one.shown for one in shown]


def test_articles_opened_in_a_hurry_end_with_the_last(person):
    found = numbers(person)
    session = person.window.workspace.session
    for title in (LAMP_POST, HOTLINE, POINTS, HOTLINE, LAMP_POST, HOTLINE):
        session.open(found[title])
    person.settle()
    assert person.title == HOTLINE
    check_in_step(person)


def test_back_and_forward_in_a_hurry(person):
    person.click_title(LAMP_POST)
    person.click_title(HOTLINE)
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Right):
        person.press(key, _ALT)
    person.settle()
    assert person.title == HOTLINE
    check_in_step(person)


@pytest.mark.parametrize("presses", [1, 2, 7, 20])
def test_scripts_toggled_in_a_hurry_end_with_the_last(person, presses):
    for _ in range(presses):
        person.press(Qt.Key.Key_T)
    person.settle()
    assert person.window.workspace.look.settings.script is list(Script)[presses % 3]
    check_in_step(person)


def test_a_script_chosen_while_an_article_is_on_its_way_is_that_of_the_article(person):
    person.command(Qt.Key.Key_B)
    person.press(Qt.Key.Key_T)
    person.press(Qt.Key.Key_T)
    person.settle()
    left, right = person.window.workspace.reader.pages()
    for page in (left, right):
        traditional = person.ask(lambda library, page=page: library.page(page.number, Writing(Script.TRADITIONAL)))
        assert [one.shown for one in page.passages] == [one.shown for one in traditional.passages]


def test_keys_that_come_before_the_article_do_nothing(person):
    person.window.workspace.session.open_beside(numbers(person)[HOTLINE])
    view = person.window.workspace.reader.leaves[1].view
    assert view.page.passages == ()
    view.setFocus()
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_N, Qt.Key.Key_End, Qt.Key.Key_Space):
        for modifier in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier):
            person.press(key, modifier)
    person.command(Qt.Key.Key_A)
    assert view.page.passages == ()
    person.settle()
    assert person.title == HOTLINE


def test_everything_at_once(person):
    found = numbers(person)
    workspace = person.window.workspace
    for turn in range(12):
        person.press(Qt.Key.Key_T)
        workspace.session.open(found[(POINTS, LAMP_POST, HOTLINE)[turn % 3]])
        person.press(Qt.Key.Key_P)
        person.command(Qt.Key.Key_B)
        person.press(Qt.Key.Key_F9)
        person.command(Qt.Key.Key_Plus)
        workspace.commands.schemes[list(Scheme)[turn % 3]].trigger()
    person.settle()
    assert len({page.number for page in workspace.reader.pages()}) == len(workspace.reader.pages())
    person.window.grab()


def test_an_article_that_an_undo_takes_away_makes_room_for_another(person):
    person.paste(text(PAGE))
    assert person.title == "A Blacklist for Everyone"
    person.undo()
    assert "A Blacklist for Everyone" not in person.titles()
    assert person.title == POINTS
    check_in_step(person)
    person.redo()
    assert "A Blacklist for Everyone" in person.titles()


def test_the_second_of_two_articles_that_vanishes_leaves_the_first(person):
    person.paste(text(PAGE))
    person.click_title(POINTS)
    person.click_title("A Blacklist for Everyone", _CONTROL)
    person.undo()
    assert [page.article.title for page in person.window.workspace.reader.pages()] == [POINTS]
    check_in_step(person)


def test_the_last_article_that_is_removed_leaves_an_invitation(person):
    workspace = person.window.workspace
    for _ in person.titles():
        workspace.commands.remove_article.trigger()
        person.settle()
    assert person.titles() == []
    assert workspace.reader.empty.isVisible()
    assert person.hanzi() == []
    assert not workspace.commands.export_article.isEnabled()
    person.undo()
    assert len(person.titles()) == 1


def test_a_library_that_another_program_has_is_told_and_nothing_is_lost(qtbot, library_path, dictionary_cache, english):
    with subprocess.Popen([sys.executable, "-c", _HOLDS, str(library_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as holder:
        assert holder.stdout is not None
        holder.stdout.readline()
        background = Background(library_path, dictionary_cache)
        window = MainWindow(Settings(scheme=Scheme.LIGHT))
        window.furnish(background, dictionary_cache)
        qtbot.addWidget(window)
        with qtbot.waitSignal(background.refused):
            window.show()
            background.start()
        said = "\n".join(label.text() for label in window.workspace.notices.findChildren(QLabel))
        assert window.workspace.notices.isVisible()
        assert "is in use by another glossreader" in said
        qtbot.keyClick(window, Qt.Key.Key_A)
        window.grab()
        window.close()
        background.close()
        holder.communicate(b"\n")
    with sqlite3.connect(library_path) as connection:
        assert connection.execute("select count(*) from article").fetchone()[0] == 8
    assert peek_settings(library_path) == Settings()
