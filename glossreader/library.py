"""All that the program can do, as plain calls: the one door for the command line and the window."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Self

from glossreader.domain.article import Article, CutReason, Imported
from glossreader.domain.errors import BlockNotFound, Notice
from glossreader.domain.mined import Mined
from glossreader.domain.shelf import Change, Fault, Found, Listed, ReadingPlace
from glossreader.domain.term import Entry, Glossary, Status
from glossreader.domain.termlist import Row
from glossreader.importers.open import read_source
from glossreader.language.chinese import Chinese
from glossreader.language.sentences import sentence_at
from glossreader.mining.miner import mine
from glossreader.settings import Settings
from glossreader.store.peek import peek_settings

if TYPE_CHECKING:
    from types import TracebackType

    from glossreader.store.database import Store

__all__ = ["ALL_BUT_REJECTED", "Added", "Library", "peek_settings", "read_and_mine", "rows_of"]

ALL_BUT_REJECTED = frozenset(Status) - {Status.REJECTED}


def read_and_mine(path: Path, chinese: Chinese) -> Mined:
    """Read a file into articles and mine the glossary of each; raises SourceError. Nothing is kept."""
    imported = read_source(path)
    return Mined(imported, tuple(mine(article, chinese) for article in imported.articles))


def rows_of(mined: Mined) -> tuple[Row, ...]:
    """Make the term list of a source that is in no library: a term of several articles has a row for each."""
    location = mined.imported.source.location
    return tuple(_row(entry, article, location) for article, glossary in mined.pairs() for entry in glossary.entries)


@dataclass(frozen=True, slots=True)
class Added:
    """What `Library.add` did: the numbers of the new articles, how many were there already, and what to know about it."""

    numbers: tuple[int, ...]
    known: int
    notices: tuple[Notice, ...]


class Library:
    """One library file and the language that its articles are read with."""

    def __init__(self, store: "Store", open_chinese: Callable[[], Chinese]) -> None:
        self._store = store
        self._open_chinese = open_chinese
        self._opened_chinese: Chinese | None = None

    @classmethod
    def open(cls, path: Path, open_chinese: Callable[[], Chinese]) -> Self:
        """Open the library at `path`, or make it; raises LibraryError. `open_chinese` is called when it is first needed."""
        from glossreader.store.database import Store  # noqa: PLC0415  # late: start-up

        return cls(Store.open(path), open_chinese)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: "TracebackType | None") -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file, and of the dictionary if it was needed."""
        self._store.close()
        if self._opened_chinese:
            self._opened_chinese.close()

    @property
    def _chinese(self) -> Chinese:
        self._opened_chinese = self._opened_chinese or self._open_chinese()
        return self._opened_chinese

    def add(self, path: Path) -> Added:
        """Read, mine and keep a file, each article whole or not at all; one that is there already is not added again."""
        return self.keep(read_and_mine(path, self._chinese))

    def keep(self, mined: Mined) -> Added:
        """Keep what was read and mined."""
        imported = mined.imported
        kept = [self._store.keep(imported.source, article, glossary, imported.outside) for article, glossary in mined.pairs()]
        numbers = tuple(number for number in kept if number is not None)
        return Added(numbers, len(kept) - len(numbers), imported.notices)

    def articles(self) -> tuple[Listed, ...]:
        """List the articles in the order in which they were added."""
        return self._store.articles()

    def article(self, number: int) -> Article:
        """Give one article, the cut blocks among its blocks; raises ArticleNotFound."""
        return self._store.article(number)

    def glossary(self, number: int) -> Glossary:
        """Give the glossary of an article without rejected terms, with what the dictionary says of each; raises ArticleNotFound."""
        entries = self._store.glossary(number).entries
        return Glossary(tuple(replace(entry, senses=self._chinese.senses(entry.term.simplified)) for entry in entries))

    def mined(self, number: int) -> Mined:
        """Give an article as `read_and_mine` would give it, with what a person decided since; raises ArticleNotFound."""
        imported = Imported(self._store.source(number), (self.article(number),), self._store.outside(number))
        return Mined(imported, (self.glossary(number),))

    def put_back(self, number: int, block: int) -> None:
        """Take a block that was cut as boilerplate back into its article, and mine it with the rest."""
        self._cut(number, block, None)

    def cut(self, number: int, block: int, reason: CutReason = CutReason.OTHER) -> None:
        """Cut a block out of its article; it stays in the library and can be put back."""
        self._cut(number, block, reason)

    def _cut(self, number: int, block: int, reason: CutReason | None) -> None:
        article = self.article(number)
        if not 0 <= block < len(article.blocks):
            raise BlockNotFound(number, block)
        blocks = tuple(replace(old, cut=reason) if index == block else old for index, old in enumerate(article.blocks))
        self._store.set_cut(number, block, reason, mine(replace(article, blocks=blocks), self._chinese))

    def term_list(
        self, numbers: Iterable[int] | None = None, statuses: frozenset[Status] = ALL_BUT_REJECTED, tag: str | None = None
    ) -> tuple[Row, ...]:
        """List the terms of some articles (all when None), each once, in order of first mention; raises ArticleNotFound."""
        rows: dict[str, Row] = {}
        locations = {listed.number: listed.source for listed in self.articles()}
        for number in locations if numbers is None else numbers:
            article = self.article(number)
            for entry in self._store.glossary(number, include_rejected=Status.REJECTED in statuses).entries:
                if entry.term.status in statuses and (tag is None or tag in entry.term.tags):
                    row = _row(entry, article, locations[number])
                    rows[entry.term.id] = _joined(rows[entry.term.id], row) if entry.term.id in rows else row
        return tuple(rows.values())

    def search(self, text: str) -> tuple[Found, ...]:
        """Every place of a text in the articles, hanzi in either script, letters in either case."""
        return self._store.search(*dict.fromkeys((text, self._chinese.simplified(text), self._chinese.traditional(text))))

    def check(self) -> tuple[Fault, ...]:
        """Tell what is wrong with the library file; nothing when it is sound."""
        return self._store.check()

    def backup(self, path: Path) -> None:
        """Write a copy of the library to `path`; what stands there is replaced when the copy is whole. Raises OutputError."""
        self._store.backup(path)

    def undo(self) -> Change | None:
        """Take the last change back; None when there is none."""
        return self._store.undo()

    def redo(self) -> Change | None:
        """Do again what was taken back last; None when nothing was, or when something else was done since."""
        return self._store.redo()

    def changes(self) -> tuple[Change, ...]:
        """List what can be taken back, the newest last."""
        return self._store.changes()

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


def _row(entry: Entry, article: Article, location: str) -> Row:
    return Row(
        entry, len(entry.mentions), _context(entry, article), article.title, article.publisher, article.published, article.url or location
    )


def _joined(first: Row, later: Row) -> Row:
    """Make one row for a term of two articles: the first one's, with the mentions of both and the better confidence."""
    entry = replace(first.entry, confidence=max(first.entry.confidence, later.entry.confidence))
    return replace(first, entry=entry, mentions=first.mentions + later.mentions)


def _context(entry: Entry, article: Article) -> str:
    """Find the sentence that explains the term: of its first mention with both languages, else of its first mention in a block."""
    in_blocks = [mention for mention in entry.mentions if mention.place.block >= 0]
    both = [mention for mention in in_blocks if mention.hanzi and mention.english and mention.hanzi.block == mention.english.block]
    for mention in both + in_blocks:
        place = mention.place
        text = article.text(place.block)
        start, end = sentence_at(text, place.start)
        return text[start:end].strip()
    return ""
