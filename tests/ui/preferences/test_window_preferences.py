"""Preferences at the window: dictionaries are added, ordered, switched off and removed by keys, and Chinese is shown as was chosen."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QToolButton

from glossreader.domain.dictionary import CEDICT, STARTER
from glossreader.settings import Notation, Traditional
from glossreader.ui.preferences.dialog import PreferencesDialog


def opened(person) -> PreferencesDialog:
    person.command(Qt.Key.Key_Comma)
    person.settle()
    dialog = person.window.findChild(PreferencesDialog)
    assert isinstance(dialog, PreferencesDialog)
    return dialog


def shelf(person):
    return [(volume.id, volume.is_on) for volume in person.ask(lambda library: library.volumes())]


def choice(dialog, text):
    return next(one for one in dialog.chinese.findChildren(QToolButton) if one.text() == text)


def test_the_shelf_is_arranged_by_keys_and_what_is_removed_comes_back(person, tmp_path):
    dialog = opened(person)
    page = dialog.dictionaries
    page.list.setFocus()
    person.press(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    person.settle()
    assert shelf(person) == [(CEDICT, True), (STARTER, True)]
    person.press(Qt.Key.Key_Space)
    person.settle()
    assert shelf(person) == [(CEDICT, True), (STARTER, False)]
    path = tmp_path / "words.tsv"
    path.write_text("积分簿\tpoints ledger\nno hanzi\n", encoding="utf-8")
    person.window.workspace.preferences.add(path)
    person.wait(lambda: page.list.count == 3)
    person.settle()
    assert page.list.current is not None
    assert page.list.current.name == "words"
    assert page.report.isVisible()
    page.list.setFocus()
    person.press(Qt.Key.Key_Delete)
    person.wait(lambda: page.list.count == 2)
    undo = next(one for one in page.undo_bar.findChildren(QAbstractButton) if one.isVisible())
    undo.click()
    person.wait(lambda: page.list.count == 3)
    person.press(Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    person.point("积分簿")
    assert "words" in " ".join(person.window.workspace.card.texts())


def test_what_is_chosen_of_chinese_holds_at_once_here_and_in_the_menus(person):
    dialog = opened(person)
    dialog.show_page(1)
    choice(dialog, "In zhuyin").click()
    choice(dialog, "As in Hong Kong").click()
    settings = person.window.workspace.look.settings
    assert (settings.notation, settings.traditional) == (Notation.ZHUYIN, Traditional.HONG_KONG)
    person.window.workspace.commands.notations[Notation.MARKS].trigger()
    assert choice(dialog, "With tone marks").isChecked()


def test_all_that_takes_the_focus_has_a_name_and_tab_stays_inside(person):
    dialog = opened(person)
    for page in (0, 1):
        dialog.show_page(page)
        for _ in range(12):
            assert dialog.isAncestorOf(person.focused)
            assert person.focused.accessibleName() or person.focused.text()
            person.press(Qt.Key.Key_Tab)
    assert person.window.findChild(PreferencesDialog) is dialog
