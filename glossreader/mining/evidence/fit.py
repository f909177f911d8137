"""How well an English phrase fits hanzi: senses met, sounds met, length, capitals, clean edges."""

from collections.abc import Sequence

from glossreader.language.chinese import Chinese
from glossreader.language.pinyin.marks import letters
from glossreader.mining.evidence.lexicon import Lexicon
from glossreader.mining.evidence.names import is_name, looks_like_person
from glossreader.mining.evidence.profile import Profile, profile
from glossreader.mining.evidence.romanised import SYLLABLE
from glossreader.mining.evidence.stems import word_stems
from glossreader.mining.text.quotes import Span
from glossreader.mining.text.small_words import ABOUT_WORDS, DETERMINERS, EMPTY, MODIFYING, OUTSIDE, SMALL
from glossreader.mining.text.words import split_words

# Measured on glosses by authors: 社会信用体系 is 3 words; and 0.7 content words stand for a character that no sense explains.
_WORDS_PER_HANZI, _CONTENT_PER_HANZI = 0.65, 0.7
_COVER, _UNSAID, _MISSING, _LENGTH = 2.0, 0.6, 0.3, 0.3
_NAME, _PERSON, _THIRD_NAME, _SYLLABLES = 0.7, 0.6, 0.4, 0.7
_SOUND, _FAINT_SOUND, _LOUD = 2.0, 0.3, 0.7
_ABOUT = 2.0
_SMALL_FIRST, _SMALL_LAST, _LOOSE_FIRST, _LOWER_FIRST = 0.9, 1.0, 0.4, 0.4
_APPOSED = 1.0
_PASSIVE, _SUFFERED = frozenset(("be", "being", "been", "get", "getting", "got")), "被遭挨"
_DETERMINER_INSIDE, _OUTSIDER_INSIDE = 0.4, 0.7
_TWICE = 2.0  # hukou in "hukou or household registration" says all of 户口 already
_LONGEST_SPELLED = 4  # hanzi that one English word may spell
_HALF = 0.5
_NO_WORDS = -9.0


class Evidence:
    """Scores phrases against hanzi with the help of the language room; what was asked once is remembered for one article."""

    def __init__(self, chinese: Chinese) -> None:
        self.chinese = chinese
        self._lexicon = Lexicon(chinese)
        self._profiles: dict[str, Profile] = {}
        self.edges: dict[tuple[str, str], tuple[int, float]] = {}  # length and score of the phrase that ends a clause
        self._scores: dict[tuple[str, str], float] = {}
        self._covers: dict[tuple[str, str], float] = {}
        self._spans: dict[tuple[str, str], Span | None] = {}

    def profile(self, hanzi: str) -> Profile:
        """Look hanzi up, once."""
        if hanzi not in self._profiles:
            self._profiles[hanzi] = profile(hanzi, self._lexicon)
        return self._profiles[hanzi]

    def score(self, phrase: str, hanzi: Profile) -> float:
        """Score a phrase whose edges are in doubt, about -2 to 5."""
        key = (phrase, hanzi.text)
        if key not in self._scores:
            words = split_words(phrase)
            self._scores[key] = self.fit(phrase, hanzi) - self._edges(words, hanzi) - self._seams(words, hanzi) if words else _NO_WORDS
        return self._scores[key]

    def fit(self, phrase: str, hanzi: Profile) -> float:
        """Score a phrase whose edges are sure: a quotation, a cell, a line."""
        words = split_words(phrase)
        if not words:
            return _NO_WORDS
        content = [word for word in words if word.lower() not in EMPTY] or words
        cover = self._cover(content, hanzi)
        unsaid = sum(not self.means(word, hanzi) for word in content)
        score = _COVER * cover - _surplus(unsaid, (1 - cover) * hanzi.hanzi) - _length(words, hanzi)
        score -= _ABOUT * (unsaid > 0 and all(word.lower() in ABOUT_WORDS for word in content))
        return score + self._sound(phrase, hanzi) + _NAME * is_name(words) + _spelled_otherwise(words, cover, hanzi)

    def means(self, word: str, hanzi: Profile) -> bool:
        """Whether a sense of the hanzi has the word, or the word spells some of them: Zibo in 淄博烧烤."""
        return bool(word_stems(word) & hanzi.senses) or bool(self._spelled(word, hanzi))

    def cover(self, phrase: str, hanzi: Profile) -> float:
        """Measure the share of the hanzi that the phrase translates, 0..1."""
        key = (phrase, hanzi.text)
        if key not in self._covers:
            self._covers[key] = self._cover(split_words(phrase), hanzi)
        return self._covers[key]

    def _cover(self, words: Sequence[str], hanzi: Profile) -> float:
        spelled = [span for word in words if (span := self._spelled(word, hanzi))]
        return hanzi.cover(frozenset[str]().union(*map(word_stems, words)), spelled)

    def _spelled(self, word: str, hanzi: Profile) -> Span | None:
        """Find the hanzi that an English word spells, once."""
        key = (word, hanzi.text)
        if key not in self._spans:
            self._spans[key] = self._find_spelled(word, hanzi)
        return self._spans[key]

    def _find_spelled(self, word: str, hanzi: Profile) -> Span | None:
        """Try the longest hanzi first; a single syllable counts only with a capital, for she and men are words."""
        plain = letters(word)
        if len(plain) < 2 or plain[0] not in hanzi.initials:
            return None
        bare, smallest = hanzi.bare, 1 if word[0].isupper() else 2
        for size in range(min(_LONGEST_SPELLED, len(bare)), smallest - 1, -1):
            for start in range(len(bare) - size + 1):
                if self.chinese.is_reading_of(plain, bare[start : start + size]):
                    return start, start + size
        return None

    def _edges(self, words: Sequence[str], hanzi: Profile) -> float:
        """Charge for small words at the edges, though "to" may begin a verb, and for a common word before a name."""
        first, last = words[0].lower(), words[-1].lower()
        loose = first in MODIFYING and not self.means(first, hanzi)
        passive = first in _PASSIVE and hanzi.text[0] in _SUFFERED
        small = _SMALL_FIRST * (first in SMALL and first != "to" and not passive) + _SMALL_LAST * (last in SMALL)
        return small + _LOOSE_FIRST * loose + self._before_name(words, hanzi)

    def _before_name(self, words: Sequence[str], hanzi: Profile) -> float:
        """Charge for a common word before a name, most before one that spells the hanzi: the podcast | Manmanlai."""
        if not words[0].islower() or words[0] in SMALL or not is_name(words[1:]):
            return 0.0
        return _LOWER_FIRST + _APPOSED * any(self._spelled(word, hanzi) for word in words[1:])

    def _seams(self, words: Sequence[str], hanzi: Profile) -> float:
        """Charge for what usually parts phrases: the, which, is, though names may have them (Ministry of the Interior)."""
        inside = () if is_name(words) else range(1, len(words) - 1)
        parting = _DETERMINER_INSIDE * sum(words[at].lower() in DETERMINERS and not self._amid(words, at, hanzi) for at in inside)
        parting += _OUTSIDER_INSIDE * sum(words[at].lower() in OUTSIDE and not self.means(words[at], hanzi) for at in inside)
        twice = len(words) > 1 and any(self._spelled(word, hanzi) == (0, len(hanzi.bare)) for word in words)
        return parting + _TWICE * twice

    def _amid(self, words: Sequence[str], at: int, hanzi: Profile) -> bool:
        """Whether the hanzi mean the words on both sides: Pushing the cart (推车)."""
        return self.means(words[at - 1], hanzi) and self.means(words[at + 1], hanzi)

    def _sound(self, phrase: str, hanzi: Profile) -> float:
        likeness = self.chinese.likeness(phrase, hanzi.text)
        return _SOUND * likeness if likeness > _LOUD else _FAINT_SOUND * likeness


def _surplus(unsaid: int, untold: float) -> float:
    """Charge for words that no sense of the hanzi explains; hanzi that no word explains may stand behind some of them."""
    surplus = unsaid - _CONTENT_PER_HANZI * untold
    return _UNSAID * surplus if surplus > 0 else -_MISSING * surplus


def _length(words: Sequence[str], hanzi: Profile) -> float:
    """Charge for too many or too few words; a person's name has two, rarely three (Huang Lu Chin-ju)."""
    if hanzi.maybe_person and is_name(words):
        return _THIRD_NAME * max(0, len(words) - 2)
    expected = max(1.0, _WORDS_PER_HANZI * hanzi.hanzi)
    return _LENGTH * abs(len(words) - expected) / max(expected, len(words))


def _spelled_otherwise(words: Sequence[str], cover: float, hanzi: Profile) -> float:
    """Credit words that look like a person's name, or one for one like the hanzi in another topolect: tong lau 唐樓."""
    syllables = cover < _HALF and 2 <= len(words) == len(hanzi.text) and all(map(SYLLABLE.fullmatch, words))
    return _PERSON * (hanzi.maybe_person and looks_like_person(words, hanzi.text)) + _SYLLABLES * syllables
