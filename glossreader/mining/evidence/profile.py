"""A Chinese string as evidence for its English: what its words and characters may mean, as far as the dictionary tells."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from glossreader.language.hanzi import HAN, count_han
from glossreader.mining.evidence.lexicon import Lexicon, Part
from glossreader.mining.evidence.surnames import begins_with_surname

_PIECES = re.compile(rf"[{HAN}]+|[A-Za-z]+|\d+")


@dataclass(frozen=True)
class Profile:
    """A Chinese string, taken apart.

    simplified  its form as a key.
    parts       its words in order; Latin letters and digits inside it are parts that mean themselves.
    whole       the string as one dictionary word; None where the dictionary does not have it.
    asides      stems of what the dictionary says in brackets about the whole and the words: "(chief official of party branch)" of 书记.
    initials    the letters that the readings of its characters begin with.
    surname     whether it begins with a surname.
    named       whether the dictionary spells it as a person's name, Zhu1 Li4 lun2.
    """

    text: str
    simplified: str
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


def profile(text: str, lexicon: Lexicon) -> Profile:
    """Look a Chinese string up: whole, by its words, and by its characters."""
    parts = tuple(map(lexicon.part, _words(text, lexicon)))
    simplified = lexicon.chinese.simplified(text)
    return Profile(
        text,
        simplified,
        parts,
        lexicon.whole(text),
        lexicon.asides(text).union(*(lexicon.asides(part.text) for part in parts)),
        frozenset[str]().union(*map(lexicon.initials, text)),
        begins_with_surname(simplified),
        lexicon.is_named(text),
    )


def _words(text: str, lexicon: Lexicon) -> Iterator[str]:
    for piece in _PIECES.findall(text):
        yield from (piece,) if piece.isascii() else lexicon.chinese.words(piece)
