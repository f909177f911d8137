"""A page from an address: asked for in a field, fetched only when a person says so, shown before it is kept."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton

from glossreader.ui.importing.address_dialog import AddressDialog
from tests.importers.web.server import Page, serving
from tests.ui.importing.looker import Looker, part
from tests.ui.importing.pages import BLOG, LEDGER
from tests.ui.person import text

PAGES = {"/ledger": Page(BLOG.encode(), headers={"Content-Type": "text/html; charset=utf-8"})}


def dialog(person) -> AddressDialog:
    return part(person.window, AddressDialog)


def field(person) -> str:
    return part(dialog(person), QPlainTextEdit).toPlainText()


def press(person, name: str) -> None:
    person.click(next(one for one in dialog(person).findChildren(QPushButton) if one.text() == name and one.isVisible()))


def test_a_dropped_address_is_not_fetched_before_a_person_says_so(looker):
    with serving(PAGES) as server:
        looker.person.drop(text(server.url("/ledger")), looker.person.view.viewport())
        assert dialog(looker.person).isVisible()
        assert field(looker.person) == server.url("/ledger")
        assert "fetched from the network once" in looker.person.read(dialog(looker.person))
        looker.person.press(Qt.Key.Key_Escape)
        assert not dialog(looker.person).isVisible()
        looker.person.imports_end()
        assert server.asked == []


def test_a_page_of_this_computer_is_fetched_only_when_a_person_wants_it_anyway(looker):
    with serving(PAGES) as server:
        looker.person.command(Qt.Key.Key_L)
        looker.person.type(server.url("/ledger"))
        looker.person.press(Qt.Key.Key_Return)
        looker.wait_until_found()
        assert server.asked == []
        assert looker.notes() == [f"{server.url('/ledger')} leads to 127.0.0.1, on this computer or your local network, and was not read."]
        looker.go_to(looker.found, lambda row: getattr(row, "is_local", False))
        looker.person.press(Qt.Key.Key_Space)
        looker.wait_until_found()
        assert looker.articles() == {LEDGER: True}
        assert looker.notes() == []
        assert len(server.asked) == 1
        looker.add()
        listed = next(one for one in looker.person.ask(lambda library: library.articles()) if one.title == LEDGER)
        assert listed.url == server.url("/ledger")
        assert listed.fetched


def test_who_is_not_shown_what_is_found_is_asked_too(person):
    looker = Looker(person)
    person.window.workspace.commands.look_first.setChecked(False)
    with serving(PAGES) as server:
        person.command(Qt.Key.Key_L)
        person.type(server.url("/ledger"))
        press(person, "Fetch")
        person.wait(lambda: dialog(person).isVisible())
        person.wait(lambda: not looker.desk.is_looking)
        assert "on this computer or your local network" in person.read(dialog(person))
        with person.reading():
            press(person, "Fetch it anyway")
        assert LEDGER in person.titles()


def test_what_is_no_address_is_not_fetched_and_the_button_says_why(person):
    person.command(Qt.Key.Key_L)
    person.type("tide tables")
    go = next(one for one in dialog(person).findChildren(QPushButton) if one.text() == "Fetch")
    assert not go.isEnabled()
    assert "http" in go.toolTip()
    person.press(Qt.Key.Key_Return)
    assert dialog(person).isVisible()


def test_an_address_in_the_clipboard_is_taken_into_the_field(person, qapp):
    qapp.clipboard().setMimeData(text("https://example.org/ledger"))
    person.command(Qt.Key.Key_L)
    assert field(person) == "https://example.org/ledger"
    person.press(Qt.Key.Key_Escape)
    qapp.clipboard().setMimeData(text("a sentence"))
    person.command(Qt.Key.Key_L)
    assert field(person) == ""


def test_several_addresses_are_written_one_in_a_line(looker):
    pages = {**PAGES, "/gone": Page(b"", 404)}
    with serving(pages) as server:
        looker.person.command(Qt.Key.Key_L)
        looker.person.type(server.url("/ledger"))
        looker.person.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
        looker.person.type(server.url("/gone"))
        press(looker.person, "Fetch")
        looker.wait_until_found()
        assert len(looker.notes()) == 2


def test_labels_are_plain_text(person):
    person.command(Qt.Key.Key_L)
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in dialog(person).findChildren(QLabel))
