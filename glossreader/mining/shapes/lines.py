"""Lines that gloss a neighbour: the hanzi stand alone, the English on the line above or below.

Buying the wind              土法上马
买风 (mǎi fēng)              "to start with home-made methods"
"""

import re
from collections.abc import Iterator

from glossreader.mining.evidence.romanised import spells
from glossreader.mining.shapes.gloss import Gloss, Role
from glossreader.mining.shapes.labels import without_label
from glossreader.mining.shapes.setting import Setting
from glossreader.mining.shapes.shape import Shape
from glossreader.mining.text.line import line_start
from glossreader.mining.text.quotes import Span, inner, quote_at
from glossreader.mining.text.sheet import Sheet

_LONGEST = 10  # words
_MOST_AROUND = 12  # code points of numbers and marks round hanzi that stand alone
_SENTENCE_END = re.compile(r"[.:;,!?。：]\s*$")
_ALONE = re.compile(r"[\s\d.()（）“”\"'‘’*#|•:：-]*")


def line_above(setting: Setting) -> Iterator[Gloss]:
    """Offer a short line without a stop, such as a title, over a line with nothing but the hanzi; pinyin there is their reading."""
    sheet = setting.above
    if sheet is None or not stands_alone(setting) or not _short(sheet):
        return
    if _is_reading(setting, sheet):
        yield setting.state(Shape.READING, _whole(sheet), role=Role.READING, sheet=sheet)
    elif not _SENTENCE_END.search(sheet.text):
        yield setting.offer(Shape.LINE_ABOVE, _whole(sheet), sheet=sheet)


def line_below(setting: Setting) -> Iterator[Gloss]:
    """Offer a quotation, a short line or pinyin under a line with nothing but the hanzi; English is surer when pinyin stands above."""
    sheet = setting.below
    if sheet is None or not stands_alone(setting) or not _short(sheet):
        return
    start, _ = without_label(sheet.text, (line_start(sheet.text), len(sheet.text)))
    quotation = quote_at(sheet.text, start)
    if _is_reading(setting, sheet):
        yield setting.state(Shape.READING, _whole(sheet), role=Role.READING, sheet=sheet)
    elif quotation and not sheet.text[quotation.end :].strip(" .,"):
        yield setting.offer(Shape.QUOTATION_BELOW, quotation.inner, sheet=sheet)
    elif not _SENTENCE_END.search(sheet.text):
        read = setting.above is not None and _is_reading(setting, setting.above)
        yield setting.offer(Shape.LINE_BELOW_PINYIN if read else Shape.LINE_BELOW, _whole(sheet), sheet=sheet)


def stands_alone(setting: Setting) -> bool:
    """Whether its line has nothing but the hanzi, their brackets and a number."""
    island = setting.island
    if len(setting.text) - (island.end - island.start) > _MOST_AROUND:
        return False
    return bool(_ALONE.fullmatch(setting.text, 0, island.start) and _ALONE.fullmatch(setting.text, island.end))


def _short(sheet: Sheet) -> bool:
    return not sheet.runs and 0 < len(sheet.words.items) <= _LONGEST


def _whole(sheet: Sheet) -> Span:
    return inner(sheet.text, line_start(sheet.text), len(sheet.text))


def _is_reading(setting: Setting, sheet: Sheet) -> bool:
    return spells(sheet.text, setting.run.text, setting.chinese)
