"""Rows of tables: the English and the pinyin stand in cells of their own.

    | Term | Pinyin | Meaning |                 the head row says which cell is which
    | 摆摊 | bǎitān | to set up a stall |
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from glossreader.domain.article import BlockKind
from glossreader.language.hanzi import HAN
from glossreader.language.pinyin import has_tone_marks
from glossreader.mining.gloss import Gloss, Role
from glossreader.mining.line import line_start
from glossreader.mining.quotes import inner
from glossreader.mining.romanised import spells
from glossreader.mining.setting import Setting
from glossreader.mining.sheet import Sheet

_HAN = re.compile(f"[{HAN}]")
_LETTERS = re.compile(r"[A-Za-z]{2}")
_ENGLISH = re.compile(r"english|translation|meaning|definition|render|gloss|literal|explanation", re.IGNORECASE)
_READING = re.compile(r"pinyin|romani[sz]ation|pronunciation|reading", re.IGNORECASE)
_FARTHEST_HEAD = 60  # rows
_HEADED, _NAMED, _BESIDE, _REMARK, _FARTHER = 3.2, 2.0, 1.6, 0.6, 0.4


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a row: where its text is, and its column, counted from 0."""

    start: int
    end: int
    column: int


def row(sheet: Sheet) -> tuple[Cell, ...]:
    """The cells of a table row, as tabs or bars part them; nothing when the text is no row."""
    text = sheet.text
    if sheet.kind is not BlockKind.TABLE_ROW and "\t" not in text and " | " not in text:
        return ()
    mark = "\t" if "\t" in text else "|"
    first = 1 if text.startswith(mark) else line_start(text)
    cells, column = [], 0
    while first <= len(text):
        stop = text.find(mark, first)
        stop = len(text) if stop < 0 else stop
        start, end = inner(text, first, stop)
        cells.append(Cell(start, end, column))
        first, column = stop + 1, column + 1
    return tuple(cells)


def cells(setting: Setting) -> Iterator[Gloss]:
    """Cells beside the hanzi's own: named by the head row, else Latin letters that are no pinyin."""
    beside = row(setting.sheet)
    own = next((cell for cell in beside if cell.start <= setting.run.start < cell.end), None)
    if own is None:
        return
    heads = _heads(setting)
    for cell in beside:
        printed = setting.text[cell.start : cell.end]
        if cell is own or not _LETTERS.search(printed) or _HAN.search(printed):
            continue
        if spells(printed, setting.run.text, setting.evidence.chinese) or _READING.search(heads.get(cell.column, "")):
            yield from _spelled(setting, cell, heads.get(cell.column, ""))
        else:
            yield _english(setting, cell, own, heads.get(cell.column, ""))


def _english(setting: Setting, cell: Cell, own: Cell, head: str) -> Gloss:
    span = (cell.start, cell.end)
    prior = (_HEADED if _ENGLISH.search(head) else _BESIDE if setting.cover(span) else _REMARK) - _FARTHER * (abs(cell.column - own.column) - 1)
    return setting.gloss(span, setting.fit(span) + prior, "cell")


def _spelled(setting: Setting, cell: Cell, head: str) -> Iterator[Gloss]:
    """Pinyin is a reading; with a capital, without tones and under no head that says pinyin also the English name: Pinduoduo | 拼多多."""
    span = (cell.start, cell.end)
    printed = setting.text[cell.start : cell.end]
    if not _READING.search(head) and printed[:1].isupper() and not has_tone_marks(printed):
        yield setting.gloss(span, _NAMED, "cell")
    yield setting.gloss(span, _HEADED, "cell", role=Role.READING)


def _heads(setting: Setting) -> dict[int, str]:
    """The head row's cells by column: the first row of the table, when it has no hanzi."""
    first = setting.at
    while first > 0 and setting.at - first < _FARTHEST_HEAD and row(setting.page.sheets[first - 1]):
        first -= 1
    head = setting.page.sheets[first]
    return {} if _HAN.search(head.text) else {cell.column: head.text[cell.start : cell.end] for cell in row(head)}
