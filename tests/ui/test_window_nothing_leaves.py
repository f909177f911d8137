"""Whatever a text names is neither fetched nor opened, wherever the window shows it and whatever a person does with it."""

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QToolTip, QWidget

from glossreader.domain.curation import TermEdit
from glossreader.ui.importing.address_dialog import AddressDialog
from tests.trapped_files import strange_name, told, write_all
from tests.traps import CAN_WATCH, Traps, kinds_of_markup, laid
from tests.ui.importing.looker import Looker
from tests.ui.person import files, text

pytestmark = pytest.mark.skipif(not CAN_WATCH, reason="only Linux tells of every file that is opened")


@pytest.fixture
def traps(tmp_path, monkeypatch):
    """Traps that no proxy of this system stands before; nothing springs them until the test is done."""
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    (tmp_path / "private").mkdir()
    with laid(tmp_path / "private") as laid_traps:
        yield laid_traps
        assert laid_traps.sprung == []


@pytest.fixture
def trapped(tmp_path, traps):
    (tmp_path / "trapped").mkdir()
    return write_all(tmp_path / "trapped", traps)


@pytest.fixture
def told_page(tmp_path, traps):
    """A page that says the markup, rather than being made of it."""
    path = tmp_path / "told.html"
    path.write_text(told(traps, "of everything"), encoding="utf-8")
    return path


def bring_in(person, *paths):
    with person.reading():
        person.drop(files(*paths), person.view.viewport())


def look_everywhere(person):
    """Have every part painted, point everywhere, ask everywhere for a tooltip, and click into the text."""
    person.window.grab()
    for label in person.window.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText or "<" not in label.text(), label.text()
    for view in (person.view.viewport(), person.articles.viewport(), person.terms.viewport()):
        for at in points(view):
            person.move(view, at)
            QApplication.sendEvent(view, QHelpEvent(QEvent.Type.ToolTip, at, view.mapToGlobal(at)))
            person.window.grab()
            for tip in (one for one in QApplication.topLevelWidgets() if one.inherits("QTipLabel")):
                tip.grab()
    QToolTip.hideText()


def points(widget: QWidget, step: int = 60) -> list[QPoint]:
    return [QPoint(x, y) for y in range(20, widget.height(), step) for x in (60, widget.width() // 2)]


def test_a_label_that_is_not_for_plain_text_springs_the_trap(qtbot, tmp_path):
    (tmp_path / "control").mkdir()
    with laid(tmp_path / "control") as control:
        label = QLabel(kinds_of_markup(control)["picture"])
        qtbot.addWidget(label)
        label.grab()
        assert control.sprung != []


def test_articles_of_every_format_are_shown_and_clicked(person, traps: Traps, trapped):
    bring_in(person, *trapped)
    titles = person.titles()
    assert len(titles) >= len(trapped)
    for title in titles:
        person.click_title(title)
        person.window.grab()
        person.view.verticalScrollBar().setValue(person.view.verticalScrollBar().maximum() // 2)
        for at in points(person.view.viewport(), 90):
            person.click(person.view.viewport(), at)
        person.press(Qt.Key.Key_Escape)
        assert traps.sprung == [], title


def test_what_a_page_says_is_shown_in_every_pane_the_card_the_tooltips_and_the_fields(person, traps: Traps, told_page):
    bring_in(person, told_page)
    assert "<img" in person.title
    assert "失信黑名单" in person.hanzi()
    look_everywhere(person)
    person.point("失信黑名单", 1)
    person.window.grab()
    for at in points(person.window.workspace.card, 40):
        person.move(person.window.workspace.card, at)
        person.window.workspace.card.grab()
    person.leave()
    person.command(Qt.Key.Key_A)
    person.command(Qt.Key.Key_C)
    assert "失信黑名单" in person.clipboard()
    person.command(Qt.Key.Key_F)
    for pane in ("find_bar", "articles", "glossary"):
        for markup in kinds_of_markup(traps).values():
            person.field(pane).setFocus()
            person.paste_here(text(markup))
            person.settle()
            person.window.grab()
            person.field(pane).clear()
    assert traps.sprung == []


def test_a_term_may_have_markup_for_its_english_its_note_and_its_tags(person, traps: Traps):
    markup = "".join(kinds_of_markup(traps).values()).replace(";", "")
    person.click_row("老赖")
    person.press(Qt.Key.Key_E)
    assert isinstance(person.focused, QLineEdit)
    person.focused.selectAll()
    person.paste_here(text(markup))
    person.press(Qt.Key.Key_Return)
    person.settle()
    term = person.row("老赖").gloss.entry.term
    assert term.renderings[0].text.startswith("<img")
    person.ask(lambda library: library.edit_term(term.id, TermEdit(note=markup, tags=(markup,), pinyin=markup)))
    look_everywhere(person)
    person.point("老赖")
    person.window.grab()
    assert traps.sprung == []


def test_names_of_files_and_reasons_are_told_with_their_markup(person, traps: Traps, tmp_path):
    good, bad = tmp_path / strange_name(traps, ".txt"), tmp_path / strange_name(traps, ".png")
    good.write_text("One line.", encoding="utf-8")
    bad.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    bring_in(person, good, bad)
    assert person.told.startswith("<img src=")
    look_everywhere(person)


def test_what_is_pasted_and_dropped_is_not_looked_after(person, traps: Traps):
    for markup in kinds_of_markup(traps).values():
        pasted = QMimeData()
        pasted.setHtml(f"<p>A page with {markup} in it.</p>")
        pasted.setText(markup)
        person.paste(pasted)
        person.window.grab()
    look_everywhere(person)


def test_the_import_dialog_shows_markup_as_it_is_written(person, traps: Traps, trapped, told_page):
    looker = Looker(person)
    looker.drop(*trapped, told_page)
    for title in looker.articles():
        looker.click_title(title)
        looker.dialog.grab()
        for at in points(looker.preview.viewport(), 120):
            person.move(looker.preview.viewport(), at)
            QApplication.sendEvent(looker.preview.viewport(), QHelpEvent(QEvent.Type.ToolTip, at, looker.preview.mapToGlobal(at)))
    for at in points(looker.found.viewport()):
        QApplication.sendEvent(looker.found.viewport(), QHelpEvent(QEvent.Type.ToolTip, at, looker.found.viewport().mapToGlobal(at)))
        looker.dialog.grab()
    for label in looker.dialog.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText or "<" not in label.text(), label.text()
    assert traps.sprung == []


def test_an_address_that_comes_in_is_not_fetched_before_a_person_says_so(person, traps: Traps):
    dropped = QMimeData()
    dropped.setUrls([QUrl(f"{traps.address}/dropped")])
    dropped.setText(f"{traps.address}/dropped")
    person.drop(dropped, person.view.viewport())
    person.settle()
    dialog = person.window.findChild(AddressDialog)
    assert dialog is not None
    assert dialog.isVisible()
    dialog.ask("\n".join((f"{traps.address}/asked", *kinds_of_markup(traps).values())))
    dialog.grab()
    assert traps.sprung == []
