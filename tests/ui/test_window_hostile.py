"""A hostile or unlucky world: strange names, huge files, folders, strings of every kind; nothing fails, nothing is lost."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from tests.test_library import PAGE
from tests.test_samples import POINTS
from tests.ui.person import files, html, text

RTL, ZERO_WIDTH, SURROGATE_PAIR = "\u202e", "\u200b", "𠮷"
NAUGHTY = (
    "",
    " ",
    "%n %1 {0} {title} {{",
    "<b>bold</b><img src=x onerror=alert(1)><script>",
    "'; DROP TABLE term; --",
    "\\d+(?:*[",
    f"{RTL}gnp.exe{ZERO_WIDTH}",
    "a\u0301\u0301\u0301\u0301" * 30,
    SURROGATE_PAIR + "👩‍👩‍👧‍👦",
    "失信" * 500,
    "word " * 2000,
    "&amp; && &File",
    "\t",
    "ｆｕｌｌ　ｗｉｄｔｈ",
    "العربية שלום",
)


def state(person):
    return [(row.hanzi, row.english, row.mentions, row.gloss.entry.term.status) for row in person.rows()]


def library(person):
    return person.ask(lambda library: [(one.title, one.terms) for one in library.articles()])


@pytest.mark.parametrize("pane", ["glossary", "articles", "find_bar"])
def test_any_string_can_be_looked_for(person, pane):
    before = state(person), library(person)
    if pane == "find_bar":
        person.command(Qt.Key.Key_F)
    one = person.field(pane)
    for written in NAUGHTY:
        one.setFocus()
        person.paste_here(text(written or " "))
        person.settle()
        person.window.grab()
        one.clear()
    person.settle()
    assert (state(person), library(person)) == before


def test_any_string_can_be_the_english_of_a_term(person):
    for written in filter(str.strip, NAUGHTY):
        person.click_row("老赖")
        person.press(Qt.Key.Key_E)
        assert isinstance(person.focused, QLineEdit)
        person.focused.selectAll()
        person.paste_here(text(written))
        person.press(Qt.Key.Key_Return)
        person.settle()
        english = [rendering.text for rendering in person.row("老赖").gloss.entry.term.renderings]
        assert english == [part.strip() for part in written.split(";") if part.strip()]
        person.point("老赖")
        person.window.grab()
        person.leave()
        person.undo()
        assert person.row("老赖").english == "deadbeats"


@pytest.mark.parametrize(
    "name",
    ["two\nlines.txt", f"{RTL}txt.gnp", "<b>bold.txt", "%n %1 {0} {name}.txt", "名" * 70 + ".txt", " .txt", "&File.txt"],
)
def test_names_of_files_can_be_anything(person, tmp_path, name):
    path = tmp_path / name
    path.write_text(PAGE, encoding="utf-8")
    bad = tmp_path / f"bad{name}"
    bad.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    with person.reading():
        person.drop(files(path, bad), person.view.viewport())
    assert person.title == "A Blacklist for Everyone"
    assert len(person.told.splitlines()) == 1
    assert RTL not in person.told
    person.window.grab()


def test_an_empty_file_a_folder_and_a_missing_file_are_told_each_with_its_reason(person, tmp_path):
    (tmp_path / "empty.txt").write_bytes(b"")
    (tmp_path / "pages").mkdir()
    before = library(person)
    with person.reading():
        person.drop(files(tmp_path / "empty.txt", tmp_path / "pages", tmp_path / "gone.txt"), person.articles.viewport())
    assert person.told.splitlines() == [
        "empty.txt holds no text. Nothing was added.",
        "pages has no file that can be read: pages, texts, e-books, PDF and Word documents, subtitles.",
        "gone.txt: there is no such file. Check the name, or whether it was moved.",
    ]
    assert (library(person), person.title) == (before, POINTS)


def test_thirty_megabytes_of_text_are_told_or_read_while_the_window_lives(person, tmp_path):
    huge = tmp_path / "huge.txt"
    huge.write_text("Sesame Credit (芝麻信用) is voluntary, and mostly decides about deposits.\n\n" * 420_000, encoding="utf-8")
    person.drop(files(huge), person.view.viewport())
    person.point("Old Zhou")
    assert person.card.startswith("老周")
    person.window.workspace.arrivals.stop()
    person.wait(lambda: person.read(person.window.workspace.undo_bar) != "" or person.told != "")
    assert POINTS in person.titles()


@pytest.mark.parametrize(
    "data", [html("<html></html>"), html("<p>" * 5000 + "失信" + "</p>" * 5000), text("\0\ufffe\U0010ffff\ud800 x"), text("x" * 1_000_000)]
)
def test_anything_can_be_pasted(person, data):
    before = set(person.titles())
    person.paste(data)
    assert before <= set(person.titles())
    person.window.grab()


def test_a_thousand_bad_files_make_no_tower_of_sentences(person, tmp_path):
    with person.reading():
        person.drop(files(*[tmp_path / f"gone{number}.txt" for number in range(1000)]), person.view.viewport())
    assert len(person.told.splitlines()) <= 21
    assert "980 more" in person.told
    assert person.view.height() > 200
