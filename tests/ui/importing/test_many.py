"""Many sources: it can be stopped, all can be added unseen, pairs are proposed, and long texts are as quick as short ones."""

import gc

from PySide6.QtCore import Qt

from glossreader.ui.importing.basket import Basket
from tests.ui.importing.pages import CAFE, CHINESE, LANTERNS, LEDGER, pair
from tests.ui.person import files

LONG = "".join(f"Paragraph {number} is about Sesame Credit (芝麻信用).\n\n" for number in range(30_000))
ONE_BLOCK = (
    "A title of a text with a single block\n\n"
    + "The tide comes in, and the tide goes out; nobody on the pier counts the waves any more. " * 5_800
)


def titles(person) -> set[str]:
    return {listed.title for listed in person.ask(lambda library: library.articles())}


def test_it_can_be_stopped_and_what_was_found_is_there(looker, pages, tmp_path):
    long = tmp_path / "long.txt"
    long.write_text(LONG, encoding="utf-8")
    person = looker.person
    person.drop(files(pages / "ledger.html", long, pages / "cafe.html"), person.view.viewport())
    person.wait(lambda: looker.desk.is_open and LEDGER in looker.articles())
    person.wait(lambda: "long.txt" in looker.said(looker.dialog))
    person.click(looker.button("Stop"))
    looker.wait_until_found()
    assert CAFE not in looker.articles()
    looker.add()
    assert LEDGER in titles(person)


def test_all_can_be_added_before_it_is_found(looker, pages):
    person = looker.person
    with person.reading():
        person.drop(files(pages / "ledger.html", pages / "crab.png", pages / "cafe.html"), person.view.viewport())
        person.click(looker.button("Add all"))
        assert not looker.desk.is_open
    assert {LEDGER, CAFE} <= titles(person)
    assert person.told.startswith("crab.png is an image")


def test_it_closes_while_it_is_reading_and_nothing_is_kept(looker, pages, tmp_path):
    long = tmp_path / "long.txt"
    long.write_text(LONG, encoding="utf-8")
    before = titles(looker.person)
    looker.person.drop(files(long, pages / "cafe.html"), looker.person.view.viewport())
    looker.person.wait(lambda: looker.desk.is_open)
    looker.person.press(Qt.Key.Key_Escape)
    looker.person.imports_end()
    assert titles(looker.person) == before
    assert not looker.desk.is_open


def test_a_block_of_half_a_million_letters_is_shown_whole(looker, tmp_path):
    page = tmp_path / "wave.txt"
    page.write_text(ONE_BLOCK, encoding="utf-8")
    looker.drop(page)
    rows = [row for row in looker.rows(looker.preview) if row.block is not None]
    assert "".join(row.text for row in rows).strip() == ONE_BLOCK.split("\n\n")[1].strip()
    assert max(len(row.text) for row in rows) < 5_000


def test_a_text_and_its_translation_are_proposed_as_a_pair_and_open_beside_each_other(looker, pages):
    looker.drop(pages / "lanterns.html", pair(pages))
    (row,) = looker.pairs()
    assert row.is_wanted
    looker.click_pair()
    assert not looker.pairs()[0].is_wanted
    looker.click_pair()
    looker.add()
    person = looker.person
    listed = {one.title: one for one in person.ask(lambda library: library.articles())}
    assert listed[LANTERNS].partner == listed[LEDGER].number
    person.click_title(LANTERNS)
    person.command(Qt.Key.Key_B)
    person.settle()
    assert set(person.window.workspace.reader.numbers()) == {listed[LANTERNS].number, listed[LEDGER].number}


def test_a_page_of_another_story_is_no_partner(looker, pages):
    assert "梯子" in CHINESE
    looker.drop(pages / "lanterns.html", pages / "cafe.html")
    assert looker.pairs() == []


def baskets() -> int:
    gc.collect()
    return sum(isinstance(one, Basket) for one in gc.get_objects())


def test_what_was_found_is_let_go_when_the_dialog_is_gone(looker, pages):
    before = baskets()
    looker.drop(pages / "ledger.html", pages / "cafe.html")
    looker.add()
    looker.drop(pages / "lanterns.html")
    looker.person.press(Qt.Key.Key_Escape)
    looker.person.drop(files(pages / "lanterns.html"), looker.person.view.viewport())
    with looker.person.reading():
        looker.person.click(looker.button("Add all"))
    assert baskets() <= before
