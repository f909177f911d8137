from itertools import product

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetricsF, QGlyphRun, QImage, QPainter, QRawFont, QTextLayout

from glossreader.ui import theme
from glossreader.ui.fonts import hanzi_formats, load_fonts, with_traditional_forms

pytestmark = pytest.mark.usefixtures("qapp")

VOWELS = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüê"
ZHUYIN = "".join(map(chr, range(0x3105, 0x3130))) + "ˊˇˋ˙"


def font_of(*families, weight=400, italic=False, size=40):
    font = QFont()
    font.setFamilies(list(families))
    font.setPixelSize(size)
    font.setWeight(QFont.Weight(weight))
    font.setItalic(italic)
    return font


def runs(text, font, formats=()) -> list[QGlyphRun]:
    layout = QTextLayout(text, font)
    layout.setFormats(list(formats))
    layout.beginLayout()
    layout.createLine().setLineWidth(10_000)
    layout.endLayout()
    return layout.glyphRuns()


def undrawn(text, font):
    """Characters of the text whose glyph has no outline."""
    raw = QRawFont.fromFont(font)
    glyphs = {char: raw.glyphIndexesForString(char) for char in text}
    return {char for char, (index, *_) in glyphs.items() if not index or raw.pathForGlyph(index).isEmpty()}


def encoded(standard):
    pairs = (bytes(pair).decode(standard, "ignore") for pair in product(range(0x81, 0xFF), range(0x40, 0xFF)))
    return {pair for pair in pairs if len(pair) == 1 and not pair.isascii() and not pair.isspace()}


def painted(text, font, formats=()):
    image = QImage(400, 80, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    try:
        painter.setPen(QColor("black"))
        layout = QTextLayout(text, font)
        layout.setFormats(list(formats))
        layout.beginLayout()
        layout.createLine().setLineWidth(10_000)
        layout.endLayout()
        layout.draw(painter, QPointF(0, 0))
    finally:
        painter.end()
    return image


@pytest.mark.parametrize("family", [theme.LATIN, theme.WINDOW])
@pytest.mark.parametrize("weight", [400, 600])
def test_every_letter_of_pinyin_is_drawn(family, weight):
    font = font_of(family, weight=weight)
    assert QFontInfo(font).family() == family
    assert undrawn(VOWELS + VOWELS.upper() + "ńň", font) == set()


def test_pinyin_in_italics_and_in_medium_is_drawn():
    assert undrawn(VOWELS + VOWELS.upper(), font_of(theme.LATIN, italic=True)) == set()
    assert undrawn(VOWELS + VOWELS.upper(), font_of(theme.WINDOW, weight=500)) == set()


@pytest.mark.parametrize("family", [theme.WINDOW, theme.HEI])
def test_the_rare_syllables_that_have_no_vowel_are_drawn(family):
    assert undrawn("ńňǹḿ", font_of(family)) == set()  # Literata has no ǹ and ḿ: they come from the next family


@pytest.mark.parametrize("family", [theme.HEI, theme.SONG])
def test_zhuyin_is_drawn(family):
    assert undrawn(ZHUYIN, font_of(family)) == set()


@pytest.mark.parametrize("family", [theme.HEI, theme.SONG])
@pytest.mark.parametrize("standard", ["gb2312", "big5"])
def test_all_characters_of_a_standard_are_drawn(family, standard):
    assert undrawn(encoded(standard), font_of(family)) <= set("ˍ‾∼≒")  # four signs of Big5 that Noto has not for Chinese


@pytest.mark.parametrize("family", [theme.HEI, theme.SONG])
def test_hanzi_that_only_a_change_of_script_brings_are_drawn(family):
    assert undrawn("镕啓羣爲", font_of(family)) == set()


@pytest.mark.parametrize(
    ("family", "weight", "italic", "style"),
    [
        (theme.LATIN, 400, False, "Regular"),
        (theme.LATIN, 400, True, "Italic"),
        (theme.LATIN, 600, False, "SemiBold"),
        (theme.WINDOW, 400, False, "Regular"),
        (theme.WINDOW, 500, False, "Medium"),
        (theme.WINDOW, 600, False, "SemiBold"),
        (theme.HEI, 400, False, "Regular"),
        (theme.SONG, 400, False, "Regular"),
    ],
)
def test_each_weight_has_a_face_of_its_own(family, weight, italic, style):
    raw = QRawFont.fromFont(font_of(family, weight=weight, italic=italic))
    assert (raw.familyName(), raw.styleName(), raw.weight()) == (family, style, weight)


def test_figures_of_the_window_can_have_one_width():
    font = font_of(theme.WINDOW)
    font.setFeature(QFont.Tag("tnum"), 1)
    assert len({QFontMetricsF(font).horizontalAdvance(figure) for figure in "0123456789"}) == 1


@pytest.mark.parametrize("family", [theme.HEI, theme.SONG])
def test_traditional_text_can_have_the_forms_of_taiwan(family):
    font = font_of(family)
    plain = [index for run in runs("骨令，。人", font) for index in run.glyphIndexes()]
    taiwan = [index for run in runs("骨令，。人", with_traditional_forms(font)) for index in run.glyphIndexes()]
    assert [a == b for a, b in zip(plain, taiwan, strict=True)] == [False, False, False, False, True]


@pytest.mark.parametrize(("weight", "italic"), [(600, False), (700, False), (400, True)])
def test_hanzi_in_bold_and_italic_text_stay_regular_and_upright(weight, italic):
    font = font_of(theme.LATIN, theme.HEI, weight=weight, italic=italic)
    text = "失信黑名单，𠮷"
    assert painted(text, font, hanzi_formats(text, font)) == painted(text, font_of(theme.LATIN, theme.HEI))


def test_slanted_hanzi_would_look_different():
    text = "失信黑名单"
    assert painted(text, font_of(theme.LATIN, theme.HEI, italic=True)) != painted(text, font_of(theme.LATIN, theme.HEI))


def test_formats_leave_the_latin_text_bold_and_count_as_qt_does():
    text = "𠮷 list (失信黑名单) of"
    font = font_of(theme.LATIN, theme.HEI, weight=600)
    assert [(run.start, run.length) for run in hanzi_formats(text, font)] == [(0, 2), (9, 5)]
    weights = {
        run.rawFont().familyName(): run.rawFont().weight() for run in runs("list (失信黑名单) of", font, hanzi_formats(text[2:], font))
    }
    assert weights == {theme.LATIN: 600, theme.HEI: 400}


def test_plain_text_needs_no_formats():
    assert hanzi_formats("失信黑名单", font_of(theme.LATIN, theme.HEI)) == []


def test_fonts_are_registered_once():
    load_fonts()
    load_fonts()
    assert QFontInfo(font_of(theme.SONG)).exactMatch()
