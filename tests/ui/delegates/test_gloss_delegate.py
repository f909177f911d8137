"""What a row of the glossary looks like: states, and that the machine's never looks like a person's."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QCursor, QImage
from PySide6.QtWidgets import QListView

from glossreader.domain.term import Status
from glossreader.settings import Scheme
from glossreader.ui.glossary_pane import GlossaryPane
from glossreader.ui.sort_button import SortButton
from glossreader.ui.theme import palette
from tests.ui.pane_examples import BLACKLIST, CREDIT, DOUBTFUL, REJECTED, SESAME, gloss, page, part
from tests.ui.person import PATIENCE

SCHEMES = [Scheme.LIGHT, Scheme.NIGHT, Scheme.SEPIA]


@pytest.fixture
def pane(qtbot):
    QCursor.setPos(790, 790)  # where the mouse was left does not matter
    made = GlossaryPane()
    qtbot.addWidget(made)
    made.resize(348, 500)
    made.show_pages([page([CREDIT, BLACKLIST, SESAME, DOUBTFUL])])
    with qtbot.waitExposed(made, timeout=PATIENCE):
        made.show()
    return made


def picture(pane: GlossaryPane, row: int) -> QImage:
    listing = part(pane, QListView)
    return listing.grab(listing.visualRect(listing.model().index(row, 0))).toImage()


def colour(image: QImage, x: int, y: int) -> str:
    ratio = image.devicePixelRatio()
    return image.pixelColor(int(x * ratio), int(y * ratio)).name()


def has(image: QImage, wanted: QColor, left: int = 0, right: int = 10_000) -> bool:
    ratio = image.devicePixelRatio()
    columns = range(int(left * ratio), min(image.width(), int(right * ratio)))
    return any(image.pixelColor(x, y).name() == wanted.name() for x in columns for y in range(image.height()))


def is_struck(image: QImage, top: int, bottom: int, ground: QColor) -> bool:
    """Whether a line goes through the letters and through what is between them."""
    return any(all(colour(image, x, y) != ground.name() for x in range(40, 72)) for y in range(top, bottom))


@pytest.mark.parametrize("scheme", SCHEMES)
def test_a_lit_row_has_its_wash_and_a_bar_of_three_pixels_at_the_left(pane, scheme):
    colours = palette(scheme)
    pane.set_look(colours)
    pane.light("失信黑名单")
    lit = picture(pane, 1)
    assert [colour(lit, x, 30) for x in (0, 1, 2, 3)] == [colours.litline.name()] * 3 + [colours.lit.name()]
    assert colour(lit, 340, 30) == colours.lit.name()
    pane.light(None)
    assert colour(picture(pane, 1), 0, 30) == colours.pane.name()


@pytest.mark.parametrize("scheme", SCHEMES)
def test_a_chosen_row_has_the_wash_of_what_is_chosen(pane, scheme):
    colours = palette(scheme)
    pane.set_look(colours)
    pane.select("芝麻信用")
    assert colour(picture(pane, 2), 340, 30) == colours.selected.name()


def test_the_row_of_the_keys_has_a_ring_until_the_next_click(pane, qtbot):
    colours, listing = palette(Scheme.LIGHT), part(pane, QListView)
    listing.setFocus()
    qtbot.waitUntil(listing.hasFocus)
    qtbot.keyClick(listing, Qt.Key.Key_Down)
    assert colour(picture(pane, 1), 0, 30) == colours.accent.name()
    assert colour(picture(pane, 0), 0, 30) == colours.pane.name()
    qtbot.mouseClick(listing.viewport(), Qt.MouseButton.LeftButton, pos=listing.visualRect(listing.model().index(2, 0)).center())
    qtbot.mouseMove(listing.viewport(), listing.visualRect(listing.model().index(0, 0)).center())
    assert colour(picture(pane, 2), 0, 30) == colours.selected.name()


@pytest.mark.parametrize("scheme", SCHEMES)
def test_what_the_machine_suggests_has_another_sign_and_a_fainter_english(pane, scheme):
    colours = palette(scheme)
    pane.set_look(colours)
    accepted = replace(BLACKLIST, entry=replace(BLACKLIST.entry, term=replace(BLACKLIST.entry.term, status=Status.ACCEPTED)))
    suggestion = picture(pane, 1)
    pane.show_pages([page([CREDIT, accepted, SESAME, DOUBTFUL])])
    checked = picture(pane, 1)
    assert not has(suggestion, colours.accepted, right=36)
    assert has(checked, colours.accepted, right=36)
    assert not has(suggestion, colours.ink2)
    assert has(checked, colours.ink2)


def test_readings_are_in_the_colours_of_their_tones(pane):
    colours = palette(Scheme.LIGHT)
    pane.set_look(colours)
    blacklist = picture(pane, 1)
    assert all(has(blacklist, colours.tones[tone]) for tone in (1, 2, 4))
    assert not has(blacklist, colours.tones[3])


@pytest.mark.parametrize("scheme", SCHEMES)
def test_a_rejected_row_has_a_cross_is_struck_through_and_its_pinyin_has_no_colours(pane, scheme):
    colours = palette(scheme)
    pane.set_look(colours)
    part(pane, SortButton).menu().actions()[-1].trigger()
    pane.show_pages([page([], rejected=[REJECTED])])
    rejected = picture(pane, 1)
    assert has(rejected, colours.rejected, right=36)
    assert not any(has(rejected, colours.tones[tone]) for tone in (1, 4))
    assert is_struck(rejected, 9, 33, colours.pane), "hanzi"
    assert is_struck(rejected, 33, 50, colours.pane), "English"
    pane.show_pages([page([CREDIT])])
    assert not is_struck(picture(pane, 0), 9, 50, colours.pane)


def test_a_row_without_english_shows_the_sense_or_says_that_there_is_none(pane):
    pane.show_pages([page([gloss("网格", "wǎng3gé2", "", senses=("grid",)), gloss("网格", "wǎng3gé2", "", term_id="other")])])
    with_sense, without = picture(pane, 0), picture(pane, 1)
    assert with_sense != without


@pytest.mark.parametrize("width", [240, 280, 348, 520])
def test_long_words_stay_in_their_row(pane, qtbot, width):
    long = gloss("网格化管理信息平台" * 6, "wǎng3gé2huà4 guǎn3lǐ3 " * 12, "Decision on the protection of information " * 6)
    pane.resize(width, 500)
    pane.show_pages([page([long, CREDIT])])
    listing = part(pane, QListView)
    qtbot.waitUntil(lambda: listing.viewport().width() == width)
    image, ground = picture(pane, 0), palette(Scheme.LIGHT).pane.name()
    assert {colour(image, width - 14, y) for y in range(2, int(image.height() / image.devicePixelRatio()) - 2)} == {ground}
