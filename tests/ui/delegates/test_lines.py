"""Text in the lines of a row."""

import pytest
from PySide6.QtGui import QFontMetricsF

from glossreader.ui.delegates.lines import advances, two_lines
from glossreader.ui.theme import LIST_HANZI, LIST_TITLE, TEXT


@pytest.mark.parametrize("text", ["Social Credit System", "社会信用体系", "“So that’s what credit points are for”", "𠮷野家 and more", ""])
def test_the_fast_measure_is_as_qt_measures_but_for_kerning(qapp, text):
    font = TEXT.font()
    assert advances(font)(text) == pytest.approx(QFontMetricsF(font).horizontalAdvance(text), abs=0.5 + 0.3 * len(text))


def test_what_fits_stays_one_line(qapp):
    assert two_lines("deposit", TEXT.font(), 200) == ["deposit"]


def test_english_breaks_between_words(qapp):
    assert two_lines("The Courier Who Corrected the Map", LIST_TITLE.font(), 200) == ["The Courier Who Corrected", "the Map"]


@pytest.mark.parametrize("text", ["neighbourhood grid worker " * 20, "网格员" * 40, "𠮷" * 60, "x" * 200])
def test_two_lines_are_never_wider_than_their_room(qapp, text):
    font = LIST_HANZI.font()
    lines = two_lines(text, font, 150)
    assert len(lines) == 2
    assert all(QFontMetricsF(font).horizontalAdvance(line) <= 151 for line in lines)
    assert lines[1].endswith("…")
    assert text.startswith(lines[0])
