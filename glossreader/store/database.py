"""The library's store, its one door: frozen values go in and come out, and every call is one transaction, done whole or not at all."""

from collections.abc import Collection, Sequence
from pathlib import Path
from typing import Self

from glossreader.domain.arrival import Twin
from glossreader.domain.article import Article, CutReason, Source
from glossreader.domain.curation import Known, Mend, TermEdit, Version
from glossreader.domain.deed import Deed
from glossreader.domain.shelf import Change, Fault, Found, Listed, ReadingPlace
from glossreader.domain.term import Entry, Glossary, Mention, Status
from glossreader.settings import Settings
from glossreader.store import articles, by_hand, changes, check, glossaries, pairs, remembered, search, sources, terms, twins, whole
from glossreader.store.changes import Ledger
from glossreader.store.file import LibraryFile
from glossreader.store.language import LanguageStore
from glossreader.store.migrations import STEPS, Step
from glossreader.store.schema import term


class Store(LanguageStore):
    """All that a person brought or made, in one SQLite file with one owner; used by one thread."""

    @classmethod
    def open(cls, path: Path, steps: Sequence[Step] = STEPS) -> Self:
        """Open the library at `path`, made if it is not there, brought to the newest format after a copy was written beside it.

        Raises LibraryInUse, LibraryNewer, NotALibrary, LibraryDamaged, LibraryUnwritable; OutputError when the copy cannot be written.
        """
        return cls(LibraryFile.open(path, steps))

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()

    def twins(self, source: Source, articles: Sequence[Article], rather: int | None = None) -> tuple[Twin | None, ...]:
        """Tell of each article of a source which one of the library it is the same as; of several that may be, `rather` this one."""
        with self._file.reading() as connection:
            return twins.find(connection, source, articles, rather)

    def keep(self, source: Source, article: Article, glossary: Glossary, outside: tuple[str, ...]) -> int:
        """Keep one new article, also one that has a twin; return its number in the library. `outside` as in `keep_versions`."""
        return self.keep_versions(source, (Version(article, glossary),), outside, Deed.ARTICLE_ADDED.of(article.title))[0]

    def keep_versions(self, source: Source, versions: Sequence[Version], outside: tuple[str, ...], what: str) -> tuple[int, ...]:
        """Keep articles of a source, new ones or in the place of others, as one change that `what` tells; return their numbers.

        `outside` are the lines of the source that belong to none of its articles. Raises ArticleNotFound.
        """
        with self._file.writing() as connection:
            ledger = Ledger(connection)
            origin = sources.keep(connection, source, outside)
            numbers = tuple(_kept(ledger, origin, version) for version in versions)
            ledger.sign(what)
            return numbers

    def handmade(self, number: int) -> dict[str, tuple[Mention, ...]]:
        """Give the mentions that a person made in an article, by the simplified forms of their terms, whatever was decided about these."""
        with self._file.reading() as connection:
            return by_hand.handmade_in(connection, number)

    def siblings(self, number: int) -> tuple[int, ...]:
        """List the articles that came from the same reading of the same bytes, this one among them. Raises ArticleNotFound."""
        with self._file.reading() as connection:
            return sources.articles_of(connection, number)

    def pair(self, chinese: int, english: int) -> None:
        """Let two articles be a pair, the newest of both; of those that are, nothing changes. Raises ArticleNotFound."""
        with self._file.writing() as connection:
            if not pairs.is_newest(connection, chinese, english):
                titles = [articles.title(connection, number) for number in (chinese, english)]
                ledger = Ledger(connection)
                pairs.keep(ledger, chinese, english)
                ledger.sign(Deed.ARTICLES_PAIRED.of(*titles))

    def unpair(self, one: int, other: int) -> None:
        """Let two articles be no pair; of those that are none, nothing changes. Raises ArticleNotFound."""
        with self._file.writing() as connection:
            titles = [articles.title(connection, number) for number in (one, other)]
            ledger = Ledger(connection)
            pairs.part(ledger, one, other)
            ledger.sign(Deed.ARTICLES_PARTED.of(*titles))

    def articles(self) -> tuple[Listed, ...]:
        """List all articles at a glance, in the order they came."""
        with self._file.reading() as connection:
            return articles.listed(connection)

    def article(self, number: int) -> Article:
        """Give one article, its cut blocks among its blocks; its own `number` is its place in its source. Raises ArticleNotFound."""
        with self._file.reading() as connection:
            return articles.read(connection, number)

    def source(self, number: int) -> Source:
        """Give what the article came from: the bytes as they were opened. Raises ArticleNotFound."""
        with self._file.reading() as connection:
            return sources.read(connection, number)

    def outside(self, number: int) -> tuple[str, ...]:
        """Give the lines of the article's source that belong to no article. Raises ArticleNotFound."""
        with self._file.reading() as connection:
            return sources.outside(connection, number)

    def glossary(self, number: int, *, include_rejected: bool = False) -> Glossary:
        """Give the article's entries: `english` is its author's, terms are as they are now, senses empty. Raises ArticleNotFound."""
        with self._file.reading() as connection:
            articles.require(connection, number)
            return glossaries.read(connection, number, include_rejected=include_rejected)

    def set_cut(self, number: int, block: int, reason: CutReason | None, glossary: Glossary | None) -> None:
        """Cut a block, or put it back with None, and let `glossary` be the article's from now on, or leave that as it is with None.

        Raises ArticleNotFound, BlockNotFound.
        """
        with self._file.writing() as connection:
            ledger = Ledger(connection)
            article = articles.set_cut(ledger, number, block, reason)
            if glossary is not None:
                glossaries.keep(ledger, number, glossary)
            ledger.sign((Deed.BLOCK_CUT if reason else Deed.BLOCK_PUT_BACK).of(article.title))

    def edit_term(self, term_id: str, edit: TermEdit) -> None:
        """Let a person's word about a term stand, also against every later import. Raises TermNotFound."""
        self.edit_terms((term_id,), edit)

    def edit_terms(self, ids: Collection[str], edit: TermEdit) -> None:
        """Let a person's word about some terms stand, as one change. Raises TermNotFound, and then none of them is changed."""
        with self._file.writing() as connection:
            ledger = Ledger(connection)
            ledger.sign(terms.edit(ledger, ids, edit))

    def decided_forms(self, beginnings: Collection[str]) -> tuple[tuple[str, str], ...]:
        """List the simplified and traditional forms of decided terms, those that begin with one of these pairs of characters.

        A person accepted or edited them. So few of 50,000 come out of SQLite, which takes 15 ms and lets the window work meanwhile.
        """
        with self._file.reading() as connection:
            return by_hand.decided_forms(connection, beginnings)

    def known(self, simplified: Collection[str], number: int | None = None) -> tuple[Known, ...]:
        """Give terms by their simplified forms, as an article (None: a new one) meets them; no rejected ones, none that it dismissed.

        An article also meets the terms that a person added to it or linked in it.
        """
        with self._file.reading() as connection:
            return by_hand.known(connection, simplified, number)

    def dismissed(self, number: int) -> set[str]:
        """List the terms that a person took out of an article's glossary, by their simplified forms."""
        with self._file.reading() as connection:
            return by_hand.dismissed(connection, number)

    def met(self, simplified: str, number: int) -> Known | None:
        """Give one term by its simplified form as an article meets it, whatever was decided about it; None when there is none."""
        with self._file.reading() as connection:
            found = by_hand.met(connection, term.c.simplified == simplified, number)
            return found[0] if found else None

    def mend(self, number: int, mend: Mend) -> str:
        """Let a person's word about a term in one article stand; return the term's id. Raises ArticleNotFound."""
        with self._file.writing() as connection:
            articles.require(connection, number)
            ledger = Ledger(connection)
            term_id = by_hand.mend(ledger, number, mend)
            ledger.sign(mend.what)
            return term_id

    def remove_terms(self, number: int, dismissed: Collection[str], rejected: Collection[str], what: str) -> None:
        """Take terms out of an article's glossary as one change, which `what` tells in words: some of them are rejected everywhere.

        The dismissed ones leave the library when no other article has them. Raises ArticleNotFound, TermNotFound.
        """
        with self._file.writing() as connection:
            articles.require(connection, number)
            ledger = Ledger(connection)
            for term_id in dismissed:
                by_hand.dismiss(ledger, number, term_id)
            terms.edit(ledger, rejected, TermEdit(status=Status.REJECTED))
            ledger.sign(what)

    def is_elsewhere(self, number: int, term_id: str) -> bool:
        """Whether another article has the term."""
        with self._file.reading() as connection:
            return by_hand.is_elsewhere(connection, number, term_id)

    def remove_article(self, number: int) -> None:
        """Remove an article with its glossary and the terms that only it had; its source goes with its last article.

        Raises ArticleNotFound.
        """
        with self._file.writing() as connection:
            articles.require(connection, number)
            ledger = Ledger(connection)
            by_hand.forget(ledger, number)
            glossaries.remove(ledger, number)
            ledger.sign(Deed.ARTICLE_REMOVED.of(articles.remove(ledger, number)))

    def count_terms(self) -> int:
        """Tell how many terms there are, rejected ones left out."""
        with self._file.reading() as connection:
            return whole.count(connection)

    def all_terms(self, first: int = 0, count: int | None = None) -> tuple[Entry, ...]:
        """Give terms of the whole library but the rejected ones, in pieces: `count` of them (None: all) from the `first` on.

        They have neither mentions nor an article's English; `confidence` is the best that an article has.
        """
        with self._file.reading() as connection:
            return whole.read(connection, first, count)

    def settings(self) -> Settings:
        """Give the reader's choices; what was never kept, or cannot be read, is as it is in a new library."""
        with self._file.reading() as connection:
            return remembered.settings(connection)

    def keep_settings(self, settings: Settings) -> None:
        """Keep the reader's choices; undo has nothing to do with them."""
        with self._file.writing() as connection:
            remembered.keep_settings(connection, settings)

    def reading_place(self, number: int) -> ReadingPlace | None:
        """Give the place where a person stopped reading; None for an article that was never opened. Raises ArticleNotFound."""
        with self._file.reading() as connection:
            articles.require(connection, number)
            return remembered.reading_place(connection, number)

    def keep_reading_place(self, number: int, place: ReadingPlace) -> None:
        """Keep the place where a person stopped reading; undo has nothing to do with it. Raises ArticleNotFound."""
        with self._file.writing() as connection:
            articles.require(connection, number)
            remembered.keep_reading_place(connection, number, place)

    def search(self, *texts: str) -> tuple[Found, ...]:
        """Find every place where one of `texts` stands, in either case; give a text in both scripts to find it in both."""
        with self._file.reading() as connection:
            return search.find(connection, texts)

    def undo(self) -> Change | None:
        """Take the last change back, whatever it was; None when nothing is left."""
        with self._file.writing() as connection:
            return changes.take_back(connection)

    def redo(self) -> Change | None:
        """Do again what was taken back last; None when nothing was, or when something else was done since."""
        with self._file.writing() as connection:
            return changes.do_again(connection)

    def changes(self) -> tuple[Change, ...]:
        """List what can be taken back, the newest last."""
        with self._file.reading() as connection:
            return changes.all_changes(connection)

    def check(self) -> tuple[Fault, ...]:
        """Tell everything that is wrong with the file; nothing when it is sound."""
        with self._file.reading() as connection:
            return check.faults(connection)

    def backup(self, path: Path) -> None:
        """Write a copy of the library to `path`; what stands there is replaced when the copy is whole and verified. Raises OutputError."""
        self._file.copy_to(path)


def _kept(ledger: Ledger, source: int, version: Version) -> int:
    if version.number is None:
        number = articles.add(ledger, source, version.article)
    else:
        number = version.number
        articles.renew(ledger, number, source, version.article)
        by_hand.carry(ledger, number, version.handmade)
        remembered.carry(ledger, number, version.place)
    glossaries.keep(ledger, number, version.glossary)
    return number
