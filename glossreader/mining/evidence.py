"""How well an English phrase fits hanzi: senses met, sounds met, length, capitals, clean edges."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from glossreader.language.chinese import Chinese
from glossreader.language.hanzi import count_han
from glossreader.language.pinyin import letters
from glossreader.mining.profile import Profile, profile
from glossreader.mining.romanised import SYLLABLE
from glossreader.mining.stems import word_stems
from glossreader.mining.words import ABOUT_WORDS, DETERMINERS, EMPTY, LINKS, LOOSE, OUTSIDE, SMALL, split_words

# Measured on glosses by authors: 社会信用体系 is 3 words; and half a content word stands for a character that no sense explains.
_WORDS_PER_HANZI, _CONTENT_PER_HANZI = 0.65, 0.7
_COVER, _UNSAID, _MISSING, _LENGTH, _NAME, _LABEL = 2.0, 0.6, 0.3, 0.3, 0.7, 2.0
_SOUND, _FAINT_SOUND, _LOUD = 2.0, 0.3, 0.7
_SMALL_FIRST, _SMALL_LAST, _LOOSE_FIRST, _MIXED, _DETERMINER_INSIDE, _OUTSIDER_INSIDE = 0.9, 1.0, 0.4, 0.4, 0.4, 0.7
_TWICE = 2.0  # hukou in "hukou or household registration" says all of 户口 already
_LONGEST_SPELLED = 4  # hanzi that one English word may spell
_PERSON, _SYLLABLES, _NAME_LENGTH = 0.6, 0.7, 0.4
_HALF = 0.5
_NO_WORDS = -9.0


@dataclass(frozen=True)
class Evidence:
    """Scores phrases against hanzi with the help of the language room; what was asked once is remembered for one article."""

    chinese: Chinese
    profiles: dict[str, Profile] = field(default_factory=dict)
    scores: dict[tuple[str, str], float] = field(default_factory=dict)

    def profile(self, hanzi: str) -> Profile:
        """The hanzi, looked up once."""
        if hanzi not in self.profiles:
            self.profiles[hanzi] = profile(hanzi, self.chinese)
        return self.profiles[hanzi]

    def score(self, phrase: str, hanzi: Profile) -> float:
        """How well a phrase fits the hanzi whose edges are in doubt, about -2 to 5."""
        key = (phrase, hanzi.text)
        if key not in self.scores:
            words = split_words(phrase)
            self.scores[key] = self.fit(phrase, hanzi) - self._edges(words, hanzi) - self._seams(words, hanzi) if words else _NO_WORDS
        return self.scores[key]

    def fit(self, phrase: str, hanzi: Profile) -> float:
        """How well a phrase fits the hanzi whose edges are sure: a quotation, a cell, a line."""
        words = split_words(phrase)
        if not words:
            return _NO_WORDS
        content = [word for word in words if word.lower() not in EMPTY] or words
        cover = self._cover(content, hanzi)
        unsaid = sum(not self.means(word, hanzi) for word in content)
        score = _COVER * cover - _surplus(unsaid, (1 - cover) * hanzi.hanzi) - self._length(words, hanzi)
        score -= _LABEL * (unsaid > 0 and all(word.lower() in ABOUT_WORDS for word in content))
        return score + self._sound(phrase, hanzi) + _NAME * _is_name(words) + self._spells_otherwise(words, cover, hanzi)

    def _length(self, words: Sequence[str], hanzi: Profile) -> float:
        """What too many or too few words cost; a person's name has two, rarely three (Huang Lu Chin-ju)."""
        if hanzi.maybe_person and _is_name(words):
            return _NAME_LENGTH * max(0, len(words) - 2)
        return _LENGTH * _misfit(len(words), hanzi.hanzi)

    def means(self, word: str, hanzi: Profile) -> bool:
        """Whether a sense of the hanzi has the word, or the word spells some of them: Zibo in 淄博烧烤."""
        return bool(word_stems(word) & hanzi.senses) or bool(self._spelled(word, hanzi))

    def cover(self, phrase: str, hanzi: Profile) -> float:
        """The share of the hanzi that the phrase translates, 0..1."""
        return self._cover(split_words(phrase), hanzi)

    def _cover(self, words: Sequence[str], hanzi: Profile) -> float:
        spelled = [span for word in words if (span := self._spelled(word, hanzi))]
        return hanzi.cover(frozenset[str]().union(*map(word_stems, words)), spelled)

    def _spelled(self, word: str, hanzi: Profile) -> tuple[int, int] | None:
        """Which of the hanzi an English word spells; a single syllable counts only with a capital, for she and men are words."""
        plain = letters(word)
        if len(plain) < 2 or not hanzi.initials & {plain[0]}:
            return None
        smallest = 1 if word[0].isupper() else 2
        bare = hanzi.bare
        for size in range(min(_LONGEST_SPELLED, len(bare)), smallest - 1, -1):
            for start in range(len(bare) - size + 1):
                if self.chinese.is_reading_of(plain, bare[start : start + size]):
                    return start, start + size
        return None

    def _edges(self, words: Sequence[str], hanzi: Profile) -> float:
        """What small words at the edges cost; "to" may begin a verb."""
        first, last = words[0].lower(), words[-1].lower()
        loose = first in LOOSE and not self.means(first, hanzi)
        mixed = len(words) > 1 and words[0].islower() and first not in SMALL and _is_name(words[1:])
        return _MIXED * mixed + _SMALL_FIRST * (first in SMALL and first != "to") + _SMALL_LAST * (last in SMALL) + _LOOSE_FIRST * loose

    def _seams(self, words: Sequence[str], hanzi: Profile) -> float:
        """What words cost that usually part phrases: the, which, is, though names may have them (Ministry of the Interior); pinyin of the whole."""
        inside = [] if _is_name(words) else [word.lower() for word in words[1:-1] if not self.means(word, hanzi)]
        small = _DETERMINER_INSIDE * sum(word in DETERMINERS for word in inside) + _OUTSIDER_INSIDE * sum(
            word in OUTSIDE for word in inside
        )
        twice = len(words) > 1 and any(self._spelled(word, hanzi) == (0, len(hanzi.bare)) for word in words)
        return small + _TWICE * twice

    def _spells_otherwise(self, words: Sequence[str], cover: float, hanzi: Profile) -> float:
        """What it is worth that the words look like a person's name, or one for one like the hanzi in another topolect: tong lau 唐樓."""
        syllables = cover < _HALF and 2 <= len(words) == len(hanzi.text) and all(map(SYLLABLE.fullmatch, words))
        return _PERSON * (hanzi.maybe_person and looks_like_person(words, hanzi.text)) + _SYLLABLES * syllables

    def _sound(self, phrase: str, hanzi: Profile) -> float:
        likeness = self.chinese.likeness(phrase, hanzi.text)
        return _SOUND * likeness if likeness > _LOUD else _FAINT_SOUND * likeness


def _surplus(unsaid: int, untold: float) -> float:
    """What words cost that no sense of the hanzi explains; hanzi that no word explains may stand behind some of them."""
    surplus = unsaid - _CONTENT_PER_HANZI * untold
    return _UNSAID * surplus if surplus > 0 else -_MISSING * surplus


def _misfit(words: int, hanzi: int) -> float:
    expected = max(1.0, _WORDS_PER_HANZI * hanzi)
    return abs(words - expected) / max(expected, words)


def _is_name(words: Sequence[str]) -> bool:
    chief = [word for word in words if word.lower() not in LINKS | DETERMINERS]
    return all(word[0].isupper() or word[0].isdigit() for word in chief) and any(word[0].isupper() for word in chief)


def looks_like_person(words: Sequence[str], hanzi: str) -> bool:
    """Whether words look like a person's name in any romanisation: as many syllables as hanzi, surname apart (Chuang Shu-hua)."""
    if not 2 <= len(words) <= 3 or not all(word[0].isupper() for word in words):
        return False
    syllables = [part for word in words for part in word.split("-")]
    return 2 <= count_han(hanzi) <= 4 and len(syllables) == count_han(hanzi) and all(map(SYLLABLE.fullmatch, syllables))
