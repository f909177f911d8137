"""Records: a label and its value on each line.

Term: 取保候审                       Simplified Chinese社会信用体系
Usual English: bail                  Hanyu Pinyin: shèhuì xìnyòng tǐxì
Our English: release on guarantee    (the English is the title that the box belongs to)
"""

import re
from collections.abc import Iterator

from glossreader.domain.article import BlockKind
from glossreader.language.hanzi import HAN
from glossreader.mining.shapes.gloss import Gloss, Role
from glossreader.mining.shapes.labels import says_english, says_literal, says_reading
from glossreader.mining.shapes.lines import stands_alone
from glossreader.mining.shapes.setting import Setting
from glossreader.mining.shapes.shape import Shape
from glossreader.mining.text.line import line_start
from glossreader.mining.text.quotes import Span, inner
from glossreader.mining.text.sheet import Sheet

_BOX_LABEL = r"(?:(?:Simplified|Traditional) Chinese|Chinese(?: name)?|Hanyu Pinyin|Wade–Giles|Jyutping|Literal meaning)"
_OWN_LABEL = rf"(?P<own>[A-Z][A-Za-z ]{{2,30}}?)\s*(?:[:：|\t]+\s*|(?=[{HAN}])|\s{{2,}})"
_LABELLED = re.compile(rf"(?:(?P<box>{_BOX_LABEL})[\s:：|]*|{_OWN_LABEL})(?P<value>\S.*)")
_BOX = re.compile(r"(?:(?:Simplified|Traditional) )?Chinese(?: name)?")
_FURTHER = re.compile(r"\s*(?:[;(（]|, (?:for example|e\.g\.|such as|as in|which|especially|usually|often)\b)")
_LONGEST_RECORD = 8  # lines
_LATER = 0.3  # what every further English field is worth less


def record(setting: Setting) -> Iterator[Gloss]:
    """Offer the English and the pinyin of the lines below, when the hanzi's own line is a label and a value, or nothing but the hanzi."""
    own = _own_label(setting)
    if own is None and not stands_alone(setting):
        return
    rank = 0
    for sheet in setting.page.sheets[setting.at + 1 : setting.at + 1 + _LONGEST_RECORD]:
        match = _labelled(sheet)
        if match is None or _label(match) == own or (own is None and sheet.runs):
            return
        span = inner(sheet.text, *match.span("value"))
        if says_reading(_label(match)):
            yield setting.state(Shape.READING, span, role=Role.READING, sheet=sheet)
        elif says_english(_label(match)):
            role = Role.LITERAL if says_literal(_label(match)) else Role.TRANSLATION
            yield setting.state(Shape.FIELD, _without_more(sheet.text, span), role=role, sheet=sheet, less=_LATER * rank)
            rank += 1


def infobox(setting: Setting) -> Iterator[Gloss]:
    """Offer the title or heading that a box with the row "Simplified Chinese" belongs to."""
    own = _own_label(setting)
    if own and _BOX.fullmatch(own) and (sheet := _heading_above(setting)):
        yield setting.offer(Shape.INFOBOX, inner(sheet.text, 0, len(sheet.text)), sheet=sheet)


def _labelled(sheet: Sheet) -> re.Match[str] | None:
    return _LABELLED.match(sheet.text, line_start(sheet.text))


def _label(match: re.Match[str]) -> str:
    return match["box"] or match["own"]


def _own_label(setting: Setting) -> str | None:
    """Return the label of the hanzi's own line, when they are its value or begin it."""
    match = _labelled(setting.sheet)
    return _label(match) if match and match.start("value") == setting.island.start else None


def _without_more(text: str, span: Span) -> Span:
    """Cut off what explains a value further: a partner for one activity only, for example a meal buddy."""
    more = _FURTHER.search(text, *span)
    return (span[0], more.start()) if more else span


def _heading_above(setting: Setting) -> Sheet | None:
    headings = (sheet for sheet in reversed(setting.page.sheets[: setting.at]) if sheet.kind is BlockKind.HEADING)
    return next((sheet for sheet in headings if sheet.text.strip()), None)
