"""English as the rest of a line that begins with the Chinese, as lists of words have it.

网络运营者 — network operators. Wider than it sounds
小笼包 xiǎolóngbāo / soup dumplings
搜查证 search warrant
"""

import re
from collections.abc import Iterator

from glossreader.domain.article import BlockKind
from glossreader.language.hanzi import HAN
from glossreader.language.pinyin.marks import has_tone_marks
from glossreader.mining.shapes.gloss import Gloss, Role
from glossreader.mining.shapes.labels import without_label
from glossreader.mining.shapes.setting import Setting
from glossreader.mining.shapes.shape import Shape
from glossreader.mining.text.quotes import Span, quote_at

_JOINT = re.compile(r"[”\"’'*]?(?:\s*[:：=≈>|]\s*|\s+[–—/-]+\s*|[–—-]+\s+|—\s*|\s+)(?=[\w“\"‘'(])")
_COMMA = re.compile(r",\s+(?=[a-z]+(?: [a-z]+){0,3}$)")
_REST = re.compile(rf"[^.;:，。；()（）|\n{HAN}]{{2,80}}")
_SENTENCE_BEFORE = re.compile(r"[.;。；]\s+$")
_DEFINED = re.compile(r"\s*[:：=≈]\s*(?=\w)|\s+[–—]\s+(?=\w)")
_REACH = 8  # code points
_LONGEST = 14  # words


def rest_of_line(setting: Setting) -> Iterator[Gloss]:
    """中文: English; 中文 – English. More about it; pinyin (中文) – English; 中文, english; 中文 English."""
    if setting.sheet.kind is BlockKind.TABLE_ROW or setting.sheet.prose < setting.island.start:
        return
    joint = _JOINT.match(setting.text, setting.island.end) or _COMMA.match(setting.text, setting.island.end)
    if joint is None or quote_at(setting.text, joint.end()):
        return
    start, _ = without_label(setting.text, (joint.end(), len(setting.text)))
    rest = _REST.match(setting.text, start)
    if quotation := quote_at(setting.text, start):
        yield setting.offer(Shape.QUOTATION_BEHIND, quotation.inner, role=Role.LITERAL)
    elif rest and len(setting.sheet.words.inside(*rest.span())) <= _LONGEST and _may_translate(setting, rest.span()):
        yield setting.offer(Shape.REST_OF_LINE if joint.group().strip() else Shape.LIST_LINE, rest.span())


def further_definition(setting: Setting) -> Iterator[Gloss]:
    """... Night Market. 地摊 = street stall: behind another sentence of the line, after an equals sign, or where the hanzi mean it."""
    start = setting.island.start
    joint = (
        _DEFINED.match(setting.text, setting.island.end) if _SENTENCE_BEFORE.search(setting.text, max(0, start - _REACH), start) else None
    )
    rest = _REST.match(setting.text, joint.end()) if joint else None
    if (
        joint
        and rest
        and len(setting.sheet.words.inside(*rest.span())) <= _LONGEST
        and ("=" in joint.group() or setting.cover(rest.span()))
    ):
        yield setting.offer(Shape.FURTHER_DEFINITION, rest.span())


def _may_translate(setting: Setting, rest: Span) -> bool:
    """Behind a name in brackets mostly stands what it is: Jia Junpeng (贾君鹏) — a post on a forum."""
    if not setting.island.bracketed:
        return True
    name = setting.island.name
    return name is not None and (setting.cover(rest) > 0 or has_tone_marks(setting.text[slice(*name)]))
