"""Names in English: what is written like one, and what may be a person's in any romanisation."""

from collections.abc import Sequence

from glossreader.language.hanzi import count_han
from glossreader.mining.evidence.romanised import SYLLABLE
from glossreader.mining.text.small_words import JOINING


def is_name(words: Sequence[str]) -> bool:
    """Whether all words but small ones begin with a capital or a digit, at least one with a capital."""
    chief = [word for word in words if word.lower() not in JOINING]
    return all(word[0].isupper() or word[0].isdigit() for word in chief) and any(word[0].isupper() for word in chief)


def looks_like_person(words: Sequence[str], hanzi: str) -> bool:
    """Whether words look like a person's name in any romanisation: as many syllables as hanzi, surname apart (Chuang Shu-hua)."""
    if not 2 <= len(words) <= 3 or not all(word[0].isupper() for word in words):
        return False
    syllables = [part for word in words for part in word.split("-")]
    return 2 <= count_han(hanzi) <= 4 and len(syllables) == count_han(hanzi) and all(map(SYLLABLE.fullmatch, syllables))
