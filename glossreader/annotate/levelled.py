"""Terms filtered by level: "hsk5" and "HSK 7-9" find what the standard that was chosen puts there."""

import re
from collections.abc import Iterable

from glossreader.domain.level import Level, Standard

_ASKED = re.compile(r"(?<![^\W_])hsk\s*([1-9])(?:\s*[-–]\s*9)?(?![^\W_])", re.IGNORECASE)
_TOGETHER = "789"  # the newer standards do not part them


def level_line(levels: Iterable[Level]) -> str:
    """Fold the levels of a term into a line of its key; no word of a query looks like its marks but those that `with_levels` writes."""
    return " ".join(_mark(level.standard, level.grade) for level in levels)


def with_levels(query: str, standard: Standard) -> str:
    """Write the levels that a query names as the keys have them: "hsk 5" in the standard that was chosen."""
    return _ASKED.sub(lambda asked: f" {_mark(standard, asked[1])} ", query)


def _mark(standard: Standard, grade: str) -> str:
    letter = "abc"[list(Standard).index(standard)]
    return f"#{letter}{_TOGETHER[0] if grade[0] in _TOGETHER else grade}"
