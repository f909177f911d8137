"""All that the program can do, as plain calls: the one door for the command line and the window."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType

from glossreader.dictionaries import AddedDictionary, Dictionaries
from glossreader.domain.arrival import Choice, Sameness, Twin
from glossreader.domain.article import Article, CutReason, Imported, Source
from glossreader.domain.curation import Version
from glossreader.domain.deed import Deed
from glossreader.domain.errors import BlockNotFound, PairOfOne
from glossreader.domain.mined import Mined
from glossreader.domain.notices import ArticlesNotAgain, CorrectionsAdrift, Notice
from glossreader.domain.revision import Revision
from glossreader.domain.shelf import Change, Fault, Found
from glossreader.domain.term import Glossary, Status
from glossreader.domain.termlist import Row
from glossreader.language.chinese import Chinese
from glossreader.mends import Mends
from glossreader.reading import Reading
from glossreader.store.peek import peek_settings
from glossreader.term_rows import joined, row, rows_of

__all__ = ["ALL_BUT_REJECTED", "Added", "AddedDictionary", "Library", "peek_settings", "read_and_mine", "rows_of"]

ALL_BUT_REJECTED = frozenset(Status) - {Status.REJECTED}


def read_and_mine(path: Path, chinese: Chinese, charset: str | None = None) -> Mined:
    """Read a file into articles, in the `charset` that a person chose or the likeliest, and mine the glossary of each.

    Nothing is kept. Raises SourceError.
    """
    from glossreader.importers.open import read_source  # noqa: PLC0415  # late: start-up
    from glossreader.mining.miner import mine  # noqa: PLC0415  # late: start-up

    imported = read_source(path, charset)
    return Mined(imported, tuple(mine(article, chinese) for article in imported.articles))


@dataclass(frozen=True, slots=True)
class Added:
    """What came of keeping a source.

    numbers  of the new articles.
    updated  the numbers of those that took the place of an older version.
    known    how many were skipped, because they are there already or a person wished so.
    notices  what a person should know about it.
    skipped  the numbers of those that are there already in their place.
    """

    numbers: tuple[int, ...] = ()
    updated: tuple[int, ...] = ()
    known: int = 0
    notices: tuple[Notice, ...] = ()
    skipped: tuple[int, ...] = ()

    def __add__(self, other: "Added") -> "Added":
        """Join what came of two articles."""
        return Added(
            self.numbers + other.numbers,
            self.updated + other.updated,
            self.known + other.known,
            self.notices + other.notices,
            self.skipped + other.skipped,
        )


@dataclass(frozen=True, slots=True)
class _Draft:
    """An article that is to be kept, and how many places that a person had corrected are not in it any more."""

    version: Version
    adrift: int


_AS_USUAL: Mapping[int, Choice] = MappingProxyType({})


class Library(Reading, Mends, Dictionaries):
    """One library file and the language that its articles are read with."""

    def add(self, path: Path) -> Added:
        """Read, mine and keep a file, each article whole or not at all; raises SourceError."""
        return self.keep(read_and_mine(path, self._chinese))

    def twins(self, imported: Imported) -> tuple[Twin | None, ...]:
        """Tell of each article of a source which one of the library it is the same as; None for a new one."""
        return self._store.twins(imported.source, imported.articles)

    def keep(self, mined: Mined, choices: Mapping[int, Choice] = _AS_USUAL) -> Added:
        """Keep what was read and mined, each article as a change of its own; the articles of a source may come one by one.

        choices  by the number of an article in its source; what is not named is done as usual (`Twin.usual`).
        """
        imported = mined.imported
        added = Added(notices=imported.notices)
        for article, glossary in mined.pairs():
            (twin,) = self._store.twins(imported.source, (article,))
            choice = choices.get(article.number) or (twin.usual if twin else Choice.KEEP_BOTH)
            if choice is Choice.SKIP:
                added += Added(known=1, skipped=(twin.number,) if twin else ())
            else:
                added += self._keep(imported, self._drafted(article, glossary, twin if choice is Choice.UPDATE else None))
        return added

    def read_again(self, number: int, charset: str | None = None) -> Added:
        """Read the source of an article anew from its bytes and update the articles that it gave, all as one change.

        charset  a Python codec name; None: as the bytes say it.

        Articles that it did not give before are added, unless the library has them from elsewhere; those that it does not give any
        more stay as they were. Raises ArticleNotFound, SourceError.
        """
        from glossreader.importers.open import read_bytes  # noqa: PLC0415  # late: start-up
        from glossreader.mining.miner import mine  # noqa: PLC0415  # late: start-up

        source, left = self._store.source(number), set(self._store.siblings(number))
        read = read_bytes(source.name, source.location, source.raw, charset)
        drafts: list[_Draft] = []
        skipped: list[int] = []
        for article, twin in zip(read.articles, self._store.twins(source, read.articles, number), strict=True):
            if twin is None or twin.number in left:
                drafts.append(self._drafted(article, mine(article, self._chinese), twin))
                left -= {twin.number} if twin else set()
            else:
                skipped.append(twin.number)
        imported = replace(read, source=replace(read.source, fetched=source.fetched))
        added = self._keep(imported, *drafts, what=Deed.READ_AGAIN.of(source.name)) + Added(known=len(skipped), skipped=tuple(skipped))
        notices = (ArticlesNotAgain(source.name, len(left)),) if left else ()
        return replace(added, notices=read.notices + added.notices + notices)

    def source(self, number: int) -> Source:
        """Give what an article came from: the bytes as they were opened, and how they were read; raises ArticleNotFound."""
        return self._store.source(number)

    def partners(self, articles: Sequence[Article]) -> tuple[tuple[int, int], ...]:
        """Find among articles those that surely tell one story, as indexes of the Chinese and the English one; none is in two pairs."""
        from glossreader.importers.partners import partners  # noqa: PLC0415  # late: start-up

        return partners(articles, self._chinese)

    def _drafted(self, article: Article, glossary: Glossary, twin: Twin | None) -> _Draft:
        """Give an article as the library is to have it, new or in the place of its twin: what a person did to that is found again in it."""
        if twin is None:
            return _Draft(Version(article, self._with_known(article, glossary)), 0)
        number, place = twin.number, self._store.reading_place(twin.number)
        revision = Revision(self._store.article(number), article, is_read_again=twin.sameness is Sameness.SOURCE)
        revised = revision.article
        if revised != article:  # other blocks are cut than when it was mined
            from glossreader.mining.miner import mine  # noqa: PLC0415  # late: start-up

            glossary = mine(revised, self._chinese)
        found = {simplified: revision.mentions(made) for simplified, made in self._store.handmade(number).items()}
        made = {simplified: mentions for simplified, (mentions, _) in found.items()}
        known = self._with_known(revised, glossary, number, made)
        adrift = sum(lost for _, lost in found.values())
        return _Draft(Version(revised, known, number, made, place and revision.reading_place(place)), adrift)

    def _keep(self, origin: Imported, *drafts: _Draft, what: str | None = None) -> Added:
        """Keep articles of a source as one change; what it did is told of the first where nothing else is said."""
        if not drafts:
            return Added()
        versions = [draft.version for draft in drafts]
        deed = Deed.ARTICLE_UPDATED if versions[0].number else Deed.ARTICLE_ADDED
        numbers = self._store.keep_versions(origin.source, versions, origin.outside, what or deed.of(versions[0].article.title))
        updated = tuple(version.number for version in versions if version.number)
        notices = tuple(CorrectionsAdrift(draft.version.article.title, draft.adrift) for draft in drafts if draft.adrift)
        return Added(tuple(number for number in numbers if number not in updated), updated, notices=notices)

    def pair(self, chinese: int, english: int) -> None:
        """Let two articles be a pair: one story in two languages. An article may be in several; raises ArticleNotFound, PairOfOne."""
        if chinese == english:
            raise PairOfOne(chinese)
        self._store.pair(chinese, english)

    def unpair(self, one: int, other: int) -> None:
        """Let two articles be no pair, whichever is the Chinese one; raises ArticleNotFound."""
        self._store.unpair(one, other)

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
        blocks = tuple(replace(old, cut=reason, decided=True) if index == block else old for index, old in enumerate(article.blocks))
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
        change = self._store.undo()
        self._heed()
        return change

    def redo(self) -> Change | None:
        """Do again what was taken back last; None when nothing was, or when something else was done since."""
        change = self._store.redo()
        self._heed()
        return change

    def changes(self) -> tuple[Change, ...]:
        """List what can be taken back, the newest last."""
        return self._store.changes()
