"""The glossary in the window: it walks with the text, and shows this article, the screen, or the library."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTabBar

from glossreader.settings import Order
from tests.test_library import PAGE
from tests.test_samples import LAMP_POST
from tests.ui.person import text


def choose_tab(person, name):
    bar = person.window.workspace.glossary.findChild(QTabBar)
    index = next(at for at in range(bar.count()) if bar.tabText(at).startswith(name))
    person.click(bar, bar.tabRect(index).center())
    person.settle()


def in_sight(person):
    return set(person.view.terms_in_sight())


@pytest.mark.parametrize("offset", [0, 400, 900, 1500, 2200, 100_000])
def test_it_walks_with_the_text(person, offset):
    person.view.verticalScrollBar().setValue(offset)
    person.at_rest()
    rows = [row for row in person.rows() if row.id in in_sight(person)]
    shown = [row for row in rows if person.sees_row(row.hanzi)]
    assert len(shown) >= min(len(rows), 6)


def test_on_screen_has_the_terms_in_sight_and_no_others(person):
    choose_tab(person, "On screen")
    for offset in (0, 700, 1500):
        person.view.verticalScrollBar().setValue(offset)
        person.at_rest()
        person.wait(lambda: {row.id for row in person.rows()} == in_sight(person))


def test_library_has_the_terms_of_all_articles_and_of_those_that_come(person):
    choose_tab(person, "Library")
    person.wait(lambda: len(person.rows()) > 50)
    before = len(person.rows())
    assert "老赖" in person.hanzi()
    person.paste(text(PAGE))
    person.wait(lambda: "失信被执行人名单" in person.hanzi())
    assert len(person.rows()) > before


def test_a_term_of_another_article_that_is_clicked_in_the_library_shows_it(person):
    person.click_title(LAMP_POST)
    choose_tab(person, "Library")
    person.wait(lambda: "老赖" in person.hanzi())
    person.click_row("老赖")
    person.settle()
    assert person.title == "The Points Ledger"
    place = person.spans("老赖")[0]
    person.at_rest()
    assert person.sees(place)


def test_a_term_is_mended_in_the_library_too(person):
    choose_tab(person, "Library")
    person.wait(lambda: "老赖" in person.hanzi())
    person.click_row("老赖")
    person.press(Qt.Key.Key_A)
    person.settle()
    person.wait(lambda: person.row("老赖").gloss.entry.term.status == "accepted")
    choose_tab(person, "This article")
    assert person.row("老赖").gloss.entry.term.status == "accepted"


@pytest.mark.parametrize("asked", ["heimingdan", "hēimíngdān", "黑名單", "黑名单", "broken trust"])
def test_the_filter_takes_hanzi_pinyin_and_english(person, asked):
    person.field("glossary").setFocus()
    person.paste_here(text(asked))
    assert person.hanzi() == ["失信黑名单"]
    person.press(Qt.Key.Key_Escape)
    assert len(person.hanzi()) == 27


def test_letters_in_the_filter_are_letters(person):
    person.click_row("老赖")
    person.field("glossary").setFocus()
    person.type("adegnpt")
    assert person.field("glossary").text() == "adegnpt"
    person.press(Qt.Key.Key_Escape)
    person.settle()
    assert {row.gloss.entry.term.status for row in person.rows()} == {"suggested"}


def test_sorted_by_mentions_the_most_mentioned_come_first(person):
    person.window.workspace.glossary.set_order(Order.MENTIONS)
    mentions = [row.mentions for row in person.rows()]
    assert mentions == sorted(mentions, reverse=True)
