"""The list of articles, used by mouse and keys as a reader does."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QCursor
from PySide6.QtWidgets import QApplication, QLabel, QListView, QMenu, QPushButton

from glossreader.settings import Scheme
from glossreader.ui.article_list import ArticleList
from glossreader.ui.search_field import SearchField
from glossreader.ui.theme import palette
from tests.ui.pane_examples import listed, part
from tests.ui.person import PATIENCE

ARTICLES = (
    listed(1, "When a Cough Becomes a Data Point"),
    listed(2, "The Points Ledger", 0.4),
    listed(3, "热搜是怎样退烧的", 0.1, language="zh-Hans"),
    listed(4, "Dialects on Delivery", 1.0),
)
_Control = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def pane(qtbot):
    QCursor.setPos(790, 790)  # where the mouse was left does not matter
    made = ArticleList()
    qtbot.addWidget(made)
    made.resize(276, 600)
    made.show_articles(ARTICLES)
    with qtbot.waitExposed(made, timeout=PATIENCE):
        made.show()
    return made


@pytest.fixture
def listing(pane: ArticleList) -> QListView:
    return part(pane, QListView)


def place(listing: QListView, text: str) -> QPoint:
    model = listing.model()
    return next(listing.visualRect(model.index(row, 0)).center() for row in range(model.rowCount()) if model.index(row, 0).data() == text)


def ground(listing: QListView, title: str) -> str:
    """The colour at the right of a title's row, where nothing is written."""
    model = listing.model()
    row = next(row for row in range(model.rowCount()) if model.index(row, 0).data() == title)
    rect = listing.visualRect(model.index(row, 0))
    image = listing.grab().toImage()
    ratio = image.devicePixelRatio()
    return image.pixelColor(int((rect.right() - 13) * ratio), int((rect.top() + 32) * ratio)).name()


def titles(listing: QListView) -> list[str]:
    return [listing.model().index(row, 0).data() for row in range(listing.model().rowCount())]


def message(pane: ArticleList) -> str | None:
    return next((label.text() for label in pane.findChildren(QLabel) if label.isVisible() and label.text()), None)


def test_articles_stand_in_their_groups(listing):
    assert titles(listing) == [
        "Unread",
        "When a Cough Becomes a Data Point",
        "Reading",
        "The Points Ledger",
        "热搜是怎样退烧的",
        "Read",
        "Dialects on Delivery",
    ]


def test_a_click_opens_and_a_click_with_ctrl_opens_beside(pane, listing, qtbot):
    with qtbot.waitSignal(pane.article_chosen) as chosen, qtbot.assertNotEmitted(pane.beside_requested):
        qtbot.mouseClick(listing.viewport(), Qt.MouseButton.LeftButton, pos=place(listing, "The Points Ledger"))
    with qtbot.waitSignal(pane.beside_requested) as beside, qtbot.assertNotEmitted(pane.article_chosen):
        qtbot.mouseClick(listing.viewport(), Qt.MouseButton.LeftButton, _Control, place(listing, "热搜是怎样退烧的"))
    assert (chosen.args, beside.args) == ([2], [3])


def test_a_click_on_a_heading_opens_nothing(pane, listing, qtbot):
    with qtbot.assertNotEmitted(pane.article_chosen):
        qtbot.mouseClick(listing.viewport(), Qt.MouseButton.LeftButton, pos=place(listing, "Reading"))


def test_the_keys_walk_over_headings_and_open(pane, listing, qtbot):
    pane.select(1)
    qtbot.keyClick(listing, Qt.Key.Key_Down)
    with qtbot.waitSignal(pane.article_chosen) as chosen:
        qtbot.keyClick(listing, Qt.Key.Key_Return)
    with qtbot.waitSignal(pane.beside_requested) as beside:
        qtbot.keyClick(listing, Qt.Key.Key_Return, _Control)
    with qtbot.waitSignal(pane.remove_requested) as removed:
        qtbot.keyClick(listing, Qt.Key.Key_Delete)
    assert chosen.args == beside.args == removed.args == [2]


@pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard", extend=True)
def test_the_context_menu_opens_beside_and_removes(pane, listing, qtbot):
    point = place(listing, "Dialects on Delivery")
    QApplication.sendEvent(listing.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, listing.mapToGlobal(point)))
    menu = listing.findChild(QMenu)
    acts = {action.text().split("\t")[0]: action for action in menu.actions() if not action.isSeparator()}
    assert list(acts) == ["Open", "Open beside", "Remove from the library"]
    for name, signal in (("Open", pane.article_chosen), ("Open beside", pane.beside_requested), (list(acts)[2], pane.remove_requested)):
        with qtbot.waitSignal(signal) as asked:
            acts[name].trigger()
        assert asked.args == [4]
    menu.close()


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.NIGHT, Scheme.SEPIA])
def test_the_article_on_show_is_marked_and_no_other(pane, listing, scheme):
    colours = palette(scheme)
    pane.set_look(colours)
    pane.select(2)
    assert ground(listing, "The Points Ledger") == colours.selected.name()
    assert ground(listing, "Dialects on Delivery") == colours.pane.name()
    pane.select(4)
    assert ground(listing, "The Points Ledger") == colours.pane.name()


def test_the_article_beside_has_a_sign(pane, listing):
    pane.select(2)
    before = listing.grab().toImage()
    pane.set_beside(4)
    assert listing.grab().toImage() != before
    pane.set_beside(None)
    assert listing.grab().toImage() == before


def test_an_article_of_a_pair_has_a_sign_before_its_date(pane, listing):
    before = listing.viewport().grab().toImage()
    pane.show_articles((*ARTICLES[:1], replace(ARTICLES[1], partner=3), *ARTICLES[2:]))
    after = listing.viewport().grab().toImage()
    rect = listing.visualRect(listing.model().index(titles(listing).index("The Points Ledger"), 0))
    assert before.copy(rect) != after.copy(rect)
    rect = listing.visualRect(listing.model().index(titles(listing).index("Dialects on Delivery"), 0))
    assert before.copy(rect) == after.copy(rect)


def test_typing_filters_and_the_button_shows_all_again(pane, listing, qtbot):
    qtbot.keyClicks(part(pane, SearchField), "ledger")
    assert titles(listing) == ["Reading", "The Points Ledger"]
    qtbot.keyClicks(part(pane, SearchField), "zz")
    assert message(pane) == "No article matches."
    button = next(button for button in pane.findChildren(QPushButton) if button.isVisible())
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert len(titles(listing)) == 7


def test_an_empty_library_says_how_articles_get_here(pane):
    pane.show_articles(())
    assert message(pane) == "No articles yet. Drop files here, or press Ctrl+O."


def test_the_article_that_is_opened_is_brought_into_view(pane, listing):
    pane.show_articles([listed(number, f"Article {number}") for number in range(1, 100)])
    pane.select(80)
    assert listing.viewport().rect().contains(place(listing, "Article 80"))


def test_the_keys_stay_at_their_article_when_the_list_comes_again(pane, listing, qtbot):
    pane.select(4)
    pane.show_articles((*ARTICLES, listed(5, "A new one")))
    with qtbot.waitSignal(pane.article_chosen) as chosen:
        qtbot.keyClick(listing, Qt.Key.Key_Return)
    assert chosen.args == [4]


def test_an_import_says_how_far_it_is_and_can_be_stopped(pane, listing, qtbot):
    top = place(listing, "Unread")
    pane.show_progress(2, 7, "a-page.html", 0.0)
    stop = next(button for button in pane.findChildren(QPushButton) if button.text() == "Stop")
    qtbot.waitUntil(lambda: stop.isVisible() and stop.visibleRegion().boundingRect() == stop.rect())
    said = [label.text() for label in pane.findChildren(QLabel) if label.isVisible()]
    assert said == ["a-page.html", "3 of 7"]
    assert place(listing, "Unread") == top
    with qtbot.waitSignal(pane.stop_requested):
        qtbot.mouseClick(stop, Qt.MouseButton.LeftButton)
    pane.hide_progress()
    qtbot.waitUntil(lambda: not stop.isVisible())


def test_the_last_article_of_an_import_is_not_counted_beyond_the_total(pane):
    pane.show_progress(7, 7, "a-page.html", 0.0)
    assert "7 of 7" in [label.text() for label in pane.findChildren(QLabel)]


def test_a_long_file_name_is_cut_in_its_middle(pane, qtbot):
    pane.show_progress(0, 1, "a-very-long-name-of-a-page-that-somebody-saved-from-somewhere.html", 0.0)
    label = next(label for label in pane.findChildren(QLabel) if label.text().endswith(".html"))
    assert "…" in label.text()


def test_every_part_has_a_name_for_a_screen_reader(pane, listing):
    assert listing.accessibleName() == "Articles"
    assert part(pane, SearchField).accessibleName() == "Find by title"
    said = listing.model().index(3, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("The Points Ledger, EN+中")


def test_quotes_in_a_chinese_title_are_as_wide_as_hanzi(pane):
    quotes = "“" * 12
    pane.show_articles((listed(1, quotes, language="en"), listed(2, quotes, language="zh-Hans")))
    widths = []
    for row in (1, 2):
        rect = part(pane, QListView).visualRect(part(pane, QListView).model().index(row, 0))
        image = part(pane, QListView).grab(rect.adjusted(0, 4, 0, -26)).toImage()
        inked = [x for x in range(image.width()) if any(image.pixelColor(x, y).lightness() < 128 for y in range(image.height()))]
        widths.append(inked[-1] - inked[0])
    assert widths[1] > 1.5 * widths[0]
