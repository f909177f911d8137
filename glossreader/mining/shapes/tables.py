"""Rows of tables: the English and the pinyin stand in cells of their own.

| Term | Pinyin | Meaning |                 the head row says which cell is which
| 摆摊 | bǎitān | to set up a stall |
"""

import re
from collections.abc import Iterator

from glossreader.language.hanzi import HAN
from glossreader.language.pinyin.marks import has_tone_marks
from glossreader.mining.evidence.romanised import spells
from glossreader.mining.shapes.gloss import Gloss, Role
from glossreader.mining.shapes.labels import says_english, says_reading
from glossreader.mining.shapes.setting import Setting
from glossreader.mining.shapes.shape import Shape
from glossreader.mining.text.cells import Cell

_HAN = re.compile(f"[{HAN}]")
_LETTERS = re.compile(r"[A-Za-zÀ-ɏ]{2}")
_FARTHEST_HEAD = 60  # rows
_FARTHER = 0.4  # what each cell of distance costs


def cells(setting: Setting) -> Iterator[Gloss]:
    """Offer the cells beside the hanzi's own: those that the head row names, else Latin letters that are no pinyin."""
    beside = setting.sheet.cells
    own = next((cell for cell in beside if cell.start <= setting.run.start < cell.end), None)
    if own is None:
        return
    heads = _heads(setting)
    for cell in beside:
        printed = setting.text[cell.start : cell.end]
        if cell is own or not _LETTERS.search(printed) or _HAN.search(printed):
            continue
        head = heads.get(cell.column, "")
        if says_reading(head) or spells(printed, setting.run.text, setting.chinese):
            yield from _spelled(setting, cell, head)
        else:
            yield _english(setting, cell, own, head)


def _english(setting: Setting, cell: Cell, own: Cell, head: str) -> Gloss:
    span = (cell.start, cell.end)
    shape = Shape.HEADED_CELL if says_english(head) else Shape.CELL if setting.cover(span) else Shape.REMARK_CELL
    return setting.offer(shape, span, less=_FARTHER * (abs(cell.column - own.column) - 1))


def _spelled(setting: Setting, cell: Cell, head: str) -> Iterator[Gloss]:
    """Pinyin is a reading; with a capital, without tones and under no head that says pinyin also the English name: Pinduoduo | 拼多多."""
    span = (cell.start, cell.end)
    printed = setting.text[cell.start : cell.end]
    if not says_reading(head) and printed[:1].isupper() and not has_tone_marks(printed):
        yield setting.state(Shape.NAMED_CELL, span)
    yield setting.state(Shape.READING, span, role=Role.READING)


def _heads(setting: Setting) -> dict[int, str]:
    """Read the head row by column: the first row of the table, when it has no hanzi."""
    first = setting.at
    while first > 0 and setting.at - first < _FARTHEST_HEAD and setting.page.sheets[first - 1].cells:
        first -= 1
    head = setting.page.sheets[first]
    return {} if _HAN.search(head.text) else {cell.column: head.text[cell.start : cell.end] for cell in head.cells}
