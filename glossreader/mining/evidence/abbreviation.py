"""Abbreviations and the words that they are made of: RSDL, residential surveillance at a designated location."""

import re
from collections.abc import Sequence

from glossreader.mining.text.quotes import Span
from glossreader.mining.text.small_words import SMALL
from glossreader.mining.text.words import Word


def long_form(clause: Sequence[Word], abbreviation: str) -> Span | None:
    """Find the last words of a clause whose initials spell the abbreviation; small words may be left out, hyphens part words."""
    wanted = re.sub(r"[^a-z]", "", re.sub(r"s$", "", abbreviation).lower())
    for first in range(len(clause) - 1, -1, -1):
        if clause[first].low not in SMALL and wanted in _initials(clause[first:]):
            return clause[first].start, clause[-1].end
    return None


def _initials(words: Sequence[Word]) -> set[str]:
    """Spell the initials of words: of all, without small words, and the same with the parts of hyphenated words."""
    chief = [word for word in words if word.low not in SMALL]
    return {"".join(part[:1] for part in _pieces(chosen, mark)) for chosen in (words, chief) for mark in ("-", None)}


def _pieces(words: Sequence[Word], mark: str | None) -> list[str]:
    return [part for word in words for part in (word.low.split(mark) if mark else [word.low])]
