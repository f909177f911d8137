"""What is found is shown before it is kept, and only what a person takes is kept, as the person left it."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel

from glossreader.domain.article import CutReason
from tests.ui.importing.pages import BLOG, CAFE, LANTERNS, LEDGER, SIGN_UP
from tests.ui.person import files, html


def numbers(person) -> dict[str, int]:
    return {listed.title: listed.number for listed in person.ask(lambda library: library.articles())}


def article(person, title):
    number = numbers(person)[title]
    return person.ask(lambda library: library.article(number))


def test_nothing_is_kept_before_a_person_says_so(looker, pages):
    before = numbers(looker.person)
    looker.drop(pages / "ledger.html")
    assert looker.articles() == {LEDGER: True}
    assert numbers(looker.person) == before
    looker.add()
    assert looker.person.title == LEDGER
    assert not looker.desk.is_open
    assert numbers(looker.person).keys() == {*before, LEDGER}


def test_what_is_left_is_not_added(looker, pages):
    looker.drop(pages / "ledger.html", pages / "lanterns.html", pages / "cafe.html")
    assert looker.articles() == {LEDGER: True, LANTERNS: True, CAFE: True}
    looker.tick(LANTERNS)
    assert looker.articles()[LANTERNS] is False
    looker.add()
    assert LANTERNS not in numbers(looker.person)
    assert {LEDGER, CAFE} <= set(numbers(looker.person))


def test_all_are_left_and_taken_at_once(looker, pages):
    looker.drop(pages / "ledger.html", pages / "lanterns.html")
    looker.person.click(looker.button("Leave all"))
    assert looker.articles() == {LEDGER: False, LANTERNS: False}
    looker.person.click(looker.button("Take all"))
    assert looker.articles() == {LEDGER: True, LANTERNS: True}


def test_the_main_button_says_why_it_does_nothing_when_nothing_is_ticked(looker, pages):
    looker.drop(pages / "ledger.html")
    looker.tick(LEDGER)
    assert not looker.add_button.isEnabled()
    assert looker.add_button.toolTip() == "Nothing is ticked"


def test_a_block_that_was_cut_is_put_back_by_a_click_and_kept_so(looker, pages):
    looker.drop(pages / "ledger.html")
    assert SIGN_UP in looker.cut()
    looker.restore(SIGN_UP)
    assert SIGN_UP in looker.shown()
    assert SIGN_UP not in looker.cut()
    looker.add()
    kept = next(block for block in article(looker.person, LEDGER).blocks if block.text == SIGN_UP)
    assert kept.cut is None
    assert kept.decided


def test_a_block_of_the_text_is_cut_by_x_and_restored_by_r(looker, pages):
    looker.drop(pages / "ledger.html")
    looker.cut_by_key("A quarrel costs one")
    assert "• A quarrel costs one." in looker.cut()
    looker.person.press(Qt.Key.Key_R)
    assert "A quarrel costs one." in looker.shown()
    looker.person.press(Qt.Key.Key_X)
    looker.add()
    kept = next(block for block in article(looker.person, LEDGER).blocks if block.text == "A quarrel costs one.")
    assert kept.cut is CutReason.OTHER


def test_the_sign_beside_a_block_cuts_it(looker, pages):
    looker.drop(pages / "ledger.html")
    preview = looker.preview
    row = next(number for number, row in enumerate(looker.rows(preview)) if row.text.startswith("Every Thursday"))
    rect = preview.visualRect(preview.model().index(row, 0))
    looker.person.move(preview.viewport(), rect.center())
    looker.person.click(preview.viewport(), QPoint(rect.right() - 20, rect.top() + 12))
    assert any(text.startswith("Every Thursday") for text in looker.cut())


def test_the_article_alone_is_shown_without_its_cuts(looker, pages):
    looker.drop(pages / "ledger.html")
    looker.person.click(looker.button("Article only"))
    assert looker.cut() == []
    looker.person.click(looker.button("With cuts"))
    assert SIGN_UP in looker.cut()


def test_cuts_are_counted_and_lead_to_their_first(looker, pages):
    looker.drop(pages / "ledger.html")
    assert any(line.startswith("Newsletter") for line in looker.cuts())


def test_another_article_is_shown_when_its_title_is_clicked(looker, pages):
    looker.drop(pages / "ledger.html", pages / "lanterns.html")
    assert looker.shown()[0] == LEDGER
    looker.click_title(LANTERNS)
    assert looker.shown()[0] == LANTERNS
    assert looker.articles() == {LEDGER: True, LANTERNS: True}


def test_a_file_that_cannot_be_read_stays_in_the_list_and_the_others_go_on(looker, pages):
    looker.drop(pages / "crab.png", pages / "ledger.html", pages / "gone.html")
    assert looker.notes()[0].startswith("crab.png is an image (PNG)")
    assert looker.notes()[1].startswith("gone.html: there is no such file")
    assert looker.articles() == {LEDGER: True}
    looker.add()
    assert LEDGER in numbers(looker.person)
    assert looker.person.told == ""


def test_escape_closes_it_and_the_library_is_as_it_was(looker, pages):
    before = numbers(looker.person)
    looker.drop(pages / "ledger.html")
    looker.person.press(Qt.Key.Key_Escape)
    assert not looker.desk.is_open
    looker.person.imports_end()
    assert numbers(looker.person) == before
    assert looker.person.focused is looker.person.view


def test_cancel_and_the_cross_close_it_too(looker, pages):
    before = numbers(looker.person)
    for name in ("Cancel", "Close"):
        looker.drop(pages / "ledger.html")
        looker.person.click(looker.button(name))
        assert not looker.desk.is_open
    assert numbers(looker.person) == before


def test_a_second_drop_is_shown_below_the_first(looker, pages):
    looker.drop(pages / "ledger.html")
    looker.drop(pages / "cafe.html")
    assert list(looker.articles()) == [LEDGER, CAFE]


def test_a_folder_shows_all_that_can_be_read_in_it(looker, pages):
    looker.drop(pages)
    assert set(looker.articles()) == {LEDGER, LANTERNS, CAFE}


def test_a_person_who_trusts_it_is_not_asked_again(looker, pages):
    looker.drop(pages / "ledger.html")
    tick = next(one for one in looker.dialog.findChildren(type(looker.button("Show this before adding"))) if one.isVisible())
    looker.person.click(tick)
    assert not looker.person.window.workspace.look.settings.looks_first
    looker.add()
    with looker.person.reading():
        looker.person.drop(files(pages / "cafe.html"), looker.person.view.viewport())
    assert CAFE in numbers(looker.person)


def test_names_and_texts_of_a_page_are_never_taken_for_markup(looker, tmp_path):
    page = tmp_path / "b&amp;i.html"
    page.write_text(
        "<h1>&lt;b&gt;Bold&lt;/b&gt; &amp;amp; co</h1><p>Some words that are long enough to be an article.</p>", encoding="utf-8"
    )
    looker.drop(page)
    assert list(looker.articles()) == ["<b>Bold</b> &amp; co"]
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in looker.dialog.findChildren(QLabel) if label.text())


def test_pasted_html_is_shown_and_kept(looker):
    person = looker.person
    person.view.setFocus()
    person.paste_here(html(BLOG))
    looker.wait_until_found()
    assert list(looker.articles()) == [LEDGER]
    looker.add()
    assert LEDGER in numbers(person)


def test_a_folder_that_a_person_chooses_is_shown_whole(looker, pages):
    person = looker.person
    person.press(Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    dialog = person.dialog()
    dialog.setDirectory(str(pages.parent))
    dialog.selectFile(str(pages))
    dialog.accept()
    looker.wait_until_found()
    assert set(looker.articles()) == {LEDGER, LANTERNS, CAFE}
