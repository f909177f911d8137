"""What becomes of a known term: when another article has it too, and when a person edits it. A person's word wins, always."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields, replace

from glossreader.domain.article import Article
from glossreader.domain.deed import Deed
from glossreader.domain.shelf import ReadingPlace
from glossreader.domain.term import Entry, Glossary, Kind, Mention, ReadingSource, Status, Term

_TRUST = {source: rank for rank, source in enumerate(ReadingSource)}  # the most trusted first


@dataclass(frozen=True, slots=True)
class TermEdit:
    """What a person changes of a term; None leaves it as it is.

    renderings  all that are to stay, the preferred one first; those left out are not brought back by a later import.
    status      when it is not given, a change of hanzi, pinyin, kind or renderings makes the term `edited`.
    """

    status: Status | None = None
    note: str | None = None
    tags: tuple[str, ...] | None = None
    traditional: str | None = None
    pinyin: str | None = None
    kind: Kind | None = None
    renderings: tuple[str, ...] | None = None

    def given(self) -> dict[str, object]:
        """Give the fields that are to change, with their values."""
        values = {one.name: getattr(self, one.name) for one in fields(self)}
        return {name: value for name, value in values.items() if value is not None}


@dataclass(frozen=True, slots=True)
class Known:
    """A term that a person decided about, as one article meets it.

    term      with its renderings, the preferred one first.
    dropped   the renderings that a person took out.
    handmade  the mentions in this article that a person made; they hold whatever mining finds.
    """

    term: Term
    dropped: tuple[str, ...] = ()
    handmade: tuple[Mention, ...] = ()


@dataclass(frozen=True, slots=True)
class Mend:
    """What a person's word makes of one term in one article.

    what   it did, in words: Added 失信 as a term.
    known  the term as it is from now on.
    entry  what the article's glossary has of it.
    """

    what: str
    known: Known
    entry: Entry


@dataclass(frozen=True, slots=True)
class Version:
    """An article as the library is to have it from now on.

    number    of the article whose place it takes; None when it is a new one.
    handmade  the mentions that a person made in that one, as they stand in this, by the simplified forms of their terms.
    place     where a person stopped reading, as it stands in this; None when it was never opened.
    """

    article: Article
    glossary: Glossary
    number: int | None = None
    handmade: Mapping[str, tuple[Mention, ...]] = field(default_factory=dict)
    place: ReadingPlace | None = None


_DECISIONS = {Status.ACCEPTED: Deed.ACCEPTED, Status.REJECTED: Deed.REJECTED, Status.SUGGESTED: Deed.REOPENED}
_WITHOUT_DECISION = {"note", "tags"}


def gained(known: Term, found: Term) -> Term:
    """Give the known term with what another article knows better; one that a person decided about stays as it is.

    A more trusted reading replaces a less trusted one (never a person's), a special kind replaces plain `term`.
    """
    if known.status is not Status.SUGGESTED:
        return known
    if known.kind is Kind.TERM:
        known = replace(known, kind=found.kind)
    if known.pinyin_source is not ReadingSource.USER and _TRUST[found.pinyin_source] < _TRUST[known.pinyin_source]:
        known = replace(known, pinyin=found.pinyin, pinyin_source=found.pinyin_source)
    return known


def edited(term: Term, edit: TermEdit) -> Term:
    """Give the term as a person wants it, but for its renderings."""
    values = edit.given()
    values.pop("renderings", None)
    if edit.pinyin is not None:
        values["pinyin_source"] = ReadingSource.USER
    if edit.status is None and edit.given().keys() - _WITHOUT_DECISION:
        values["status"] = Status.EDITED
    return replace(term, **values)  # type: ignore[arg-type]  # the fields of an edit are fields of a term


def in_words(terms: Sequence[Term], edit: TermEdit) -> str:
    """Say what the edit did, for the list of changes: Accepted 芝麻信用, Accepted 13 terms."""
    return done_to(_deed(edit), terms)


def done_to(deed: Deed, terms: Sequence[Term]) -> str:
    """Say what was done to one term, or to how many."""
    return deed.of(terms[0].simplified) if len(terms) == 1 else deed.several.of(len(terms))


def _deed(edit: TermEdit) -> Deed:
    if edit.given().keys() == {"note"}:
        return Deed.NOTED
    return _DECISIONS.get(edit.status, Deed.EDITED) if edit.status else Deed.EDITED
