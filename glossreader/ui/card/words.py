"""What a card says in the language of the window."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject

from glossreader.domain.dictionary import CEDICT, STARTER, MeasureWord
from glossreader.domain.term import Status
from glossreader.language.hanzi import count_han
from glossreader.language.pinyin.syllables import split
from glossreader.ui.card.telling import Telling
from glossreader.ui.tone_label import reading_text


class CardWords(QObject):
    """The sentences and words of the card."""

    def here(self, count: int) -> str:
        """Say how often a term is mentioned in the article."""
        return self.tr("%n here", "", count)

    def by_part(self, source: str) -> str:
        """Say that a reading was put together from the words of the term."""
        return self.tr("{source}, by part").format(source=source)

    def checked(self, status: Status) -> str:
        """Say how far a term is checked, where there is room for more than a word."""
        return {
            Status.SUGGESTED: self.tr("found by machine, not yet checked"),
            Status.ACCEPTED: self.tr("accepted by you"),
            Status.EDITED: self.tr("edited by you"),
            Status.REJECTED: self.tr("rejected by you"),
        }[status]

    def source(self, title: str, paragraph: int | None) -> str:
        """Say where a sentence stands."""
        return title if paragraph is None else self.tr("{title}, ¶ {number}").format(title=title, number=paragraph)

    def mention(self, number: int, count: int) -> str:
        """Name a mention."""
        return self.tr("Mention {number} of {count}").format(number=number, count=count)

    def look_up(self, word: str) -> str:
        """Name what a click on a word does."""
        return self.tr("Look up {word}").format(word=word)

    def measure(self, words: Sequence[MeasureWord], telling: Telling) -> str:
        """Say with which words a noun is counted."""
        counted = ", ".join(_measure_word(word, telling) for word in words)
        return self.tr("measure word: {words}").format(words=counted)

    def dictionary(self, volume: str, names: Mapping[str, str]) -> str:
        """Name a dictionary; `names` are those of a person's own."""
        return {CEDICT: "CC-CEDICT", STARTER: self.tr("Starter glossary")}.get(volume) or names.get(volume, self.tr("your dictionary"))

    @property
    def also(self) -> str:
        """Introduce other renderings."""
        return self.tr("Also")

    @property
    def also_read(self) -> str:
        """Introduce other readings."""
        return self.tr("also")

    @property
    def covering(self) -> str:
        """Head the words that are longer or shorter where the reader points."""
        return self.tr("Other words here")

    @property
    def longer(self) -> str:
        """Head the words that the word is a part of."""
        return self.tr("Part of")

    @property
    def no_english(self) -> str:
        """Say that nobody gave an English for a term."""
        return self.tr("No English yet")

    @property
    def no_whole_entry(self) -> str:
        """Say that the dictionaries have only the words of a term."""
        return self.tr("No entry for the whole term")

    @property
    def no_whole_word(self) -> str:
        """Say that the dictionaries have only the parts of a word."""
        return self.tr("No entry for the whole")

    @property
    def in_no_glossary(self) -> str:
        """Say that a word is not a term of any article."""
        return self.tr("In no article’s glossary")

    @property
    def no_entry(self) -> str:
        """Say that the dictionary does not have a word."""
        return self.tr("No entry. G makes it a term.")

    @property
    def no_entry_inside(self) -> str:
        """Say the same of a word that is a part of a term."""
        return self.tr("No entry")


def _measure_word(word: MeasureWord, telling: Telling) -> str:
    reading = telling.reading(word.simplified, split(word.pinyin, count_han(word.simplified)))
    return f"{word.simplified} {reading_text(reading)}"
