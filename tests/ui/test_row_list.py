"""A list of rows of different heights, as a hand uses it."""

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, QStringListModel, Qt
from PySide6.QtGui import QAccessible, QColor, QCursor, QPainter
from PySide6.QtWidgets import QAbstractItemView, QScrollBar, QStyledItemDelegate

from glossreader.ui.row_list import RowList
from tests.ui.person import PATIENCE

NAMES = [f"row {number}" for number in range(1000)]


class Painted(QStyledItemDelegate):
    """Notes which rows are painted."""

    def __init__(self):
        super().__init__()
        self.rows: list[int] = []

    def paint(self, painter: QPainter, option, index) -> None:  # type: ignore[explicit-override]  # for this test
        self.rows.append(index.row())
        painter.fillRect(option.rect, QColor("white"))


@pytest.fixture
def listing(qtbot):
    QCursor.setPos(790, 790)  # where the mouse was left does not matter
    made = RowList(lambda width: [30 + 10 * (row % 3) + (20 if width < 250 else 0) for row in range(len(NAMES))])
    qtbot.addWidget(made)
    made.setModel(QStringListModel(NAMES, made))
    made.setItemDelegate(Painted())
    made.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    made.resize(300, 400)
    with qtbot.waitExposed(made, timeout=PATIENCE):
        made.show()
    return made


def top(listing: RowList) -> str:
    return str(listing.indexAt(QPoint(5, 0)).data())


def chosen(listing: RowList) -> list[int]:
    return sorted(index.row() for index in listing.selectedIndexes())


def test_every_place_finds_the_row_that_is_painted_there(listing):
    listing.verticalScrollBar().setValue(12_345)
    for y in range(0, 400, 7):
        assert listing.visualRect(listing.indexAt(QPoint(5, y))).contains(5, y)


def test_only_the_rows_in_sight_are_painted(listing):
    listing.verticalScrollBar().setValue(20_000)
    listing.itemDelegate().rows.clear()
    listing.viewport().grab()
    assert listing.itemDelegate().rows == list(range(500, 510))


def test_the_row_at_the_top_stays_there_when_the_width_changes(listing):
    listing.verticalScrollBar().setValue(20_000)
    before = top(listing)
    listing.resize(200, 400)
    assert listing.visualRect(listing.model().index(0, 0)).height() == 50
    assert top(listing) == before


def test_a_page_further_shows_the_next_rows(listing, qtbot):
    listing.setCurrentIndex(listing.model().index(0, 0))
    qtbot.keyClick(listing, Qt.Key.Key_PageDown)
    assert listing.currentIndex().row() == 10
    qtbot.keyClick(listing, Qt.Key.Key_PageUp)
    assert listing.currentIndex().row() == 0
    qtbot.keyClick(listing, Qt.Key.Key_End)
    assert listing.viewport().rect().contains(listing.visualRect(listing.currentIndex()))


def test_the_keys_with_shift_choose_on(listing, qtbot):
    listing.setCurrentIndex(listing.model().index(3, 0))
    for _ in range(2):
        qtbot.keyClick(listing, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert chosen(listing) == [3, 4, 5]
    qtbot.keyClick(listing, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert chosen(listing) == [3, 4]


def test_plain_letters_do_not_search(listing, qtbot):
    listing.setCurrentIndex(listing.model().index(3, 0))
    qtbot.keyClicks(listing, "row 5")
    assert listing.currentIndex().row() == 3


def test_a_press_that_is_let_go_elsewhere_is_no_click(listing, qtbot):
    rows = [listing.visualRect(listing.model().index(row, 0)).center() for row in (1, 4)]
    with qtbot.assertNotEmitted(listing.row_clicked):
        qtbot.mousePress(listing.viewport(), Qt.MouseButton.LeftButton, pos=rows[0])
        qtbot.mouseRelease(listing.viewport(), Qt.MouseButton.LeftButton, pos=rows[1])
    with qtbot.assertNotEmitted(listing.row_clicked):
        qtbot.mouseClick(listing.viewport(), Qt.MouseButton.RightButton, pos=rows[0])
    with qtbot.waitSignal(listing.row_clicked) as clicked:
        qtbot.mouseClick(listing.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, rows[0])
    assert clicked.args == [1, Qt.KeyboardModifier.ControlModifier]


def test_the_bar_is_seen_while_the_mouse_is_over_the_list(listing, qtbot):
    bar = next(bar for bar in listing.findChildren(QScrollBar) if bar.parent() is listing)
    assert not bar.isVisible()
    qtbot.mouseMove(listing.viewport(), QPoint(100, 100))
    qtbot.waitUntil(bar.isVisible)
    assert not listing.is_left_alone()
    bar.setValue(500)
    assert listing.verticalOffset() == 500
    listing.verticalScrollBar().setValue(700)
    assert bar.value() == 700


def test_a_list_that_a_hand_has_scrolled_is_not_left_alone(listing, qtbot):
    assert listing.is_left_alone()
    qtbot.keyClick(listing, Qt.Key.Key_PageDown)
    assert not listing.is_left_alone()


def test_the_list_glides_to_a_place_or_to_its_end(listing, qtbot):
    listing.glide_to(10_000)
    qtbot.waitUntil(lambda: listing.verticalOffset() == 10_000)
    listing.glide_to(10**6)
    qtbot.waitUntil(lambda: listing.verticalOffset() == listing.verticalScrollBar().maximum())


def test_the_row_under_the_mouse_changes_as_the_list_is_scrolled(listing, qtbot):
    qtbot.mouseMove(listing.viewport(), QPoint(100, 5))
    qtbot.mouseMove(listing.viewport(), QPoint(100, 10))
    with qtbot.waitSignal(listing.row_pointed) as pointed:
        listing.verticalScrollBar().setValue(400)
    assert pointed.args == [10]


def test_a_thousand_chosen_rows_are_one_region(listing):
    listing.selectAll()
    assert len(chosen(listing)) == 1000
    region = listing.visualRegionForSelection(listing.selectionModel().selection())
    assert region.boundingRect() == listing.viewport().rect()
    listing.selectionModel().select(listing.model().index(0, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect)
    assert listing.visualRegionForSelection(listing.selectionModel().selection()).boundingRect().height() == 30


def test_a_screen_reader_finds_the_rows(listing):
    rows = QAccessible.queryAccessibleInterface(listing)
    assert rows.childCount() == 1000
    assert rows.child(2).text(QAccessible.Text.Name) == "row 2"
    assert rows.child(2).rect().height() == 50
