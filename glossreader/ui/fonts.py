"""The faces that come with the program, registered with Qt: text looks the same on every computer.

Hanzi have one weight and stand upright. But Qt slants the regular face where italic is asked for, on every system, and smears it where
bold is: FreeType and CoreText from weight 700 on, DirectWrite as it sees fit. So text that is italic or bolder than regular and may hold
hanzi is laid out with `hanzi_formats`, which gives their runs the regular face back:

    layout = QTextLayout(text, font)
    layout.setFormats(hanzi_formats(text, font))

Traditional text has glyph forms of its own (骨, 令, a centred 。): `with_traditional_forms`.
"""

import re
from functools import cache

from PySide6.QtGui import QFont, QFontDatabase, QTextCharFormat, QTextLayout

from glossreader.language.hanzi import HAN
from glossreader.paths import resource

_FACES = (
    "Inter-Regular.ttf",
    "Inter-Medium.ttf",
    "Inter-SemiBold.ttf",
    "Literata-Regular.ttf",
    "Literata-Italic.ttf",
    "Literata-SemiBold.ttf",
    "NotoSansCJKsc-Regular.otf",
    "NotoSerifCJKsc-Regular.otf",
)
_TRADITIONAL = "ss01"  # the stylistic set that packaging/fonts.py makes
_HANZI_RUN = re.compile(f"[{HAN}\u3000-\u303f\u3105-\u312f\uff00-\uffef]+")  # with full-width punctuation and zhuyin


@cache
def load_fonts() -> None:
    """Register the faces, once, in about 5 ms; the application must exist."""
    for name in _FACES:
        QFontDatabase.addApplicationFont(str(resource("fonts", name)))


def with_traditional_forms(font: QFont) -> QFont:
    """Return the font with the hanzi and punctuation as Taiwan prints them."""
    changed = QFont(font)
    changed.setFeature(QFont.Tag(_TRADITIONAL), 1)
    return changed


def hanzi_formats(text: str, font: QFont) -> list[QTextLayout.FormatRange]:
    """Give every run of hanzi the regular, upright face; positions count UTF-16 units, as Qt does. Empty where `font` is plain."""
    if font.weight() <= QFont.Weight.Normal and not font.italic():
        return []
    return [_plain(_units(text[: run.start()]), _units(run[0])) for run in _HANZI_RUN.finditer(text)]


def _plain(start: int, length: int) -> QTextLayout.FormatRange:
    """Make one run regular and upright; all else stays as the layout's font has it."""
    run = QTextLayout.FormatRange()
    run.start, run.length = start, length
    run.format = QTextCharFormat()
    run.format.setFontWeight(QFont.Weight.Normal)
    run.format.setFontItalic(False)
    return run


def _units(text: str) -> int:
    """Count UTF-16 units."""
    return len(text.encode("utf-16-le")) // 2
