"""English before the Chinese.

the so-called “lose trust blacklist” (失信黑名单)        in front of brackets
a shorter negative list 负面清单                          in front of the bare hanzi
scar literature (shanghen wenxue 伤痕文学)                in front of brackets with pinyin
a pupil, or xuéshēng (学生)                               in front of pinyin, joined by "or"
‘Social credit system’: 社会信用体系                      in front of a joint, at the head of a line
"""

import re
from collections.abc import Iterator

from glossreader.mining.abbreviation import long_form
from glossreader.mining.gloss import Gloss
from glossreader.mining.line import line_start
from glossreader.mining.phrase import best_before
from glossreader.mining.quotes import CLOSERS, quote_at, quote_before
from glossreader.mining.setting import Setting
from glossreader.mining.shapes.name import is_full_name
from glossreader.mining.words import SMALL

_JOINT = re.compile(r"\s*(?:[:：=≈|>＞]+|\s[/–—-]+|—)\s*$")
_COMMA = re.compile(r"\s*[,，;]\s*$")
_OR = re.compile(
    r"[\s,;–—-]*\b(?:or|aka|a\.k\.a\.|i\.e\.|also (?:called|known as|named)|in (?:Chinese|Mandarin|Cantonese|Pinyin))[\s,:]*$",
    re.IGNORECASE,
)
_COPULA = re.compile(r"\s(?:is|was|are|were)\s*$")
_DASH = re.compile(r"\s*(?:\s[–—-]+|—)\s*$")
_REACH = 60
_LONGEST_HEAD, _LONGEST_LABEL, _LONGEST_NAME = 12, 4, 14  # words
_BRACKET, _SPELLED_OUT, _APPOSITION, _TOGETHER, _JOINED, _LINE_HEAD, _LABEL, _SAID_TO_BE, _BEFORE_NAME = (
    1.6,
    3.0,
    0.4,
    2.2,
    1.2,
    2.0,
    1.4,
    2.2,
    -0.6,
)
_LINE_END = re.compile(r"[\s,.;:。；，]{0,8}$")


def before_brackets(setting: Setting) -> Iterator[Gloss]:
    """English (中文), “English” (pinyin 中文)."""
    if setting.island.bracketed and setting.island.name is None:
        yield from _best(setting, setting.island.start, _BRACKET, "before brackets")


def spelled_out(setting: Setting) -> Iterator[Gloss]:
    """Local government financing vehicles (LGFVs, 融资平台): the words that the abbreviation is made of."""
    for start, end in setting.island.within.abbreviations:
        clause = setting.sheet.words.before(setting.island.start, _LONGEST_NAME)
        if span := long_form(clause, setting.text[start:end]):
            yield setting.gloss(span, setting.fit(span) + _SPELLED_OUT, "spelled out")


def before_hanzi(setting: Setting) -> Iterator[Gloss]:
    """English 中文, “English” 中文, "English 中文"."""
    if setting.island.bracketed or setting.island.name is not None:
        return
    start = setting.island.start
    if joined := _OR.search(setting.text, max(0, start - _REACH), start):
        yield from _best(setting, joined.start(), _JOINED, "before hanzi, joined")
    if (copula := _COPULA.search(setting.text, max(0, start - _REACH), start)) and (
        quotation := quote_before(setting.text, copula.start())
    ):
        yield setting.gloss(quotation.inner, setting.fit(quotation.inner) + _SAID_TO_BE, "quotation said to be")
    yield from _best(setting, start, _APPOSITION, "before hanzi")


def before_name(setting: Setting) -> Iterator[Gloss]:
    """A pupil, or xuéshēng (学生); foodie – chīhuò 吃货; the custom of nao dongfang (闹洞房)."""
    if setting.island.name is None or is_full_name(setting):
        return
    start = setting.island.start
    joined = _OR.search(setting.text, max(0, start - _REACH), start) or _DASH.search(setting.text, max(0, start - _REACH), start)
    if joined:
        yield from _best(setting, joined.start(), _JOINED, "before pinyin, joined")
    elif copula := _COPULA.search(setting.text, max(0, start - _REACH), start):
        yield from (gloss for gloss in _best(setting, copula.start(), _JOINED, "before pinyin, joined") if setting.means(gloss))
    else:
        phrase = best_before(setting.sheet.words, start, setting.profile, setting.evidence)
        gloss = setting.gloss((phrase.start, phrase.end), phrase.score + _BEFORE_NAME, "before pinyin") if phrase else None
        if phrase and gloss and (phrase.quoted or setting.means(gloss)):
            yield gloss


def before_joint(setting: Setting) -> Iterator[Gloss]:
    """‘English’: 中文 and English / 中文, as lists of words have them; “English” — 中文 in a sentence."""
    start = setting.island.start
    joint = _JOINT.search(setting.text, max(0, start - _REACH), start)
    if joint is None or (setting.island.bracketed and not setting.island.name) or is_full_name(setting):
        return
    if _LINE_END.match(setting.text, setting.island.end):
        yield from _line_heads(setting, joint.start())
    yield from _best(setting, joint.start(), _APPOSITION, "before joint")


def quoted_together(setting: Setting) -> Iterator[Gloss]:
    """“English 中文”: all that the quotation marks hold before the hanzi."""
    end = setting.island.end
    if setting.text[end : end + 1] not in set(CLOSERS) or not setting.text[end : end + 1]:
        return
    if quotation := quote_before(setting.text, end + 1):
        span = (quotation.start + 1, setting.island.start)
        if setting.sheet.words.inside(*span) and setting.sheet.end_of_run_before(setting.run) < span[0]:
            yield setting.gloss(span, setting.fit(span) + _TOGETHER, "quoted together")


def _line_heads(setting: Setting, end: int) -> Iterator[Gloss]:
    """The line from its beginning, numbers apart, and the quotation that it begins with: ‘Optimised’, made redundant: 被优化."""
    first = line_start(setting.text)
    words = setting.sheet.words.inside(first, end)
    if 0 < len(words) <= _LONGEST_HEAD and words[0].start <= first + 1:
        label = len(words) <= _LONGEST_LABEL and not any(word.low in SMALL for word in words)
        prior = _LINE_HEAD if setting.cover((first, end)) or _in_list(setting) else _LABEL * label
        yield setting.gloss((first, end), setting.fit((first, end)) + prior, "line head")
    if quotation := quote_at(setting.text, first):
        yield setting.gloss(quotation.inner, setting.fit(quotation.inner) + _LINE_HEAD + 0.5, "quotation at line head")


def _in_list(setting: Setting) -> bool:
    """Whether the line above or below is of the same make: something, a joint, hanzi."""
    return any(sheet and sheet.runs and _JOINT.search(sheet.text, 0, sheet.runs[0].outer[0]) for sheet in (setting.above, setting.below))


def _best(setting: Setting, end: int, prior: float, shape: str) -> Iterator[Gloss]:
    phrase = best_before(setting.sheet.words, end, setting.profile, setting.evidence)
    if phrase:
        yield setting.gloss((phrase.start, phrase.end), phrase.score + prior, shape)
