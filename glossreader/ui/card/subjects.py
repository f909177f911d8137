"""What the card is about when a word of a page is pointed at: its term, else what the dictionary says about it."""

from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from glossreader.domain.page import Looked, Page, Part, Passage, Word
from glossreader.settings import Script
from glossreader.ui.card.subject import Subject, TermSubject, WordSubject
from glossreader.ui.view.pointed import Pointed

if TYPE_CHECKING:
    from collections.abc import Callable


class LooksUp(Protocol):
    """What is asked of the dictionary."""

    def look_up(self, word: str, /) -> tuple[Looked, ...]:
        """Say what a word means, for each reading."""
        ...

    def longest(self, text: str, at: int) -> tuple[int, int] | None:
        """Find the longest headword over a code point."""
        ...

    def covering(self, text: str, at: int) -> tuple[tuple[int, int], ...]:
        """Find every headword over a code point, the longest first."""
        ...

    def parts(self, text: str) -> tuple[str, ...]:
        """Cut what is no headword into headwords."""
        ...


class Subjects:
    """Finds subjects in the page and the dictionary alone, at once; the library is not asked.

    script     in which hanzi are shown.
    lookup     the dictionary; while it is None, only terms have a card.
    ambiguous  tells the places of hanzi with several counterparts in the other script; while it is None, none are told.
    """

    def __init__(self) -> None:
        self.script = Script.AS_PRINTED
        self.lookup: LooksUp | None = None
        self.ambiguous: Callable[[str], tuple[int, ...]] | None = None

    def of(self, page: Page, pointed: Pointed) -> Subject | None:
        """Say what a word is, or nothing where there is nothing to say about it."""
        passage = page.passages[pointed.passage]
        if pointed.gloss is not None:
            return self._term(page, passage, pointed)
        if self.lookup is None:
            return None
        start, end = self._word(passage, pointed, self.lookup)
        read = _read(passage, start, end)
        subject = self._looked_up(passage.text[start:end], passage.shown[start:end], self.lookup)
        around = self._around(passage, pointed.start, (start, end), self.lookup)
        if read is None:
            return replace(subject, around=around)
        return replace(subject, around=around, syllables=read.syllables, source=read.source, alternatives=read.alternatives)

    def inside(self, page: Page, word: str) -> Subject:
        """Say what a word of a term is: a term of the page itself, else what the dictionary says."""
        for gloss in page.glosses:
            if word in (gloss.entry.term.simplified, gloss.entry.term.traditional):
                return self._marked(TermSubject(gloss, page, self.script))
        if self.lookup is None:
            return WordSubject(word, (), on_page=False)
        return replace(self._looked_up(word, word, self.lookup), on_page=False)

    def _term(self, page: Page, passage: Passage, pointed: Pointed) -> TermSubject:
        assert pointed.gloss is not None, "a term is pointed at"
        is_english = _is_english(passage, pointed)
        subject = TermSubject(page.glosses[pointed.gloss], page, self.script, is_english, pointed.mention)
        if is_english or self.lookup is None:
            return self._marked(subject)
        around = self._around(passage, pointed.start, (pointed.start, pointed.end), self.lookup)
        longer = tuple(part for part in around if len(part.hanzi) > pointed.end - pointed.start)
        return self._marked(replace(subject, around=longer))

    def _marked(self, subject: TermSubject) -> TermSubject:
        return replace(subject, ambiguous=self.ambiguous(subject.hanzi)) if self.ambiguous else subject

    def _looked_up(self, text: str, shown: str, lookup: LooksUp) -> WordSubject:
        """Say what the dictionary has of a word, or else of the words that it is made of."""
        looked = lookup.look_up(text)
        parts = () if looked else tuple(_part(part, lookup) for part in lookup.parts(text))
        ambiguous = self.ambiguous(shown) if self.ambiguous else ()
        return WordSubject(shown, looked, parts=parts, ambiguous=ambiguous)

    @staticmethod
    def _around(passage: Passage, at: int, span: tuple[int, int], lookup: LooksUp) -> tuple[Part, ...]:
        """Give the other headwords that cover a place, as they are shown."""
        spans = [found for found in lookup.covering(passage.text, at) if found != span]
        return tuple(replace(_part(passage.text[start:end], lookup), hanzi=passage.shown[start:end]) for start, end in spans)

    @staticmethod
    def _word(passage: Passage, pointed: Pointed, lookup: LooksUp) -> tuple[int, int]:
        """Find the word that is meant: the page's, else, where words are not woven yet, the longest that the dictionary has here."""
        span = (pointed.start, pointed.end)
        return span if passage.words is not None else lookup.longest(passage.text, pointed.start) or span


def _part(word: str, lookup: LooksUp) -> Part:
    """Say what a headword is, in its commonest reading."""
    looked = lookup.look_up(word)
    if not looked:
        return Part(word, (), "")
    first = looked[0]
    sense = "; ".join(first.senses)
    return Part(word, first.reading, sense, first.levels, first.measure_words, first.note, first.dictionary, first.frequency)


def _is_english(passage: Passage, pointed: Pointed) -> bool:
    """Whether the mark that is pointed at is the English of a term."""
    span = (pointed.start, pointed.end, pointed.gloss)
    return any(not mark.is_hanzi and (mark.start, mark.end, mark.gloss) == span for mark in passage.marks)


def _read(passage: Passage, start: int, end: int) -> Word | None:
    """Give the page's word at a place with its reading; None where it is not woven as one."""
    return next((word for word in passage.words or () if (word.start, word.end) == (start, end)), None)
