from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from glossreader.domain.page import Evidence, Part, Syllable
from glossreader.domain.term import ReadingSource, Rendering, RenderingSource, Status
from glossreader.settings import Scheme, Script
from glossreader.ui.card.subject import TermSubject, WordSubject
from glossreader.ui.hover_card import HoverCard
from glossreader.ui.theme import palette
from tests.ui.card_examples import ENTRY, GLOSS, HANG, HEIMINGDAN, KOU, SENTENCE, SHIXIN, TERM, XING, page, with_status, with_term

NEAR = QRect(300, 120, 100, 24)
SLOGAN = "推进文化自信自强铸就社会主义文化新辉煌"


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    return window


@pytest.fixture
def card(window):
    card = HoverCard(window)
    card.set_look(palette(Scheme.LIGHT), 1.0)
    return card


def show(card, gloss=GLOSS, near=NEAR, script=Script.AS_PRINTED, **more):
    card.show_subject(TermSubject(gloss, page(gloss), script, **more), near, card.host.rect())


def show_word(card, text, *looked, syllables=()):
    card.show_subject(WordSubject(text, looked, syllables), NEAR, card.host.rect())


def button(card, name):
    return next(found for found in card.findChildren(QAbstractButton) if found.isVisible() and found.text().startswith(name))


def buttons(card):
    return [found.text() for found in card.findChildren(QAbstractButton) if found.isVisible()]


def test_nothing_is_seen_before_something_is_pointed_at(card):
    assert not card.isVisible()
    assert (card.term_id, card.texts(), card.copy_text()) == (None, (), "")


def test_a_term_has_hanzi_reading_english_sentence_words_status_and_number_of_mentions(card):
    show(card)
    assert card.texts() == (
        "失信黑名单",
        "shīxìn hēimíngdān",
        "dictionary, by part",
        "失信黑名單",
        "author",
        "blacklist of dishonest persons",
        "Its blacklist of dishonest persons (失信黑名单) was a court debt with a photograph attached, and nobody…",
        "失信",
        "shīxìn",
        "to break a promise",
        "beyond HSK",
        "黑名单",
        "hēimíngdān",
        "blacklist",
        "beyond HSK",
        "not yet checked",
        "2 here",
    )
    assert card.term_id == "t1"
    assert buttons(card) == ["Keep the card open (Space)", "More", "Accept"]


def test_a_screen_reader_says_the_whole_line(card):
    show(card)
    assert card.accessibleName() == "失信黑名单, shīxìn hēimíngdān, blacklist of dishonest persons, author, not yet checked"
    assert "to break a promise" in card.accessibleDescription()


def test_the_traditional_script_changes_places_with_the_simplified_one(card):
    show(card, script=Script.TRADITIONAL)
    assert (card.texts()[0], card.texts()[3]) == ("失信黑名單", "失信黑名单")


def test_pointed_at_its_english_a_term_shows_its_hanzi_and_not_the_english_again(card):
    show(card, is_english=True)
    assert card.texts()[:4] == ("失信黑名单", "shīxìn hēimíngdān", "dictionary", "失信黑名單")
    assert "blacklist of dishonest persons" not in card.texts()
    assert any(text.startswith("Its blacklist") for text in card.texts())
    assert card.width() == 360


def test_the_full_card_adds_source_other_english_and_mentions(card):
    show(card)
    card.show_more()
    for text in (
        "The Points Ledger, ¶ 2",
        "found by machine, not yet checked",
        "blacklist · defaulter blacklist",
        "No entry for the whole term",
    ):
        assert text in card.texts()
    assert SENTENCE in card.texts()
    assert card.width() == 484
    assert {"Accept", "Edit", "Reject", "Close the card (Esc)"} < set(buttons(card))


@pytest.mark.parametrize(
    ("status", "word", "offered"),
    [
        (Status.ACCEPTED, "accepted", {"Edit", "Reject"}),
        (Status.EDITED, "edited", {"Edit", "Reject", "Accept"}),
        (Status.REJECTED, "rejected", {"Edit", "Accept"}),
    ],
)
def test_what_was_decided_is_said_and_not_offered_again(card, status, word, offered):
    show(card, with_status(status))
    assert word in card.texts()
    card.show_more()
    assert {"Edit", "Reject", "Accept"} & set(buttons(card)) == offered


@pytest.mark.parametrize(
    ("source", "word"),
    [(ReadingSource.AUTHOR, "author"), (ReadingSource.USER, "you"), (ReadingSource.RULE, "rule"), (ReadingSource.DICTIONARY, "dictionary")],
)
def test_a_reading_says_where_it_comes_from(card, source, word):
    show(card, replace(with_term(replace(TERM, pinyin_source=source)), parts=()))
    assert card.texts()[2] == word


def test_a_persons_english_comes_first_and_says_so(card):
    mine = replace(TERM, renderings=(Rendering("list of shame", RenderingSource.PERSON),))
    show(card, with_term(mine))
    assert card.texts()[4:6] == ("you", "list of shame")


def test_a_term_without_english_says_so(card):
    bare = replace(GLOSS, entry=replace(ENTRY, english=(), term=replace(TERM, renderings=())), evidence=None)
    show(card, bare)
    assert "No English yet" in card.texts()
    assert card.copy_text() == "失信黑名单\tshīxìn hēimíngdān\t"


def test_a_headword_shows_its_senses_without_its_hanzi_again(card):
    show(card, replace(GLOSS, parts=(Part("失信黑名单", GLOSS.reading, "list of defaulters"),), is_headword=True))
    assert card.texts().count("失信黑名单") == 1
    assert card.texts().count("shīxìn hēimíngdān") == 1
    assert "list of defaulters" in card.texts()
    assert "dictionary" in card.texts()


def test_a_reading_that_is_only_spaced_in_another_way_is_not_given_again(card):
    joined = (*SHIXIN, *HEIMINGDAN)
    show(card, replace(GLOSS, parts=(Part("失信黑名单", joined, "list of defaulters"),), is_headword=True))
    assert "shīxìnhēimíngdān" not in card.texts()
    other = (*SHIXIN, Syllable("Hēi", 1), *HEIMINGDAN[1:-1], Syllable("dan", 0))
    show(card, replace(GLOSS, parts=(Part("失信黑名单", other, "list of defaulters"),), is_headword=True))
    assert "shīxìnHēimíngdan" in card.texts()


def test_a_term_whose_words_the_dictionary_does_not_have_has_no_lines_for_them(card):
    show(card, replace(GLOSS, parts=()))
    assert "失信" not in card.texts()
    assert card.width() == 392


def test_a_sentence_that_explains_late_is_shown_from_shortly_before(card):
    text = "It went on and on, for many more words than any card has room for, " * 3 + "about the list (失信黑名单)."
    start = text.index("list (")
    show(card, replace(GLOSS, evidence=Evidence(text, (start + 6, start + 11), (start, start + 4))))
    sentence = next(text for text in card.texts() if text.startswith("…"))
    assert sentence.endswith("list (失信黑名单).")


def test_a_word_outside_of_the_glossary_has_its_dictionary_entry(card):
    show_word(card, "抠", KOU)
    senses = "to dig out with a finger; to scratch at; stingy"
    assert card.texts() == ("抠", "kōu", "dictionary", "摳", senses, "beyond HSK", "In no article’s glossary")
    assert buttons(card) == ["Add as term"]
    assert card.term_id is None
    assert card.copy_text() == "抠\tkōu\tto dig out with a finger; to scratch at; stingy"


def test_a_word_of_several_readings_has_a_line_for_each(card):
    show_word(card, "行", HANG, XING)
    texts = card.texts()
    assert texts[:2] == ("行", "dictionary")
    assert texts[2:6] == ("háng", "; ".join(HANG.senses), "xíng", "; ".join(XING.senses))


def test_a_word_without_an_entry_has_the_pages_reading(card):
    show_word(card, "囧囧", syllables=(Syllable("jiǒng", 3), Syllable("jiǒng", 3)))
    assert card.texts() == ("囧囧", "jiǒngjiǒng", "No entry. G makes it a term.", "In no article’s glossary")


def test_a_long_entry_is_cut_and_the_full_card_has_all(card):
    long = replace(KOU, senses=tuple(f"sense number {number}" for number in range(60)))
    show_word(card, "抠", long)
    assert "sense number 59" not in "".join(card.texts())
    assert "More" in buttons(card)
    card.show_more()
    assert "sense number 59" in "".join(card.texts())


def test_copied_text_has_tabs_between_hanzi_pinyin_and_english(card):
    show(card)
    assert card.copy_text() == "失信黑名单\tshīxìn hēimíngdān\tblacklist of dishonest persons"


@pytest.mark.parametrize(
    ("name", "signal", "value"),
    [("Accept", "accept_requested", "t1"), ("Edit", "edit_requested", "t1"), ("Reject", "reject_requested", "t1")],
)
def test_buttons_ask_for_their_work(qtbot, card, name, signal, value):
    show(card)
    card.show_more()
    with qtbot.waitSignal(getattr(card, signal)) as asked:
        qtbot.mouseClick(button(card, name), Qt.MouseButton.LeftButton)
    assert asked.args == [value]


def test_a_word_can_be_asked_for_as_a_term(qtbot, card):
    show_word(card, "抠", KOU)
    with qtbot.waitSignal(card.add_requested) as asked:
        qtbot.mouseClick(button(card, "Add"), Qt.MouseButton.LeftButton)
    assert asked.args == ["抠"]


def test_a_pinned_card_says_so_and_lets_its_buttons_take_the_focus(qtbot, card):
    show(card)
    qtbot.mouseClick(button(card, "Keep"), Qt.MouseButton.LeftButton)
    assert card.is_pinned
    assert button(card, "Keep").isChecked()
    assert button(card, "Close").focusPolicy() == Qt.FocusPolicy.TabFocus
    qtbot.mouseClick(button(card, "Close"), Qt.MouseButton.LeftButton)
    assert not card.isVisible()
    assert not card.is_pinned


def test_closing_is_told_once(qtbot, card):
    show(card)
    told = []
    card.closed.connect(lambda: told.append(card.term_id))
    card.hide_card()
    card.hide_card()
    assert told == [None]
    assert not card.isVisible()


def test_a_closed_card_does_not_stay_full(card):
    show(card)
    card.show_more()
    card.hide_card()
    show(card)
    assert not card.is_full


def test_a_click_on_a_word_of_the_term_points_at_it(qtbot, card):
    show(card)
    pointed: list[str] = []
    card.word_pointed.connect(pointed.append)
    for y in range(40, card.height() - 34, 6):
        qtbot.mouseClick(card, Qt.MouseButton.LeftButton, pos=QPoint(30, y))
    assert list(dict.fromkeys(pointed)) == ["失信", "黑名单"]


def test_looking_inside_and_going_back(qtbot, card):
    show(card)
    before = card.texts()
    card.look_inside(WordSubject("失信", (replace(KOU, simplified="失信", traditional="失信"),), on_page=False))
    assert card.texts()[0] == "失信"
    assert "Add as term" not in buttons(card)
    qtbot.keyClick(card, Qt.Key.Key_Backspace)
    assert card.texts() == before


def test_a_click_on_the_strip_chooses_the_nearest_mention(qtbot, card):
    show(card, mention=0)
    card.show_more()
    chosen: list[int] = []
    card.mention_chosen.connect(chosen.append)
    y = card.height() - 46 - 22
    for x in range(60, card.width() - 16, 3):
        qtbot.mouseClick(card, Qt.MouseButton.LeftButton, pos=QPoint(x, y))
    assert list(dict.fromkeys(chosen)) == [0, 1]


def test_a_pinned_card_works_by_keyboard(qtbot, window, card):
    field = QLineEdit(window)
    field.show()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    show(card)
    card.take_focus()
    assert card.hasFocus()
    assert card.is_pinned
    with qtbot.waitSignal(card.word_pointed) as pointed:
        qtbot.keyClick(card, Qt.Key.Key_Right)
        qtbot.keyClick(card, Qt.Key.Key_Right)
        qtbot.keyClick(card, Qt.Key.Key_Return)
    assert pointed.args == ["黑名单"]
    qtbot.keyClick(card, Qt.Key.Key_Down)
    assert card.is_full
    qtbot.keyClick(card, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == card.copy_text()
    qtbot.keyClick(card, Qt.Key.Key_Tab)
    assert any(found.hasFocus() for found in card.findChildren(QAbstractButton))
    qtbot.keyClick(card, Qt.Key.Key_Escape)
    assert not card.isVisible()
    assert field.hasFocus()


def test_the_card_is_painted_over_its_window_at_once(qtbot, card):
    with qtbot.waitSignal(card.painted):
        show(card)
    assert card.isVisible()
    assert not card.isWindow()


def slogan():
    syllables = tuple(Syllable(text, tone) for text, tone in (("tuī", 1), ("jìn", 4), (" wén", 2), ("huà", 4)) * 5)
    english = "advance the confidence and the strength of culture, and forge a glory that all will remember for a very long time to come"
    term = replace(
        TERM,
        simplified=SLOGAN,
        traditional="推進文化自信自強鑄就社會主義文化新輝煌",
        renderings=(Rendering(english, RenderingSource.PERSON),),
    )
    parts = (Part("推进", syllables[:2], "to impel; to carry forward; " * 12), Part("辉煌", HEIMINGDAN, "splendid")) * 5
    return replace(GLOSS, entry=replace(ENTRY, printed=SLOGAN, english=(), term=term), reading=syllables, parts=parts)


@pytest.mark.parametrize("zoom", [0.7, 1.0, 1.5, 2.5])
@pytest.mark.parametrize("near", [NEAR, QRect(900, 480, 50, 24), QRect(0, 260, 700, 70)])
@pytest.mark.parametrize("is_full", [False, True])
def test_in_a_small_window_the_largest_term_stays_inside_and_off_its_line(window, card, zoom, near, is_full):
    window.resize(960, 600)
    card.set_look(palette(Scheme.NIGHT), zoom)
    show(card, slogan(), near)
    if is_full:
        card.show_more()
    assert window.rect().adjusted(8, 8, -8, -8).contains(card.geometry())
    assert not card.geometry().intersects(near)
    assert card.height() <= 360
    assert all(card.rect().contains(found.geometry()) for found in card.findChildren(QAbstractButton) if found.isVisible())


def test_what_does_not_fit_is_scrolled_to(qtbot, window, card):
    window.resize(960, 600)
    show(card, slogan())
    card.show_more()
    card.take_focus()
    top = card.grab().toImage()
    qtbot.keyClick(card, Qt.Key.Key_PageDown)
    assert card.grab().toImage() != top
    qtbot.keyClick(card, Qt.Key.Key_PageUp)
    assert card.grab().toImage() == top


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.NIGHT, Scheme.SEPIA])
def test_another_look_repaints_an_open_card(qtbot, card, scheme):
    show(card)
    width = card.width()
    card.set_look(palette(scheme), 1.5)
    assert card.width() == pytest.approx(1.5 * width)
    qtbot.waitUntil(lambda: card.grab().toImage().pixelColor(card.width() // 2, 8) == palette(scheme).card)


def test_a_hundred_cards_leave_nothing_behind(window, card):
    before = len(window.findChildren(QWidget))
    for number in range(100):
        show(card, with_status(list(Status)[number % 4]), QRect(10 * number, 5 * number, 50, 24))
        card.hide_card()
    assert len(window.findChildren(QWidget)) == before


def test_a_card_stays_inside_a_window_that_becomes_smaller(window, card):
    show(card, near=QRect(1200, 700, 50, 24))
    card.toggle_pinned()
    window.resize(960, 600)
    assert window.rect().adjusted(8, 8, -8, -8).contains(card.geometry())


def test_a_card_with_the_keys_has_a_ring_in_the_accent_colour(qtbot, card):
    show(card)
    card.take_focus()
    ring = palette(Scheme.LIGHT).accent
    qtbot.waitUntil(lambda: card.grab().toImage().pixelColor(card.width() // 2, 0) == ring)
    qtbot.keyClick(card, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: card.grab().toImage().pixelColor(card.width() // 2, 0) != ring)
