"""Rows of tables: the English and the pinyin stand in cells of their own.

| Term | Pinyin | Meaning |                 the head row says which cell is which
| 摆摊 | bǎitān | to set up a stall |
"""

import re
from collections.abc import Iterator

from glossreader.language.hanzi import HAN
from glossreader.language.pinyin import has_tone_marks
from glossreader.mining.cells import Cell
from glossreader.mining.gloss import Gloss, Role
from glossreader.mining.romanised import spells
from glossreader.mining.setting import Setting

_HAN = re.compile(f"[{HAN}]")
_LETTERS = re.compile(r"[A-Za-z]{2}")
_ENGLISH = re.compile(r"english|translation|meaning|definition|render|gloss|literal|explanation", re.IGNORECASE)
_READING = re.compile(r"pinyin|romani[sz]ation|pronunciation|reading", re.IGNORECASE)
_FARTHEST_HEAD = 60  # rows
_HEADED, _NAMED, _BESIDE, _REMARK, _FARTHER = 3.2, 2.0, 1.6, 0.6, 0.4


def cells(setting: Setting) -> Iterator[Gloss]:
    """Cells beside the hanzi's own: named by the head row, else Latin letters that are no pinyin."""
    beside = setting.sheet.cells
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
    prior = (_HEADED if _ENGLISH.search(head) else _BESIDE if setting.cover(span) else _REMARK) - _FARTHER * (
        abs(cell.column - own.column) - 1
    )
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
    while first > 0 and setting.at - first < _FARTHEST_HEAD and setting.page.sheets[first - 1].cells:
        first -= 1
    head = setting.page.sheets[first]
    return {} if _HAN.search(head.text) else {cell.column: head.text[cell.start : cell.end] for cell in head.cells}
