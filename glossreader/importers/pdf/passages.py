"""Lines become passages: what one writer set as one block, such as a paragraph, a heading of two lines, an item, a note."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto

from glossreader.importers.articles.dates import find_date
from glossreader.importers.articles.shape import ends_sentence
from glossreader.importers.pdf.joining import joined
from glossreader.importers.pdf.lines import Column, Line
from glossreader.importers.pdf.marks import BULLET, LEADERS, NOTE, NUMBER, is_item
from glossreader.importers.pdf.measures import Measures, ends_early, is_indented, is_same_size

_LOOSE, _LOOSER = 1.15, 1.4  # times the usual distance; after a line that ends early, and anywhere
_LOWER = 0.5  # of a page, where its footnotes stand
_VERSE = 0.65  # of the width of a column; lines of verse are shorter
_INDENT = 0.8  # sizes


# What heads small lines with numbers that are no footnotes.
_REFERENCES = re.compile(
    r"(?:references|bibliography|works cited|sources|literature|(?:end)?notes|参考文献|參考文獻|参考资料|注释|註釋|尾注)[:：]?",
    re.IGNORECASE,
)


class Form(Enum):
    """What a passage is by the place where it stands."""

    TEXT = auto()
    ROW = auto()
    NOTE = auto()
    HEAD = auto()  # margins of a page
    FOOT = auto()
    STRAY = auto()


@dataclass(frozen=True, slots=True)
class Passage:
    """Lines that belong together; furniture has no lines, but a text."""

    form: Form
    lines: tuple[Line, ...]
    page: int
    plain: str = ""

    @property
    def text(self) -> str:
        """Its lines joined."""
        if self.form is Form.ROW:
            return self.lines[0].text
        return joined([line.text for line in self.lines]) if self.lines else self.plain

    @property
    def first(self) -> Line:
        """Its first line."""
        return self.lines[0]

    @property
    def last(self) -> Line:
        """Its last line."""
        return self.lines[-1]

    def continued(self, other: "Passage") -> "Passage":
        """Give the passage with the lines of its other part."""
        return replace(self, lines=self.lines + other.lines)


def passages_of(column: Column, measures: Measures, page: int, foot: float) -> Iterator[Passage]:
    """Part a column into passages, its footnotes last; `foot` is where the last line of the page stands."""
    notes = _notes_from(column.lines, measures)
    if notes < len(column.lines) and column.lines[notes].base < _LOWER * foot:
        notes = len(column.lines)
    for lines in _grouped(column.lines[:notes], measures):
        yield Passage(Form.ROW if lines[0].cells else Form.TEXT, tuple(lines), page)
    for lines in _notes(column.lines[notes:], measures):
        yield Passage(Form.NOTE, tuple(lines), page)


def _notes_from(lines: Sequence[Line], measures: Measures) -> int:
    """Find where the notes at the foot of a column begin: small lines, the first of them with a number or a mark."""
    start = len(lines)
    while start and measures.is_smaller(lines[start - 1]) and not lines[start - 1].cells:
        start -= 1
    if start and _REFERENCES.fullmatch(lines[start - 1].text):
        below = len(lines)
        while below > start and is_same_size(lines[below - 1], lines[-1]):
            below -= 1
        if below == start:
            return len(lines)
        start = below
    ruled = [at for at in range(1, len(lines)) if measures.is_below_rule(lines[at - 1], lines[at]) and NOTE.match(lines[at].text)]
    if ruled and not any(measures.is_larger(line) for line in lines[ruled[-1] :]):
        return ruled[-1]
    marked = [at for at in range(start, len(lines)) if NOTE.match(lines[at].text)]
    return marked[0] if marked else len(lines)


def _notes(lines: Sequence[Line], measures: Measures) -> Iterator[list[Line]]:
    group: list[Line] = []
    for line in lines:
        if (
            group
            and NOTE.match(line.text)
            and (_is_apart(group, line, measures) or _counts_on(group, line) or ends_sentence(group[-1].text))
        ):
            yield group
            group = []
        group.append(line)
    if group:
        yield group


def _counts_on(group: Sequence[Line], line: Line) -> bool:
    numbers = [re.match(r"\W?(\d{1,3})", each.text) for each in (group[0], line)]
    return all(numbers) and int(numbers[1][1]) == int(numbers[0][1]) + 1  # type: ignore[index]


def _grouped(lines: Sequence[Line], measures: Measures) -> Iterator[list[Line]]:
    group: list[Line] = []
    for line in lines:
        if group and _begins(group, line, measures):
            yield group
            group = []
        group.append(line)
    if group:
        yield group


def _begins(group: Sequence[Line], line: Line, measures: Measures) -> bool:
    """Whether a line begins another passage than the one that has the lines above it."""
    above = group[-1]
    if line.cells or above.cells:
        return True
    if not is_same_size(above, line) or (above.bold != line.bold and measures.bold != above.bold | line.bold):
        return True
    if _is_apart(group, line, measures) or BULLET.match(line.text):
        return True
    if LEADERS.search(above.text) or _is_date(line.text) or (len(group) == 1 and _is_date(above.text)):
        return True
    if measures.stands_out(above):
        return NUMBER.match(line.text) is not None and NUMBER.match(group[0].text) is not None
    return _is_ended(group, line) or _is_shifted(group, line)


def _is_date(text: str) -> bool:
    """Whether a line is nothing but a day or a month, as below the name of who signs."""
    date = find_date(text)
    return date is not None and date.iso is not None and (date.start, date.end) == (0, len(text))


def _is_apart(group: Sequence[Line], line: Line, measures: Measures) -> bool:
    distance, usual = line.base - group[-1].base, measures.leading(line)
    if measures.stands_out(line) and measures.is_larger(line):
        usual = max(usual, 1.2 * line.size)
    return distance > _LOOSER * usual or (distance > _LOOSE * usual and ends_early(group[-1], line.first_word))


def _is_ended(group: Sequence[Line], line: Line) -> bool:
    """Whether the line above was ended though the next word would have fitted, as it does not within a paragraph.

    Programs that weigh a whole paragraph may leave more room than one word needs: what goes on in a small letter goes on, but in verse.
    """
    above = group[-1]
    is_short = above.right - above.edges[0] < _VERSE * (above.reach - above.edges[0])
    if not is_short and line.text[0].islower() and not ends_sentence(group[-1].text) and not is_item(line.text):
        return False
    return ends_early(group[-1], line.first_word)


def _is_shifted(group: Sequence[Line], line: Line) -> bool:
    """Whether a line begins further to the right or left than the one above, as a paragraph, a quote or the next item does."""
    shift = (line.left - group[-1].left) / line.size
    if shift >= _INDENT:
        return not (len(group) == 1 and (is_item(group[0].text) or _hangs(group[0], line)))
    if shift <= -_INDENT:
        return len(group) > 1 or not is_indented(group[0]) or line.left - line.edges[0] >= _INDENT * line.size
    return len(group) == 1 and is_indented(line) and NUMBER.match(line.text) is not None


def _hangs(first: Line, line: Line) -> bool:
    """Whether the second line of a reference stands further to the right than the first, which is full and does not end."""
    is_full = not ends_sentence(first.text) and not ends_early(first, line.first_word)
    return is_full and first.left - first.edges[0] < _INDENT * first.size
