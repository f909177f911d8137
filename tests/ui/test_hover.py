import pytest
from PySide6.QtCore import QElapsedTimer, QEvent, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from glossreader.language.dictionary.lookup import Lookup
from glossreader.settings import Script
from glossreader.ui.hover import Hover
from glossreader.ui.hover_card import HoverCard
from glossreader.ui.theme import DWELL, LEAVE
from glossreader.ui.view.article_view import ArticleView
from tests.ui.person import PATIENCE
from tests.ui.view import pages

NOWHERE = QPoint(790, 640)  # in the view, on no word
HANZI, ENGLISH, OTHER, WORD = "失信黑名单", "lose trust blacklist", "社会信用体系", "志愿者"


class Scene:
    """A window with a page, its card, and a mouse that goes where it is told."""

    def __init__(self, qtbot, lookup):
        self.qtbot = qtbot
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.window.resize(1000, 700)
        self.view = ArticleView(self.window)
        self.view.setGeometry(100, 0, 800, 660)
        self.page = pages.page(pages.ENGLISH, pages.CHINESE, *(pages.ENGLISH,) * 12)
        self.view.show_page(self.page)
        self.card = HoverCard(self.window)
        self.mouse = QPoint(0, 0)
        self.hover = Hover([self.view], self.card, self.window, pointer=lambda: self.mouse)
        self.hover.set_lookup(lookup)
        self.lit: list[tuple[str | None, tuple[int, int, int] | None]] = []
        self.hover.lit.connect(lambda term, spot: self.lit.append((term, spot)))
        with qtbot.waitActive(self.window, timeout=PATIENCE):
            self.window.show()
        self.view.setFocus()

    def place_of(self, text, passage=1):
        start = self.page.passages[passage].text.index(text)
        return self.view.rect_of(passage, start, start + len(text))

    def to(self, widget, point):
        self.mouse = widget.mapToGlobal(point)
        self.qtbot.mouseMove(widget, point)

    def to_word(self, text, passage=1):
        self.to(self.view.viewport(), self.place_of(text, passage).center())

    def to_nothing(self):
        self.to(self.view.viewport(), NOWHERE)

    def over_word(self, text, passage=1):
        """Take the mouse over a word and away, in one turn, in which no timer can end: Qt's cursor would be at the second place at once."""
        viewport, button = self.view.viewport(), Qt.MouseButton.NoButton
        for point in map(QPointF, (self.place_of(text, passage).center(), NOWHERE)):
            modifiers = Qt.KeyboardModifier.NoModifier
            move = QMouseEvent(QEvent.Type.MouseMove, point, viewport.mapToGlobal(point), button, button, modifiers)
            QApplication.sendEvent(viewport, move)

    def open(self, text, passage=1):
        self.to_word(text, passage)
        self.wait(lambda: bool(self.card.texts()) and self.card.isVisible())

    def wait(self, until):
        self.qtbot.waitUntil(until, timeout=PATIENCE)

    def wait_for_gone(self):
        self.wait(lambda: not self.card.is_open)

    def timers(self):
        """All that can still open or close the card by itself."""
        return self.hover.findChildren(QTimer)

    def settle(self):
        """Wait until no time runs after which the card would come or go."""
        self.wait(lambda: not any(timer.isActive() for timer in self.timers()))


@pytest.fixture
def scene(qtbot, chinese, dictionary_cache):
    lookup = Lookup.open(dictionary_cache)
    yield Scene(qtbot, lookup)
    lookup.close()


def test_a_card_comes_a_moment_after_the_mouse(scene):
    clock = QElapsedTimer()
    clock.start()
    scene.open(HANZI)
    assert clock.elapsed() >= DWELL - 5
    assert scene.card.texts()[0] == HANZI


def test_its_english_opens_the_card_with_the_hanzi(scene):
    scene.open(ENGLISH)
    assert scene.card.texts()[0] == HANZI
    assert scene.card.width() == 360


def test_a_mouse_that_only_passes_opens_nothing(scene):
    pointed = []
    scene.view.pointed.connect(lambda found: pointed.append(found and found.text))
    scene.over_word(HANZI)
    assert pointed == [HANZI, None]
    scene.settle()
    assert not scene.card.is_open


def test_with_a_card_open_the_next_word_has_its_own_at_once(scene):
    scene.open(HANZI)
    scene.to_word(OTHER)
    assert scene.card.texts()[0] == OTHER


def test_the_card_never_covers_what_it_explains(scene):
    scene.open(HANZI)
    line = scene.place_of(HANZI).translated(scene.view.viewport().mapTo(scene.window, QPoint(0, 0)))
    assert not scene.card.geometry().intersects(line)


@pytest.mark.parametrize("text", [HANZI, OTHER, ENGLISH])
def test_the_card_ends_where_the_text_ends_beside_which_the_glossary_is(scene, text):
    scene.view.setGeometry(0, 0, 620, 660)
    scene.open(text)
    assert scene.card.geometry().right() < scene.view.geometry().right()


def test_a_word_of_no_glossary_has_its_dictionary_entry(scene):
    scene.open(WORD, 2)
    assert scene.card.texts()[0] == WORD
    assert any("volunteer" in text for text in scene.card.texts())
    assert scene.lit[-1][0] is None


def test_before_the_dictionary_is_there_only_terms_have_cards(scene):
    scene.hover.set_lookup(None)
    scene.to_word(WORD, 2)
    scene.settle()
    assert not scene.card.is_open
    scene.open(HANZI)


def test_where_words_are_not_woven_the_dictionarys_longest_word_is_shown(scene):
    scene.page = pages.page(pages.ENGLISH, pages.CHINESE, is_woven=False)
    scene.view.show_page(scene.page)
    scene.open("志", 2)
    assert scene.card.texts()[0] == WORD


def test_all_sides_are_told_which_term_is_lit_and_when_it_no_longer_is(scene):
    scene.open(HANZI)
    start = pages.ENGLISH.index(HANZI)
    assert scene.lit[-1] == (scene.card.term_id, (1, start, start + len(HANZI)))
    scene.to_nothing()
    scene.wait_for_gone()
    assert scene.lit[-1] == (None, None)


def test_the_card_closes_when_the_mouse_has_left_it_and_its_word(scene):
    scene.open(HANZI)
    clock = QElapsedTimer()
    clock.start()
    scene.to_nothing()
    scene.wait(lambda: not scene.card.isVisible())
    assert clock.elapsed() >= LEAVE - 10


def test_the_mouse_can_go_into_the_card_and_stay_there(scene):
    scene.open(HANZI)
    scene.to(scene.card, QPoint(20, 20))
    scene.settle()
    assert scene.card.is_open
    scene.to_nothing()
    scene.wait_for_gone()


def test_the_mouse_may_rest_between_word_and_card(scene):
    scene.open(HANZI)
    before = scene.card.texts()
    between = scene.view.viewport().mapFrom(scene.window, QPoint(scene.card.geometry().center().x(), scene.card.y() - 3))
    scene.to(scene.view.viewport(), between)
    (running,) = [timer for timer in scene.timers() if timer.isActive()]
    for _ in range(3):
        with scene.qtbot.waitSignal(running.timeout, timeout=PATIENCE):
            pass
        assert scene.card.texts() == before


def test_a_pinned_card_stays_and_pointing_elsewhere_shows_nothing(scene):
    scene.open(HANZI)
    scene.card.toggle_pinned()
    scene.to_word(OTHER)
    scene.settle()
    assert scene.card.texts()[0] == HANZI
    scene.hover.close()
    scene.to_nothing()
    scene.open(OTHER)


def test_scrolling_closes_a_card_but_not_a_pinned_one(scene):
    scene.open(HANZI)
    scene.view.verticalScrollBar().setValue(60)
    scene.wait_for_gone()
    scene.view.verticalScrollBar().setValue(0)
    scene.to_nothing()
    scene.open(HANZI)
    scene.card.toggle_pinned()
    with scene.qtbot.waitSignal(scene.view.sight_changed, timeout=PATIENCE):
        scene.view.verticalScrollBar().setValue(60)
    scene.settle()
    assert scene.card.is_open


def test_another_page_has_no_card_of_the_former_one(scene):
    scene.open(HANZI)
    scene.view.show_page(pages.page(pages.CHINESE))
    scene.wait_for_gone()


def test_by_keyboard_the_card_is_held_and_follows(scene):
    scene.view.move_term(1)
    assert not scene.card.is_open
    scene.hover.hold()
    first = scene.card.accessibleName()
    scene.view.move_term(1)
    scene.view.move_term(1)
    assert scene.card.is_open
    assert scene.card.accessibleName() != first
    scene.settle()
    assert scene.card.is_open


def test_a_held_card_goes_with_its_word_when_the_text_scrolls(scene):
    scene.view.move_term(1)
    scene.view.move_term(1)
    scene.view.move_term(1)
    scene.hover.hold()
    top = scene.card.y()
    scene.view.verticalScrollBar().setValue(20)
    scene.wait(lambda: scene.card.y() == top - 20)
    scene.view.verticalScrollBar().setValue(640)
    scene.wait_for_gone()


def test_held_again_a_card_is_pinned_with_all_it_has_and_then_let_go(scene):
    scene.open(HANZI)
    scene.hover.hold()
    assert (scene.card.is_pinned, scene.card.is_full) == (True, True)
    scene.hover.hold()
    assert not scene.card.is_pinned


def test_keys_of_the_text_that_mean_the_card(scene):
    scene.open(HANZI)
    scene.qtbot.keyClick(scene.view, Qt.Key.Key_Down)
    assert scene.card.is_full
    scene.hover.hold()
    scene.qtbot.keyClick(scene.view, Qt.Key.Key_Tab)
    assert scene.card.hasFocus()
    scene.qtbot.keyClick(scene.card, Qt.Key.Key_Tab)
    assert any(button.hasFocus() for button in scene.card.findChildren(QAbstractButton))
    scene.qtbot.keyClick(scene.card, Qt.Key.Key_Escape)
    assert not scene.card.is_open
    assert scene.view.hasFocus()


def test_more_without_a_card_opens_the_full_one(scene):
    scene.view.move_term(1)
    scene.hover.show_more()
    assert scene.card.is_full


def test_a_part_that_is_clicked_is_looked_up_in_the_cards_place(scene):
    scene.open(HANZI)
    scene.card.word_pointed.emit("名单")
    assert scene.card.texts()[0] == "名单"
    scene.card.word_pointed.emit(OTHER)
    assert scene.card.term_id == scene.page.glosses[0].entry.term.id
    scene.qtbot.keyClick(scene.view, Qt.Key.Key_Backspace)
    scene.qtbot.keyClick(scene.view, Qt.Key.Key_Backspace)
    assert scene.card.texts()[0] == HANZI


def test_the_card_shows_the_script_of_the_page(scene):
    scene.hover.set_script(Script.TRADITIONAL)
    scene.open(HANZI)
    assert scene.card.texts()[0] == "失信黑名單"


def test_selecting_text_makes_the_card_go(scene):
    scene.open(HANZI)
    scene.view.select_all()
    assert not scene.card.is_open


def test_a_card_that_is_asked_for_in_a_window_that_was_just_hidden_is_no_fault(scene):
    scene.view.move_term(1)
    scene.window.hide()
    scene.hover.hold()
    assert not scene.card.isVisible()
