"""All of it is done by keys, and the window behind does not hear them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from glossreader.ui.dialogs.scrim import Scrim
from tests.ui.importing.pages import LANTERNS, LEDGER, SIGN_UP


def test_an_article_is_left_and_another_added_by_keys_alone(looker, pages):
    person = looker.person
    looker.drop(pages / "ledger.html", pages / "lanterns.html")
    assert person.focused is looker.found
    looker.go_to(looker.found, lambda row: getattr(row, "title", "") == LANTERNS)
    person.press(Qt.Key.Key_Space)
    assert looker.articles() == {LEDGER: True, LANTERNS: False}
    with person.reading():
        person.press(Qt.Key.Key_Return)
    assert LEDGER in person.titles()
    assert LANTERNS not in person.titles()


def test_tab_goes_round_inside_the_dialog(looker, pages):
    person = looker.person
    looker.drop(pages / "ledger.html")
    seen = []
    for _ in range(20):
        seen.append(person.focused)
        person.press(Qt.Key.Key_Tab)
    assert all(looker.dialog.isAncestorOf(widget) for widget in seen)
    assert {looker.found, looker.preview, looker.add_button} <= set(seen)
    assert seen.index(looker.found) < seen.index(looker.preview) < seen.index(looker.add_button)
    person.press(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert looker.dialog.isAncestorOf(person.focused)


def test_keys_of_the_window_mean_nothing_while_it_is_open(looker, pages):
    person = looker.person
    before = person.ask(lambda library: library.term_list())
    looker.drop(pages / "ledger.html")
    for key in (Qt.Key.Key_A, Qt.Key.Key_D, Qt.Key.Key_G, Qt.Key.Key_N, Qt.Key.Key_Delete, Qt.Key.Key_F6, Qt.Key.Key_F9, Qt.Key.Key_P):
        person.press(key)
    person.command(Qt.Key.Key_B)
    assert looker.desk.is_open
    assert person.window.workspace.commands.toggle_glossary.isChecked()
    assert not person.window.workspace.reader.is_beside
    assert person.ask(lambda library: library.term_list()) == before


def test_a_click_beside_it_changes_nothing(looker, pages):
    looker.drop(pages / "ledger.html")
    scrim = next(one for one in looker.person.window.findChildren(Scrim) if one.isVisible())
    looker.person.click(scrim, scrim.rect().topLeft())
    assert looker.desk.is_open


def test_rows_say_what_they_are(looker, pages):
    looker.drop(pages / "ledger.html")
    role = Qt.ItemDataRole.AccessibleTextRole
    found = looker.found.model()
    assert found.index(0, 0).data(role).startswith(f"{LEDGER}, taken, EN")
    preview = looker.preview.model()
    said = [preview.index(row, 0).data(role) for row in range(preview.rowCount())]
    assert f"Cut, newsletter: {SIGN_UP}" in said
    assert looker.dialog.accessibleName()


def test_it_shrinks_with_the_window_and_stays_inside(looker, pages):
    looker.drop(pages / "ledger.html")
    window = looker.person.window
    window.resize(960, 600)
    QApplication.processEvents()
    looker.person.wait(lambda: looker.dialog.width() < 960)
    rect = looker.dialog.rect().translated(looker.dialog.mapTo(window, looker.dialog.rect().topLeft()))
    assert window.rect().contains(rect)
