"""What a reader sees of the library: articles and their pages, the glossary, the settings, and where reading stopped."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import accumulate

from glossreader.annotate.weave import gloss_of, weave, weave_words
from glossreader.domain.article import Article
from glossreader.domain.page import Gloss, Page, Word
from glossreader.domain.script import Configuration
from glossreader.domain.shelf import Listed, ReadingPlace
from glossreader.domain.term import Glossary
from glossreader.opened import Opened
from glossreader.settings import Settings, Writing

_AT_ONCE = 8_000  # code points whose words are woven with the page: a few screens


class Reading(Opened):
    """The part of the library's door that shows what is in it."""

    def articles(self) -> tuple[Listed, ...]:
        """List the articles in the order in which they were added."""
        return self._store.articles()

    def article(self, number: int) -> Article:
        """Give one article, the cut blocks among its blocks; raises ArticleNotFound."""
        return self._store.article(number)

    def glossary(self, number: int) -> Glossary:
        """Give the glossary of an article without rejected terms, with what the dictionary says of each; raises ArticleNotFound."""
        return self._with_senses(self._store.glossary(number))

    def page(self, number: int, writing: Writing, near: int | None = None) -> Page:
        """Weave an article for reading: from the block `near` on, or the top, with the words of a few screens. Raises ArticleNotFound."""
        article = self.article(number)
        page = weave(number, article, self._with_senses(self._store.glossary(number, include_rejected=True)), self._chinese, writing)
        first = next((at for at, passage in enumerate(page.passages) if near is not None and passage.place == near), 0)
        ends = accumulate(len(passage.text) for passage in page.passages[first:])
        last = first + 1 + sum(end < _AT_ONCE for end in ends)
        woven = self.words(page, range(first, min(last, len(page.passages))))
        near_by = [replace(passage, words=words) for passage, words in zip(page.passages[first:], woven, strict=False)]
        return replace(page, passages=(*page.passages[:first], *near_by, *page.passages[first + len(near_by) :]))

    def words(self, page: Page, passages: Sequence[int]) -> tuple[tuple[Word, ...], ...]:
        """Weave the words of some of the page's passages."""
        return tuple(weave_words(page.passages[at], page.glosses, self._chinese) for at in passages)

    def converted(self, text: str, configuration: Configuration) -> str:
        """Write a text in the other script, by a configuration from one to the other, except what is in that script already."""
        return self._chinese.written(text, configuration)

    def glosses(self, first: int = 0, count: int | None = None) -> tuple[Gloss, ...]:
        """Give terms of the whole library but the rejected ones, in pieces: `count` of them (None: all) from the `first` on.

        They have neither mentions nor an article's sentence. A thousand take about 40 ms.
        """
        return tuple(gloss_of(entry, None, self._chinese) for entry in self._store.all_terms(first, count))

    def count_terms(self) -> int:
        """Tell how many terms `glosses` would give."""
        return self._store.count_terms()

    def settings(self) -> Settings:
        """Give the reader's choices."""
        return self._store.settings()

    def keep_settings(self, settings: Settings) -> None:
        """Keep the reader's choices."""
        self._store.keep_settings(settings)

    def reading_place(self, number: int) -> ReadingPlace | None:
        """Give the place where a person stopped reading; None for an article that was never opened. Raises ArticleNotFound."""
        return self._store.reading_place(number)

    def keep_reading_place(self, number: int, place: ReadingPlace) -> None:
        """Keep the place where a person stopped reading. Raises ArticleNotFound."""
        self._store.keep_reading_place(number, place)

    def _with_senses(self, glossary: Glossary) -> Glossary:
        """Give a glossary with what the dictionary says of each term."""
        return Glossary(tuple(replace(entry, senses=self._chinese.senses(entry.term.simplified)) for entry in glossary.entries))
