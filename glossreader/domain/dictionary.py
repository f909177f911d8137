"""The dictionaries that words are looked up in: those that come with the program, and a person's own, in the order of asking."""

from dataclasses import dataclass
from enum import StrEnum

CEDICT = "cedict"
STARTER = "starter"
BUILT_IN = (STARTER, CEDICT)  # the order in which they are asked


class DictionaryFormat(StrEnum):
    """How the file of a person's own dictionary is written."""

    CEDICT = "cedict"
    TSV = "tsv"
    CSV = "csv"


@dataclass(frozen=True, slots=True)
class Volume:
    """A dictionary on the shelf.

    id       CEDICT, STARTER, or the sha256 of a person's file, in hexadecimal.
    name     by which it is shown; of the built-in ones the program has the name.
    entries  how many it has.
    is_on    whether it is asked.
    """

    id: str
    name: str
    entries: int
    is_on: bool = True

    @property
    def is_own(self) -> bool:
        """Whether a person brought it, and may remove it."""
        return self.id not in BUILT_IN


@dataclass(frozen=True, slots=True)
class DictionaryFile:
    """What a person's own dictionary was made of: the bytes of its file, by which it can be made again.

    name    of the file.
    format  None where its text is to tell.
    """

    name: str
    format: DictionaryFormat | None
    raw: bytes


@dataclass(frozen=True, slots=True)
class MeasureWord:
    """With which word a noun is counted: 个, 個, gè."""

    simplified: str
    traditional: str
    pinyin: str
