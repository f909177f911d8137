"""Bringing in one's own: by the file dialog, by dragging files and texts in, by pasting; what cannot be read is told."""

import pytest
from PySide6.QtCore import Qt

from tests.test_library import ANOTHER, PAGE
from tests.ui.person import button, files, html, text

BLACKLIST_TITLE, LAOLAI_TITLE = "A Blacklist for Everyone", "Laolai on the Phone"
DODGERS = "A Map of Debts\n\nBy Ada Cole\n\nIn Hebei a map on the phone shows debt dodgers (老赖) within five hundred metres.\n"
HTML_TITLE = "Borrowed Shells"
HTML = (
    f"<html><body><article><h1>{HTML_TITLE}</h1>"
    "<p>A crab in a shared shell (共享贝壳, gòngxiǎng bèiké) pays by the tide.</p></article></body></html>"
)
LONG = "".join(f"Paragraph {number} is about Sesame Credit (芝麻信用).\n\n" for number in range(30_000))


@pytest.fixture
def page(tmp_path):
    path = tmp_path / "page.txt"
    path.write_text(PAGE, encoding="utf-8")
    return path


@pytest.fixture
def another(tmp_path):
    path = tmp_path / "another.txt"
    path.write_text(ANOTHER, encoding="utf-8")
    return path


@pytest.fixture
def web_page(tmp_path):
    path = tmp_path / "shells.html"
    path.write_text(HTML, encoding="utf-8")
    return path


@pytest.fixture
def picture(tmp_path):
    path = tmp_path / "crab.png"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    return path


def test_files_are_chosen_in_a_dialog_and_the_first_is_shown(person, page, another):
    with person.reading():
        person.command(Qt.Key.Key_O)
        person.choose(page, another)
    assert person.title == BLACKLIST_TITLE
    assert {BLACKLIST_TITLE, LAOLAI_TITLE} <= set(person.titles())
    assert "老赖" in person.hanzi()
    assert person.done == "2 articles added"


def test_a_dialog_that_is_given_up_changes_nothing(person):
    before = person.titles()
    person.command(Qt.Key.Key_O)
    person.dialog().reject()
    person.settle()
    assert person.titles() == before


@pytest.mark.parametrize("where", ["page", "list of articles", "glossary"])
def test_files_are_dropped_anywhere_and_a_bad_one_among_them_is_named(person, page, web_page, picture, where):
    window = person.window
    panes = {"page": person.view.viewport(), "list of articles": person.articles.viewport(), "glossary": person.terms.viewport()}
    with person.reading():
        person.drop(files(page, picture, web_page), panes[where])
    assert {BLACKLIST_TITLE, HTML_TITLE} <= set(person.titles())
    assert person.title == BLACKLIST_TITLE
    assert person.told == "crab.png is an image (PNG), which cannot be read. Save it as text, HTML, PDF or EPUB, and add that file."
    person.click(window.workspace.notices.findChildren(type(window.workspace.toolbar.appearance))[0])
    assert person.told == ""


def test_a_term_on_show_gains_the_english_that_a_later_page_has_for_it(person, page, tmp_path):
    later = tmp_path / "later.txt"
    later.write_text(DODGERS, encoding="utf-8")
    with person.reading():
        person.drop(files(page, later), person.view.viewport())
    assert person.title == BLACKLIST_TITLE
    assert "debt dodgers" in [rendering.text for rendering in person.row("老赖").gloss.entry.term.renderings]


def test_dropped_text_becomes_an_article(person):
    with person.reading():
        person.drop(text(PAGE), person.view.viewport())
    assert person.title == BLACKLIST_TITLE


def test_pasted_text_becomes_an_article(person):
    person.paste(text(PAGE))
    assert person.title == BLACKLIST_TITLE
    assert person.row("老赖").english


def test_pasted_html_is_read_as_a_page(person):
    person.paste(html(HTML))
    assert person.title == HTML_TITLE
    assert person.row("共享贝壳").gloss.entry.term.pinyin == "gòngxiǎng bèiké"


def test_an_empty_clipboard_is_told(person):
    person.view.setFocus()
    person.window.workspace.arrivals.take(text("  "), "Pasted text")
    assert "There is no file and no text in it" in person.told


def test_pasting_into_a_field_writes_there(person):
    person.command(Qt.Key.Key_F)
    before = person.titles()
    person.paste_here(text("credit"))
    person.settle()
    assert person.titles() == before
    assert person.focused.text() == "credit"


def test_what_is_there_already_is_not_added_twice(person, page):
    for _ in range(2):
        with person.reading():
            person.drop(files(page), person.view.viewport())
    assert person.titles().count(BLACKLIST_TITLE) == 1
    assert person.done == "1 article there already"


def test_an_import_says_how_far_it_is_and_can_be_stopped(person, tmp_path, page):
    long = tmp_path / "long.txt"
    long.write_text(LONG, encoding="utf-8")
    with person.reading():
        person.drop(files(page, long, *[tmp_path / f"never{number}.txt" for number in range(5)]), person.view.viewport())
        stop = button(person.window.workspace.articles, "Stop")
        person.wait(lambda: stop.isVisible() and "2 of 7" in person.read(person.window.workspace.articles))
        assert "long.txt" in person.read(person.window.workspace.articles)
        person.wait(lambda: BLACKLIST_TITLE in person.titles())
        person.click(stop)
    person.wait(lambda: not stop.isVisible())
    assert person.told == ""
    assert person.title == BLACKLIST_TITLE


def test_the_article_on_show_can_be_read_while_others_are_read_in(person, tmp_path):
    long = tmp_path / "long.txt"
    long.write_text(LONG, encoding="utf-8")
    with person.reading():
        person.drop(files(long), person.view.viewport())
        person.point("芝麻信用")
        assert person.card.startswith("芝麻信用")
        person.window.workspace.arrivals.stop()
