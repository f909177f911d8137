"""Simplified or traditional: told by the characters that belong to one script only, such as 信誉 and 信譽."""

from collections import Counter
from functools import cache
from importlib import resources

SIMPLIFIED = "zh-Hans"
TRADITIONAL = "zh-Hant"
_MARGIN = 2  # a text in one script may quote the other


def script_of(text: str) -> str | None:
    """Tell the script of a text as BCP 47 has it: zh-Hans, zh-Hant, or None when nothing or both speak for it."""
    if not text:
        return None  # without reading tables for it
    simplified, traditional = evidence(text)
    if simplified > _MARGIN * traditional:
        return SIMPLIFIED
    return TRADITIONAL if traditional > _MARGIN * simplified else None


def evidence(text: str) -> tuple[int, int]:
    """How many characters of the text are simplified only, and how many traditional only."""
    simplified, traditional = _one_way("STCharacters.txt"), _one_way("TSCharacters.txt")
    counts = Counter(text).items()
    return sum(count for char, count in counts if char in simplified), sum(count for char, count in counts if char in traditional)


@cache
def _one_way(table: str) -> frozenset[str]:
    """Return the characters that OpenCC's table always changes, which no other character becomes.

    后 may stay 后 (皇后) and 乾 may stay 乾 (乾坤): they tell nothing.
    """
    text = (resources.files("opencc") / "dictionary" / table).read_text(encoding="utf-8")
    rows = {key: value.split(" ") for key, _, value in (line.partition("\t") for line in text.splitlines())}
    reached = {char for values in rows.values() for char in values}
    return frozenset(rows.keys() - reached)
