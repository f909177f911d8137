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
from glossreader.mining.line import line_start
from glossreader.mining.quotes import Span, inner
from glossreader.mining.setting import Setting
from glossreader.mining.sheet import Sheet

_BOX_LABEL = r"(?:(?:Simplified|Traditional) Chinese|Chinese(?: name)?|Hanyu Pinyin|Wade–Giles|Jyutping|Literal meaning)"
_LABELLED = re.compile(
    rf"(?:(?P<box>{_BOX_LABEL})[\s:：|]*|(?P<own>[A-Z][A-Za-z ]{{2,30}}?)\s*(?:[:：|\t]+\s*|(?=[{HAN}])|\s{{2,}}))(?P<value>\S.*)"
)
_ENGLISH = re.compile(r"english|translation|meaning|definition|rendering|gloss|literal", re.IGNORECASE)
_READING = re.compile(r"pinyin|romani[sz]ation|pronunciation|reading", re.IGNORECASE)
_BOX = re.compile(r"(?:simplified|traditional)(?: chinese)?|chinese(?: name| characters)?", re.IGNORECASE)
_CLAUSE_END = re.compile(r"\s*(?:[;(（]|, (?:for example|e\.g\.|such as|as in|which|especially|usually|often)\b)")
_LONGEST_RECORD = 8  # lines
_FIELD, _LATER, _TITLE = 3.2, 0.3, 1.8


def record(setting: Setting) -> Iterator[Gloss]:
    """The English and the pinyin of the lines below, when the hanzi's own line is a label and a value."""
    if not _own_label(setting):
        return
    rank = 0
    for sheet in setting.page.sheets[setting.at + 1 : setting.at + 1 + _LONGEST_RECORD]:
        match = _labelled(sheet)
        if match is None or _label(match) == _own_label(setting):
            return
        span = inner(sheet.text, *match.span("value"))
        if _READING.search(_label(match)):
            yield setting.gloss(span, _FIELD, "record", role=Role.READING, sheet=sheet)
        elif _ENGLISH.search(_label(match)):
            yield setting.gloss(_first_clause(sheet.text, span), _FIELD - _LATER * rank, "record", sheet=sheet)
            rank += 1


def _first_clause(text: str, span: Span) -> Span:
    """The value without what explains it further: a partner for one activity only, for example a meal buddy."""
    stop = _CLAUSE_END.search(text, *span)
    return (span[0], stop.start()) if stop else span


def infobox(setting: Setting) -> Iterator[Gloss]:
    """The title or heading that a box with the row "Simplified Chinese" belongs to."""
    label = _own_label(setting)
    if label and _BOX.fullmatch(label) and (sheet := _heading_above(setting)):
        span = inner(sheet.text, 0, len(sheet.text))
        yield setting.gloss(span, setting.fit(span, sheet) + _TITLE, "infobox", sheet=sheet)


def _labelled(sheet: Sheet) -> re.Match[str] | None:
    return _LABELLED.match(sheet.text, line_start(sheet.text))


def _label(match: re.Match[str]) -> str:
    return match["box"] or match["own"]


def _own_label(setting: Setting) -> str | None:
    """The label of the hanzi's own line, when they are all its value or begin it."""
    match = _labelled(setting.sheet)
    return _label(match) if match and match.start("value") == setting.island.start else None


def _heading_above(setting: Setting) -> Sheet | None:
    for sheet in reversed(setting.page.sheets[: setting.at]):
        if sheet.kind is BlockKind.HEADING and sheet.text.strip():
            return sheet
    return None
