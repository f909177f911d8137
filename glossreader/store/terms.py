"""Terms and their renderings as rows: met again in another article, edited by a person, or left behind by an article that lost them."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import count
from uuid import uuid4

from sqlalchemy import ColumnElement, Connection, select, true

from glossreader.domain.curation import TermEdit, edited, gained, in_words
from glossreader.domain.errors import TermNotFound
from glossreader.domain.term import Entry, ReadingSource, Rendering, RenderingSource, Status, Term
from glossreader.store.changes import Ledger, Values
from glossreader.store.schema import among, dismissal, entry, entry_rendering, handmade
from glossreader.store.schema import rendering as rendering_table
from glossreader.store.schema import term as term_table
from glossreader.store.seal import term_seal

_FIELDS = ("id", "simplified", "traditional", "pinyin", "pinyin_source", "kind", "status", "note", "tags")


@dataclass(frozen=True, slots=True)
class KeptTerm:
    """A term as it lies in the library.

    number      of its row.
    bare        the term without its renderings.
    renderings  their rows by text, in order; those that a person took out have no position.
    """

    number: int
    bare: Term
    renderings: Mapping[str, Values]

    @property
    def term(self) -> Term:
        """The term with its renderings, the preferred one first."""
        shown = [row for row in self.renderings.values() if row["position"] is not None]
        return replace(self.bare, renderings=tuple(Rendering(row["text"], row["source"]) for row in shown))

    @property
    def dropped(self) -> tuple[str, ...]:
        """The renderings that a person took out."""
        return tuple(text for text, row in self.renderings.items() if row["position"] is None)

    @property
    def seal(self) -> str:
        """The checksum of all of it."""
        rows = [(row["number"], row["text"], row["source"], row["position"]) for row in self.renderings.values()]
        return term_seal(self.bare, sorted(rows))

    @property
    def is_untouched(self) -> bool:
        """Whether all of it is a machine's: no person decided anything about the term."""
        bare = self.bare
        persons = bare.note or bare.tags or bare.status is not Status.SUGGESTED or bare.pinyin_source is ReadingSource.USER
        authors = all(row["source"] is RenderingSource.AUTHOR and row["position"] is not None for row in self.renderings.values())
        return authors and not persons


def read(connection: Connection, where: ColumnElement[bool]) -> tuple[KeptTerm, ...]:
    """Give the terms for which `where` is true."""
    rows = connection.execute(select(term_table).where(where)).all()
    renderings: dict[int, dict[str, Values]] = {row.number: {} for row in rows}
    query = select(rendering_table).where(among(rendering_table.c.term, renderings)).order_by(rendering_table.c.position)
    for rendering in connection.execute(query).mappings():
        renderings[rendering["term"]][rendering["text"]] = dict(rendering)
    return tuple(KeptTerm(row.number, Term(**{name: getattr(row, name) for name in _FIELDS}), renderings[row.number]) for row in rows)


def unsound(connection: Connection) -> tuple[str, ...]:
    """List the terms, in their simplified form, that are not as they were kept."""
    seals = {row.number: row.sha256 for row in connection.execute(select(term_table.c.number, term_table.c.sha256))}
    return tuple(kept.bare.simplified for kept in read(connection, true()) if kept.seal != seals[kept.number])


def meet(ledger: Ledger, entries: Iterable[Entry]) -> dict[str, KeptTerm]:
    """Keep the terms of an article's entries, joined with those that are known; return them by their simplified form."""
    found = {entry.term.simplified: entry for entry in entries}
    known = {kept.bare.simplified: kept for kept in read(ledger.connection, among(term_table.c.simplified, found))}
    numbers, rendering_numbers = count(ledger.next_number(term_table)), count(ledger.next_number(rendering_table))
    met = {
        simplified: _joined(known.get(simplified) or KeptTerm(next(numbers), _new(entry.term), {}), entry, rendering_numbers)
        for simplified, entry in found.items()
    }
    _write(ledger, met.values())
    return met


def edit(ledger: Ledger, ids: Collection[str], wish: TermEdit) -> str:
    """Do what a person wants with some terms; return what was done, in words. Raises TermNotFound."""
    found = read(ledger.connection, among(term_table.c.id, ids))
    if missing := set(ids) - {kept.bare.id for kept in found}:
        raise TermNotFound(min(missing))
    numbers = count(ledger.next_number(rendering_table))
    _write(ledger, [KeptTerm(kept.number, edited(kept.bare, wish), _wished(kept, wish, numbers)) for kept in found])
    return in_words([kept.bare for kept in found], wish)


def put(ledger: Ledger, term: Term) -> KeptTerm:
    """Let the term be exactly this, found again by its simplified form; renderings that it does not name are taken out."""
    found = read(ledger.connection, term_table.c.simplified == term.simplified)
    kept = found[0] if found else KeptTerm(ledger.next_number(term_table), _new(term), {})
    renderings = _chosen(kept, term.renderings, count(ledger.next_number(rendering_table)))
    after = KeptTerm(kept.number, replace(term, id=kept.bare.id, renderings=()), renderings)
    _write(ledger, [after])
    return after


def remove(ledger: Ledger, numbers: Collection[int]) -> set[int]:
    """Remove terms that no article has, with their renderings and what a person said of them in single articles; return these."""
    said = [select(table.c.article).where(among(table.c.term, numbers)) for table in (handmade, dismissal)]
    articles = {article for query in said for article in ledger.connection.scalars(query)}
    for table in (rendering_table, handmade, dismissal):
        ledger.replace(table, among(table.c.term, numbers), [])
    ledger.replace(term_table, among(term_table.c.number, numbers), [])
    return articles


def let_go(ledger: Ledger, terms: Collection[int], renderings: Collection[int]) -> set[int]:
    """Of these terms and renderings, which an article had, remove those that no article has any more and no person touched.

    Return the articles in which a person had said something of them.
    """
    had = set(ledger.connection.scalars(select(entry.c.term).where(among(entry.c.term, terms))))
    used = set(ledger.connection.scalars(select(entry_rendering.c.rendering).where(among(entry_rendering.c.rendering, renderings))))
    untouched = [kept for kept in read(ledger.connection, among(term_table.c.number, terms)) if kept.is_untouched]
    _write(ledger, [_without(kept, set(renderings) - used) for kept in untouched if kept.number in had])
    return remove(ledger, [kept.number for kept in untouched if kept.number not in had])


def _new(term: Term) -> Term:
    return replace(term, id=uuid4().hex, renderings=())


def _joined(kept: KeptTerm, found: Entry, numbers: Iterator[int]) -> KeptTerm:
    """Give the term with what the article knows better, and the renderings that are new appended."""
    sources = {rendering.text: rendering.source for rendering in found.term.renderings}
    texts = [text for text in dict.fromkeys([*sources, *found.english]) if text not in kept.renderings]
    positions = count(1 + max((row["position"] or 0 for row in kept.renderings.values()), default=0))
    rows = {
        text: _rendering(kept.number, next(numbers), text, sources.get(text, RenderingSource.AUTHOR), next(positions)) for text in texts
    }
    return KeptTerm(kept.number, gained(kept.bare, found.term), {**kept.renderings, **rows})


def _wished(kept: KeptTerm, wish: TermEdit, numbers: Iterator[int]) -> Mapping[str, Values]:
    if wish.renderings is None:
        return kept.renderings
    known = {text: row["source"] for text, row in kept.renderings.items()}
    return _chosen(kept, [Rendering(text, known.get(text, RenderingSource.PERSON)) for text in wish.renderings], numbers)


def _chosen(kept: KeptTerm, renderings: Iterable[Rendering], numbers: Iterator[int]) -> dict[str, Values]:
    """Give the renderings in the order that a person gave; those left out lose their position."""
    rows: dict[str, Values] = {text: {**row, "position": None} for text, row in kept.renderings.items()}
    sources: dict[str, RenderingSource] = {}
    for rendering in renderings:
        sources.setdefault(rendering.text, rendering.source)
    for position, (text, source) in enumerate(sources.items(), 1):
        number = rows[text]["number"] if text in rows else next(numbers)
        rows[text] = _rendering(kept.number, number, text, source, position)
    return rows


def _without(kept: KeptTerm, numbers: Collection[int]) -> KeptTerm:
    return replace(kept, renderings={text: row for text, row in kept.renderings.items() if row["number"] not in numbers})


def _rendering(term: int, number: int, text: str, source: RenderingSource, position: int) -> Values:
    return {"number": number, "term": term, "text": text, "source": source, "position": position}


def _write(ledger: Ledger, kept: Collection[KeptTerm]) -> None:
    terms = [{"number": one.number, **{name: getattr(one.bare, name) for name in _FIELDS}, "sha256": one.seal} for one in kept]
    numbers = [one.number for one in kept]
    ledger.replace(term_table, among(term_table.c.number, numbers), terms)
    ledger.replace(rendering_table, among(rendering_table.c.term, numbers), [row for one in kept for row in one.renderings.values()])
