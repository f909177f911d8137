"""What the card is about when a word of a page is pointed at: its term, else what the dictionary says about it."""

from typing import Protocol

from glossreader.domain.page import Looked, Page, Passage, Syllable
from glossreader.settings import Script
from glossreader.ui.card.subject import Subject, TermSubject, WordSubject
from glossreader.ui.view.pointed import Pointed


class LooksUp(Protocol):
    """What is asked of the dictionary."""

    def look_up(self, word: str, /) -> tuple[Looked, ...]:
        """Say what a word means, for each reading."""
        ...

    def longest(self, text: str, at: int) -> tuple[int, int] | None:
        """Find the longest headword over a code point."""
        ...


class Subjects:
    """Finds subjects in the page and the dictionary alone, at once; the library is not asked.

    script  in which hanzi are shown.
    lookup  the dictionary; while it is None, only terms have a card.
    """

    def __init__(self) -> None:
        self.script = Script.AS_PRINTED
        self.lookup: LooksUp | None = None

    def of(self, page: Page, pointed: Pointed) -> Subject | None:
        """Say what a word is, or nothing where there is nothing to say about it."""
        passage = page.passages[pointed.passage]
        if pointed.gloss is not None:
            return TermSubject(page.glosses[pointed.gloss], page, self.script, _is_english(passage, pointed), pointed.mention)
        if self.lookup is None:
            return None
        start, end = self._word(passage, pointed, self.lookup)
        return WordSubject(passage.shown[start:end], self.lookup.look_up(passage.text[start:end]), _reading(passage, start, end))

    def inside(self, page: Page, word: str) -> Subject:
        """Say what a word of a term is: a term of the page itself, else what the dictionary says."""
        for gloss in page.glosses:
            if word in (gloss.entry.term.simplified, gloss.entry.term.traditional):
                return TermSubject(gloss, page, self.script)
        return WordSubject(word, self.lookup.look_up(word) if self.lookup else (), on_page=False)

    @staticmethod
    def _word(passage: Passage, pointed: Pointed, lookup: LooksUp) -> tuple[int, int]:
        """Find the word that is meant: the page's, else, where words are not woven yet, the longest that the dictionary has here."""
        span = (pointed.start, pointed.end)
        return span if passage.words is not None else lookup.longest(passage.text, pointed.start) or span


def _is_english(passage: Passage, pointed: Pointed) -> bool:
    """Whether the mark that is pointed at is the English of a term."""
    span = (pointed.start, pointed.end, pointed.gloss)
    return any(not mark.is_hanzi and (mark.start, mark.end, mark.gloss) == span for mark in passage.marks)


def _reading(passage: Passage, start: int, end: int) -> tuple[Syllable, ...]:
    """Give how the page reads a word; empty where it is not woven as one."""
    return next((word.syllables for word in passage.words or () if (word.start, word.end) == (start, end)), ())
