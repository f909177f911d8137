"""A Chinese string as evidence for its English: what its words and characters may mean, as far as the dictionary tells."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from glossreader.language.chinese import Chinese
from glossreader.language.hanzi import HAN, count_han
from glossreader.language.pinyin import letters
from glossreader.mining.evidence.stems import stems
from glossreader.mining.evidence.surnames import begins_with_surname

_PIECES = re.compile(rf"[{HAN}]+|[A-Za-z]+|\d+")
_ASIDE = re.compile(rf"\([^)]*\)|\[[^\]]*\]|^CL:.*|[{HAN}|]+")
_IN_BRACKETS = re.compile(r"\(([^)]*)\)")
_PERSON = re.compile(r"[A-Z][a-zü:]+\d (?:[A-Z][a-zü:]+\d ?){1,2}(?:[a-zü:]+\d ?){0,2}")  # Zhu1 Li4 lun2
_DATES = re.compile(r"\(\d{4}-|\bc\.")
_PARTLY, _HINT = 0.45, 0.8  # what a part of a sense is worth at least, and what the senses of all its characters are worth
_ENOUGH = 2  # words of a sense that are as good as all: the dictionary's senses are often definitions


@dataclass(frozen=True)
class Part:
    """One word of a Chinese string: its senses, each as the stems of its English words, and for each character the stems of its senses."""

    text: str
    senses: tuple[frozenset[str], ...]
    hints: tuple[frozenset[str], ...] = ()

    @cached_property
    def stems(self) -> frozenset[str]:
        """The stems of all its senses."""
        return frozenset[str]().union(*self.senses)

    def told(self, found: frozenset[str]) -> float:
        """How far English with these stems translates it, 0..1: a whole sense best, a part of one less, a character's sense least."""
        if not self.stems & found:
            return _HINT * sum(bool(hint & found) for hint in self.hints) / (len(self.hints) or 1)
        shares = (len(sense & found) / min(len(sense), _ENOUGH) for sense in self.senses if sense & found)
        return max(_PARTLY + (1 - _PARTLY) * min(1.0, share) for share in shares)


@dataclass(frozen=True)
class Profile:
    """A Chinese string, taken apart.

    parts    its words in order; Latin letters and digits inside it are parts that mean themselves.
    whole    the string as one dictionary word; None where the dictionary does not have it.
    asides   stems of what the dictionary says in brackets about the whole and the words: "(chief official of party branch)" of 书记.
    initials the letters that the readings of its characters begin with.
    surname  whether it begins with a surname.
    named    whether the dictionary spells it as a person's name, Zhu1 Li4 lun2.
    """

    text: str
    parts: tuple[Part, ...]
    whole: Part | None
    asides: frozenset[str]
    initials: frozenset[str]
    surname: bool
    named: bool

    @property
    def bare(self) -> str:
        """The string without punctuation."""
        return "".join(part.text for part in self.parts)

    @property
    def known(self) -> bool:
        """Whether the dictionary has the whole."""
        return self.whole is not None

    @cached_property
    def hanzi(self) -> int:
        """How many Han characters it has."""
        return count_han(self.text)

    @cached_property
    def senses(self) -> frozenset[str]:
        """Stems of all senses, of the whole, of words and of characters, and of asides."""
        whole = self.asides | self.whole.stems if self.whole else self.asides
        return whole.union(*(part.stems.union(*part.hints) for part in self.parts))

    def cover(self, found: frozenset[str], spelled: Iterable[tuple[int, int]] = ()) -> float:
        """Measure the share that English with these stems translates, 0..1, as a whole or word by word; `spelled` spans it spells."""
        told = [share for part in self.parts for share in [part.told(found)] * len(part.text)]
        for start, end in spelled:
            told[start:end] = [1.0] * (end - start)
        by_parts = sum(told) / (len(told) or 1)
        return max(by_parts, self.whole.told(found)) if self.whole else by_parts

    @property
    def maybe_person(self) -> bool:
        """Two to four hanzi that begin with a surname and are no dictionary word, such as 李启铭, or that the dictionary has as a name."""
        return self.named or (self.surname and 2 <= self.hanzi <= 4 and len(self.text) == self.hanzi and not self.known)


def profile(text: str, chinese: Chinese) -> Profile:
    """Look a Chinese string up: whole, by its words, and by its characters."""
    senses = _senses(text, chinese)
    parts = tuple(part for piece in _PIECES.findall(text) for part in _parts(piece, chinese))
    asides = frozenset[str]().union(*(_asides(word, chinese) for word in {text, *(part.text for part in parts)}))
    initials = frozenset(letters(entry.pinyin)[:1] for char in set(text) for entry in chinese.entries(char))
    return Profile(
        text,
        parts,
        Part(text, senses) if senses else None,
        asides,
        initials,
        begins_with_surname(chinese.simplified(text)),
        _is_named(text, chinese),
    )


def _parts(piece: str, chinese: Chinese) -> Iterator[Part]:
    if piece.isascii():
        yield Part(piece, _said(piece))
        return
    for word in chinese.words(piece):
        hints = tuple(frozenset[str]().union(*_senses(char, chinese)) for char in word)
        yield Part(word, _senses(word, chinese), hints)


def _said(piece: str) -> tuple[frozenset[str], ...]:
    """Say what digits and letters are in English: 95 in 95后 is 95 or 1995, 00 is 2000."""
    years = ["19" + piece, "20" + piece] if piece.isdigit() and len(piece) == 2 else []
    return tuple(frozenset({said}) for said in (piece.lower()[:6], *years))


def _senses(word: str, chinese: Chinese) -> tuple[frozenset[str], ...]:
    senses = (sense for entry in chinese.entries(word) for sense in entry.senses if not sense.startswith("surname "))
    texts = (part for sense in senses for part in _ASIDE.sub(" ", sense).split(";"))
    return tuple(dict.fromkeys(filter(None, map(stems, texts))))


def _asides(word: str, chinese: Chinese) -> frozenset[str]:
    texts = (text for entry in chinese.entries(word) for sense in entry.senses for text in _IN_BRACKETS.findall(sense))
    return frozenset[str]().union(*map(stems, texts))


def _is_named(text: str, chinese: Chinese) -> bool:
    return any(_PERSON.fullmatch(entry.pinyin) and _DATES.search(" ".join(entry.senses)) for entry in chinese.entries(text))
