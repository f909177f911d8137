"""Records: a label and its value on each line.

    Term: 取保候审                       Simplified Chinese社会信用体系
    Usual English: bail                  Hanyu Pinyin: shèhuì xìnyòng tǐxì
    Our English: release on guarantee    (the English is the title that the box belongs to)
"""

import re
from collections.abc import Iterator

from glossreader.domain.article import BlockKind
from glossreader.language.hanzi import HAN
from glossreader.mining.gloss import Gloss, Role
from glossreader.mining.quotes import inner
from glossreader.mining.setting import Setting
from glossreader.mining.sheet import Sheet

_LABELLED = re.compile(rf"[\s|]*(?P<label>[A-Z][A-Za-z ]{{2,30}}?)\s*(?:[:：|\t]+\s*|(?=[{HAN}])|\s{{2,}})(?P<value>\S.*)")
_ENGLISH = re.compile(r"english|translation|meaning|definition|rendering|gloss|literal", re.IGNORECASE)
_READING = re.compile(r"pinyin|romani[sz]ation|pronunciation|reading", re.IGNORECASE)
_BOX = re.compile(r"(?:simplified|traditional)(?: chinese)?|chinese(?: name| characters)?", re.IGNORECASE)
_LONGEST_RECORD = 8  # lines
_FIELD, _LATER, _TITLE = 3.2, 0.3, 1.8


def record(setting: Setting) -> Iterator[Gloss]:
    """The English and the pinyin of the lines below, when the hanzi's own line is a label and a value."""
    if not _own_label(setting):
        return
    rank = 0
    for sheet in setting.page[setting.at + 1 : setting.at + 1 + _LONGEST_RECORD]:
        match = _LABELLED.fullmatch(sheet.text)
        if match is None or _begins_anew(setting, match["label"]):
            return
        span = inner(sheet.text, *match.span("value"))
        if _READING.search(match["label"]):
            yield setting.gloss(span, _FIELD, "record", role=Role.READING, sheet=sheet)
        elif _ENGLISH.search(match["label"]):
            yield setting.gloss(span, setting.fit(span, sheet) + _FIELD - _LATER * rank, "record", sheet=sheet)
            rank += 1


def infobox(setting: Setting) -> Iterator[Gloss]:
    """The title or heading that a box with the row "Simplified Chinese" belongs to."""
    label = _own_label(setting)
    if label and _BOX.fullmatch(label) and (sheet := _heading_above(setting)):
        span = inner(sheet.text, 0, len(sheet.text))
        yield setting.gloss(span, setting.fit(span, sheet) + _TITLE, "infobox", sheet=sheet)


def _own_label(setting: Setting) -> str | None:
    match = _LABELLED.match(setting.text)
    return match["label"] if match and match.start("value") <= setting.run.start and match.end("label") >= setting.island.start - 4 else None


def _begins_anew(setting: Setting, label: str) -> bool:
    return label == _own_label(setting)


def _heading_above(setting: Setting) -> Sheet | None:
    for sheet in reversed(setting.page[: setting.at]):
        if sheet.kind is BlockKind.HEADING and sheet.text.strip():
            return sheet
    return None
