"""Letters of another font that were set after their line."""

import pytest

from glossreader.importers.pdf.fillings import with_fillings
from glossreader.importers.pdf.glyphs import Style
from glossreader.importers.pdf.setting import Glyph

_STYLE = Style(10)


def set_at(left, text, base=100.0):
    return [Glyph(char, left + 5 * at, left + 5 * at + 5, base, _STYLE, spaced=False) for at, char in enumerate(text)]


def text_of(glyphs):
    return "".join(glyph.char for glyph in glyphs)


@pytest.mark.parametrize(
    ("line", "letters", "together"),
    [
        ([*set_at(50, "ru"), *set_at(65, "nwén")], [set_at(60, "ǎ")], ["ruǎnwén"]),
        ([*set_at(50, "n"), *set_at(60, "h"), *set_at(70, "o")], [set_at(55, "ǐ"), set_at(65, "ǎ")], ["nǐhǎo"]),
        (set_at(50, "full"), [set_at(55, "ǎ")], ["full", "ǎ"]),
        ([*set_at(50, "r"), *set_at(60, "n")], [set_at(55, "ǎ", base=112)], ["rn", "ǎ"]),
        ([*set_at(50, "r"), *set_at(60, "n")], [set_at(70, "ǎ")], ["rn", "ǎ"]),
    ],
)
def test_letters_stand_in_the_gap_that_their_line_left(line, letters, together):
    assert [text_of(glyphs) for glyphs in with_fillings([line, *letters])] == together
