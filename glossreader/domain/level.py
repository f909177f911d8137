"""How early a learner meets a word: the levels of the HSK standards, each by the name of its standard."""

from dataclasses import dataclass
from enum import StrEnum


class Standard(StrEnum):
    """A list of graded words: the HSK 2.0 of 2010, the national standard GF0025-2021, the examination syllabus of 2025."""

    HSK_2 = "hsk_2"
    HSK_2021 = "hsk_2021"
    HSK_2025 = "hsk_2025"


def name_of(standard: Standard) -> str:
    """Name a standard; the name is the same in every language."""
    return {Standard.HSK_2: "HSK 2.0", Standard.HSK_2021: "HSK 3.0 (2021)", Standard.HSK_2025: "HSK 3.0 (2025)"}[standard]


@dataclass(frozen=True, slots=True)
class Level:
    """A word's level in one standard; `grade` is "1" to "6", or "7-9" for what the newer standards do not part."""

    standard: Standard
    grade: str
