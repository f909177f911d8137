"""All that the program can do, as plain calls: the one door for the command line and the window."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from glossreader.domain.article import CutReason, Imported
from glossreader.domain.errors import BlockNotFound
from glossreader.domain.mined import Mined
from glossreader.domain.notices import Notice
from glossreader.domain.shelf import Change, Fault, Found
from glossreader.domain.term import Status
from glossreader.domain.termlist import Row
from glossreader.language.chinese import Chinese
from glossreader.mends import Mends
from glossreader.reading import Reading
from glossreader.store.peek import peek_settings
from glossreader.term_rows import joined, row, rows_of

__all__ = ["ALL_BUT_REJECTED", "Added", "Library", "peek_settings", "read_and_mine", "rows_of"]

ALL_BUT_REJECTED = frozenset(Status) - {Status.REJECTED}


def read_and_mine(path: Path, chinese: Chinese) -> Mined:
    """Read a file into articles and mine the glossary of each; raises SourceError. Nothing is kept."""
    from glossreader.importers.open import read_source  # noqa: PLC0415  # late: start-up
    from glossreader.mining.miner import mine  # noqa: PLC0415  # late: start-up

    imported = read_source(path)
    return Mined(imported, tuple(mine(article, chinese) for article in imported.articles))


@dataclass(frozen=True, slots=True)
class Added:
    """What `Library.add` did: the numbers of the new articles, how many were there already, and what to know about it."""

    numbers: tuple[int, ...]
    known: int
    notices: tuple[Notice, ...]


class Library(Reading, Mends):
    """One library file and the language that its articles are read with."""

    def add(self, path: Path) -> Added:
        """Read, mine and keep a file, each article whole or not at all; one that is there already is not added again."""
        return self.keep(read_and_mine(path, self._chinese))

    def keep(self, mined: Mined) -> Added:
        """Keep what was read and mined."""
        imported = mined.imported
        kept = [
            self._store.keep(imported.source, article, self._with_known(article, glossary), imported.outside)
            for article, glossary in mined.pairs()
        ]
        numbers = tuple(number for number in kept if number is not None)
        return Added(numbers, len(kept) - len(numbers), imported.notices)

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
        from glossreader.mining.miner import mine  # noqa: PLC0415  # late: start-up

        article = self.article(number)
        if not 0 <= block < len(article.blocks):
            raise BlockNotFound(number, block)
        blocks = tuple(replace(old, cut=reason) if index == block else old for index, old in enumerate(article.blocks))
        changed = replace(article, blocks=blocks)
        self._store.set_cut(number, block, reason, self._with_known(changed, mine(changed, self._chinese), number))

    def remove_article(self, number: int) -> None:
        """Remove an article with the terms that only it had; terms that a person decided about stay. Raises ArticleNotFound."""
        self._store.remove_article(number)

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
                    one = row(entry, article, locations[number])
                    rows[entry.term.id] = joined(rows[entry.term.id], one) if entry.term.id in rows else one
        return tuple(rows.values())

    def search(self, text: str) -> tuple[Found, ...]:
        """Every place of a text in the articles, hanzi in either script, letters in either case."""
        return self._store.search(*self.spellings(text))

    def spellings(self, text: str) -> tuple[str, ...]:
        """Write a text as it is, in simplified and in traditional characters; each spelling once."""
        return tuple(dict.fromkeys((text, self._chinese.simplified(text), self._chinese.traditional(text))))

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
