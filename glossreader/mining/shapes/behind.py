"""English behind the Chinese, in the same sentence.

The word 依法, “in accordance with law,” occurs         a quotation
‘shehuiren‘ (社会人), literally ‘society people’         announced by a word
责令改正 means “to order correction”                      announced by a verb
打水漂 (dǎ shuǐpiāo), stone skipping in English           said to be English
"""

import re
from collections.abc import Iterator

from glossreader.mining.shapes.gloss import Gloss, Role, in_order
from glossreader.mining.shapes.setting import Setting
from glossreader.mining.shapes.shape import Shape
from glossreader.mining.text.quotes import Span, quote_at

_CLOSER = r"[”\"’'*]?"
_ADVERB = r"(?:literally|lit\.|usually|often|also|roughly|basically|loosely|commonly|sometimes|simply|originally|here|in English|for short)"
_MEANS = r"(?:meaning|means?|translates? (?:to|as))"
_VERB = (
    r"(?:meaning|means?|translates?(?: roughly)? (?:to|as|into)|translated as|refers to|referring to|stands for|denotes|signifies"
    r"|known as|called|is|or|i\.e\.,?|that is,?|in other words,?|as in|short for)\b"
)
_PRONOUNS = r"(?:(?:the term|and that|which|that|it|a term|a word|this)\s+)*"
_LINK = re.compile(
    rf"{_CLOSER}[\s,，:：;–—=≈>/-]*{_PRONOUNS}(?:{_ADVERB},?\s+)*(?P<verb>{_VERB})?(?:\s+{_ADVERB})*[\s,:]*"
    r"(?:(?:both|something like|to)\s+)?",
    re.IGNORECASE,
)
_PLAIN_LINK = re.compile(
    rf"{_CLOSER}[\s,，–—]*(?:(?:which|that)\s+)?(?:(?:literally|lit\.)\s+{_MEANS}?|{_MEANS})\s*(?<=\s)(?=[A-Za-z])", re.IGNORECASE
)
_IN_SENTENCE, _IN_NEXT = r"[^.!?。\n]{0,60}?", r"[^.!?。\n]{0,40}\.\s[^.!?。\n]{0,50}?\bit\s+"
_LATE = re.compile(rf"(?:{_IN_SENTENCE}|{_IN_NEXT})\b(?:{_MEANS}|literally)\s+(?:both\s+)?(?=[“\"‘'])", re.IGNORECASE)
_AFTER_NEXT = r"(?:[^.!?。\n]{0,90}[.!?…]\s)?[^.!?。\n]{0,60}?"
_RENDERED = re.compile(rf"{_AFTER_NEXT}\b(?:translate|render|call)s? (?:it|this) (?:as )?(?=[“\"‘'])", re.IGNORECASE)
_AS_A_VERB = re.compile(r"\.\s+(?P<verb>As an? \w{3,12})[:,]\s*(?=[“\"‘'])")
_LOOSE = re.compile(r"[”\"’']?[^.!?。\n“\"]{0,60}?\s(?=[“\"])")
_SAID_IN_ENGLISH = re.compile(rf"{_CLOSER},\s*(?P<english>[^.,;:()]{{2,60}}?) in English\b")
_CLAUSE = re.compile(r"[^.;:,，。；()（）\n!?]{2,80}")
_SERIES = re.compile(r"\s*,?\s*(?:or|and)\s+(?:also\s+)?")


def quotation_behind(setting: Setting) -> Iterator[Gloss]:
    """中文, “English”; 中文, literally “English”; 中文 means both “English” and “English”."""
    link = _AS_A_VERB.match(setting.text, setting.island.end) or _LINK.match(setting.text, setting.island.end)
    if link is None:
        return
    shape = Shape.ANNOUNCED_QUOTATION if link["verb"] else Shape.QUOTATION_BEHIND
    role = Role.LITERAL if setting.island.bracketed else Role.TRANSLATION
    yield from in_order(setting.offer(shape, span, role=role) for span in _series(setting.text, link.end()))


def _series(text: str, start: int) -> Iterator[Span]:
    """Yield the quotation at a place and those that "or" or "and" join to it."""
    quotation = quote_at(text, start)
    while quotation:
        yield quotation.inner
        link = _SERIES.match(text, quotation.end)
        quotation = quote_at(text, link.end()) if link else None


def late_quotation(setting: Setting) -> Iterator[Gloss]:
    """中文 (pinyin), common in speech, means “English”: farther off, but before other hanzi; without the verb only behind pinyin."""
    stop = setting.sheet.start_of_run_after(setting.run)
    start = setting.island.end
    link, shape = _LATE.match(setting.text, start, stop) or _RENDERED.match(setting.text, start, stop), Shape.LATE_QUOTATION
    if link is None and setting.island.reading:
        link, shape = _LOOSE.match(setting.text, start, stop), Shape.LOOSE_QUOTATION
    if link and (quotation := quote_at(setting.text, link.end())):
        yield setting.offer(shape, quotation.inner, role=Role.LITERAL)


def said_in_english(setting: Setting) -> Iterator[Gloss]:
    """中文 (pinyin), stone skipping in English, ..."""
    if match := _SAID_IN_ENGLISH.match(setting.text, setting.island.end):
        yield setting.offer(Shape.IN_ENGLISH, match.span("english"))


def meaning_behind(setting: Setting) -> Iterator[Gloss]:
    """中文, literally English; 中文 means English: to the end of the clause."""
    link = _PLAIN_LINK.match(setting.text, setting.island.end)
    if link and (clause := _CLAUSE.match(setting.text, link.end())):
        yield setting.offer(Shape.CLAUSE_BEHIND, clause.span())
