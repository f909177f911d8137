"""English behind the Chinese.

The word 依法, “in accordance with law,” occurs         a quotation
‘shehuiren‘ (社会人), literally ‘society people’         announced by a word
责令改正 means “to order correction”                      announced by a verb
网络运营者 — network operators. Wider than it sounds      behind a joint, at the head of a line
"""

import re
from collections.abc import Iterator

from glossreader.domain.article import BlockKind
from glossreader.language.pinyin import has_tone_marks
from glossreader.mining.gloss import Gloss, Role
from glossreader.mining.quotes import quote_at
from glossreader.mining.setting import Setting

_ADVERB = r"(?:literally|lit\.|usually|often|also|roughly|basically|loosely|commonly|sometimes|simply|originally|here|in English|for short)"
_VERB = (
    r"(?:meaning|means?|translates?(?: roughly)? (?:to|as|into)|translated as|refers to|referring to|stands for|denotes|signifies|known as|called"
    r"|is|or|i\.e\.,?|that is,?|in other words,?|as in|short for)\b"
)
_LINK = re.compile(
    rf"[”\"’'*]?[\s,，:：;–—=≈>/-]*(?:(?:the term|and that|which|that|it|a term|a word|this)\s+)*(?:{_ADVERB},?\s+)*(?P<verb>{_VERB})?(?:\s+{_ADVERB})*[\s,:]*(?:both\s+|something like\s+)?",
    re.IGNORECASE,
)
_PLAIN = re.compile(
    rf"[”\"’'*]?[\s,，–—]*(?:(?:which|that)\s+)?(?:(?:literally|lit\.)\s+(?:means?|meaning|translates? (?:to|as))?|meaning|means?|translates? (?:to|as))\s+(?=[A-Za-z])",
    re.IGNORECASE,
)
_JOINT = re.compile(r"[”\"’'*]?(?:\s*[:：=≈>|]\s*|\s+[–—/-]+\s*|[–—-]+\s+|—\s*|\s+)(?=[\w“\"‘'(])")
_LATE = re.compile(
    r"(?:[^.!?。\n]{0,60}?|[^.!?。\n]{0,40}\.\s[^.!?。\n]{0,50}?\bit\s+)\b(?:means?|meaning|literally|translates? (?:to|as))\s+(?:both\s+)?(?=[“\"‘'])",
    re.IGNORECASE,
)
_LOOSE = re.compile(r"[”\"’']?[^.!?。\n“\"]{0,60}?\s(?=[“\"])")
_SAID_IN_ENGLISH = re.compile(r"[”\"’']?,\s*(?P<english>[^.,;:()]{2,60}?) in English\b")
_COMMA = re.compile(r",\s+(?=[a-z]+(?: [a-z]+){0,3}$)")
_CLAUSE = re.compile(r"[^.;:,，。；()（）\n!?]{2,80}")
_LINE = re.compile(r"[^.;:，。；()（）\n]{2,80}")
_SERIES = re.compile(r"\s*,?\s*(?:or|and)\s+(?:also\s+)?")
_QUOTATION, _VERB_QUOTATION, _LATE_QUOTATION, _LOOSE_QUOTATION, _UNQUOTED, _IN_ENGLISH, _LINE_REST, _GLUED, _LATER = (
    1.8,
    3.0,
    2.4,
    1.0,
    1.4,
    2.4,
    1.8,
    0.6,
    0.3,
)
_LONGEST_LINE = 14  # words


def quotation_behind(setting: Setting) -> Iterator[Gloss]:
    """中文, “English”; 中文, literally “English”; 中文 means both “English” and “English”."""
    link = _LINK.match(setting.text, setting.island.end)
    quotation = quote_at(setting.text, link.end()) if link else None
    prior = _VERB_QUOTATION if link and link["verb"] else _QUOTATION
    role = Role.LITERAL if setting.island.bracketed else Role.TRANSLATION
    best = 9.0
    while quotation:
        best = min(best, setting.fit(quotation.inner) + prior)
        yield setting.gloss(quotation.inner, best, "quotation behind", role=role)
        series = _SERIES.match(setting.text, quotation.end)
        quotation = quote_at(setting.text, series.end()) if series else None
        best -= _LATER


def _name(setting: Setting) -> str:
    return setting.text[slice(*setting.island.name)] if setting.island.name else ""


def late_quotation(setting: Setting) -> Iterator[Gloss]:
    """中文 (pinyin), common in speech, means “English”: farther off, before other hanzi; without the verb only behind pinyin."""
    stop = setting.sheet.start_of_run_after(setting.run)
    if link := _LATE.match(setting.text, setting.island.end, stop):
        prior = _LATE_QUOTATION
    elif setting.island.reading and (link := _LOOSE.match(setting.text, setting.island.end, stop)):
        prior = _LOOSE_QUOTATION
    if link and (quotation := quote_at(setting.text, link.end())):
        yield setting.gloss(quotation.inner, setting.fit(quotation.inner) + prior, "late quotation", role=Role.LITERAL)


def said_in_english(setting: Setting) -> Iterator[Gloss]:
    """中文 (pinyin), horn of plenty in English, ..."""
    if match := _SAID_IN_ENGLISH.match(setting.text, setting.island.end):
        yield setting.gloss(match.span("english"), setting.fit(match.span("english")) + _IN_ENGLISH, "in English")


def meaning_behind(setting: Setting) -> Iterator[Gloss]:
    """中文, literally English; 中文 means English: to the end of the clause."""
    link = _PLAIN.match(setting.text, setting.island.end)
    if link and (clause := _CLAUSE.match(setting.text, link.end())):
        yield setting.gloss(clause.span(), setting.fit(clause.span()) + _UNQUOTED, "meaning behind")


def rest_of_line(setting: Setting) -> Iterator[Gloss]:
    """A line that begins with the Chinese: 中文: English; 中文 – English. More about it; 中文 English."""
    if setting.sheet.kind is BlockKind.TABLE_ROW or setting.sheet.prose < setting.island.start:
        return
    if setting.island.bracketed and setting.island.name is None:
        return
    joint = _JOINT.match(setting.text, setting.island.end) or _COMMA.match(setting.text, setting.island.end)
    rest = _LINE.match(setting.text, joint.end()) if joint else None
    if (
        joint is None
        or rest is None
        or quote_at(setting.text, joint.end())
        or len(setting.sheet.words.inside(*rest.span())) > _LONGEST_LINE
    ):
        return
    if setting.island.bracketed and not (setting.cover(rest.span()) or has_tone_marks(_name(setting))):
        return
    yield setting.gloss(rest.span(), setting.fit(rest.span()) + (_LINE_REST if joint.group().strip() else _GLUED), "rest of line")
