"""Glosses: English that an author offers for a Chinese string, before it is decided which of several is meant."""

import re
from dataclasses import dataclass
from enum import StrEnum

from glossreader.domain.term import Place
from glossreader.mining.quotes import CLOSERS, OPENERS

_MARKS = re.compile(r"[“”„\"«»]|(?<![^\W_])[‘’'`*_]|(?<!s)[‘’'`*_](?![^\W_])|[’'](?=[.,;:]?$)")
_SPACE = re.compile(r"\s+")
_EDGES = " \u00a0,.;:…" + OPENERS + CLOSERS


class Role(StrEnum):
    """What the English is to the Chinese.

    A literal explanation is what stands behind or beside hanzi in brackets, where the sentence in front has English of its own.
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
    shape: str
    role: Role = Role.TRANSLATION


def wording(printed: str) -> str:
    """Free a printed phrase of quotation marks, white space and stops at its edges: “fan circle” culture -> fan circle culture."""
    return _SPACE.sub(" ", _MARKS.sub("", printed)).strip(_EDGES)
