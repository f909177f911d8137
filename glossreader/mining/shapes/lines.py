"""Lines that gloss a neighbour: the hanzi stand alone, the English on the line above or below.

Buying the wind              "to start with home-made methods"
买风 (mǎi fēng)              stands below 土法上马
"""

import re
from collections.abc import Iterator

from glossreader.mining.gloss import Gloss, Role
from glossreader.mining.line import line_start
from glossreader.mining.quotes import inner, quote_at
from glossreader.mining.romanised import spells
from glossreader.mining.setting import Setting
from glossreader.mining.sheet import Sheet

_LONGEST = 10  # words
_MOST_AROUND = 12  # code points of numbers and marks
_SENTENCE_END = re.compile(r"[.:;,!?。：]\s*$")
_ALONE = re.compile(r"[\s\d.()（）“”\"'‘’*#|•:：-]*")
_ABOVE, _READ, _BELOW_QUOTED, _BELOW_READ, _BELOW = 0.6, 2.0, 2.4, 2.0, 0.0


def line_above(setting: Setting) -> Iterator[Gloss]:
    """A short line without a stop, such as a title, over a line with nothing but the hanzi; pinyin there is their reading."""
    sheet = setting.above
    if sheet is None or not _alone(setting) or not _short(sheet):
        return
    span = inner(sheet.text, line_start(sheet.text), len(sheet.text))
    if _is_reading(setting, sheet):
        yield setting.gloss(span, _READ, "line above", role=Role.READING, sheet=sheet)
    elif not _SENTENCE_END.search(sheet.text):
        yield setting.gloss(span, setting.fit(span, sheet) + _ABOVE, "line above", sheet=sheet)


def line_below(setting: Setting) -> Iterator[Gloss]:
    """A quotation, a short line or pinyin under a line with nothing but the hanzi; English is surer when their pinyin stands above."""
    sheet = setting.below
    if sheet is None or not _alone(setting) or not _short(sheet):
        return
    if _is_reading(setting, sheet):
        yield setting.gloss((0, len(sheet.text)), _READ, "line below", role=Role.READING, sheet=sheet)
    elif (quotation := quote_at(sheet.text, line_start(sheet.text))) and not sheet.text[quotation.end :].strip(" .,"):
        yield setting.gloss(quotation.inner, setting.fit(quotation.inner, sheet) + _BELOW_QUOTED, "quotation below", sheet=sheet)
    elif not _SENTENCE_END.search(sheet.text):
        span = inner(sheet.text, line_start(sheet.text), len(sheet.text))
        prior = _BELOW_READ if setting.above and _is_reading(setting, setting.above) else _BELOW
        yield setting.gloss(span, setting.fit(span, sheet) + prior, "line below", sheet=sheet)


def _is_reading(setting: Setting, sheet: Sheet) -> bool:
    return spells(sheet.text, setting.run.text, setting.evidence.chinese)


def _alone(setting: Setting) -> bool:
    island = setting.island
    if len(setting.text) - (island.end - island.start) > _MOST_AROUND:
        return False
    return bool(_ALONE.fullmatch(setting.text, 0, island.start) and _ALONE.fullmatch(setting.text, island.end))


def _short(sheet: Sheet) -> bool:
    return not sheet.runs and 0 < len(sheet.words.items) <= _LONGEST
