"""The glossary beside the text, used by mouse and keys as a reader does."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QCursor, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QPushButton,
    QTabBar,
    QToolButton,
    QWidget,
)

from glossreader.settings import Order, Scheme, Script
from glossreader.ui.glossary_pane import GlossaryPane
from glossreader.ui.models.rows import ROW_ROLE, GlossRow
from glossreader.ui.search_field import SearchField
from glossreader.ui.sort_button import SortButton
from glossreader.ui.style import style_application
from glossreader.ui.theme import palette
from tests.ui.pane_examples import BLACKLIST, CREDIT, DOUBTFUL, GLOSSES, SESAME, gloss, page, part
from tests.ui.person import PATIENCE, double_click

MANY = [gloss(f"词{number}", "cí2", f"word {number}", term_id=f"t{number}") for number in range(200)]
_Control = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def pane(qtbot):
    QCursor.setPos(790, 790)  # where the mouse was left does not matter
    made = GlossaryPane()
    qtbot.addWidget(made)
    made.resize(348, 700)
    made.show_pages([page(GLOSSES)])
    with qtbot.waitExposed(made, timeout=PATIENCE):
        made.show()
    return made


@pytest.fixture
def listing(pane: GlossaryPane) -> QListView:
    return part(pane, QListView)


def shown(listing: QListView) -> list[str]:
    model = listing.model()
    values = [model.index(row, 0).data(ROW_ROLE) for row in range(model.rowCount())]
    return [value.hanzi for value in values if isinstance(value, GlossRow)]


def place(listing: QListView, hanzi: str) -> QPoint:
    model = listing.model()
    return next(listing.visualRect(model.index(row, 0)).center() for row in range(model.rowCount()) if model.index(row, 0).data() == hanzi)


def click(qtbot, listing: QListView, hanzi: str, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    qtbot.mouseClick(listing.viewport(), Qt.MouseButton.LeftButton, modifier, place(listing, hanzi))


def tabs(pane: GlossaryPane) -> list[str]:
    bar = part(pane, QTabBar)
    return [bar.tabText(index) for index in range(bar.count())]


def message(pane: GlossaryPane) -> str | None:
    return next((label.text() for label in pane.findChildren(QLabel) if label.isVisible() and label.text()), None)


def test_the_tabs_say_how_many_terms_there_are(pane):
    pane.set_in_sight(["失信黑名单", "芝麻信用", "not of this page"])
    pane.show_library(MANY)
    assert tabs(pane) == ["This article 7", "On screen 2", "Library 200"]


def test_a_narrow_pane_keeps_the_number_of_the_chosen_tab(pane, qtbot):
    pane.show_library([gloss(f"词{number}", "cí2", "word") for number in range(1284)])
    pane.resize(250, 700)
    qtbot.waitUntil(lambda: tabs(pane) == ["This article 7", "On screen", "Library"])


def test_the_screen_tab_shows_what_is_in_sight_as_the_text_moves(pane, listing):
    part(pane, QTabBar).setCurrentIndex(1)
    assert message(pane) == "No terms on screen."
    pane.set_in_sight(["芝麻信用"])
    assert shown(listing) == ["芝麻信用"]
    pane.set_in_sight(["失信黑名单", "老赖"])
    assert shown(listing) == ["失信黑名单", "老赖"]


def test_the_library_is_asked_for_when_it_is_chosen_and_shown_when_it_comes(pane, listing, qtbot):
    with qtbot.waitSignal(pane.library_wanted):
        part(pane, QTabBar).setCurrentIndex(2)
    qtbot.waitUntil(lambda: message(pane) == "Reading the terms of the library")
    pane.show_library([CREDIT, SESAME])
    assert message(pane) is None
    assert shown(listing) == ["社会信用体系", "芝麻信用"]
    part(pane, QTabBar).setCurrentIndex(0)
    with qtbot.assertNotEmitted(pane.library_wanted):
        part(pane, QTabBar).setCurrentIndex(2)


def test_an_empty_library_says_so(pane):
    part(pane, QTabBar).setCurrentIndex(2)
    pane.show_library([])
    assert message(pane) == "No terms yet. Select words and press G."


def test_an_article_without_terms_says_how_to_make_one(pane):
    pane.show_pages([page([], number=2)])
    assert message(pane) == "No terms yet. Select words and press G."


def test_typing_filters_the_rows_and_the_button_shows_them_all_again(pane, listing, qtbot):
    field = part(pane, SearchField)
    qtbot.keyClicks(field, "xin yong")
    assert shown(listing) == ["社会信用体系", "芝麻信用", "#信用分还能这样用#"]
    qtbot.keyClicks(field, "zz")
    assert message(pane) == "No term matches."
    qtbot.mouseClick(part(pane, QPushButton), Qt.MouseButton.LeftButton)
    assert len(shown(listing)) == 7


def test_down_goes_from_the_field_to_the_first_row(pane, listing, qtbot):
    qtbot.keyClick(part(pane, SearchField), Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: pane.has_focus)
    assert pane.chosen_ids() == ("社会信用体系",)


def test_the_arrow_keys_step_over_the_heading(pane, listing, qtbot):
    pane.select("#信用分还能这样用#")
    qtbot.keyClick(listing, Qt.Key.Key_Down)
    assert pane.chosen_ids() == ("老赖",)
    qtbot.keyClick(listing, Qt.Key.Key_Up)
    assert pane.chosen_ids() == ("#信用分还能这样用#",)
    qtbot.keyClick(listing, Qt.Key.Key_Home)
    assert pane.chosen_ids() == ("社会信用体系",)
    qtbot.keyClick(listing, Qt.Key.Key_End)
    assert pane.chosen_ids() == ("老赖",)


def test_the_menu_sorts_and_says_so(pane, listing, qtbot):
    menu = part(pane, SortButton).menu()
    by_mentions = next(action for action in menu.actions() if action.text() == "Number of mentions")
    with qtbot.waitSignal(pane.order_changed) as changed:
        by_mentions.trigger()
    assert changed.args == [Order.MENTIONS]
    assert shown(listing)[:2] == ["芝麻信用", "积分簿"]
    assert by_mentions.isChecked()
    with qtbot.assertNotEmitted(pane.order_changed):
        pane.set_order(Order.MENTIONS)


def test_a_click_goes_to_the_next_mention(pane, listing, qtbot):
    with qtbot.waitSignal(pane.gloss_activated) as activated:
        click(qtbot, listing, "失信黑名单")
    assert activated.args == ["失信黑名单"]
    with qtbot.waitSignal(pane.gloss_activated):
        qtbot.keyClick(listing, Qt.Key.Key_Return)


def test_a_click_that_chooses_more_rows_goes_nowhere(pane, listing, qtbot):
    click(qtbot, listing, "失信黑名单")
    with qtbot.assertNotEmitted(pane.gloss_activated):
        click(qtbot, listing, "芝麻信用", _Control)
    assert pane.chosen_ids() == ("失信黑名单", "芝麻信用")
    click(qtbot, listing, "芝麻信用")
    with qtbot.assertNotEmitted(pane.gloss_activated):
        click(qtbot, listing, "老赖", Qt.KeyboardModifier.ShiftModifier)
    assert pane.chosen_ids() == ("芝麻信用", "积分簿", "押金", "#信用分还能这样用#", "老赖")


@pytest.mark.parametrize(
    ("key", "signal"),
    [(Qt.Key.Key_A, "accept_requested"), (Qt.Key.Key_D, "reject_requested"), (Qt.Key.Key_Delete, "remove_requested")],
)
def test_one_key_decides_about_all_chosen_rows(pane, listing, qtbot, key, signal):
    click(qtbot, listing, "失信黑名单")
    click(qtbot, listing, "老赖", _Control)
    with qtbot.waitSignal(getattr(pane, signal)) as asked:
        qtbot.keyClick(listing, key)
    assert asked.args == [("失信黑名单", "老赖")]


def test_keys_without_a_chosen_row_ask_for_nothing(pane, listing, qtbot):
    with qtbot.assertNotEmitted(pane.accept_requested):
        qtbot.keyClick(listing, Qt.Key.Key_A)


def edit(qtbot, listing: QListView, text: str, last: Qt.Key) -> None:
    editor = part(listing.viewport(), QLineEdit)
    editor.selectAll()
    qtbot.keyClicks(editor, text)
    qtbot.keyClick(editor, last)
    qtbot.waitUntil(lambda: listing.state() != QAbstractItemView.State.EditingState)


@pytest.mark.parametrize("key", [Qt.Key.Key_E, Qt.Key.Key_F2])
def test_the_english_is_edited_in_its_row(pane, listing, qtbot, key):
    pane.select("失信黑名单")
    qtbot.keyClick(listing, key)
    assert listing.viewport().findChild(QLineEdit).text() == "lose trust blacklist"
    with qtbot.waitSignal(pane.edit_requested) as asked:
        edit(qtbot, listing, "blacklist of defaulters", Qt.Key.Key_Return)
    assert asked.args == ["失信黑名单", "blacklist of defaulters"]


def test_esc_leaves_the_english_as_it_was(pane, listing, qtbot):
    pane.edit("失信黑名单")
    with qtbot.assertNotEmitted(pane.edit_requested):
        edit(qtbot, listing, "something else", Qt.Key.Key_Escape)


def test_english_that_did_not_change_or_is_empty_is_not_kept(pane, listing, qtbot):
    for text in ("lose trust blacklist", "  "):
        pane.edit("失信黑名单")
        with qtbot.assertNotEmitted(pane.edit_requested):
            edit(qtbot, listing, text, Qt.Key.Key_Return)


def test_a_double_click_on_the_english_edits_it_and_on_the_hanzi_does_not(pane, listing):
    rect = listing.visualRect(listing.model().index(1, 0))
    double_click(listing.viewport(), rect.topLeft() + QPoint(80, 20))
    assert listing.viewport().findChild(QLineEdit) is None
    double_click(listing.viewport(), rect.topLeft() + QPoint(80, 42))
    assert listing.viewport().findChild(QLineEdit).text() == "lose trust blacklist"


def test_rows_that_come_while_a_person_writes_wait_until_she_is_done(pane, listing, qtbot):
    pane.edit("失信黑名单")
    pane.show_pages([page([*GLOSSES, gloss("信用", "xìn4yòng4", "credit")])])
    assert listing.state() == QAbstractItemView.State.EditingState
    with qtbot.waitSignal(pane.edit_requested):
        edit(qtbot, listing, "a better word", Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "信用" in shown(listing))


@pytest.mark.parametrize("change", [lambda pane: pane.set_order(Order.NAME), lambda pane: pane.edit("老赖")])
def test_what_a_person_writes_is_kept_when_rows_change_places(pane, listing, qtbot, change):
    with qtbot.waitActive(pane, timeout=PATIENCE):
        pane.activateWindow()
    part(pane, SearchField).setText("blacklist")
    pane.edit("失信黑名单")
    with qtbot.waitSignal(pane.edit_requested, timeout=PATIENCE) as written:
        qtbot.keyClicks(part(listing.viewport(), QLineEdit), "a better word")
        change(pane)
    assert written.args == ["失信黑名单", "a better word"]


def test_editing_a_term_that_is_filtered_out_finds_it_first(pane, listing, qtbot):
    qtbot.keyClicks(part(pane, SearchField), "sesame")
    pane.edit("老赖")
    assert listing.viewport().findChild(QLineEdit).text() == "deadbeat debtor"


def test_copied_rows_are_lines_of_hanzi_pinyin_and_english(pane, listing, qtbot):
    pane.show_pages([page([BLACKLIST, gloss("网格", "wǎng3gé2", "grid\tof a\ntown")])])
    qtbot.keyClick(listing, Qt.Key.Key_A, _Control)
    qtbot.keyClick(listing, Qt.Key.Key_C, _Control)
    lines = "失信黑名单\tshīxìn hēimíngdān\tlose trust blacklist\n网格\twǎnggé\tgrid of a town"
    assert QGuiApplication.clipboard().text() == lines


def test_the_mouse_over_a_row_points_at_its_term(pane, listing, qtbot):
    qtbot.mouseMove(listing.viewport(), QPoint(1, 1))
    with qtbot.waitSignal(pane.gloss_pointed) as pointed:
        qtbot.mouseMove(listing.viewport(), place(listing, "芝麻信用"))
    assert pointed.args == ["芝麻信用"]
    with qtbot.waitSignal(pane.gloss_pointed, check_params_cb=lambda term: term is None):
        qtbot.mouseMove(listing.viewport(), place(listing, "To check"))


def test_the_row_that_comes_under_a_still_mouse_is_pointed_at(pane, listing, qtbot):
    qtbot.mouseMove(listing.viewport(), QPoint(1, 1))
    qtbot.mouseMove(listing.viewport(), place(listing, "失信黑名单"))
    with qtbot.waitSignal(pane.gloss_pointed) as pointed:
        pane.set_order(Order.MENTIONS)
    assert pointed.args == ["积分簿"]


def test_what_was_chosen_stays_chosen_when_the_rows_come_again(pane):
    pane.select("芝麻信用")
    pane.show_pages([page([gloss("信用", "xìn4yòng4", "credit"), *GLOSSES])])
    assert pane.chosen_ids() == ("芝麻信用",)
    pane.set_order(Order.NAME)
    assert pane.chosen_ids() == ("芝麻信用",)


def test_hanzi_are_shown_in_the_other_script_on_demand(pane, listing):
    pane.set_script(Script.TRADITIONAL)
    assert shown(listing)[:2] == ["社會信用體系", "失信黑名單"]


def in_view(listing: QListView, hanzi: str) -> bool:
    model = listing.model()
    row = next(row for row in range(model.rowCount()) if model.index(row, 0).data() == hanzi)
    return listing.viewport().rect().contains(listing.visualRect(model.index(row, 0)))


def test_the_list_walks_with_the_text(pane, listing, qtbot):
    pane.show_pages([page(MANY, number=2)])
    pane.set_in_sight(["t100", "t101", "t102"])
    qtbot.waitUntil(lambda: in_view(listing, "词100") and in_view(listing, "词102"))
    before = listing.verticalOffset()
    pane.set_in_sight(["t101", "t102"])
    assert listing.verticalOffset() == before


def test_a_list_that_is_sorted_otherwise_or_filtered_stays_where_it_is(pane, listing):
    pane.show_pages([page(MANY, number=2)])
    pane.set_order(Order.NAME)
    pane.set_in_sight(["t150"])
    assert listing.verticalOffset() == 0
    pane.set_order(Order.TEXT)
    part(pane, SearchField).setText("word")
    pane.set_in_sight(["t160"])
    assert listing.verticalOffset() == 0


def test_a_list_that_the_mouse_is_over_stays_where_it_is(pane, listing, qtbot):
    pane.show_pages([page(MANY, number=2)])
    qtbot.mouseMove(listing.viewport(), QPoint(100, 100))
    pane.set_in_sight(["t150"])
    pane.light("t160")
    assert listing.verticalOffset() == 0


def test_a_term_that_is_pointed_at_in_the_text_is_brought_into_view(pane, listing, qtbot):
    pane.show_pages([page(MANY, number=2)])
    pane.light("t150")
    qtbot.waitUntil(lambda: in_view(listing, "词150"))


def test_another_article_starts_at_its_first_term(pane, listing, qtbot):
    pane.show_pages([page(MANY, number=2)])
    pane.select("t150")
    assert listing.verticalOffset() > 0
    pane.show_pages([page(MANY[:150], number=3)])
    assert listing.verticalOffset() == 0


@pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard", extend=True)
def test_the_context_menu_does_what_the_keys_do(pane, listing, qtbot):
    pane.select("失信黑名单")
    point = place(listing, "失信黑名单")

    QApplication.sendEvent(listing.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, listing.mapToGlobal(point)))
    menu = listing.findChild(QMenu)
    assert [action.text().split("\t")[-1] for action in menu.actions() if not action.isSeparator()] == ["A", "D", "E", "Del", "Ctrl+C"]
    with qtbot.waitSignal(pane.accept_requested) as asked:
        menu.actions()[0].trigger()
    assert asked.args == [("失信黑名单",)]
    menu.close()


def test_every_part_has_a_name_for_a_screen_reader(pane):
    for kind in (SearchField, QListView, QTabBar):
        assert part(pane, kind).accessibleName()
    assert all(button.accessibleName() and button.toolTip() for button in pane.findChildren(QToolButton) if button.isVisible())
    assert DOUBTFUL.entry.term.id in part(pane, QListView).model().index(7, 0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_as_a_drawer_it_hides_the_text_below(qtbot, qapp):
    style_application(qapp, palette(Scheme.LIGHT))
    text = QWidget()
    qtbot.addWidget(text)
    text.setObjectName("text")
    text.setStyleSheet("#text { background: red; }")
    text.resize(400, 300)
    drawer = GlossaryPane(text)
    drawer.setGeometry(50, 0, 350, 300)
    text.show()
    image = text.grab().toImage()
    assert {image.pixelColor(x, y).name() for x in (52, 200, 398) for y in (4, 60, 290)} == {palette(Scheme.LIGHT).pane.name()}
