"""What dictionaries say, as lines of a card: words in columns, senses whose references can be followed, levels, measure words, notes."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor

from glossreader.domain.dictionary import CEDICT
from glossreader.domain.page import Looked, Part, Syllable
from glossreader.language.dictionary.readable import references
from glossreader.ui.card.heads import reading_paragraph
from glossreader.ui.card.look import Look
from glossreader.ui.card.paragraph import Paragraph, Stretch
from glossreader.ui.card.sections import set_note
from glossreader.ui.card.sheet import Sheet, Spot
from glossreader.ui.card.words import CardWords
from glossreader.ui.level_marks import LevelWords, chip_width, dots_width
from glossreader.ui.theme import CARD_PART_HANZI, CARD_PART_PINYIN, TEXT
from glossreader.ui.tone_label import reading_text, reading_width

_GAP = 12
_LEAST_SENSE = 110  # px at 100 % zoom; where there is less beside hanzi and reading, the sense stands under them
_NOTE_LINES = 2
_BETWEEN_MARKS = 6


@dataclass(frozen=True, slots=True)
class _Columns:
    """Where the lines of words have their columns, in logical pixels."""

    readings: float
    senses: float
    marks: float  # room at the right

    def is_stacked(self, width: float, zoom: float) -> bool:
        return width - self.senses - self.marks < _LEAST_SENSE * zoom


class Entries:
    """Sets what dictionaries say on sheets, in the words of the window.

    is_full  whether all there is has room: else senses and notes end after a line or two, and the frequency is left out.
    """

    def __init__(self, words: CardWords, levels: LevelWords, *, is_full: bool) -> None:
        self._words, self._levels, self._is_full = words, levels, is_full

    def set_parts(self, sheet: Sheet, parts: Sequence[Part], *, most_lines: int | None) -> None:
        """Set words in columns: hanzi, reading, sense, level; a click on a line looks its word up."""
        look = sheet.look
        read = [replace(part, reading=look.telling.reading(part.hanzi, part.reading)) for part in parts]
        columns = self._columns(read, look)
        for part in read:
            self._set_part(sheet, part, columns, most_lines)

    def set_whole(self, sheet: Sheet, parts: Sequence[Part], reading: Sequence[Syllable], *, most_lines: int | None) -> None:
        """Set what the dictionary says of a whole term; a reading is given only where it is another than the term's."""
        for part in parts:
            if _sound(part.reading) != _sound(reading):
                _set_reading_line(sheet, part.hanzi, part.reading)
            self._set_sense(sheet, part.sense, part.hanzi, sheet.look.colours.ink2, most_lines)
            self._set_facts(sheet, part)
            sheet.skip(4)
        if parts:
            self._set_marks(sheet, parts[0])

    def set_looked(self, sheet: Sheet, looked: Sequence[Looked], text: str, shown: Sequence[Syllable], *, most_lines: int | None) -> None:
        """Set a word's entries, one under the other; each gives its reading where it is another than the one above it.

        text   the word; a reference to itself leads nowhere.
        shown  the reading in the head, none where each entry gives its own.
        """
        above = _sound(shown)
        for entry in looked:
            if entry.reading and _sound(entry.reading) != above:
                _set_reading_line(sheet, text, entry.reading)
                above = _sound(entry.reading)
            self._set_sense(sheet, "; ".join(entry.senses), text, sheet.look.colours.ink, most_lines)
            self._set_facts(sheet, entry)
            sheet.skip(4)
        if looked:
            self._set_marks(sheet, looked[0])

    def _columns(self, parts: Sequence[Part], look: Look) -> _Columns:
        gap, font = _GAP * look.zoom, look.font(CARD_PART_PINYIN)
        readings = gap + max(look.width(CARD_PART_HANZI, part.hanzi) for part in parts)
        senses = readings + gap + max(reading_width(part.reading, font) for part in parts)
        return _Columns(readings, senses, gap + max(self._marks_width(part, look) for part in parts))

    def _set_part(self, sheet: Sheet, part: Part, columns: _Columns, most_lines: int | None) -> None:
        look, top = sheet.look, sheet.height
        zoom, gap, row = look.zoom, _GAP * look.zoom, look.pitch(CARD_PART_HANZI)
        is_stacked = columns.is_stacked(sheet.width, zoom)
        sheet.text(part.hanzi, CARD_PART_HANZI, look.colours.ink)
        left = look.width(CARD_PART_HANZI, part.hanzi) + gap if is_stacked else columns.readings
        room = sheet.width - left - (columns.marks if is_stacked else 0)
        sheet.reading(part.reading, CARD_PART_PINYIN, QRectF(left, top, room, row), None)
        sheet.height += row if is_stacked else 4 * zoom
        indent, beside = (gap, 0.0) if is_stacked else (columns.senses, columns.marks)
        width = sheet.width - indent - beside
        sheet.paragraph(Paragraph(part.sense, TEXT, look, width, most_lines=most_lines), look.colours.ink2, indent)
        sheet.height = max(sheet.height + 4 * zoom, top + row)
        self._set_marks_at(sheet, part, sheet.width - self._marks_width(part, look), top + row / 2)
        name = self._words.look_up(part.hanzi)
        sheet.spots.append(Spot(QRectF(-6, top, sheet.width + 12, sheet.height - top), word=part.hanzi, name=name))

    def _set_sense(self, sheet: Sheet, sense: str, word: str, colour: QColor, most_lines: int | None) -> None:
        """Set senses; the words that they refer to can be clicked."""
        stretches = list(_referring(sense, word, sheet.look.colours.accent))
        paragraph = Paragraph(sense, TEXT, sheet.look, sheet.width, most_lines=most_lines, stretches=stretches)
        for stretch in stretches:
            named = sense[stretch.start : stretch.end]
            boxes = (box.translated(0, sheet.height) for box in paragraph.boxes(stretch))
            sheet.spots += [Spot(box, word=named, name=self._words.look_up(named)) for box in boxes]
        sheet.paragraph(paragraph, colour)

    def _set_facts(self, sheet: Sheet, entry: Looked | Part) -> None:
        """Set which dictionary says so, where it is not CC-CEDICT, the measure words, and a note."""
        telling = sheet.look.telling
        facts = [self._words.dictionary(entry.dictionary, telling.names)] if entry.dictionary != CEDICT else []
        if entry.measure_words:
            facts.append(self._words.measure(entry.measure_words, telling))
        if facts:
            set_note(sheet, " · ".join(facts))
        if entry.note:
            set_note(sheet, entry.note, "sticky-note", most_lines=None if self._is_full else _NOTE_LINES)

    def _set_marks(self, sheet: Sheet, entry: Looked | Part) -> None:
        """Set the level and the frequency of a word on a line of their own."""
        height = 20 * sheet.look.zoom
        sheet.skip(2)
        self._set_marks_at(sheet, entry, 0, sheet.height + height / 2)
        sheet.height += height

    def _set_marks_at(self, sheet: Sheet, entry: Looked | Part, left: float, middle: float) -> None:
        wide = sheet.chip(self._levels.level(entry.levels, sheet.look.telling.standard), left, middle)
        if self._is_full:
            after = left + wide + _BETWEEN_MARKS * sheet.look.zoom
            sheet.dots(entry.frequency, self._levels.frequency(entry.frequency), after, middle)

    def _marks_width(self, entry: Looked | Part, look: Look) -> float:
        chip = chip_width(self._levels.level(entry.levels, look.telling.standard), look.zoom)
        return chip + (dots_width(look.zoom) + _BETWEEN_MARKS * look.zoom if self._is_full else 0)


def _referring(sense: str, word: str, colour: QColor) -> Iterator[Stretch]:
    """Yield where senses name other words in hanzi: variant of 体系 (tǐxì)."""
    for named in references(sense):
        start = sense.find(named)
        if named != word and start >= 0:
            yield Stretch(start, start + len(named), colour)


def _sound(reading: Sequence[Syllable]) -> str:
    """Give a reading without what only tells its words apart: shèhuì xìnyòng is shèhuìxìnyòng."""
    return "".join(filter(str.isalpha, reading_text(reading))).casefold()


def _set_reading_line(sheet: Sheet, hanzi: str, reading: Sequence[Syllable]) -> None:
    face = replace(CARD_PART_PINYIN, pitch=20)
    shown = sheet.look.telling.reading(hanzi, reading)
    sheet.paragraph(reading_paragraph(shown, face, sheet.look, sheet.width), sheet.look.colours.ink3)
