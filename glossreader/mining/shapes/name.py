"""A romanisation as the term's own name in English: Anbai (按呗), MC天佑 (MC Tianyou), weiqi (围棋)."""

from collections.abc import Iterator

from glossreader.language.pinyin.marks import has_tone_marks
from glossreader.mining.shapes.gloss import Gloss, Role
from glossreader.mining.shapes.setting import Setting
from glossreader.mining.shapes.shape import Shape
from glossreader.mining.text.quotes import OPENERS, Span


def name(setting: Setting) -> Iterator[Gloss]:
    """Name (中文) in the sentence, else 中文 (Name): the English where nothing translates the hanzi, or the headword of an encyclopedia."""
    span = setting.island.name
    if span and setting.island.within.labelled:
        yield setting.state(Shape.HEADWORD, span)
    elif span:
        yield setting.state(_shape(setting, span), span, role=Role.TRANSLATION if _in_use(setting, span) else Role.NAME)
    elif (span := setting.island.reading) and not has_tone_marks(setting.text[slice(*span)]):
        yield setting.state(Shape.NAME_BEHIND if _proper(setting, span) else Shape.WORD_BEHIND, span, role=Role.NAME)


def is_full_name(setting: Setting) -> bool:
    """Whether the romanisation in the sentence is a name of two or three words, as of a person: Wang Quanping 王全平."""
    span = setting.island.name
    if span is None or has_tone_marks(setting.text[slice(*span)]):
        return False
    return 2 <= len(setting.sheet.words.inside(*span)) <= 3 and _proper(setting, span)


def _shape(setting: Setting, span: Span) -> Shape:
    if not _proper(setting, span):
        return Shape.WORD
    return Shape.PERSON if setting.profile.maybe_person else Shape.NAME


def _in_use(setting: Setting, span: Span) -> bool:
    """Whether the article uses the name elsewhere too: then it is what the thing is called in English, whatever it means literally."""
    first = setting.sheet.words.inside(*span)[0].text
    return _proper(setting, span) and not has_tone_marks(first) and setting.page.uses[first] > 1


def _proper(setting: Setting, span: Span) -> bool:
    """Whether it is written with capitals and is no cited word in quotation marks or italics."""
    start, end = span
    cited = start > 0 and setting.text[start - 1] in OPENERS
    return not cited and all(word[:1].isupper() for word in setting.text[start:end].split())
