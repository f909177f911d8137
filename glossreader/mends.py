"""What a person changes about terms: decisions, and mends of one article's glossary, each one change that can be taken back."""

from collections.abc import Collection

from glossreader.domain.article import Article
from glossreader.domain.curation import Known, Mend, TermEdit, done_to
from glossreader.domain.deed import Deed
from glossreader.domain.errors import BlockNotFound, TermNotFound
from glossreader.domain.term import CERTAIN, Entry, Glossary, Place, Status
from glossreader.mining.by_hand import added, edge_moved, linked, new_term
from glossreader.mining.known import with_known
from glossreader.opened import Opened


class Mends(Opened):
    """The part of the library's door through which a person's word comes in."""

    def edit_term(self, term_id: str, edit: TermEdit) -> None:
        """Let a person's word about a term stand, also against every later import. Raises TermNotFound."""
        self._store.edit_terms((term_id,), edit)

    def edit_terms(self, ids: Collection[str], edit: TermEdit) -> None:
        """Let a person's word about some terms stand, as one change. Raises TermNotFound, and then none of them is changed."""
        self._store.edit_terms(ids, edit)

    def add_term(self, number: int, hanzi: Place) -> str:
        """Make the hanzi at a place a term of the article, with all its mentions there; return its id.

        Raises ArticleNotFound, BlockNotFound, NoHanziSelected.
        """
        article = self._showing(number, hanzi)
        term = new_term(article, hanzi, self._chinese)
        known = added(article, self._store.met(term.simplified, number) or Known(term), hanzi)
        return self._mend(number, article, known, Deed.TERM_ADDED.of(term.simplified))

    def link(self, number: int, term_id: str, english: Place) -> None:
        """Let the English at a place stand for the term, here and wherever the article uses it.

        Raises ArticleNotFound, BlockNotFound, TermNotFound, NoEnglishSelected.
        """
        article = self._showing(number, english)
        entry, known = self._entry(number, term_id)
        mended, text = linked(article, known, entry, english)
        self._mend(number, article, mended, Deed.ENGLISH_LINKED.of(text, entry.term.simplified))

    def move_edge(self, number: int, term_id: str, mention: int, english: Place) -> None:
        """Let the English of a mention begin and end elsewhere, and be that of the term.

        Raises ArticleNotFound, BlockNotFound, TermNotFound, NoEnglishSelected.
        """
        article = self._showing(number, english)
        entry, known = self._entry(number, term_id)
        mended, text = edge_moved(article, known, entry, mention, english)
        self._mend(number, article, mended, Deed.ENGLISH_MADE.of(text, entry.term.simplified))

    def remove(self, number: int, term_id: str) -> None:
        """Take one term out of an article's glossary, as `remove_terms` does it."""
        self.remove_terms(number, (term_id,))

    def remove_terms(self, number: int, ids: Collection[str]) -> None:
        """Take terms out of an article's glossary as one change; they do not come back when the article is mined again.

        What a person decided about stays in other articles that have it, else what no machine found leaves the library;
        all other finds of a machine are rejected. Raises ArticleNotFound, TermNotFound.
        """
        entries = [self._entry(number, term_id)[0] for term_id in ids]
        dismissed = [entry.term for entry in entries if self._may_leave(number, entry)]
        rejected = [entry.term for entry in entries if entry.term not in dismissed]
        what = done_to(Deed.REMOVED if dismissed else Deed.REJECTED, [*dismissed, *rejected])
        self._store.remove_terms(number, [term.id for term in dismissed], [term.id for term in rejected], what)

    def _may_leave(self, number: int, entry: Entry) -> bool:
        """Whether a term can leave the article without a verdict about it: no machine found it, or a person needs it elsewhere."""
        is_decided = entry.term.status is not Status.SUGGESTED
        return entry.confidence >= CERTAIN or (is_decided and self._store.is_elsewhere(number, entry.term.id))

    def _showing(self, number: int, place: Place) -> Article:
        """Give the article, when a place of it can be selected: it may have changed since it was shown."""
        article = self._store.article(number)
        if place.block >= 0 and (place.block >= len(article.blocks) or article.blocks[place.block].cut):
            raise BlockNotFound(number, place.block)
        return article

    def _entry(self, number: int, term_id: str) -> tuple[Entry, Known]:
        """Give what the article's glossary has of a term, and what a person said of it."""
        for entry in self._store.glossary(number).entries:
            if entry.term.id == term_id and (known := self._store.met(entry.term.simplified, number)):
                return entry, known
        raise TermNotFound(term_id)

    def _mend(self, number: int, article: Article, known: Known, what: str) -> str:
        """Let the article's entry of a term follow from what a person said of it."""
        key = known.term.simplified
        entries = self._store.glossary(number, include_rejected=True).entries
        shown = Glossary(tuple(entry for entry in entries if entry.term.status is not Status.REJECTED or entry.term.simplified == key))
        mended = with_known(article, shown, (known,), self._chinese).entries
        return self._store.mend(number, Mend(what, known, next(entry for entry in mended if entry.term.simplified == key)))
