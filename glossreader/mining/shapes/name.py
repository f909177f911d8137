"""A romanisation as the term's own name in English: Anbai (按呗), MC天佑 (MC Tianyou), weiqi (围棋)."""

from collections.abc import Iterator

from glossreader.language.pinyin import has_tone_marks
from glossreader.mining.gloss import Gloss, Role
from glossreader.mining.quotes import OPENERS, Span
from glossreader.mining.setting import Setting

_HEADWORD, _PERSON, _PROPER, _COMMON, _PROPER_READING, _READING = 3.0, 2.8, 2.6, 1.8, 1.6, 1.2


def name(setting: Setting) -> Iterator[Gloss]:
    """Name (中文) in the sentence, else 中文 (Name): the English where nothing translates the hanzi, or the headword of an encyclopedia."""
    if span := setting.island.name:
        if setting.island.within.labelled:
            yield setting.gloss(span, _HEADWORD, "headword")
            return
        role = Role.TRANSLATION if _in_use(setting, span) else Role.NAME
        yield setting.gloss(span, _score(setting, span), "name", role=role)
    elif (span := setting.island.reading) and not has_tone_marks(setting.text[slice(*span)]):
        yield setting.gloss(span, _PROPER_READING if _proper(setting, span) else _READING, "reading as name", role=Role.NAME)


def _score(setting: Setting, span: Span) -> float:
    if not _proper(setting, span):
        return _COMMON
    return _PERSON if setting.profile.maybe_person else _PROPER


def _in_use(setting: Setting, span: Span) -> bool:
    """Whether the article uses the name elsewhere too, so that it is what the thing is called in English, whatever it may mean literally."""
    first = setting.sheet.words.inside(*span)[0].text
    return _proper(setting, span) and not has_tone_marks(first) and setting.page.uses[first] > 1


def is_full_name(setting: Setting) -> bool:
    """Whether the romanisation in the sentence is a name of two or three words, as of a person: Wang Quanping 王全平."""
    span = setting.island.name
    if span is None or has_tone_marks(setting.text[slice(*span)]):
        return False
    return 2 <= len(setting.sheet.words.inside(*span)) <= 3 and _proper(setting, span)


def _proper(setting: Setting, span: Span) -> bool:
    """Whether it is written with capitals and is no cited word in quotation marks or italics."""
    start, end = span
    return all(word[:1].isupper() for word in setting.text[start:end].split()) and setting.text[max(0, start - 1) : start] not in set(
        OPENERS
    )
