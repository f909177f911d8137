"""The head of a card: the hanzi in both scripts, the reading in its tones, and where the reading comes from."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFont
from typing_extensions import override

from glossreader.domain.page import Syllable
from glossreader.ui.card.look import Look
from glossreader.ui.card.paragraph import Paragraph, Stretch
from glossreader.ui.card.sheet import Sheet
from glossreader.ui.chips import Sign, sign_width
from glossreader.ui.fonts import with_traditional_forms
from glossreader.ui.theme import (
    CARD_HANZI,
    CARD_HANZI_COMPACT,
    CARD_OTHER_SCRIPT,
    CARD_PINYIN,
    CARD_PINYIN_COMPACT,
    Face,
)
from glossreader.ui.tone_label import reading_text, tone_colour

_GAP = 10


class _TraditionalFace(Face):
    """A face with the hanzi as Taiwan prints them."""

    @override
    def font(self, zoom: float = 1.0) -> QFont:
        return with_traditional_forms(Face.font(self, zoom))


def traditional(face: Face) -> Face:
    """Give the face with traditional glyph forms."""
    return _TraditionalFace(face.families, face.size, face.pitch, face.weight, face.is_italic)


class Head:
    """What a head says, whatever its size.

    other      the hanzi in the other script; `ambiguous` are the places in it of hanzi that could be others as well.
    syllables  as they are shown.
    plain      the one colour of a rejected term's reading; None for tone colours.
    """

    def __init__(
        self,
        hanzi: str,
        other: str,
        syllables: Sequence[Syllable],
        sign: Sign | None,
        *,
        is_traditional: bool,
        plain: QColor | None = None,
        ambiguous: Sequence[int] = (),
    ) -> None:
        self._hanzi, self._other, self._syllables, self._sign = hanzi, other, tuple(syllables), sign
        self._is_traditional, self._plain, self._ambiguous = is_traditional, plain, ambiguous

    def set_large(self, sheet: Sheet, tools: float) -> None:
        """Set it in lines: hanzi; then reading, sign and the other script. `tools`: room kept at the right, in pixels at 100 % zoom."""
        look = sheet.look
        self._set_hanzi(sheet, CARD_HANZI, sheet.width - tools * look.zoom)
        height = look.pitch(CARD_PINYIN)
        wide = look.width(CARD_PINYIN, reading_text(self._syllables))
        sign = sign_width(self._sign, look.zoom) + _GAP * look.zoom if self._sign else 0
        other = look.width(self._other_face(), self._other) + 2 * _GAP * look.zoom if self._other else 0
        if wide + sign + other <= sheet.width:
            self._set_reading(sheet, CARD_PINYIN, 0, wide, height)
            self._set_sign(sheet, wide + _GAP * look.zoom, height)
            self._set_other(sheet, sheet.width - other + 2 * _GAP * look.zoom, height)
            sheet.height += height
        else:
            sheet.paragraph(self._reading_paragraph(look, CARD_PINYIN, sheet.width), look.colours.ink3)
            self._set_second_line(sheet, height, is_one_line=sign + other <= sheet.width)

    def set_compact(self, sheet: Sheet) -> None:
        """Set it on one line, the sign at its right; on several where there is no room."""
        look = sheet.look
        gap = _GAP * look.zoom
        hanzi = look.width(CARD_HANZI_COMPACT, self._hanzi)
        reading = look.width(CARD_PINYIN_COMPACT, reading_text(self._syllables))
        sign = sign_width(self._sign, look.zoom) + gap if self._sign else 0
        other = look.width(self._other_face(), self._other) + gap if self._other else 0
        height = look.pitch(CARD_HANZI_COMPACT)
        if hanzi + gap + reading + sign > sheet.width:
            self._set_hanzi(sheet, CARD_HANZI_COMPACT, sheet.width)
            if reading:
                sheet.paragraph(self._reading_paragraph(look, replace(CARD_PINYIN_COMPACT, pitch=20), sheet.width), look.colours.ink3)
            self._set_second_line(sheet, look.pitch(CARD_OTHER_SCRIPT), is_one_line=sign + other <= sheet.width)
            return
        sheet.text(self._hanzi, self._hanzi_face(CARD_HANZI_COMPACT), look.colours.ink, width=hanzi + 1)
        self._set_reading(sheet, CARD_PINYIN_COMPACT, hanzi + gap, reading, height)
        self._set_sign(sheet, None, height)
        fits = hanzi + gap + reading + other + gap + sign <= sheet.width
        if fits:
            self._set_other(sheet, hanzi + gap + reading + gap, height)
        sheet.height += height
        if self._other and not fits:
            self._set_other(sheet, 0, look.pitch(CARD_OTHER_SCRIPT))
            sheet.height += look.pitch(CARD_OTHER_SCRIPT)

    def _set_hanzi(self, sheet: Sheet, face: Face, width: float) -> None:
        sheet.paragraph(Paragraph(self._hanzi, self._hanzi_face(face), sheet.look, width), sheet.look.colours.ink)

    def _set_reading(self, sheet: Sheet, face: Face, left: float, width: float, height: float) -> None:
        sheet.reading(self._syllables, face, QRectF(left, sheet.height, width + 1, height), self._plain)

    def _set_sign(self, sheet: Sheet, left: float | None, height: float) -> None:
        if self._sign:
            sheet.sign(self._sign, sheet.look.colours.ink3, height, left)

    def _set_other(self, sheet: Sheet, left: float, height: float) -> None:
        if not self._other:
            return
        look, face = sheet.look, self._other_face()
        sheet.text(self._other, face, look.colours.ink3, left, pitch=height)
        for at in self._ambiguous:
            before, through = (look.width(face, self._other[:end]) for end in (at, at + 1))
            sheet.dotted(left + before, through - before, height)

    def _set_second_line(self, sheet: Sheet, height: float, *, is_one_line: bool) -> None:
        """Set sign and other script under a reading that fills its line."""
        if self._sign:
            self._set_sign(sheet, 0, height)
            sheet.height += 0 if self._other and is_one_line else height
        if self._other and is_one_line:
            self._set_other(sheet, sheet.width - sheet.look.width(self._other_face(), self._other), height)
            sheet.height += height
        elif self._other:
            sheet.paragraph(Paragraph(self._other, self._other_face(), sheet.look, sheet.width), sheet.look.colours.ink3)

    def _reading_paragraph(self, look: Look, face: Face, width: float) -> Paragraph:
        return reading_paragraph(self._syllables, face, look, width, plain=self._plain)

    def _hanzi_face(self, face: Face) -> Face:
        return traditional(face) if self._is_traditional else face

    def _other_face(self) -> Face:
        return CARD_OTHER_SCRIPT if self._is_traditional else traditional(CARD_OTHER_SCRIPT)


def reading_paragraph(syllables: Sequence[Syllable], face: Face, look: Look, width: float, *, plain: QColor | None = None) -> Paragraph:
    """Set a reading on as many lines as it needs, in tone colours."""
    stretches, start = [], 0
    for syllable in syllables:
        end = start + len(syllable.text)
        stretches.append(Stretch(start, end, plain or tone_colour(syllable.tone, look.colours)))
        start = end
    return Paragraph(reading_text(syllables), face, look, width, stretches=stretches)
