"""Glosses: English that an author offers for a Chinese string, before it is decided which of several is meant."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from glossreader.domain.term import Place
from glossreader.mining.shapes.shape import Shape
from glossreader.mining.text.quotes import CLOSERS, OPENERS

_MARKS = re.compile(r"[“”„\"«»]|(?<![^\W_])[‘’'`*_]|(?<!s)[‘’'`*_](?![^\W_])|[’'](?=[.,;:]?$)")
_SPACE = re.compile(r"\s+")
_LATER = 0.3  # what each further meaning is worth less, at least
_EDGES = " \u00a0,.;:…" + OPENERS + CLOSERS


class Role(StrEnum):
    """What the English is to the Chinese.

    A literal explanation stands behind hanzi in brackets or beside them, where the sentence in front has English of its own.
    """

    TRANSLATION = "translation"
    LITERAL = "literal"
    NAME = "name"
    READING = "reading"
    ABBREVIATION = "abbreviation"


@dataclass(frozen=True, slots=True)
class Gloss:
    """English for one Chinese string: where it stands, how it reads, and how good the evidence is.

    score  the higher, the likelier; 0 is a guess, 3 a clear case.
    """

    place: Place
    text: str
    score: float
    shape: Shape
    role: Role = Role.TRANSLATION


def wording(printed: str) -> str:
    """Free a printed phrase of quotation marks, white space and stops at its edges: “fan circle” culture -> fan circle culture."""
    return _SPACE.sub(" ", _MARKS.sub("", printed)).strip(_EDGES)


def in_order(glosses: Iterable[Gloss]) -> Iterator[Gloss]:
    """Let none of several meanings in a row be as good as the one before it: the author's first is the author's choice."""
    best = None
    for gloss in glosses:
        best = gloss.score if best is None else min(best - _LATER, gloss.score)
        yield replace(gloss, score=best)
