"""English in brackets with the Chinese, or in brackets that follow it.

“connections” in (关系 guānxi, “connections”)      beside the hanzi
SASAC in (SASAC 国资委)                            an abbreviation beside the hanzi
dēnglong 灯笼 ("lantern")                          behind the hanzi, in quotation marks
去标识化 (de-identification)                       behind the hanzi
"""

from collections.abc import Iterator

from glossreader.mining.shapes.gloss import Gloss, Role, in_order
from glossreader.mining.shapes.name import is_full_name
from glossreader.mining.shapes.setting import Setting
from glossreader.mining.shapes.shape import Shape
from glossreader.mining.text.quotes import Span


def meanings(setting: Setting) -> Iterator[Gloss]:
    """(中文 pinyin, “English”); 中文 ("English", i.e., "other English"); 中文 (literally English)."""
    island = setting.island
    yield from in_order(setting.offer(Shape.MEANING_WITHIN, span, role=Role.LITERAL) for span in island.within.meanings)
    yield from in_order(setting.offer(Shape.MEANING_BEHIND, span) for span in island.behind.meanings)


def remarks(setting: Setting) -> Iterator[Gloss]:
    """中文 (English); 中文 (pinyin, English)."""
    if not setting.island.behind.meanings and not _tells_of_person(setting):
        yield from (setting.offer(Shape.REMARK_BEHIND, span) for span in _remark(setting, setting.island.behind.remarks))
    yield from (setting.offer(Shape.REMARK_WITHIN, span, role=Role.LITERAL) for span in setting.island.within.remarks[:1])


def abbreviations(setting: Setting) -> Iterator[Gloss]:
    """(RSDL, 指定居所监视居住): a second rendering."""
    for span in (*setting.island.within.abbreviations, *setting.island.behind.abbreviations):
        yield setting.state(Shape.ABBREVIATION, span, role=Role.ABBREVIATION)


def _tells_of_person(setting: Setting) -> bool:
    """Whether a remark behind a full name says who it is: Lin Zhiyuan 林志远 (Cornell)."""
    return is_full_name(setting) and not any(map(setting.cover, setting.island.behind.remarks))


def _remark(setting: Setting, spans: tuple[Span, ...]) -> Iterator[Span]:
    """Yield the first remark, together with those that only a comma parts from it and that the hanzi mean too: (Tom, Dick, and Harry)."""
    if not spans:
        return
    start, end = spans[0]
    for further in spans[1:]:
        if setting.text[end : further[0]].strip(" \u00a0") != "," or not setting.cover(further):
            break
        end = further[1]
    yield start, end
