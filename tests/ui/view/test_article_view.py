from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest

from glossreader.domain.page import Style
from glossreader.domain.term import Place
from glossreader.settings import Ruby, Scheme
from glossreader.ui import theme
from glossreader.ui.view.article_view import ArticleView
from tests.ui.person import PATIENCE, double_click
from tests.ui.view import pages

LEFT = Qt.MouseButton.LeftButton
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def view(qtbot):
    shown = ArticleView()
    qtbot.addWidget(shown)
    shown.resize(800, 600)
    shown.show_page(pages.LONG)
    with qtbot.waitExposed(shown, timeout=PATIENCE):
        shown.show()
    return shown


def at(view, passage, start, end):
    return view.rect_of(passage, start, end).center()


def span(pointed):
    return pointed and (pointed.passage, pointed.start, pointed.end)


def spot_of(text, term):
    start = text.index(term)
    return start, start + len(term)


@pytest.mark.parametrize("zoom", [0.7, 1.0, 2.5])
@pytest.mark.parametrize("width", [240, 800, 1600])
def test_every_word_of_a_page_is_found_where_it_stands(view, zoom, width):
    page = pages.page(pages.ENGLISH, pages.CHINESE)
    view.resize(width, 600)
    view.show_page(page)
    view.set_look(theme.palette(Scheme.LIGHT), Ruby.ALL_WORDS, zoom)
    for number, passage in enumerate(page.passages):
        for mark in passage.marks:
            found = view.pointed_at(at(view, number, mark.start, mark.end))
            assert (span(found), found.gloss) == ((number, mark.start, mark.end), mark.gloss)
            assert found.text == passage.text[mark.start : mark.end]
        for word in passage.words or ():
            if not any(mark.start < word.end and word.start < mark.end for mark in passage.marks):
                assert span(view.pointed_at(at(view, number, word.start, word.end))) == (number, word.start, word.end)


def test_hanzi_without_woven_words_are_pointed_at_singly(view):
    view.show_page(pages.page("春天来了", is_woven=False))
    assert view.pointed_at(at(view, 1, 1, 2)).text == "天"


def test_plain_english_and_empty_paper_are_nothing_to_point_at(view):
    view.show_page(pages.page(pages.ENGLISH))
    assert view.pointed_at(at(view, 1, *spot_of(pages.ENGLISH, "Officials"))) is None
    assert view.pointed_at(QPoint(2, 2)) is None
    assert view.pointed_at(QPoint(400, 590)) is None


def test_the_mouse_tells_at_once_what_it_is_over(view, qtbot):
    here = at(view, 1, *spot_of(pages.LONG.passages[1].text, "失信黑名单"))
    with qtbot.waitSignal(view.pointed) as told:
        QTest.mouseMove(view.viewport(), here)
    assert told.args[0].text == "失信黑名单"
    assert told.args[0].line.contains(here)
    with qtbot.waitSignal(view.pointed, check_params_cb=lambda found: found is None):
        QTest.mouseMove(view.viewport(), QPoint(2, 2))


def test_a_click_tells_the_word_and_a_drag_selects(view, qtbot):
    text = pages.LONG.passages[2].text
    start, end = view.rect_of(2, 0, 1), view.rect_of(2, *spot_of(text, "social credit"))
    with qtbot.waitSignal(view.clicked) as told:
        QTest.mouseClick(view.viewport(), LEFT, pos=end.center())
    assert told.args[0].text == "social credit system"
    with qtbot.assertNotEmitted(view.clicked), qtbot.waitSignal(view.selection_changed):
        QTest.mousePress(view.viewport(), LEFT, pos=QPoint(start.left() + 1, start.center().y()))
        QTest.mouseMove(view.viewport(), QPoint(end.right() - 2, end.center().y()))
        QTest.mouseRelease(view.viewport(), LEFT, pos=QPoint(end.right() - 2, end.center().y()))
    assert view.selected_text() == text[: text.index("social credit") + len("social credit")]


def test_double_click_selects_the_term_and_triple_click_the_passage(view):
    text = pages.LONG.passages[2].text
    here = at(view, 2, *spot_of(text, "社会信用体系"))
    double_click(view.viewport(), here)
    assert view.selected_text() == "社会信用体系"
    QTest.mouseClick(view.viewport(), LEFT, pos=here)
    assert view.selected_text() == text


def test_double_click_selects_a_plain_word_too(view):
    double_click(view.viewport(), at(view, 2, *spot_of(pages.LONG.passages[2].text, "shelf")))
    assert view.selected_text() == "shelf"


def test_shift_and_click_extends_the_selection(view):
    text = pages.LONG.passages[2].text
    first, last = view.rect_of(2, 0, 2), view.rect_of(2, *spot_of(text, "of a"))
    QTest.mouseClick(view.viewport(), LEFT, pos=QPoint(first.left() + 1, first.center().y()))
    QTest.mouseClick(view.viewport(), LEFT, SHIFT, QPoint(last.right() - 2, last.center().y()))
    assert view.selected_text() == text[: text.index("of a") + 4]


def test_copying_all_gives_the_source_and_no_pinyin(view):
    view.set_look(theme.palette(Scheme.LIGHT), Ruby.ALL_WORDS, 1.0)
    QTest.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    source = "\n\n".join([pages.LONG.article.title, *(block.text for block in pages.LONG.article.blocks)])
    assert QGuiApplication.clipboard().text() == source


def test_what_is_copied_is_the_source_whatever_script_is_shown_and_without_markers(view):
    item = replace(pages.passage("失信𠮷 and the rest", Style.LIST_ITEM, 0, marker="•"), shown="失信𠮷 AND the rest")
    view.show_page(pages.page_of(item))
    view.select_all()
    assert view.selected_text() == "失信𠮷 and the rest"
    assert view.selection() == (Place(0, 0, 16),)
    view.select(Place(0, 2, 3))
    assert view.selected_text() == "𠮷"


def test_fields_that_no_place_can_name_are_selected_but_have_no_place(view):
    view.show_page(pages.page_of(pages.passage("China Digital", Style.CATEGORY, None), pages.passage("A word", place=0)))
    view.select_all()
    assert view.selected_text() == "China Digital\n\nA word"
    assert view.selection() == (Place(0, 0, 6),)


@pytest.mark.parametrize("zoom", [0.7, 1.25, 2.5])
def test_the_line_at_the_top_stays_when_the_look_changes(view, zoom):
    view.verticalScrollBar().setValue(3000)
    before = view.place()
    view.set_look(theme.palette(Scheme.NIGHT), Ruby.OFF, zoom)
    block, start = view.place()
    assert block == before[0]
    assert abs(start - before[1]) < 70
    view.resize(500, 600)
    assert view.place()[0] == block


def test_text_in_sight_does_not_move_when_marks_or_words_come(view):
    bare = replace(pages.LONG, passages=tuple(replace(passage, marks=(), words=None) for passage in pages.LONG.passages))
    view.show_page(bare)
    view.verticalScrollBar().setValue(3001)
    view.grab()
    passage = view.passages_in_sight()[1]
    y = view.rect_of(passage, 0, 1).bottom()
    view.update_page(pages.LONG)
    assert view.rect_of(passage, 0, 1).bottom() == y
    view.show_words(passage - 1, pages.LONG.passages[passage - 1].words)
    view.show_words(passage - 5, pages.LONG.passages[passage - 5].words)
    assert view.rect_of(passage, 0, 1).bottom() == y


def test_heights_above_that_become_known_do_not_push_the_text(view, qtbot):
    view.show_page(pages.page(*["till it fills a little " * 40] * 60))  # narrow letters: every estimate is too high
    view.verticalScrollBar().setValue(9000)
    passage, offset = view.passages_in_sight()[0], view.offset()
    y = view.rect_of(passage, 0, 1).top()
    qtbot.waitUntil(lambda: view.offset() != offset)
    assert view.rect_of(passage, 0, 1).top() == y


def test_the_place_at_the_top_is_found_again(view):
    view.verticalScrollBar().setValue(4321)
    block, start = view.place()
    view.show_page(pages.LONG)
    assert view.place() == (-1, 0)
    view.show_page(pages.LONG, Place(block, start, start))
    assert view.place() == (block, start)
    assert 0 < view.progress() < 1


def test_going_to_a_place_brings_it_into_sight_and_holds_it_up(view, qtbot):
    text = pages.LONG.passages[101].text
    start, end = spot_of(text, "失信黑名单")
    (hold,) = [timer for timer in view.findChildren(QTimer) if timer.interval() == theme.HOLD_HOT]
    hold.setInterval(PATIENCE)  # or a slow machine sees nothing of it
    view.go_to(Place(100, start, end))
    qtbot.waitUntil(lambda: view.viewport().rect().contains(view.rect_of(101, start, end)))
    ground = at(view, 101, start, end).x(), view.rect_of(101, start, end).top() + 2
    held = theme.palette(Scheme.LIGHT).hot
    qtbot.waitUntil(lambda: view.grab().toImage().pixelColor(*ground) == held)
    hold.start(0)
    qtbot.waitUntil(lambda: view.grab().toImage().pixelColor(*ground) != held)


def test_all_mentions_of_a_term_are_lit_and_the_meant_one_is_hot(view):
    text = pages.LONG.passages[2].text
    hanzi, english = spot_of(text, "社会信用体系"), spot_of(text, "social credit system")
    view.light("id of 社会信用体系", (2, *hanzi))
    image, palette = view.grab().toImage(), theme.palette(Scheme.LIGHT)
    for place, colour in ((hanzi, palette.hot), (english, palette.lit)):
        rect = view.rect_of(2, *place)
        assert image.pixelColor(rect.left() + 1, rect.center().y()) == colour
    view.light(None, None)
    rect = view.rect_of(2, *english)
    assert view.grab().toImage().pixelColor(rect.left() + 1, rect.center().y()) == palette.paper


def test_words_are_asked_for_once_where_the_reader_is(view, qtbot):
    bare = replace(pages.LONG, passages=tuple(replace(passage, words=None) for passage in pages.LONG.passages))
    with qtbot.waitSignal(view.words_wanted) as told:
        view.show_page(bare)
    assert set(view.passages_in_sight()) - {0} <= set(told.args[0])
    asked: list[object] = []
    view.words_wanted.connect(asked.append)
    with qtbot.waitSignal(view.sight_changed, timeout=PATIENCE):
        view.verticalScrollBar().setValue(1)
    assert asked == []
    with qtbot.waitSignal(view.words_wanted) as told:
        view.verticalScrollBar().setValue(9000)
    assert set(view.passages_in_sight()) <= set(told.args[0])


def test_terms_in_sight_are_named_in_the_order_of_the_text(view):
    assert view.terms_in_sight() == ("id of 失信黑名单", "id of 社会信用体系")


def test_arrows_go_from_word_to_word_and_pass_plain_english(view, qtbot):
    view.show_page(pages.page(pages.ENGLISH, pages.CHINESE))
    stops = []
    view.pointed.connect(lambda found: stops.append((found.text, found.by_keyboard)))
    for _ in range(5):
        QTest.keyClick(view, Qt.Key.Key_Right)
    QTest.keyClick(view, Qt.Key.Key_Left)
    expected = ["social credit system", "社会信用体系", "lose trust blacklist", "失信黑名单", "志愿者", "失信黑名单"]
    assert stops == [(text, True) for text in expected]
    assert "shīxìn hēimíngdān, lose trust blacklist" in view.accessibleDescription()
    QTest.keyClick(view, Qt.Key.Key_Right, SHIFT)
    assert stops[-1][0] == "失信黑名单"
    assert view.current().passage == 2


def test_the_word_of_the_keyboard_has_a_ring(view):
    view.show_page(pages.page(pages.ENGLISH))
    QTest.keyClick(view, Qt.Key.Key_Right)
    rect = view.current().line
    accent = theme.palette(Scheme.LIGHT).accent
    image = view.grab().toImage()
    assert image.pixelColor(rect.center().x(), rect.top() - 1) == accent
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert view.current() is None


def test_keys_scroll_by_line_page_and_to_both_ends(view):
    for key, moves in ((Qt.Key.Key_Down, 32), (Qt.Key.Key_PageDown, 600 - 32), (Qt.Key.Key_Up, -32)):
        before = view.offset()
        QTest.keyClick(view, key)
        assert view.offset() == before + moves
    QTest.keyClick(view, Qt.Key.Key_End)
    assert view.progress() == 1
    assert view.passages_in_sight()[-1] == len(pages.LONG.passages) - 1
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert view.offset() == 0


def test_a_found_place_is_brought_into_sight(view, qtbot):
    places = [(number, 3, 9) for number in range(1, 100)]
    view.show_found(places, 90)
    qtbot.waitUntil(lambda: view.viewport().rect().contains(view.rect_of(*places[90])))
    view.show_found((), None)


@pytest.mark.parametrize("page", [pages.page(title=""), pages.page(), pages.page("")])
def test_an_empty_article_can_be_shown_pointed_at_and_scrolled(view, page):
    view.show_page(page)
    view.grab()
    QTest.mouseMove(view.viewport(), QPoint(300, 40))
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_Home):
        QTest.keyClick(view, key)
    QTest.mouseClick(view.viewport(), LEFT, pos=QPoint(300, 40))
    view.select_all()
    assert view.pointed_at(QPoint(300, 40)) is None
    assert view.progress() == 1


def test_a_passage_without_a_space_of_a_hundred_thousand_characters_is_shown(view):
    text = "字" * 100_000
    view.show_page(pages.page(text, "x" * 100_000))
    QTest.keyClick(view, Qt.Key.Key_End)
    view.grab()
    assert view.pointed_at(at(view, 1, 99_999, 100_000)).start == 99_999
    view.select(Place(0, 50_000, 100_000))
    assert len(view.selected_text()) == 50_000


def test_words_are_selected_by_keyboard_from_the_current_one(view):
    view.show_page(pages.page("They wrote of 失信黑名单 in the news", "on"))
    QTest.keyClick(view, Qt.Key.Key_Right)
    control_shift = Qt.KeyboardModifier.ControlModifier | SHIFT
    selected = []
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left):
        QTest.keyClick(view, key, control_shift)
        selected.append(view.selected_text())
    assert selected == ["失信黑名单", "失信黑名单 in", "失信黑名单 in the", "失信黑名单 in "]


def test_a_view_that_the_keyboard_came_to_is_framed_until_it_is_at_a_word(view, qtbot):
    accent = theme.palette(Scheme.LIGHT).accent
    view.clearFocus()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    view.activateWindow()
    qtbot.waitUntil(view.hasFocus)
    assert view.grab().toImage().pixelColor(1, 300) == accent
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.grab().toImage().pixelColor(1, 300) != accent


def test_a_page_that_lost_its_blocks_forgets_what_was_selected_in_them(view):
    view.select_all()
    QTest.keyClick(view, Qt.Key.Key_Right)
    view.update_page(pages.page("Only this", title=""))
    assert view.selected_text() == ""
    view.grab()
    QTest.keyClick(view, Qt.Key.Key_Right)


@pytest.mark.parametrize("notch", [1, -1])
def test_the_wheel_with_control_asks_for_zoom(view, qtbot, notch):
    middle = view.viewport().rect().center()
    event = QWheelEvent(
        middle.toPointF(),
        view.viewport().mapToGlobal(middle).toPointF(),
        QPoint(),
        QPoint(0, 120 * notch),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003  # Qt takes it by place only
    )
    with qtbot.waitSignal(view.zoom_requested) as asked:
        QGuiApplication.sendEvent(view.viewport(), event)
    assert asked.args == [notch]
    assert view.offset() == 0


def test_sight_is_told_at_most_once_a_frame(view, qtbot):
    told = []
    view.sight_changed.connect(lambda: told.append(view.offset()))
    for offset in range(0, 500, 5):
        view.verticalScrollBar().setValue(offset)
    qtbot.waitUntil(lambda: bool(told))
    assert told == [495]


def test_the_bar_of_a_quotation_goes_on_over_its_paragraphs(view):
    styles = [Style.QUOTE, Style.QUOTE, Style.PARAGRAPH]
    view.show_page(pages.page_of(*[pages.passage("A line", style, index) for index, style in enumerate(styles)]))
    image, litline = view.grab().toImage(), theme.palette(Scheme.LIGHT).litline
    x = next(x for x in range(image.width()) if image.pixelColor(x, 48) == litline)
    rows = [y for y in range(image.height()) if image.pixelColor(x, y) == litline]
    assert rows == list(range(rows[0], rows[-1] + 1))
    assert len(rows) == 2 * 32 + 16
