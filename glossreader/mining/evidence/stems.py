"""English words folded so that their forms meet: Systems, system's; economy, economic; revolutionary, revolution."""

import re
import unicodedata
from functools import lru_cache

from glossreader.mining.text.small_words import EMPTY
from glossreader.mining.text.words import split_words

_KEPT = 6  # letters that related words of other classes share at least: economy and economic, security and secure
_ENDINGS = ("iti", "ing", "ed", "es", "s", "e")
_SHORTEST = 3
_NOT_LETTER = re.compile(r"[^a-z0-9]+")
_FILLERS = frozenset(("sth", "sb", "one's", "oneself", "etc", "cl", "abbr", "lit", "fig", "esp", "also", "see", "used"))  # the dictionary's
_REMEMBERED = 50_000


@lru_cache(maxsize=_REMEMBERED)
def stem(word: str) -> str:
    """Fold a word to what its forms share: lower case, no diacritics, no ending, six letters at most; y is i."""
    plain = re.sub(r"['’]s$", "", word.lower())
    plain = _NOT_LETTER.sub("", unicodedata.normalize("NFD", plain))
    if plain.isdigit():
        return plain
    plain = re.sub(r"y$", "i", re.sub(r"ies$", "y", plain))
    plain = re.sub(r"^(.)ying$", r"\1ie", plain)  # lying, dying, tying
    ending = next((ending for ending in _ENDINGS if plain.endswith(ending)), "")
    if len(plain) - len(ending) >= _SHORTEST and not plain.endswith("ss"):
        plain = plain.removesuffix(ending)
    return re.sub(r"([^aeious])\1$", r"\1", plain)[:_KEPT]


@lru_cache(maxsize=_REMEMBERED)
def word_stems(word: str) -> frozenset[str]:
    """Return the stems that a printed word stands for: of its parts and, when it has a hyphen, of the whole."""
    parts = [part for part in re.split(r"[-/&.+]", word) if part]
    whole = ["".join(parts)] if len(parts) > 1 else []
    return frozenset(stem(part) for part in parts + whole if part.lower() not in EMPTY and part.lower() not in _FILLERS) - {""}


def stems(text: str) -> frozenset[str]:
    """Return the stems of the content words of an English text."""
    return frozenset[str]().union(*map(word_stems, split_words(text)))
