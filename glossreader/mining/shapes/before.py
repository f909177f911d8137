"""English before the Chinese.

a public “lose trust blacklist” (失信黑名单)              in front of brackets
a shorter negative list 负面清单                          in front of the bare hanzi
scar literature (shanghen wenxue 伤痕文学)                in front of brackets with pinyin
a pupil, or xuéshēng (学生)                               in front of pinyin, joined by "or"
"""

import re
from collections.abc import Iterator

from glossreader.mining.evidence.abbreviation import long_form
from glossreader.mining.evidence.phrase import Phrase
from glossreader.mining.shapes.gloss import Gloss
from glossreader.mining.shapes.name import is_full_name
from glossreader.mining.shapes.setting import Setting
from glossreader.mining.shapes.shape import Shape
from glossreader.mining.text.quotes import CLOSERS, quote_before
from glossreader.mining.text.small_words import SMALL
from glossreader.mining.text.words import split_words

_IN_CHINESE = r"in (?:Chinese|Mandarin|Cantonese|Pinyin)(?: as)?"
_KNOWN = rf"(?:known|called|rendered|written)(?: {_IN_CHINESE}| as)"
_OR = re.compile(
    rf"[\s,;–—-]*\b(?:or|aka|a\.k\.a\.|i\.e\.|also (?:called|known as|named)|{_KNOWN}|{_IN_CHINESE}|(?<=[,–—-] )called)[\s,:]*$",
    re.IGNORECASE,
)
_COPULA = re.compile(r"\s(?:is|was|are|were)\s*$")
_DASH = re.compile(r"\s*(?:\s[–—-]+|—)\s*$")
_ACCOUNTS = frozenset(("account", "accounts", "page", "profile", "channel", "handle", "blog", "user"))
_SENTENCE_OVER = re.compile(r"[”\"’'][.;]\s*$")
_REACH = 60  # code points
_LONGEST_NAME = 14  # words


def before_brackets(setting: Setting) -> Iterator[Gloss]:
    """English (中文), “English” (pinyin 中文)."""
    if not setting.island.bracketed or setting.island.name is not None:
        return
    phrase = setting.phrase_before(setting.island.start)
    if phrase and not _describes_account(setting, phrase):
        yield setting.offer_phrase(Shape.BEFORE_BRACKETS, phrase)


def spelled_out(setting: Setting) -> Iterator[Gloss]:
    """Local government financing vehicles (LGFVs, 融资平台): the words that the abbreviation is made of."""
    for start, end in setting.island.within.abbreviations:
        clause = setting.sheet.words.before(setting.island.start, _LONGEST_NAME)
        if span := long_form(clause, setting.text[start:end]):
            yield setting.offer(Shape.SPELLED_OUT, span)


def before_hanzi(setting: Setting) -> Iterator[Gloss]:
    """English 中文; “English” 中文; English, or 中文; “English” is 中文."""
    if setting.island.bracketed or setting.island.name is not None:
        return
    if joined := _search(_OR, setting):
        yield from setting.best_before(Shape.OR, joined.start())
    if (copula := _search(_COPULA, setting)) and (quotation := quote_before(setting.text, copula.start())):
        yield setting.offer(Shape.SAID_TO_BE, quotation.inner)
    last = setting.sheet.words.before(setting.island.start, 1)
    if not _search(_SENTENCE_OVER, setting) and not any(word.low in SMALL for word in last):
        yield from setting.best_before(Shape.BEFORE_HANZI, setting.island.start)


def before_name(setting: Setting) -> Iterator[Gloss]:
    """Pupil, or xuéshēng (学生); foodie – chīhuò 吃货; trade bank shangye yinhang (商业银行), which translates most of the hanzi."""
    if setting.island.name is None or is_full_name(setting):
        return
    if joined := _search(_OR, setting) or _search(_DASH, setting):
        yield from setting.best_before(Shape.OR, joined.start())
        return
    copula = _search(_COPULA, setting)
    phrase = setting.phrase_before(copula.start() if copula else setting.island.start)
    if phrase and (setting.means((phrase.start, phrase.end)) or (phrase.quoted and not copula)):
        yield setting.offer_phrase(Shape.OR if copula else Shape.BEFORE_PINYIN, phrase)


def quoted_together(setting: Setting) -> Iterator[Gloss]:
    """“English 中文”: all that the quotation marks hold before the hanzi."""
    end = setting.island.end
    if not setting.text[end : end + 1] or setting.text[end] not in CLOSERS:
        return
    if quotation := quote_before(setting.text, end + 1):
        span = (quotation.start + 1, setting.island.start)
        if setting.sheet.words.inside(*span) and setting.sheet.end_of_run_before(setting.run) < span[0]:
            yield setting.offer(Shape.TOGETHER, span)


def _describes_account(setting: Setting, phrase: Phrase) -> bool:
    """Whether a phrase says no more of an account than that it is one: its official Weibo account (@芝麻信用)."""
    last = split_words(setting.text[phrase.start : phrase.end])[-1:]
    return setting.run.sigil == "@" and not phrase.quoted and any(word.lower() in _ACCOUNTS for word in last)


def _search(pattern: re.Pattern[str], setting: Setting) -> re.Match[str] | None:
    """Look for what joins English to the island, right before it."""
    return pattern.search(setting.text, max(0, setting.island.start - _REACH), setting.island.start)
