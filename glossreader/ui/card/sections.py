"""The parts of a card under its head: the English, its sentence, how else it is read, its mentions."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter

from glossreader.domain.page import Evidence, Syllable
from glossreader.language.hanzi import count_han
from glossreader.language.pinyin.syllables import split
from glossreader.ui.card.heads import reading_paragraph
from glossreader.ui.card.look import Look
from glossreader.ui.card.paragraph import Paragraph, Stretch
from glossreader.ui.card.sheet import Sheet, Spot
from glossreader.ui.chips import Sign, paint_icon, sign_width
from glossreader.ui.theme import (
    CARD_ENGLISH,
    CARD_PART_PINYIN,
    CONTEXT,
    SIGN_GAP,
    SIGN_SIZE,
    TEXT,
    TINY,
)

_INDENT = 12  # of a sentence, from its bar
_BEFORE = 24  # code points kept before the marked words of a sentence whose beginning is left out
_MOST_TICK_WIDTH = 9


def set_english(sheet: Sheet, english: str, sign: Sign, *, most_lines: int | None) -> None:
    """Set the English of a term with its source at the right of the first line."""
    look = sheet.look
    wide = sign_width(sign, look.zoom)
    sheet.sign(sign, look.colours.ink3, look.pitch(CARD_ENGLISH))
    sheet.paragraph(Paragraph(english, CARD_ENGLISH, look, sheet.width - wide - 12 * look.zoom, most_lines=most_lines), look.colours.ink)


def set_sentence(sheet: Sheet, evidence: Evidence, *, most_lines: int | None) -> None:
    """Set the sentence that explains a term, both languages washed, beside a bar."""
    look = sheet.look
    top, indent = sheet.height, _INDENT * look.zoom
    sheet.paragraph(_sentence(evidence, look, sheet.width - indent, most_lines), look.colours.ink2, indent)
    bar = QRectF(0, top, 2, sheet.height - top)
    sheet.add(lambda painter: painter.fillRect(bar, look.colours.litline))


def set_facts(sheet: Sheet, left: str, right: Sign, colour: QColor) -> None:
    """Set a small line: where a sentence stands, and at the right how far it is checked."""
    look = sheet.look
    wide = sheet.sign(right, colour, look.pitch(TINY))
    sheet.text(left, TINY, look.colours.ink3, width=sheet.width - wide - 12 * look.zoom)
    sheet.height += look.pitch(TINY)


def set_others(sheet: Sheet, label: str, renderings: Sequence[str]) -> None:
    """Set the other renderings of a term beside a label."""
    look = sheet.look
    left = look.width(TINY, label) + 16 * look.zoom
    sheet.text(label, TINY, look.colours.ink3, pitch=look.pitch(TEXT))
    sheet.paragraph(Paragraph(" · ".join(renderings), TEXT, look, sheet.width - left), look.colours.ink, left)


def set_note(sheet: Sheet, text: str, icon: str | None = None, *, most_lines: int | None = None) -> None:
    """Set a remark in small grey letters, with an icon before it where one is given."""
    look = sheet.look
    left = 0.0
    if icon:
        size = SIGN_SIZE * look.zoom
        centre = QPointF(size / 2, sheet.height + look.pitch(TINY) / 2)
        sheet.add(lambda painter: paint_icon(painter, centre, icon, look.colours.ink3, SIGN_SIZE, look.zoom))
        left = size + SIGN_GAP * look.zoom
    sheet.paragraph(Paragraph(text, TINY, look, sheet.width - left, most_lines=most_lines), look.colours.ink3, left)


def set_also(sheet: Sheet, label: str, hanzi: str, readings: Sequence[str]) -> None:
    """Set how else hanzi may be read, beside a label; `readings` are marked pinyin."""
    look = sheet.look
    syllables = [
        syllable
        for number, reading in enumerate(readings)
        for syllable in (*([Syllable(", ", 0)] if number else ()), *look.telling.reading(hanzi, split(reading, count_han(hanzi))))
    ]
    face = replace(CARD_PART_PINYIN, pitch=20)
    left = look.width(TINY, label) + 8 * look.zoom
    sheet.text(label, TINY, look.colours.ink3, pitch=look.pitch(face))
    sheet.paragraph(reading_paragraph(syllables, face, look, sheet.width - left), look.colours.ink3, left)


def set_strip(sheet: Sheet, label: str, positions: Sequence[float | None], current: int | None, names: Sequence[str]) -> None:
    """Set the article as a line with a tick where each mention is; a click on a tick goes there."""
    look = sheet.look
    height, middle = 26 * look.zoom, sheet.height + 17 * look.zoom
    sheet.text(label, TINY, look.colours.ink2, pitch=height)
    left = look.width(TINY, label) + 24 * look.zoom
    length = sheet.width - left - 8 * look.zoom
    line = QRectF(left - 4, middle, length + 8, 1)
    sheet.add(lambda painter: painter.fillRect(line, look.colours.line2))
    for index, at in enumerate(positions):
        if at is not None:
            x = left + at * length
            tick = _Tick(x, middle, index == current)
            sheet.add(tick.painting(look))
            sheet.spots.append(Spot(_tick_spot(x, sheet.height, height, length / len(positions)), mention=index, name=names[index]))
    sheet.height += height


@dataclass(frozen=True, slots=True)
class _Tick:
    """A mention on the strip; the one pointed at is larger."""

    x: float
    bottom: float
    is_current: bool

    def painting(self, look: Look) -> Callable[[QPainter], None]:
        wide, tall = (4, 12) if self.is_current else (2, 8)
        colour = look.colours.litline if self.is_current else look.colours.ink2
        tick = QRectF(round(self.x - wide / 2), round(self.bottom) - tall, wide, tall)
        return lambda painter: painter.fillRect(tick, colour)


def _tick_spot(x: float, top: float, height: float, room: float) -> QRectF:
    wide = max(3.0, min(_MOST_TICK_WIDTH, room))
    return QRectF(x - wide / 2, top, wide, height)


def _sentence(evidence: Evidence, look: Look, width: float, most_lines: int | None) -> Paragraph:
    """Lay a sentence out; where its marked words would be cut off, its beginning is left out instead."""
    marked = [span for span in (evidence.hanzi, evidence.english) if span]
    whole = _laid(evidence.text, marked, look, width, most_lines)
    if not whole.is_cut or not marked or whole.shown_end >= max(end for _, end in marked):
        return whole
    first = min(start for start, _ in marked)
    start = evidence.text.find(" ", max(0, first - _BEFORE), first) + 1 or max(0, first - _BEFORE // 3)
    return _laid("…" + evidence.text[start:], [(begin - start + 1, end - start + 1) for begin, end in marked], look, width, most_lines)


def _laid(text: str, marked: Sequence[tuple[int, int]], look: Look, width: float, most_lines: int | None) -> Paragraph:
    stretches = [Stretch(start, end, look.colours.ink, look.colours.lit) for start, end in marked]
    return Paragraph(text, CONTEXT, look, width, most_lines=most_lines, stretches=stretches)
