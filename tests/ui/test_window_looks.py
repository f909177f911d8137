"""Script, pinyin, colours, zoom: each is one key or click away, and the text stays where it was read."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QToolButton

from glossreader.settings import Ruby, Scheme, Script
from glossreader.ui.theme import palette

MIDDLE = 700  # px down the page


@pytest.fixture
def reader(person):
    """A person in the middle of an article."""
    person.view.verticalScrollBar().setValue(MIDDLE)
    person.at_rest()
    return person


def tool(person, text):
    return next(button for button in person.window.workspace.toolbar.findChildren(QToolButton) if button.text() == text)


def shown(person):
    return "".join(passage.shown for passage in person.page.passages)


def test_a_click_shows_traditional_forms_and_another_the_text_as_printed(reader):
    top, printed = reader.top(), shown(reader)
    reader.click(tool(reader, "繁"))
    reader.settle()
    assert "失信黑名單" in shown(reader)
    assert "失信黑名單" in reader.hanzi()
    assert reader.top() == top
    reader.click(tool(reader, "繁"))
    reader.settle()
    assert shown(reader) == printed
    assert reader.top() == top


def test_t_goes_through_the_scripts(reader):
    reader.press(Qt.Key.Key_T)
    reader.press(Qt.Key.Key_T)
    reader.settle()
    assert reader.window.workspace.look.settings.script is Script.TRADITIONAL
    assert "社會信用體系" in shown(reader)
    reader.point("社会信用体系")
    assert reader.card.startswith("社會信用體系, ")


def test_p_takes_pinyin_away_and_brings_it_back(reader):
    span = reader.spans("失信黑名单")[1]
    reader.bring(span)
    with_pinyin = reader.view.rect_of(*span).height()
    reader.press(Qt.Key.Key_P)
    reader.settle()
    assert reader.view.rect_of(*span).height() < with_pinyin
    assert not tool(reader, "Pinyin").isChecked()
    reader.press(Qt.Key.Key_P)
    reader.settle()
    assert reader.view.rect_of(*span).height() == with_pinyin


@pytest.mark.parametrize("ruby", [Ruby.OFF, Ruby.ALL_WORDS])
def test_pinyin_of_no_word_or_of_all_keeps_the_place(reader, ruby):
    top = reader.top()
    reader.window.workspace.commands.rubies[ruby].trigger()
    reader.settle()
    assert reader.top() == top


@pytest.mark.parametrize("scheme", [Scheme.NIGHT, Scheme.SEPIA])
def test_colours_change_everywhere_and_the_place_stays(reader, scheme):
    top = reader.top()
    reader.window.workspace.commands.schemes[scheme].trigger()
    reader.settle()
    colours = palette(scheme)
    picture = reader.window.grab().toImage()
    for part, ground in ((reader.view, colours.paper), (reader.articles, colours.pane), (reader.window.workspace.status, colours.pane)):
        spot = part.mapTo(reader.window, QPoint(6, part.height() - 3))
        assert picture.pixelColor(spot) == ground
    assert reader.top() == top


def test_zoom_in_and_out_and_back_keeps_the_place(reader):
    top = reader.top()
    reader.command(Qt.Key.Key_Plus)
    reader.command(Qt.Key.Key_Equal)  # the same key without Shift
    reader.settle()
    assert reader.window.workspace.look.settings.zoom == 1.25
    assert starts_near(reader, top)
    reader.command(Qt.Key.Key_Minus)
    assert reader.window.workspace.look.settings.zoom == 1.1
    reader.command(Qt.Key.Key_0)
    reader.settle()
    assert reader.window.workspace.look.settings.zoom == 1.0
    assert starts_near(reader, top)


def test_ctrl_and_wheel_zoom(reader):
    viewport = reader.view.viewport()
    at = QPointF(viewport.rect().center())
    wheel = QWheelEvent(
        at,
        viewport.mapToGlobal(at),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003  # Qt's own
    )
    QApplication.sendEvent(viewport, wheel)
    assert reader.window.workspace.look.settings.zoom == 1.1


def test_the_view_menu_hides_and_shows_the_panes(person):
    person.press(Qt.Key.Key_F8)
    assert not person.window.workspace.articles.isVisible()
    person.press(Qt.Key.Key_F9)
    assert not person.window.workspace.glossary.isVisible()
    person.press(Qt.Key.Key_F8)
    person.press(Qt.Key.Key_F9)
    assert person.window.workspace.articles.isVisible()
    assert person.window.workspace.glossary.isVisible()


def test_f6_goes_round_the_panes(person):
    seen = []
    for _ in range(3):
        person.press(Qt.Key.Key_F6)
        seen.append(person.focused)
    assert seen == [person.terms, person.articles, person.view]


def starts_near(person, top):
    """Whether the line at the top is the one with these words; a line is set anew with another size."""
    block, start = person.view.place()
    before = person.page.article.text(block).find(top)
    return before >= 0 and abs(before - start) < 100
