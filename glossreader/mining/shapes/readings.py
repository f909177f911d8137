"""The author's pinyin where something stands between it and the hanzi.

The yundonghui, or “sports meet” (运动会), is in June          before the English
“XSWL” (笑死我了), from xiàosǐ wǒ le                            behind the brackets
"""

import re
from collections.abc import Iterator

from glossreader.mining.evidence.romanised import spelled_after, spelled_before
from glossreader.mining.shapes.gloss import Gloss, Role
from glossreader.mining.shapes.setting import Setting
from glossreader.mining.shapes.shape import Shape

_OR = re.compile(r"[”\"’'*]?\s*,?\s*(?:(?:or|meaning|literally|i\.e\.),?|,)\s+(?:(?:an?|the|to)\s+)?[“\"‘']?$")
_FROM = re.compile(r"[”\"’']?\s*,?\s*\(?(?:from|pronounced|read(?: as)?|short for|pinyin:?)\s+[“\"‘'*]?")
_REACH = 24  # code points


def reading_before(setting: Setting) -> Iterator[Gloss]:
    """Pinyin, or English (中文)."""
    if setting.island.reading or not setting.island.bracketed:
        return
    phrase = setting.phrase_before(setting.island.start)
    joint = _OR.search(setting.text, max(0, phrase.start - _REACH), phrase.start) if phrase else None
    if joint and (words := spelled_before(setting.sheet.words.before(joint.start(), setting.run.hanzi), setting.run.text, setting.chinese)):
        yield setting.state(Shape.READING, (words[0].start, words[-1].end), role=Role.READING)


def reading_behind(setting: Setting) -> Iterator[Gloss]:
    """中文, from pinyin."""
    joint = None if setting.island.reading else _FROM.match(setting.text, setting.island.end)
    if joint and (words := spelled_after(setting.sheet.words.after(joint.end(), setting.run.hanzi), setting.run.text, setting.chinese)):
        yield setting.state(Shape.READING, (words[0].start, words[-1].end), role=Role.READING)
