"""The menu of files can be walked by keys: one letter means one thing."""

import re
from collections import Counter

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QMainWindow

from glossreader.ui.actions import Actions
from glossreader.ui.menus import MenuBar
from glossreader.ui.translations import install_translation

_MNEMONIC = re.compile(r"&(\w)")


@pytest.fixture(params=["en", "zh_CN"])
def bar(request, qtbot, qapp):
    install_translation(qapp, request.param)
    window = QMainWindow()
    qtbot.addWidget(window)
    yield MenuBar(Actions(window), window)
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)


def letters(actions):
    found = (_MNEMONIC.search(action.text()) for action in actions if not action.isSeparator())
    return Counter(letter[1].lower() for letter in found if letter)


def test_no_letter_is_given_twice_in_the_menu_of_files(bar):
    (files, *_) = (action.menu() for action in bar.actions())
    assert [letter for letter, count in letters(files.actions()).items() if count > 1] == []
