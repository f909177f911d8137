"""Pinyin as a person writes it, with marks or numbers, brought to the numbered syllables of CC-CEDICT."""

import re
import unicodedata

from glossreader.language.pinyin.syllables import pieces

_MARKS = re.compile("[\u0300\u0301\u0304\u0306\u030c]")
_NOT_LETTER = re.compile(r"[^A-Za-zü]")


def numbered(reading: str, hanzi: int | None = None) -> str:
    """Write "zhīma" and "zhi1ma" as "zhi1 ma5", "nǚ'ér" as "nu:3 er2"; a reading without any tone tells none, and becomes empty.

    `hanzi`, how many there are, settles what may be parted in two ways.
    """
    parts = pieces(reading, hanzi)
    if not any(piece.syllable.tone for piece in parts):
        return ""
    written = (_written(piece.syllable.text, piece.syllable.tone) if piece.sounds else piece.syllable.text.strip() for piece in parts)
    return " ".join(part for part in written if part)


def _written(text: str, tone: int) -> str:
    bare = unicodedata.normalize("NFC", _MARKS.sub("", unicodedata.normalize("NFD", text)))
    letters = _NOT_LETTER.sub("", bare.replace("Ü", "ü"))
    return f"{letters.replace('ü', 'u:').replace('v', 'u:')}{tone or 5}"
