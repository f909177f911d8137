"""Romanisation beside hanzi: the author's own pinyin, with or without tones, and spellings of other systems and topolects."""

import re
from collections.abc import Sequence

from glossreader.language.chinese import Chinese
from glossreader.language.hanzi import count_han
from glossreader.language.pinyin import has_tone_marks, letters
from glossreader.mining.words import Word

_LONGEST_SYLLABLE = 6  # zhuang, shuang
_TYPED_TONES = re.compile(r"[A-Za-zü]+[1-9]")
_SYLLABLES = re.compile(r"[ '’-]+")
_NEAR = 0.75  # likeness at which a spelling with tone marks is a reading with a slip of the pen


def spells(latin: str, hanzi: str, chinese: Chinese) -> bool:
    """Whether Latin letters are pinyin of the hanzi, but for a slip of the pen: "Zhīma xìnyòng" or "zhima xinyong" of 芝麻信用."""
    if not count_han(hanzi) <= len(letters(latin)) <= _LONGEST_SYLLABLE * len(hanzi):
        return False
    return chinese.is_reading_of(latin, hanzi) or (has_tone_marks(latin) and chinese.likeness(latin, hanzi) >= _NEAR)


def spelled_before(words: Sequence[Word], hanzi: str, chinese: Chinese) -> Sequence[Word]:
    """The last words that spell the hanzi; empty when none do."""
    return _closest([words[-count:] for count in range(1, min(len(words), len(hanzi)) + 1)], hanzi, chinese)


def spelled_after(words: Sequence[Word], hanzi: str, chinese: Chinese) -> Sequence[Word]:
    """The first words that spell the hanzi; empty when none do."""
    return _closest([words[:count] for count in range(1, min(len(words), len(hanzi)) + 1)], hanzi, chinese)


def _closest(choices: list[Sequence[Word]], hanzi: str, chinese: Chinese) -> Sequence[Word]:
    spelled = [(chinese.likeness(_joined(words), hanzi), words) for words in choices if spells(_joined(words), hanzi, chinese)]
    return max(spelled, key=lambda choice: choice[0], default=(0.0, ()))[1]


def looks_romanised(latin: str, hanzi: str) -> bool:
    """Whether letters may spell the hanzi in another system: a syllable a character, with tone digits or marks, or hyphens (hsiao-shun, tang-ki)."""
    syllables = [part for part in _SYLLABLES.split(latin) if part]
    if len(syllables) != count_han(hanzi):
        return False
    hyphens = len(syllables) > 1 and latin.count("-") == len(syllables) - 1 and latin.islower()
    return all(map(_TYPED_TONES.fullmatch, syllables)) or has_tone_marks(latin) or hyphens


def _joined(words: Sequence[Word]) -> str:
    return " ".join(word.text for word in words)
