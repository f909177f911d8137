"""Names of persons, places and organisations: what of a string has a capital, and how surnames are read."""

import re
from collections.abc import Sequence

from glossreader.domain.term import Kind
from glossreader.language.dictionary.dictionary import Dictionary
from glossreader.language.pinyin.marks import join, marked, syllable
from glossreader.language.readings.spelling import Unit

_SURNAME = re.compile(r"\bsurname [A-Z]|\(surname\)")


class Names:
    """Knows names by the dictionary's capitals and surnames, and by the words that stand beside names."""

    def __init__(self, dictionary: Dictionary) -> None:
        self._dictionary = dictionary

    def capitalised(self, units: Sequence[Unit], kind: Kind) -> Sequence[Unit]:
        """Give the units that are names, or parts of one, their capitals."""
        return units

    def person(self, text: str) -> str:
        """Spell a person's name: surname, space, given name; a foreign name by its parts."""
        lengths = (length for length in (2, 1) if len(text) > length and "·" not in text)
        surname = next((text[:length] for length in lengths if self.surname(text[:length])), "")
        parts = [self.surname(surname), *(self._by_hanzi(part) for part in text.removeprefix(surname).split("·"))]
        return (" " if surname else "·").join(part[:1].upper() + part[1:] for part in parts if part)

    def surname(self, text: str) -> str:
        """Read a surname; empty where it is none."""
        readings = (marked(entry.pinyin) for entry in self._dictionary.entries(text) if any(map(_SURNAME.search, entry.senses)))
        return next(readings, "")

    def _by_hanzi(self, text: str) -> str:
        first = (entries[0].pinyin.lower() if (entries := self._dictionary.entries(char)) else char for char in text)
        return join(syllable(part) for part in first)
