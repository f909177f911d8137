"""Colours, faces and sizes of the window: the one place where a number of the design stands.

Contrast ratios of the colours were computed by WCAG 2; the tones of each scheme stay apart for colour-blind eyes
(CIEDE2000 above 10 for deuteranopia and protanopia after Machado 2009).
"""

from dataclasses import dataclass, fields
from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication

from glossreader.settings import Scheme

LATIN, WINDOW = "Literata", "Inter"
HEI, SONG = "Noto Sans CJK SC", "Noto Serif CJK SC"
HEI_TRADITIONAL, SONG_TRADITIONAL = "Noto Sans CJK TC", "Noto Serif CJK TC"


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of one scheme, by their names in the design; `tones[0]` is the neutral tone."""

    paper: QColor
    pane: QColor
    card: QColor
    ink: QColor
    ink2: QColor
    ink3: QColor
    line: QColor
    line2: QColor
    edge: QColor
    accent: QColor
    on_accent: QColor
    accent_wash: QColor
    selected: QColor
    lit: QColor
    hot: QColor
    litline: QColor
    accepted: QColor
    accepted_wash: QColor
    edited: QColor
    edited_wash: QColor
    rejected: QColor
    warn: QColor
    warn_wash: QColor
    tones: tuple[QColor, QColor, QColor, QColor, QColor]
    shadow: QColor
    is_dark: bool


_COLOURS = {
    Scheme.LIGHT: "FDFCF9 F5F3EE FFFFFF 24211C 575147 665F55 E6E2D9 CFC9BC 8A8374 2B5B86 FFFFFF E5EDF4 E2E9EF FAF0D2 F7E2A6 A3740F "
    "812029 746203 1B4573 6450B8 0F4D2E E6F1E9 2B5B86 E5EDF4 B0352A 855300 FBF1DC",
    Scheme.NIGHT: "1B1A18 232220 2B2A27 DCD7CD B9B2A6 A8A296 35332F 524E47 807A6F 93BBDD 16202A 29343E 2C343B 332C1B 453817 D3AA4B "
    "EE946F EAE6AE A4E6F2 CB93E0 BFE3B0 233329 7DB0E6 29343E E5857A F0CC5E 3A3220",
    Scheme.SEPIA: "F5ECD9 EDE2CB FBF5E8 372C1D 554833 61553E E0D3B8 BFAE8C 8A7850 28567C FFFFFF DDE0D6 DEDCCB F1DFAE EED391 936910 "
    "701210 775208 0A3F6B 7542AA 0E4A2B DDE4CC 28567C DDE0D6 A52D1F 6B4E00 F0DDB6",
}
_TONES = slice(16, 20)  # where tones 1 to 4 stand among the codes
_NEUTRAL = 5  # ink3


@cache
def palette(scheme: Scheme) -> Palette:
    """Give the colours of LIGHT, NIGHT or SEPIA."""
    colours = [QColor(f"#{code}") for code in _COLOURS[scheme].split()]
    tones, plain = colours[_TONES], colours[: _TONES.start] + colours[_TONES.stop :]
    names = [field.name for field in fields(Palette)][: len(plain)]
    is_dark = scheme is Scheme.NIGHT
    return Palette(
        **dict(zip(names, plain, strict=True)),
        tones=(plain[_NEUTRAL], *tones),  # type: ignore[arg-type]  # there are four
        shadow=QColor(0, 0, 0, 128) if is_dark else QColor(40, 32, 16, 41),
        is_dark=is_dark,
    )


def shown_scheme(scheme: Scheme) -> Scheme:
    """Give the scheme to paint with; SYSTEM is what the system says now."""
    if scheme is not Scheme.SYSTEM:
        return scheme
    return Scheme.NIGHT if QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark else Scheme.LIGHT


@dataclass(frozen=True, slots=True)
class Face:
    """A role of type: families in order, size and line pitch in logical pixels at 100 % zoom, weight 400, 500 or 600."""

    families: tuple[str, ...]
    size: float
    pitch: float
    weight: int = 400
    is_italic: bool = False

    def font(self, zoom: float = 1.0) -> QFont:
        """Make the font at a zoom: unhinted, placed by fractions of a pixel."""
        font = QFont()
        font.setFamilies(list(self.families))
        font.setPointSizeF(self.size * zoom * 72 / _dots())
        font.setWeight(QFont.Weight(self.weight))
        font.setItalic(self.is_italic)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        font.setStyleStrategy(QFont.StyleStrategy.PreferAntialias)
        return font


def _dots() -> float:
    """Dots per inch by which Qt turns points into logical pixels."""
    return QGuiApplication.primaryScreen().logicalDotsPerInchY()


_READING = (LATIN, HEI, HEI_TRADITIONAL)
_CHINESE = (SONG, SONG_TRADITIONAL, LATIN)
_WINDOW = (WINDOW, HEI, HEI_TRADITIONAL)

# The article
BODY = Face(_READING, 18, 32)
DECK = Face(_READING, 19, 28)
HEADING = Face(_READING, 21, 32, 600)
TITLE = Face(_READING, 31, 40, 600)
CHINESE_BODY = Face(_CHINESE, 23, 40)
CHINESE_BODY_WITH_RUBY = Face(_CHINESE, 23, 52)
CHINESE_TITLE = Face(_CHINESE, 36, 48)
CAPTION = Face(_WINDOW, 13, 20)
KICKER = Face(_WINDOW, 12, 16)
TABLE = Face(_READING, 15, 20)
NOTES = Face(_READING, 16, 23)
CHINESE_DECK = Face(_CHINESE, 19, 28)
CHINESE_HEADING = Face(_CHINESE, 27, 34)
CHINESE_TABLE = Face(_CHINESE, 17, 24)
CHINESE_NOTES = Face(_CHINESE, 17, 24)
RUBY = Face((WINDOW,), 10, 12, 500)
CHINESE_RUBY = Face((WINDOW,), 11.5, 14, 500)

# The window
TINY = Face(_WINDOW, 11, 16)
LIST_PINYIN = Face(_WINDOW, 12, 16, 500)
TEXT = Face(_WINDOW, 13, 18)
CONTEXT = Face(_READING, 13.5, 20)
LIST_HANZI = Face(_WINDOW, 17, 24)
LIST_TITLE = Face(_WINDOW, 13.5, 18, 600)
LIST_CHINESE_TITLE = Face((HEI, HEI_TRADITIONAL, WINDOW), 13.5, 18)  # so that “” and … are as wide as hanzi
LIST_META = Face(_WINDOW, 12, 16)
LIST_CHIP = Face(_WINDOW, 11, 16)
TAB = Face(_WINDOW, 12, 18, 500)
BUTTON_TEXT = Face(_WINDOW, 13, 18, 500)
CARD_HANZI = Face(_WINDOW, 27, 34)
CARD_HANZI_COMPACT = Face(_WINDOW, 21, 28)
CARD_PINYIN = Face(_WINDOW, 14.5, 20, 500)
CARD_ENGLISH = Face(_READING, 17, 24, 600)
CARD_OTHER_SCRIPT = Face(_WINDOW, 15, 20)
CARD_PART_HANZI = Face(_WINDOW, 16, 26)
CARD_PART_PINYIN = Face(_WINDOW, 13, 26, 500)
CARD_PINYIN_COMPACT = Face(_WINDOW, 13, 28, 500)
KEY = Face(_WINDOW, 11, 16, 500)
DIALOG_TITLE = Face(_READING, 21, 28, 600)

# An article in the import dialog: smaller than it is read
PREVIEW_TITLE = Face(_READING, 23, 32, 600)
PREVIEW_HEADING = Face(_READING, 18, 26, 600)
PREVIEW_BODY = Face(_READING, 16.5, 25)
PREVIEW_CHINESE_TITLE = Face(_CHINESE, 25, 36)
PREVIEW_CHINESE_HEADING = Face(_CHINESE, 20, 30)
PREVIEW_CHINESE_BODY = Face(_CHINESE, 17.5, 28)

# Measures, in logical pixels
MEASURE, CHINESE_MEASURE, LEAST_SIDE = 624, 680, 40
TOOLBAR_HEIGHT, STATUS_HEIGHT, CONTROL_HEIGHT = 48, 28, 30
LEAST_RUBY, CHINESE_RUBY_BASELINE, PAGE_FOOT = 9, 44, 64
CARD_WIDTH, CARD_WIDTH_COMPACT, CARD_WIDTH_FULL = 404, 360, 484
CARD_WIDTH_NO_PARTS, CARD_FOOT, CARD_FOOT_FULL, CARD_PADDING, CARD_MOST_HEIGHT = 392, 34, 46, 16, 0.6
CARD_OUTDENT, CARD_DISTANCE, CARD_SIDE, CARD_BLUR, CARD_DROP = 16, 9, 8, 32, 10
SIGN_SIZE, SIGN_GAP = 13, 5
DIALOG_SIDE, DIALOG_FOOT, TICK = 24, 60, 18
IMPORT_MOST, ADDRESS_MOST, IMPORT_LEFT, IMPORT_LEFT_LEAST = (1140, 760), (620, 268), 372, 300
PREFERENCES_MOST = (760, 560)
RADIUS_WASH, RADIUS_CHIP, RADIUS_CONTROL, RADIUS_ROW, RADIUS_CARD = 2, 4, 6, 8, 12

SCRIM = QColor(30, 26, 20, 97)

# Times, in milliseconds
DWELL, LEAVE, FADE_IN, FADE_OUT, SLIDE, SCROLL, HOLD_HOT, UNDO_SHOWN = 80, 150, 80, 60, 140, 160, 900, 8000

# Widths of the side panes (least, usual, most) and of the window from which they have room beside the page
ARTICLES_WIDTHS, GLOSSARY_WIDTHS = (200, 276, 400), (280, 348, 520)
ROOM_FOR_ARTICLES, ROOM_FOR_GLOSSARY = 1180, 980
WINDOW_LEAST, WINDOW_USUAL = (960, 600), (1440, 900)
