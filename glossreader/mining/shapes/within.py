"""English in brackets with the Chinese, or in brackets that follow it.

“connections” in (关系 guānxi, “connections”)      beside the hanzi
SASAC in (SASAC 国资委)                            an abbreviation beside the hanzi
dēnglong 灯笼 ("lantern")                          behind the hanzi, in quotation marks
去标识化 (de-identification)                       behind the hanzi
"""

from collections.abc import Iterator

from glossreader.mining.gloss import Gloss, Role
from glossreader.mining.quotes import Span
from glossreader.mining.setting import Setting

_MEANING, _REMARK_WITHIN, _REMARK_BEHIND, _SHORT, _LATER = 2.8, -1.2, 2.0, 0.5, 0.3


def meanings(setting: Setting) -> Iterator[Gloss]:
    """(中文 pinyin, “English”), 中文 ("English", i.e., "other English"), 中文 (literally English)."""
    for notes, role in ((setting.island.within, Role.LITERAL), (setting.island.behind, Role.TRANSLATION)):
        best = 9.0
        for span in notes.meanings:
            best = min(best - _LATER, setting.fit(span) + _MEANING)
            yield setting.gloss(span, best, "meaning in brackets", role=role)


def remarks(setting: Setting) -> Iterator[Gloss]:
    """中文 (English), 中文 (pinyin, English)."""
    for span in _remarks(setting, setting.island.behind.remarks) if not setting.island.behind.meanings else ():
        yield setting.gloss(span, setting.fit(span) + _REMARK_BEHIND, "brackets behind hanzi")
    if spans := setting.island.within.remarks:
        yield setting.gloss(spans[0], setting.fit(spans[0]) + _REMARK_WITHIN, "remark in brackets")


def abbreviations(setting: Setting) -> Iterator[Gloss]:
    """(RSDL, 指定居所监视居住): a second rendering."""
    for span in (*setting.island.within.abbreviations, *setting.island.behind.abbreviations):
        yield setting.gloss(span, _SHORT, "abbreviation", role=Role.ABBREVIATION)


def _remarks(setting: Setting, spans: tuple[Span, ...]) -> Iterator[Span]:
    """The first remark, and it with those that only a comma parts from it and that the hanzi mean too: (Tom, Dick, and Harry)."""
    for at, (start, end) in enumerate(spans):
        if at and not (setting.text[spans[at - 1][1] : start].strip(" \u00a0") == "," and setting.cover((start, end))):
            return
        yield spans[0][0], end
