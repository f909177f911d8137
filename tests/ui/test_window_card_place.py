"""Where the card stands: inside the window and off the line that it explains, for every word, at every size."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt

from glossreader.settings import Ruby
from tests.test_samples import TITLES

SIZES = [((960, 600), 0.7), ((960, 600), 1.0), ((960, 600), 2.5), ((1440, 900), 1.0), ((1280, 800), 2.0)]
CHINESE = TITLES["5-slang-2024.zh.txt"][0]


def resize(person, size, zoom):
    person.window.resize(*size)
    while abs(person.window.workspace.look.settings.zoom - zoom) > 0.01:
        person.window.workspace.look.zoom(1 if zoom > person.window.workspace.look.settings.zoom else -1)
    person.settle()


def line(person):
    """The part of the line that is pointed at, in the window."""
    pointed = person.view.current()
    return QRect(person.view.viewport().mapTo(person.window, pointed.line.topLeft()), pointed.line.size())


def check(person):
    card, window = person.window.workspace.card.geometry(), person.window.rect()
    what = f"{person.card} at {card}, its line at {line(person)}"
    assert window.contains(card), what
    assert not card.intersects(line(person)), what
    assert not card.intersects(
        QRect(person.window.workspace.status.mapTo(person.window, QPoint(0, 0)), person.window.workspace.status.size())
    ), what


@pytest.mark.parametrize(("size", "zoom"), SIZES)
def test_by_keyboard_through_the_terms_of_an_article_with_little_on_the_card_and_with_all(person, size, zoom):
    resize(person, size, zoom)
    person.press(Qt.Key.Key_N)
    person.press(Qt.Key.Key_Space)
    seen = set()
    for step in range(30):
        if step % 2 and not person.window.workspace.card.is_full:
            person.press(Qt.Key.Key_Down)
        person.press(Qt.Key.Key_N)
        person.at_rest()
        if not person.window.workspace.card.is_open:
            person.press(Qt.Key.Key_Space)
        seen.add(person.card)
        check(person)
    assert len(seen) > 10


@pytest.mark.parametrize(("size", "zoom"), SIZES[:3])
def test_by_mouse_over_the_words_of_a_chinese_article(person, size, zoom):
    person.click_title(CHINESE)
    person.window.workspace.commands.rubies[Ruby.ALL_WORDS].trigger()
    resize(person, size, zoom)
    seen = set()
    for offset in range(0, 900, 300):
        person.view.verticalScrollBar().setValue(offset)
        person.at_rest()
        for point in spread(person.view.viewport().rect()):
            if person.view.pointed_at(point) is None:
                continue
            person.move(person.view.viewport(), point)
            person.wait(lambda: person.window.workspace.card.is_open)
            check(person)
            seen.add(person.card)
            person.press(Qt.Key.Key_Escape)
            person.leave()
    assert len(seen) > 12


def spread(rect):
    """Points over all of a view, none below another."""
    return [QPoint(rect.width() * (7 * at % 23) // 23 + 3, rect.height() * at // 23 + 3) for at in range(23)]
