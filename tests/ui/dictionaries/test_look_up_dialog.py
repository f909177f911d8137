"""A word is looked up as it is typed, by hanzi, pinyin or English."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QListWidget, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from glossreader.domain.level import Standard
from glossreader.language.dictionary.lookup import Lookup
from glossreader.settings import Notation, Scheme
from glossreader.ui.card.telling import Telling
from glossreader.ui.dictionaries.look_up_dialog import LookUpDialog
from glossreader.ui.theme import palette


@pytest.fixture
def dialog(dictionary_cache: Path, chinese: object, qtbot: QtBot) -> Iterator[LookUpDialog]:
    lookup = Lookup.open(dictionary_cache)
    dialog = LookUpDialog(lookup.search)
    qtbot.addWidget(dialog)
    dialog.show()
    yield dialog
    lookup.close()


def typed(dialog: LookUpDialog, qtbot: QtBot, text: str) -> QListWidget:
    found = dialog.findChild(QListWidget)
    assert found
    qtbot.keyClicks(dialog.findChild(QLineEdit), text)
    qtbot.waitUntil(lambda: found.count() > 0)
    return found


def test_pinyin_without_tones_finds_the_word(dialog, qtbot):
    found = typed(dialog, qtbot, "heimingdan")
    assert "黑名单" in found.item(0).text()
    assert "黑名单" in dialog.findChild(QPlainTextEdit).toPlainText()


def test_the_down_key_in_the_field_goes_to_the_next_word_and_copy_takes_it(dialog, qtbot):
    found = typed(dialog, qtbot, "blacklist")
    field = dialog.findChild(QLineEdit)
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert found.currentRow() == min(1, found.count() - 1)
    qtbot.keyClick(found, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert found.currentItem().text().startswith(QGuiApplication.clipboard().text().split()[0])


def test_a_word_that_a_sense_names_is_looked_up_by_its_link(dialog, qtbot):
    dialog.ask("雷射")
    links = [button for button in dialog.findChildren(QPushButton) if button.text() == "镭射"]
    qtbot.mouseClick(links[0], Qt.MouseButton.LeftButton)
    assert dialog.findChild(QLineEdit).text() == "镭射"


def test_what_is_in_no_dictionary_is_said_so(dialog):
    dialog.ask("qqqqq")
    assert dialog.findChild(QListWidget).count() == 0
    assert not dialog.findChild(QPlainTextEdit).toPlainText()


def test_back_leads_to_where_a_link_was_followed(dialog, qtbot):
    dialog.ask("雷射")
    link = next(button for button in dialog.findChildren(QPushButton) if button.text() == "镭射")
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    back = next(button for button in dialog.findChildren(QPushButton) if button.text() == "Back")
    qtbot.mouseClick(back, Qt.MouseButton.LeftButton)
    assert dialog.findChild(QLineEdit).text() == "雷射"
    dialog.go_back()
    assert dialog.findChild(QLineEdit).text() == "雷射"


def test_readings_and_levels_are_told_as_was_chosen(dialog):
    dialog.ask("失信")
    dialog.set_look(palette(Scheme.NIGHT), Telling(notation=Notation.NUMBERS, standard=Standard.HSK_2))
    told = dialog.findChild(QPlainTextEdit).toPlainText()
    assert "shi1xin4" in told
    assert told.endswith("beyond HSK · frequency 1 of 5 · Starter glossary")
