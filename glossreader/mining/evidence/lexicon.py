"""The dictionary as evidence: what its words and characters mean, as stems of English words, each looked up once for an article."""

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from glossreader.language.chinese import Chinese
from glossreader.language.hanzi import HAN
from glossreader.language.pinyin.marks import letters
from glossreader.mining.evidence.stems import stems

Senses = tuple[frozenset[str], ...]

_ASIDE = re.compile(rf"\([^)]*\)|\[[^\]]*\]|^CL:.*|[{HAN}|]+")
_IN_BRACKETS = re.compile(r"\(([^)]*)\)")
_PERSON = re.compile(r"[A-Z][a-zü:]+\d (?:[A-Z][a-zü:]+\d ?){1,2}(?:[a-zü:]+\d ?){0,2}")  # Zhu1 Li4 lun2
_DATES = re.compile(r"\(\d{4}-|\bc\.")
_PARTLY, _HINT = 0.45, 0.8  # what a part of a sense is worth at least, and what the senses of all its characters are worth
_REMEMBERED = 20_000  # entries
_ENOUGH = 2  # words of a sense that are as good as all: the dictionary's senses are often definitions


@dataclass(frozen=True, slots=True)
class Part:
    """One word of a Chinese string: its senses, each as the stems of its English words, and for each character the stems of its senses.

    stems  those of all its senses.
    """

    text: str
    senses: Senses
    hints: Senses
    stems: frozenset[str]

    def told(self, found: frozenset[str]) -> float:
        """How far English with these stems translates it, 0..1: a whole sense best, a part of one less, a character's sense least."""
        by_characters = _HINT * sum(not hint.isdisjoint(found) for hint in self.hints) / (len(self.hints) or 1)
        if self.stems.isdisjoint(found):
            return by_characters
        share = max(len(sense & found) / min(len(sense), _ENOUGH) for sense in self.senses)
        return max(by_characters, _PARTLY + (1 - _PARTLY) * min(1.0, share))


class Lexicon:
    """The dictionary's words and characters, remembered: a page of terms has few different ones."""

    def __init__(self, chinese: Chinese) -> None:
        self.chinese = chinese
        self.part = cache(self._part)
        self.whole = cache(self._whole)
        self.asides = cache(self._asides)
        self.initials = cache(self._initials)
        self._stems = cache(self._all_stems)

    def _part(self, word: str) -> Part:
        """Look up one word of a string; Latin letters and digits mean themselves."""
        if word.isascii():
            said = _said(word)
            return Part(word, said, (), frozenset[str]().union(*said))
        return Part(word, self._senses(word), tuple(map(self._stems, word)), self._stems(word))

    def _whole(self, text: str) -> Part | None:
        """Look up a string as one headword."""
        senses = self._senses(text)
        return Part(text, senses, (), frozenset[str]().union(*senses)) if senses else None

    def _senses(self, word: str) -> Senses:
        entries = self.chinese.entries(word)
        return _stems_of(entries[0].senses) if len(entries) == 1 else _stems_of(tuple(sense for entry in entries for sense in entry.senses))

    def _all_stems(self, word: str) -> frozenset[str]:
        return frozenset[str]().union(*self._senses(word))

    def _asides(self, word: str) -> frozenset[str]:
        """Stems of what the dictionary says in brackets about a word."""
        return frozenset[str]().union(*(_asides_of(entry.senses) for entry in self.chinese.entries(word)))

    def _initials(self, char: str) -> frozenset[str]:
        """Return the letters that the readings of a character begin with."""
        return frozenset(letters(entry.pinyin)[:1] for entry in self.chinese.entries(char))

    def is_named(self, text: str) -> bool:
        """Whether the dictionary spells a string as a person's name."""
        return any(_PERSON.fullmatch(entry.pinyin) and _DATES.search(" ".join(entry.senses)) for entry in self.chinese.entries(text))


@lru_cache(maxsize=_REMEMBERED)
def _stems_of(senses: tuple[str, ...]) -> Senses:
    """Take the dictionary's senses apart into alternatives, each as stems; surnames and what stands in brackets mean nothing."""
    texts = (part for sense in senses if not sense.startswith("surname ") for part in _ASIDE.sub(" ", sense).split(";"))
    return tuple(dict.fromkeys(filter(None, map(stems, texts))))


@lru_cache(maxsize=_REMEMBERED)
def _asides_of(senses: tuple[str, ...]) -> frozenset[str]:
    return frozenset[str]().union(*(stems(text) for sense in senses for text in _IN_BRACKETS.findall(sense)))


def _said(piece: str) -> Senses:
    """Say what digits and letters are in English: 95 in 95后 is 95 or 1995, 00 is 2000."""
    years = ["19" + piece, "20" + piece] if piece.isdigit() and len(piece) == 2 else []
    return tuple(frozenset({said}) for said in (piece.lower()[:6], *years))
