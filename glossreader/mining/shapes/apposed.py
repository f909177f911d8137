"""English that a comma, a stop or "for" joins to the Chinese, where the hanzi mean it: nothing else tells it from the rest of the sentence.

the street office, 街道办, had to act                English before a comma
爱丽丝 (Àilìsī), Alice, came first                    English behind a comma
摸鱼. Touching fish.                                  English as the first sentence of an entry
Notices for 通知 and Decisions for 决定                which English for which Chinese
"""

import re
from collections.abc import Iterator

from glossreader.mining.evidence.phrase import Phrase
from glossreader.mining.shapes.gloss import Gloss
from glossreader.mining.shapes.setting import Setting
from glossreader.mining.shapes.shape import Shape
from glossreader.mining.text.line import line_start

_COMMA_BEFORE = re.compile(r",\s+$")
_FOR = re.compile(r"\s+for\s+$")
_CLOSED = re.compile(r"[”\"’']?\s*(?:[,.;:!?)—–]|$)")
_COMMA_BEHIND = re.compile(r",\s+(?:or\s+)?(?P<english>[A-Za-z][^,.;:()\n]{1,40}?)(?: in English)?\s*(?=[,.;]|$)")
_STOP_BEHIND = re.compile(r"\.\s+(?P<english>[A-Z][^,.;:()\n]{2,40}?)\.(?:\s|$)")
_REACH = 8  # code points
_MEANT = 0.65  # share of the hanzi that the English translates


def before_comma(setting: Setting) -> Iterator[Gloss]:
    """English, 中文, and so on; English, pinyin 中文."""
    joint = _joint(_COMMA_BEFORE, setting)
    if joint and _CLOSED.match(setting.text, setting.island.end):
        phrase = setting.phrase_before(joint.start())
        if phrase and _meant(setting, phrase):
            yield setting.offer_phrase(Shape.BEFORE_COMMA, phrase)


def before_for(setting: Setting) -> Iterator[Gloss]:
    """English for 中文, where the hanzi mean it or it is capitalised as a term is: Rules for 规则."""
    joint = _joint(_FOR, setting)
    phrase = setting.phrase_before(joint.start()) if joint else None
    if phrase and (_meant(setting, phrase) or (phrase.start and setting.text[phrase.start].isupper())):
        yield setting.offer_phrase(Shape.FOR, phrase)


def behind_comma(setting: Setting) -> Iterator[Gloss]:
    """中文 (pinyin), English; behind a name in the sentence stands what it is: weiqi (围棋), a board game."""
    match = _COMMA_BEHIND.match(setting.text, setting.island.end)
    if match and setting.island.behind.readings and not setting.island.name and setting.cover(match.span("english")) >= _MEANT:
        yield setting.offer(Shape.BEHIND_COMMA, match.span("english"))


def first_sentence(setting: Setting) -> Iterator[Gloss]:
    """中文. English. More about it: at the beginning of a line."""
    match = _STOP_BEHIND.match(setting.text, setting.island.end)
    if match and setting.island.start <= line_start(setting.text) and setting.cover(match.span("english")) >= _MEANT:
        yield setting.offer(Shape.FIRST_SENTENCE, match.span("english"))


def _joint(pattern: re.Pattern[str], setting: Setting) -> re.Match[str] | None:
    start = setting.island.start
    return None if setting.island.bracketed else pattern.search(setting.text, max(0, start - _REACH), start)


def _meant(setting: Setting, phrase: Phrase) -> bool:
    return setting.cover((phrase.start, phrase.end)) >= _MEANT
