"""Romanisation beside hanzi: the author's own pinyin, with or without tones, and spellings of other systems and topolects."""

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

from glossreader.language.chinese import Chinese
from glossreader.language.hanzi import count_han
from glossreader.language.pinyin.marks import has_tone_marks, letters
from glossreader.mining.text.small_words import COMMON_VERBS, SMALL
from glossreader.mining.text.words import Word

_LONGEST_SYLLABLE = 6  # zhuang, shuang
_TYPED_TONES = re.compile(r"[A-Za-zü]+[1-9]")
_SYLLABLES = re.compile(r"[ -]+")
_ASPIRATION = re.compile(r"(?<=[a-z])['’](?=[a-z])")  # of Wade-Giles: ch'eng
SYLLABLE = re.compile(r"(?:[bcdfghjklmnpqrstwxyz]{0,2}h?)[aeiouy]{1,3}(?:ng?|m|k|p|t|h|w)?", re.IGNORECASE)  # of any Chinese topolect
_TONED = re.compile(rf"{SYLLABLE.pattern}n?h?|[chkmnpst]{{0,3}}(?:m|ng)h?")  # without its marks; of Hokkien: tshiânn, m̄, n̂g
_ENGLISH = SMALL | COMMON_VERBS
_FAINT, _STRONG = 0.5, 0.65  # resemblance of syllables that hyphens join, and of words, among which "hot pot" 火锅 has 0.5
_NEAR = 0.75  # likeness at which a spelling with tone marks is a reading with a slip of the pen


def spells(latin: str, hanzi: str, chinese: Chinese) -> bool:
    """Whether Latin letters are pinyin of the hanzi, but for a slip of the pen: "Zhīma xìnyòng" or "zhima xinyong" of 芝麻信用."""
    if not count_han(hanzi) <= len(letters(latin)) <= _LONGEST_SYLLABLE * len(hanzi):
        return False
    return chinese.is_reading_of(latin, hanzi) or (has_tone_marks(latin) and chinese.likeness(latin, hanzi) >= _NEAR)


def spelled_before(words: Sequence[Word], hanzi: str, chinese: Chinese) -> Sequence[Word]:
    """Return the last words that spell the hanzi; empty when none do."""
    return _closest([words[-count:] for count in range(1, min(len(words), len(hanzi)) + 1)], hanzi, chinese)


def spelled_after(words: Sequence[Word], hanzi: str, chinese: Chinese) -> Sequence[Word]:
    """Return the first words that spell the hanzi; empty when none do."""
    return _closest([words[:count] for count in range(1, min(len(words), len(hanzi)) + 1)], hanzi, chinese)


def _closest(choices: list[Sequence[Word]], hanzi: str, chinese: Chinese) -> Sequence[Word]:
    spelled = [(chinese.likeness(_joined(words), hanzi), words) for words in choices if spells(_joined(words), hanzi, chinese)]
    return max(spelled, key=lambda choice: choice[0], default=(0.0, ()))[1]


def looks_romanised(latin: str, hanzi: str, chinese: Chinese) -> bool:
    """Whether letters may spell the hanzi in another system or topolect, a syllable a character.

    With tone digits (mou4 lei4 tau4 無厘頭), with tone marks (o-bá-sáng 歐巴桑), or in small letters that sound alike (hsiao-shun 孝順).
    """
    syllables = [part for part in _SYLLABLES.split(_ASPIRATION.sub("", latin)) if part]
    if len(syllables) != count_han(hanzi) or len(syllables) != len(hanzi):
        return False
    if all(map(_TYPED_TONES.fullmatch, syllables)):
        return True
    if len(syllables) > 1 and has_tone_marks(latin):
        return all(map(_may_have_tone, syllables)) and not any(word.lower() in _ENGLISH for word in latin.split())
    if len(syllables) < 2 or not latin.islower() or not all(map(SYLLABLE.fullmatch, syllables)):
        return False
    return resemblance(latin, hanzi, chinese) >= (_FAINT if "-" in latin else _STRONG)


def _may_have_tone(part: str) -> bool:
    """Whether a part is one syllable, so neither English with an accent (résumé) nor beside one (Mǎ visited 王五) nor pinyin of a word."""
    return _TONED.fullmatch(letters(part).replace("v", "u")) is not None


def romanised_before(words: Sequence[Word], hanzi: str, chinese: Chinese) -> Sequence[Word]:
    """Return the last words, if they may spell the hanzi in another system; empty when they do not."""
    choices = (words[-count:] for count in (len(hanzi), 1) if 0 < count <= len(words))
    return next((choice for choice in choices if looks_romanised(_joined(choice), hanzi, chinese)), ())


def romanised_after(words: Sequence[Word], hanzi: str, chinese: Chinese) -> Sequence[Word]:
    """Return the first words, if they may spell the hanzi in another system; empty when they do not."""
    choices = (words[:count] for count in (len(hanzi), 1) if 0 < count <= len(words))
    return next((choice for choice in choices if looks_romanised(_joined(choice), hanzi, chinese)), ())


def resemblance(latin: str, hanzi: str, chinese: Chinese) -> float:
    """Measure how many letters a spelling shares with the pinyin of the hanzi, in order, 0..1: Wade-Giles shares about three quarters."""
    return SequenceMatcher(None, letters(latin), letters(chinese.reading(hanzi).text), autojunk=False).ratio()


def _joined(words: Sequence[Word]) -> str:
    return " ".join(word.text for word in words)
