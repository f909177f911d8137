"""English before a joint: a colon, a dash, a slash, an equals sign, as lists of words have them.

‘Social credit system’: 社会信用体系
shall / 应当
"""

import re
from collections.abc import Iterator

from glossreader.mining.shapes.gloss import Gloss
from glossreader.mining.shapes.name import is_full_name
from glossreader.mining.shapes.setting import Setting
from glossreader.mining.shapes.shape import Shape
from glossreader.mining.text.line import line_start
from glossreader.mining.text.quotes import quote_at
from glossreader.mining.text.small_words import ABOUT_WORDS, SMALL

_JOINT = re.compile(r"\s*(?:[:：=≈|>＞]+|\s[/–—-]+|—)\s*$")
_LINE_END = re.compile(r"[\s,.;:。；，]{0,8}$")
_REACH = 60  # code points
_NO_LABEL = SMALL | ABOUT_WORDS
_LONGEST_HEAD, _LONGEST_LABEL = 12, 4  # words


def before_joint(setting: Setting) -> Iterator[Gloss]:
    """Offer the line's head when the hanzi end the line, and the last words before the joint anyway: “an empty promise” — 空头支票."""
    start = setting.island.start
    joint = _JOINT.search(setting.text, max(0, start - _REACH), start)
    if joint is None or (setting.island.bracketed and not setting.island.name) or is_full_name(setting):
        return
    if _LINE_END.match(setting.text, setting.island.end):
        yield from _line_heads(setting, joint.start())
    phrase = setting.phrase_before(joint.start())
    if phrase and (setting.island.name is None or phrase.quoted or setting.means((phrase.start, phrase.end))):
        yield setting.offer_phrase(Shape.BEFORE_JOINT, phrase)


def _line_heads(setting: Setting, end: int) -> Iterator[Gloss]:
    """Offer the line from its beginning, numbers apart, and the quotation that it begins with: ‘Optimised’, made redundant: 被优化."""
    first = line_start(setting.text)
    words = setting.sheet.words.inside(first, end)
    if 0 < len(words) <= _LONGEST_HEAD and words[0].start <= first + 1:
        bare_pinyin = setting.island.name is not None and not setting.island.bracketed  # Going back: hǎiguī 海龟 is mostly prose
        if (setting.means((first, end)) if bare_pinyin else setting.cover((first, end))) or _in_list(setting):
            yield setting.offer(Shape.LINE_HEAD, (first, end))
        elif setting.island.name is None and len(words) <= _LONGEST_LABEL and not any(word.low in _NO_LABEL for word in words):
            yield setting.offer(Shape.LINE_LABEL, (first, end))
    if quotation := quote_at(setting.text, first):
        yield setting.offer(Shape.LINE_HEAD_QUOTED, quotation.inner)


def _in_list(setting: Setting) -> bool:
    """Whether the line above or below is of the same make: something, a joint, hanzi."""
    return any(sheet and sheet.runs and _JOINT.search(sheet.text, 0, sheet.runs[0].outer[0]) for sheet in (setting.above, setting.below))
