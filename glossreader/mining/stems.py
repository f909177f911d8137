"""English words folded so that their forms meet: Systems, system's; economy, economic; revolutionary, revolution."""

import re
import unicodedata
from functools import lru_cache

from glossreader.mining.words import EMPTY, split_words

_KEPT = 6  # letters: economy and economic, security and secure share their first six at most
_ENDINGS = ("ing", "ed", "es", "s", "e")
_SHORTEST = 3
_NOT_LETTER = re.compile(r"[^a-z0-9]+")
_FILLERS = frozenset(
    "sth sb sb's sth's one's oneself etc cl abbr lit fig esp also see used".split()
)  # of the dictionary, not of the language


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """Fold a word to what its forms share: lower case, no diacritics, no ending, six letters at most; y is i."""
    plain = re.sub(r"['’]s$", "", word.lower())
    plain = _NOT_LETTER.sub("", unicodedata.normalize("NFD", plain))
    if plain.isdigit():
        return plain
    plain = re.sub(r"y$", "i", re.sub(r"ies$", "y", plain))
    for ending in _ENDINGS:
        if plain.endswith(ending) and len(plain) - len(ending) >= _SHORTEST and not plain.endswith("ss"):
            plain = plain[: -len(ending)]
            break
    return re.sub(r"([^aeious])\1$", r"\1", plain)[:_KEPT]


@lru_cache(maxsize=50_000)
def word_stems(word: str) -> frozenset[str]:
    """The stems that a printed word stands for: of its parts and, when it is hyphenated, of the whole."""
    parts = [part for part in re.split(r"[-/&.+]", word) if part]
    whole = ["".join(parts)] if len(parts) > 1 else []
    return frozenset(stem(part) for part in parts + whole if part.lower() not in EMPTY and part.lower() not in _FILLERS) - {""}


def stems(text: str) -> frozenset[str]:
    """The stems of the content words of an English text."""
    return frozenset[str]().union(*map(word_stems, split_words(text)))
