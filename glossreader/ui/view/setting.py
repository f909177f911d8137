"""How a passage is set: its face, line pitch, spaces and bar, for each style in English and in Chinese, at a zoom."""

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from PySide6.QtGui import QFont, QFontMetricsF

from glossreader.domain.page import Passage, Style
from glossreader.language.scripts.recognise import TRADITIONAL
from glossreader.settings import Ruby
from glossreader.ui import theme
from glossreader.ui.fonts import with_traditional_forms
from glossreader.ui.theme import Face
from glossreader.ui.view.ruby import RubyFace, ruby_face


class Bar(StrEnum):
    """The upright bar at the left of a passage."""

    NONE = "none"
    QUOTE = "quote"
    CAPTION = "caption"


class Ink(StrEnum):
    """Which of the inks a passage is written in."""

    FIRST = "ink"
    SECOND = "ink2"
    THIRD = "ink3"


@dataclass(frozen=True, slots=True)
class Plan:
    """What the design says of a style, in logical pixels at 100 %; spaces collapse to the larger one."""

    face: Face
    above: int = 16
    below: int = 16
    indent: int = 0
    bar: Bar = Bar.NONE
    ink: Ink = Ink.FIRST
    ruby: Face | None = None
    ruby_rise: float = 0
    has_old_figures: bool = False
    pad: int = 0


_BODY = Plan(theme.BODY, ruby=theme.RUBY, ruby_rise=17.5, has_old_figures=True)
_CHINESE_BODY = Plan(theme.CHINESE_BODY, ruby=theme.CHINESE_RUBY, ruby_rise=24)  # of terms: it lives in the leading
_CHINESE_BODY_WITH_RUBY = Plan(theme.CHINESE_BODY_WITH_RUBY, ruby=theme.CHINESE_RUBY, ruby_rise=25)
_QUOTE, _CAPTION, _LIST, _NOTES, _CELL = 26, 16, 24, 8, 6


def _quoted(plan: Plan) -> Plan:
    return Plan(plan.face, 16, 16, _QUOTE, Bar.QUOTE, Ink.FIRST, plan.ruby, plan.ruby_rise, plan.has_old_figures)


def _in_list(plan: Plan) -> Plan:
    return Plan(plan.face, 8, 8, _LIST, Bar.NONE, Ink.FIRST, plan.ruby, plan.ruby_rise, plan.has_old_figures)


_ENGLISH = {
    Style.CATEGORY: Plan(theme.KICKER, 32, 12, ink=Ink.SECOND),
    Style.TITLE: Plan(theme.TITLE, 12, 8),
    Style.DECK: Plan(theme.DECK, 8, 12, ink=Ink.SECOND),
    Style.BYLINE: Plan(theme.KICKER, 12, 20, ink=Ink.THIRD),
    Style.HEADING: Plan(theme.HEADING, 24, 8),
    Style.PARAGRAPH: _BODY,
    Style.LIST_ITEM: _in_list(_BODY),
    Style.CAPTION: Plan(theme.CAPTION, 16, 16, _CAPTION, Bar.CAPTION, Ink.SECOND),
    Style.QUOTE: _quoted(_BODY),
    Style.TABLE_ROW: Plan(theme.TABLE, pad=_CELL),
    Style.REFERENCE: Plan(theme.NOTES, _NOTES, _NOTES, ink=Ink.SECOND, has_old_figures=True),
    Style.FOOTNOTE: Plan(theme.NOTES, _NOTES, _NOTES, _LIST, ink=Ink.SECOND, has_old_figures=True),
}
_CHINESE = _ENGLISH | {
    Style.TITLE: Plan(theme.CHINESE_TITLE, 10, 6),
    Style.DECK: Plan(theme.CHINESE_DECK, 8, 12, ink=Ink.SECOND),
    Style.HEADING: Plan(theme.CHINESE_HEADING, 24, 8),
    Style.PARAGRAPH: _CHINESE_BODY,
    Style.LIST_ITEM: _in_list(_CHINESE_BODY),
    Style.QUOTE: _quoted(_CHINESE_BODY),
    Style.TABLE_ROW: Plan(theme.CHINESE_TABLE, pad=_CELL),
    Style.REFERENCE: Plan(theme.CHINESE_NOTES, _NOTES, _NOTES, ink=Ink.SECOND),
    Style.FOOTNOTE: Plan(theme.CHINESE_NOTES, _NOTES, _NOTES, _LIST, ink=Ink.SECOND),
}
_CHINESE_WITH_RUBY = _CHINESE | {
    Style.PARAGRAPH: _CHINESE_BODY_WITH_RUBY,
    Style.LIST_ITEM: _in_list(_CHINESE_BODY_WITH_RUBY),
    Style.QUOTE: _quoted(_CHINESE_BODY_WITH_RUBY),
}
_ONUM = QFont.Tag("onum")


@dataclass(frozen=True, slots=True)
class Setting:
    """A plan at one zoom: whole logical pixels from line to line, so that no line is blurred.

    baseline     of the first line below its top; lines are `pitch` apart.
    rise         of the ruby's baseline above that of the text.
    pad          above and below the lines of a row.
    """

    font: QFont
    pitch: int
    baseline: float
    above: int
    below: int
    indent: int
    bar: Bar
    ink: Ink
    em: float
    ruby: RubyFace | None
    rise: float
    is_chinese: bool
    pad: int
    zoom: float


def setting_of(passage: Passage, ruby: Ruby, zoom: float, script: str | None = None) -> Setting:
    """Say how a passage is set, with the glyphs of a script (BCP 47); its ruby is None where none is shown."""
    return _setting(passage.style, passage.is_chinese, ruby, zoom, script)


@lru_cache(maxsize=256)
def _setting(style: Style, is_chinese: bool, ruby: Ruby, zoom: float, script: str | None) -> Setting:  # noqa: FBT001  # a key of the cache
    plans = (_CHINESE_WITH_RUBY if ruby is Ruby.ALL_WORDS and ruby_face(theme.CHINESE_RUBY, zoom) else _CHINESE) if is_chinese else _ENGLISH
    plan = plans[style]
    font = plan.face.font(zoom)
    if plan.has_old_figures:
        font.setFeature(_ONUM, 1)
    if script == TRADITIONAL:
        font = with_traditional_forms(font)
    ascent, height = _reference(plan.face, zoom)
    pitch = round(plan.face.pitch * zoom)
    return Setting(
        font,
        pitch,
        _baseline(plan, zoom, pitch, ascent, height),
        round(plan.above * zoom),
        round(plan.below * zoom),
        round(plan.indent * zoom),
        plan.bar,
        plan.ink,
        plan.face.size * zoom,
        ruby_face(plan.ruby, zoom) if plan.ruby and ruby is not Ruby.OFF else None,
        plan.ruby_rise * zoom,
        is_chinese,
        round(plan.pad * zoom),
        zoom,
    )


def _reference(face: Face, zoom: float) -> tuple[float, float]:
    """Ascent and height of the first family alone: those that stand in for it would move the lines."""
    metrics = QFontMetricsF(Face(face.families[:1], face.size, face.pitch, face.weight).font(zoom))
    return metrics.ascent(), metrics.ascent() + metrics.descent()


def _baseline(plan: Plan, zoom: float, pitch: int, ascent: float, height: float) -> float:
    """Text stands in the middle of its pitch; under ruby of Chinese text it stands lower, as the ruby is part of the line."""
    if plan.face is theme.CHINESE_BODY_WITH_RUBY:
        return round(theme.CHINESE_RUBY_BASELINE * zoom)
    if plan.face.families[0] == theme.SONG:
        return round(pitch / 2 + 0.38 * plan.face.size * zoom)
    return round((pitch - height) / 2 + ascent)
