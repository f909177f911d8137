"""Which of several entries of one form comes first: 大 dà before dài, 王 "king" before the surname, a word before its variant."""

import re
from collections.abc import Callable
from pathlib import Path

from glossreader.language.dictionary.cedict import DictionaryEntry
from glossreader.language.pinyin.marks import syllable
from glossreader.paths import resource

_REFERRING = re.compile(
    r"(?:\([^)]*\) ?)?(?:(?:old|archaic|ancient|Japanese|erroneous|nonstandard|unofficial|alternative) )*"
    r"(?:variant (?:form )?of|form of|used in|see) "
)


Rank = Callable[[DictionaryEntry], int]


def table() -> Path:
    """Find the table of readings that the rules get wrong: simplified form, tab, numbered syllables."""
    return resource("tables", "readings.tsv")


def ranking() -> Rank:
    """Return a function that ranks entries of one form, the lower the earlier.

    What only refers to another entry comes last; then speak the table of readings, pypinyin's commonest reading, a name or a word,
    the neutral tone (东西 dōngxi "thing" before dōngxī "east and west"), and how many senses there are.
    """
    from pypinyin import Style, lazy_pinyin  # noqa: PLC0415  # late: start-up

    commoner = _commoner()

    def rank(entry: DictionaryEntry) -> int:
        told = commoner.get(entry.simplified) or commoner.get(entry.traditional, entry.pinyin)
        commonest = lazy_pinyin(entry.simplified, style=Style.TONE)
        evidence = (
            refers(entry),
            told != entry.pinyin,
            not _agrees(entry.pinyin.lower().split(), commonest),
            entry.pinyin[:1].isupper(),
            not entry.pinyin.endswith("5"),
        )
        return sum(20_000 >> place for place, against in enumerate(evidence) if against) + max(0, 99 - len(entry.senses))

    return rank


def _agrees(numbered: list[str], commonest: list[str]) -> bool:
    """Whether an entry reads as expected; in a word any syllable may have the neutral tone, because pypinyin's phrases have none."""
    if len(numbered) == 1:
        return syllable(numbered[0]) == commonest[0]
    return len(numbered) == len(commonest) and all(
        own.endswith("5") or syllable(own) == other for own, other in zip(numbered, commonest, strict=True)
    )


def refers(entry: DictionaryEntry) -> bool:
    """Whether an entry only refers to another one, as a variant does."""
    return bool(entry.senses) and all(map(_REFERRING.match, entry.senses))


def _commoner() -> dict[str, str]:
    lines = table().read_text(encoding="utf-8").splitlines()
    return dict(line.split("\t") for line in lines if not line.startswith("#"))
