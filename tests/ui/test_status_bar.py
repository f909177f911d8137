"""The status bar shows the keys that count where the focus is, and no others."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from glossreader.settings import Settings
from glossreader.ui.chips import KeyChip
from glossreader.ui.main_window import MainWindow
from glossreader.ui.status_bar import StatusBar


def keys(bar):
    return [chip.accessibleName() for chip in bar.findChildren(KeyChip) if not chip.isHidden()]


def words(bar):
    return [label.text() for label in bar.findChildren(QLabel) if not label.isHidden()]


def test_keys_of_another_pane_take_the_place_of_those_before(qtbot):
    bar = StatusBar()
    qtbot.addWidget(bar)
    bar.show_keys(((("←", "→"), "word"), (("N",), "next term")))
    bar.show()
    bar.show_keys(((("Ctrl", "Enter"), "open beside"),))
    assert keys(bar) == []
    qtbot.waitUntil(lambda: keys(bar) == ["Ctrl", "Enter"])
    assert words(bar)[-1] == "open beside"
    assert "word" not in words(bar)


def test_keys_fit_into_the_bar(qtbot):
    bar = StatusBar()
    qtbot.addWidget(bar)
    bar.show_keys(((("←", "Space"), "word"),))
    bar.show()
    assert all(bar.rect().contains(chip.geometry()) and chip.width() >= chip.height() for chip in bar.findChildren(KeyChip))


def test_the_text_has_its_keys_and_a_field_has_others(person):
    bar = person.window.workspace.status
    assert keys(bar)[:3] == ["←", "→", "N"]
    person.command(Qt.Key.Key_F)
    person.wait(lambda: keys(bar) == ["Enter", "Shift", "Enter", "Esc"])
    person.press(Qt.Key.Key_Escape)
    person.wait(lambda: keys(bar)[:3] == ["←", "→", "N"])


def test_while_the_english_of_a_term_is_written_letters_are_letters(person):
    bar = person.window.workspace.status
    person.click_row("积分簿")
    person.wait(lambda: "A" in keys(bar))
    person.press(Qt.Key.Key_E)
    person.wait(lambda: keys(bar) == ["Enter", "Esc"])
    person.press(Qt.Key.Key_Escape)


def test_where_there_is_no_article_the_keys_bring_one(qtbot, background, tmp_path):
    window = MainWindow(Settings())
    qtbot.addWidget(window)
    window.furnish(background, tmp_path)
    assert keys(window.workspace.status) == ["Ctrl", "O", "Ctrl", "V"]
    window.close()
