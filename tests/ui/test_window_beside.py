"""Two articles beside each other, and the way back and forward through what was read."""

from PySide6.QtCore import QPoint, Qt

from glossreader.settings import Scheme
from glossreader.ui.theme import palette
from tests.test_samples import HOTLINE, LAMP_POST, POINTS, RIDERS, RIDERS_CHINESE, SLANG, TEN_WORDS

_CONTROL, _ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def on_show(person):
    return [page.article.title for page in person.window.workspace.reader.pages()]


def test_ctrl_and_click_open_an_article_beside_the_one_on_show(person):
    person.click_title(RIDERS_CHINESE)
    person.click_title(RIDERS, _CONTROL)
    assert on_show(person) == [RIDERS_CHINESE, RIDERS]
    left, right = person.window.workspace.reader.leaves
    assert abs(left.width() - right.width()) <= 1
    assert not person.window.workspace.articles.isVisible()


def test_the_glossary_is_that_of_both(person):
    person.click_title(RIDERS_CHINESE)
    chinese = {row.hanzi: row.mentions for row in person.rows()}
    person.click_title(RIDERS)
    english = {row.hanzi: row.mentions for row in person.rows()}
    person.press(Qt.Key.Key_F8)
    person.press(Qt.Key.Key_F8)
    person.click_title(RIDERS_CHINESE, _CONTROL)
    both = {row.hanzi: row.mentions for row in person.rows()}
    assert both.keys() == chinese.keys() | english.keys()
    assert all(count == chinese.get(hanzi, 0) + english.get(hanzi, 0) for hanzi, count in both.items())


def test_a_term_of_both_lights_up_in_both_and_is_walked_through_in_both(person):
    person.click_title(TEN_WORDS)
    alone = person.row("躺平").mentions
    person.click_title(SLANG, _CONTROL)
    left, right = (leaf.view for leaf in person.window.workspace.reader.leaves)
    count = person.row("躺平").mentions
    assert count > alone
    seen, lit = set(), []
    for _ in range(count):
        person.click_row("躺平")
        person.at_rest()
        seen.add((left.offset(), right.offset()))
        person.point_row("躺平")
        lit = [view for view in (left, right) if washes(view, "躺平")]
    assert lit == [left, right]
    assert len(seen) > 1


def washes(view, hanzi):
    """Whether a mention of a term that is in sight has a wash under it."""
    number = next(at for at, gloss in enumerate(view.page.glosses) if gloss.entry.printed == hanzi)
    picture = view.viewport().grab().toImage()
    spots = [
        view.rect_of(at, mark.start, mark.end) for at, one in enumerate(view.page.passages) for mark in one.marks if mark.gloss == number
    ]
    colours = palette(Scheme.LIGHT)
    seen = [QPoint(rect.left() + 1, rect.center().y()) for rect in spots if view.viewport().rect().contains(rect)]
    return any(picture.pixelColor(spot) in (colours.lit, colours.hot) for spot in seen)


def test_ctrl_b_puts_the_article_read_before_beside_and_takes_it_away(person):
    person.click_title(HOTLINE)
    person.command(Qt.Key.Key_B)
    person.settle()
    assert on_show(person) == [HOTLINE, POINTS]
    person.command(Qt.Key.Key_B)
    person.settle()
    assert len(on_show(person)) == 1
    assert person.window.workspace.articles.isVisible()
    assert not person.window.workspace.reader.leaves[1].isVisible()


def test_the_article_that_was_read_last_stays_when_one_is_shown_alone_again(person):
    person.click_title(LAMP_POST, _CONTROL)
    left, right = (leaf.view for leaf in person.window.workspace.reader.leaves)
    person.click(left.viewport(), left.viewport().rect().bottomLeft())
    assert person.title == POINTS
    person.command(Qt.Key.Key_B)
    person.settle()
    assert on_show(person) == [POINTS]
    person.command(Qt.Key.Key_B)
    person.settle()
    person.click(right.viewport(), right.viewport().rect().bottomLeft())
    beside = person.title
    person.command(Qt.Key.Key_B)
    person.settle()
    assert on_show(person) == [beside]


def test_the_list_can_be_called_while_two_are_on_show(person):
    person.click_title(LAMP_POST, _CONTROL)
    person.press(Qt.Key.Key_F8)
    assert person.window.workspace.articles.isVisible()
    person.click_title(HOTLINE)
    assert HOTLINE in on_show(person)
    assert len(on_show(person)) == 2


def test_back_and_forward_go_through_what_was_read(person):
    person.click_title(LAMP_POST)
    person.click_title(HOTLINE)
    for expected in (LAMP_POST, POINTS):
        person.press(Qt.Key.Key_Left, _ALT)
        person.settle()
        assert person.title == expected
    assert not person.window.workspace.commands.back.isEnabled()
    person.press(Qt.Key.Key_Right, _ALT)
    person.settle()
    assert person.title == LAMP_POST
    person.click_title(RIDERS)
    assert not person.window.workspace.commands.forward.isEnabled()


def test_an_article_opens_where_it_was_left(person):
    person.view.verticalScrollBar().setValue(800)
    person.at_rest()
    top = person.top()
    person.click_title(LAMP_POST)
    person.press(Qt.Key.Key_Left, _ALT)
    person.settle()
    assert (person.title, person.top()) == (POINTS, top)
