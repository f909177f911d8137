"""Closing and opening again: articles, terms, the place in the text, and the window as it was left."""

import pytest
from PySide6.QtCore import QSize, Qt

from glossreader.domain.term import Status
from glossreader.settings import Order, Ruby, Scheme, Script, Settings
from glossreader.store.peek import peek_settings
from glossreader.ui.background import Background
from glossreader.ui.main_window import MainWindow
from glossreader.ui.theme import WINDOW_LEAST, WINDOW_USUAL
from tests.test_library import PAGE
from tests.test_samples import HOTLINE, LAMP_POST, POINTS
from tests.ui.person import PATIENCE, Person, text

_CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def reopen(qtbot, person, library_path, dictionary_cache):
    """Close the window as a person does, and open the program again."""
    opened = []

    def reopen(size=WINDOW_USUAL):
        person.press(Qt.Key.Key_Q, _CONTROL)
        person.wait(lambda: not person.window.isVisible())
        person.let_go()
        background = Background(library_path, dictionary_cache)
        window = MainWindow(peek_settings(library_path))
        window.furnish(background, dictionary_cache)
        if size:
            window.resize(*size)  # Qt has made it as small as the screen of the tests is
        qtbot.addWidget(window)
        opened.append((window, background))
        with qtbot.waitSignals([background.dictionary_ready, window.workspace.reader.pages_changed], timeout=PATIENCE):
            window.show()
            background.start()
        with qtbot.waitActive(window, timeout=PATIENCE):
            window.activateWindow()
        return Person(qtbot, window, background)

    yield reopen
    for window, background in opened:
        window.close()
        background.close()


def test_articles_and_terms_are_there_again(person, reopen):
    person.paste(text(PAGE))
    person.click_row("老赖")
    person.press(Qt.Key.Key_A)
    person.settle()
    titles = set(person.titles())
    again = reopen()
    assert set(again.titles()) == titles
    assert again.title == "A Blacklist for Everyone"
    assert again.row("老赖").gloss.entry.term.status is Status.ACCEPTED


@pytest.mark.parametrize("offset", [1, 333, 1234, 100_000])
def test_the_same_line_is_at_the_top(person, reopen, offset):
    person.view.verticalScrollBar().setValue(offset)
    person.at_rest()
    top, place = person.top(), person.view.place()
    again = reopen()
    assert (again.title, again.top(), again.view.place()) == (POINTS, top, place)


def test_each_article_opens_where_it_was_left(person, reopen):
    person.view.verticalScrollBar().setValue(700)
    person.at_rest()
    top = person.top()
    person.click_title(LAMP_POST)
    again = reopen()
    assert again.title == LAMP_POST
    again.click_title(POINTS)
    assert again.top() == top


def test_the_size_of_the_window_as_far_as_the_screen_has_room(person, reopen):
    person.window.resize(WINDOW_LEAST[0], 687)
    assert reopen(size=None).window.size() == QSize(WINDOW_LEAST[0], 687)


def test_the_widths_of_the_panes(person, reopen):
    person.window.workspace.frame.set_widths(240, 400)
    person.settle()
    assert reopen().window.workspace.frame.widths() == person.window.workspace.frame.widths() == (240, 400)


def test_a_pane_that_was_hidden_stays_hidden(person, reopen):
    person.press(Qt.Key.Key_F8)
    again = reopen()
    assert not again.window.workspace.articles.isVisible()
    assert again.window.workspace.glossary.isVisible()
    again.press(Qt.Key.Key_F8)
    assert again.window.workspace.articles.isVisible()


def test_zoom_colours_script_pinyin_and_order(person, reopen):
    commands = person.window.workspace.commands
    for action in (commands.zoom_in, commands.schemes[Scheme.NIGHT], commands.scripts[Script.TRADITIONAL], commands.rubies[Ruby.ALL_WORDS]):
        action.trigger()
    person.window.workspace.glossary.set_order(Order.MENTIONS)
    person.settle()
    rows = person.hanzi()
    settings = reopen().window.workspace.look.settings
    assert (settings.zoom, settings.scheme, settings.script, settings.ruby, settings.order) == (
        1.1,
        Scheme.NIGHT,
        Script.TRADITIONAL,
        Ruby.ALL_WORDS,
        Order.MENTIONS,
    )
    assert "失信黑名單" in rows


def test_what_was_chosen_is_shown_from_the_first_moment(person, reopen):
    person.window.workspace.commands.scripts[Script.TRADITIONAL].trigger()
    person.window.workspace.glossary.set_order(Order.MENTIONS)
    person.settle()
    rows = person.hanzi()
    again = reopen()
    assert again.hanzi() == rows
    assert "失信黑名單" in "".join(passage.shown for passage in again.page.passages)


def test_two_articles_beside_each_other(person, reopen):
    person.click_title(HOTLINE, _CONTROL)
    again = reopen()
    assert [page.article.title for page in again.window.workspace.reader.pages()] == [POINTS, HOTLINE]
    assert not again.window.workspace.articles.isVisible()
    again.command(Qt.Key.Key_B)
    again.settle()
    assert again.window.workspace.articles.isVisible()


def test_an_article_that_is_gone_is_not_missed(person, reopen, library_path, dictionary_cache):
    person.click_title(HOTLINE)
    person.window.workspace.commands.remove_article.trigger()
    person.settle()
    assert HOTLINE not in person.titles()
    again = reopen()
    assert again.title in again.titles()


def test_settings_of_a_new_reader_are_the_usual_ones(library_path):
    assert peek_settings(library_path) == Settings()
