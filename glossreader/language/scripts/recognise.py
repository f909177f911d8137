"""Simplified or traditional: told by the characters that belong to one script only, such as 信誉 and 信譽."""

from collections import Counter
from functools import cache

from glossreader.language.scripts.tables import table

SIMPLIFIED = "zh-Hans"
TRADITIONAL = "zh-Hant"
MIXED = "mixed"
_MARGIN = 2  # a text in one script may quote the other


def script_of(text: str) -> str | None:
    """Tell the script of a text as BCP 47 has it: zh-Hans, zh-Hant, or None when nothing or both speak for it."""
    script = told_script(text)
    return None if script == MIXED else script


def told_script(text: str) -> str | None:
    """Tell the script of a text: zh-Hans, zh-Hant, MIXED when both speak for it, None when nothing does (皇后)."""
    if not text:
        return None  # without reading tables for it
    simplified, traditional = evidence(text)
    if simplified > _MARGIN * traditional:
        return SIMPLIFIED
    if traditional > _MARGIN * simplified:
        return TRADITIONAL
    return MIXED if simplified else None


def evidence(text: str) -> tuple[int, int]:
    """How many characters of the text are simplified only, and how many traditional only."""
    simplified, traditional = _one_way("STCharacters.txt"), _one_way("TSCharacters.txt")
    counts = Counter(text).items()
    return sum(count for char, count in counts if char in simplified), sum(count for char, count in counts if char in traditional)


@cache
def _one_way(name: str) -> frozenset[str]:
    """Return the characters that OpenCC's table always changes, which no other character becomes.

    后 may stay 后 (皇后) and 乾 may stay 乾 (乾坤): they tell nothing.
    """
    rows = table(name)
    return frozenset(rows.keys() - {char for values in rows.values() for char in values})
