"""Pointing at hanzi, at their English, and at any other Chinese word: the card, and all that lights up with it."""

import pytest
from PySide6.QtCore import QPoint, Qt

from glossreader.settings import Scheme
from glossreader.ui.theme import HOLD_HOT, palette
from tests.test_samples import HOTLINE, RIDERS, RIDERS_CHINESE, SLANG, TEN_WORDS

BLACKLIST, BROKEN_TRUST = "失信黑名单", "blacklist of broken trust"
COLOURS = palette(Scheme.LIGHT)
LIT = (COLOURS.lit, COLOURS.hot)


def mentions(person, hanzi):
    """All places of a term on the page, of its hanzi and of its English."""
    page = person.page
    number = next(at for at, gloss in enumerate(page.glosses) if gloss.entry.printed == hanzi)
    return [(at, mark.start, mark.end) for at, passage in enumerate(page.passages) for mark in passage.marks if mark.gloss == number]


def test_hanzi_open_a_card_with_hanzi_reading_and_the_authors_english(person):
    person.point(BLACKLIST)
    assert person.card == f"{BLACKLIST}, shīxìn hēimíngdān, {BROKEN_TRUST}, author, not yet checked"
    texts = " ".join(person.window.workspace.card.texts())
    assert "失信黑名單" in texts
    assert "blacklist" in texts


@pytest.mark.parametrize(
    ("english", "occurrence", "hanzi"),
    [
        (BROKEN_TRUST, 0, BLACKLIST),
        (BROKEN_TRUST, 1, BLACKLIST),  # no hanzi stand beside it
        ("Sesame Credit", 1, "芝麻信用"),
        ("Old Zhou", 2, "老周"),
    ],
)
def test_english_opens_the_card_of_its_hanzi_wherever_it_stands(person, english, occurrence, hanzi):
    person.point(english, occurrence)
    assert person.card.startswith(f"{hanzi}, ")


def test_hanzi_without_their_english_beside_them_open_the_same_card(person):
    person.point(BLACKLIST)
    with_english = person.window.workspace.card.term_id
    person.leave()
    person.point(BLACKLIST, 1)
    assert person.window.workspace.card.term_id == with_english


def test_any_other_chinese_word_opens_its_dictionary_entry(person):
    person.click_title(RIDERS_CHINESE)
    person.point("平台")
    assert person.card.startswith("平台, píngtái, platform")
    assert person.window.workspace.card.term_id is None


def test_all_mentions_light_up_and_go_out_again(person):
    person.point(BLACKLIST, 1)
    seen = [span for span in mentions(person, BLACKLIST) if person.sees(span)]
    assert len(seen) >= 3
    assert all(person.colour_at(span) in LIT for span in seen)
    person.leave()
    assert not any(person.colour_at(span) in LIT for span in seen)


@pytest.mark.parametrize("hanzi", ["老周", "一处失信，处处受限", "限制高消费"])
def test_the_row_in_the_glossary_lights_up_and_is_in_view(person, hanzi):
    person.point(hanzi)
    person.wait(lambda: person.sees_row(hanzi))
    assert person.colour_of_row(hanzi) == COLOURS.lit
    person.leave()
    assert person.colour_of_row(hanzi) != COLOURS.lit


def test_a_row_under_the_mouse_lights_its_mentions(person):
    person.bring(person.spans(BLACKLIST)[0])
    person.point_row(BLACKLIST)
    assert person.colour_at(person.spans(BLACKLIST)[0]) in LIT
    person.leave()
    assert person.colour_at(person.spans(BLACKLIST)[0]) not in LIT


def test_clicks_on_a_row_walk_through_all_mentions_and_begin_anew(person):
    hanzi = "社会信用体系"
    entry = person.row(hanzi).gloss.entry
    person.slow_down(HOLD_HOT)
    seen = []
    for _ in range(len(entry.mentions) + 1):
        person.click_row(hanzi)
        person.at_rest()
        seen.append(next(at for at, mention in enumerate(entry.mentions) if is_held_up(person, mention.place)))
    assert seen == [*range(len(entry.mentions)), 0]


def is_held_up(person, place):
    passage = next(at for at, passage in enumerate(person.page.passages) if passage.place == place.block)
    span = (passage, place.start, place.end)
    return person.sees(span) and person.colour_at(span) == COLOURS.hot


def test_the_card_can_be_entered_and_its_buttons_used(person):
    person.point(BLACKLIST)
    person.move(person.window.workspace.card, QPoint(30, 30))
    person.card_settles()
    assert person.window.workspace.card.is_open
    person.leave()


def test_a_pinned_card_stays_until_esc(person):
    person.point(BLACKLIST)
    person.press(Qt.Key.Key_Space)
    assert person.window.workspace.card.is_pinned
    person.move(person.window.workspace.toolbar, QPoint(400, 4))
    person.card_settles()
    assert person.card.startswith(BLACKLIST)
    person.press(Qt.Key.Key_Escape)
    assert not person.window.workspace.card.is_open


def test_a_pinned_card_outlives_its_page_even_where_the_next_one_ends_before_its_word(person):
    person.click_title(TEN_WORDS)
    passage, mark = [(at, mark) for at, one in enumerate(person.page.passages) for mark in one.marks][-1]
    person.bring((passage, mark.start, mark.end))
    person.point_at((passage, mark.start, mark.end))
    card = person.card
    person.view.setFocus()
    person.press(Qt.Key.Key_Space)
    person.click_title(HOTLINE)
    assert len(person.page.passages) < passage
    person.view.verticalScrollBar().setValue(400)
    person.at_rest()
    assert person.card == card
    person.view.setFocus()
    person.press(Qt.Key.Key_Escape)
    assert not person.window.workspace.card.is_open


def test_an_article_that_comes_under_the_mouse_has_no_card_of_the_former_one(person):
    person.point(BLACKLIST)
    person.click_title(RIDERS)
    person.wait(lambda: not person.window.workspace.card.is_open)
    person.click_title(SLANG)
    assert not person.window.workspace.card.isVisible()
