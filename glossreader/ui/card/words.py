"""What a card says in the language of the window."""

from PySide6.QtCore import QObject

from glossreader.domain.term import Status


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

    @property
    def also(self) -> str:
        """Introduce other renderings."""
        return self.tr("Also")

    @property
    def no_english(self) -> str:
        """Say that nobody gave an English for a term."""
        return self.tr("No English yet")

    @property
    def no_whole_entry(self) -> str:
        """Say that the dictionary has only the words of a term."""
        return self.tr("CC-CEDICT has no entry for the whole term")

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
