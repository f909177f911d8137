"""What a glossary holds: terms, their renderings, and the places where an article mentions them."""

from dataclasses import dataclass
from enum import StrEnum

from glossreader.domain.article import TITLE


class Kind(StrEnum):
    """What sort of expression a term is."""

    TERM = "term"
    ORGANISATION = "organisation"
    PERSON = "person"
    PLACE = "place"
    WORK = "work"
    HASHTAG = "hashtag"
    ACCOUNT = "account"
    SLOGAN = "slogan"
    QUOTATION = "quotation"


_MARKS = {Kind.HASHTAG: "#{}#", Kind.ACCOUNT: "@{}", Kind.WORK: "《{}》"}


def in_marks(hanzi: str, kind: Kind) -> str:
    """Show what is a hashtag, an account or a work by its marks: #信用分还能这样用#, @海滨路观察, 《道德经》."""
    return _MARKS.get(kind, "{}").format(hanzi)


class Status(StrEnum):
    """How far a person has decided about a term; `suggested` is the machine's."""

    SUGGESTED = "suggested"
    ACCEPTED = "accepted"
    EDITED = "edited"
    REJECTED = "rejected"


class ReadingSource(StrEnum):
    """Where a reading comes from, the most trusted first; tones that an author leaves out are put in, and it stays the author's."""

    AUTHOR = "author"
    USER = "user"
    DICTIONARY = "dictionary"
    RULE = "rule"


class RenderingSource(StrEnum):
    """Where an English rendering comes from."""

    AUTHOR = "author"
    PAIR = "pair"
    IMPORT = "import"
    PERSON = "person"


@dataclass(frozen=True, slots=True)
class Place:
    """Where something is printed: `article.text(block)[start:end]`, half-open, in code points.

    block   index among all blocks of the article, cut ones included; TITLE or DECK for these fields.
    """

    block: int
    start: int
    end: int

    @property
    def order(self) -> tuple[int, int]:
        """What places are sorted by as a reader meets them: those in the title, in the deck, in the blocks."""
        return (self.block if self.block >= 0 else TITLE - self.block - 2, self.start)

    def overlaps(self, other: "Place") -> bool:
        """Whether a letter belongs to both."""
        return self.block == other.block and self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Mention:
    """One mention of a term: its hanzi, its English, or both; at least one is present."""

    hanzi: Place | None = None
    english: Place | None = None

    def __post_init__(self) -> None:
        if self.hanzi is None and self.english is None:
            raise ValueError("a mention needs its hanzi or its English")

    @property
    def place(self) -> Place:
        """Where it stands: at its hanzi, else at its English."""
        place = self.hanzi or self.english
        assert place is not None, "checked when it was made"
        return place

    @property
    def order(self) -> tuple[int, int]:
        """What mentions are sorted by as a reader meets them: where the first of its places begins."""
        return min(place.order for place in (self.hanzi, self.english) if place)


@dataclass(frozen=True, slots=True)
class Rendering:
    """An English expression for a term, and where it comes from."""

    text: str
    source: RenderingSource = RenderingSource.AUTHOR


@dataclass(frozen=True, slots=True)
class Term:
    """One entry of the library: 失信黑名单, shīxìn hēimíngdān, lose trust blacklist.

    id          random and never changed; empty until the library keeps the term.
    simplified  by which the term is found again.
    renderings  the preferred one first.
    """

    simplified: str
    traditional: str
    pinyin: str
    pinyin_source: ReadingSource
    renderings: tuple[Rendering, ...] = ()
    kind: Kind = Kind.TERM
    status: Status = Status.SUGGESTED
    note: str = ""
    tags: tuple[str, ...] = ()
    id: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """A term as one article has it.

    printed     the hanzi as the article first prints them.
    english     the article's own renderings, the one to show first in front; may be empty.
    senses      dictionary senses, of the whole or word by word ("失信: to break one's promise"); never renderings.
    confidence  0..1; below `TO_CHECK_BELOW` the machine is in doubt; `CERTAIN` when no machine found it, but a person.
    mentions    in the order of the text.
    """

    term: Term
    printed: str
    english: tuple[str, ...]
    confidence: float
    mentions: tuple[Mention, ...]
    senses: tuple[str, ...] = ()

    @property
    def is_sure(self) -> bool:
        """Whether it stands in the glossary proper: the evidence is good enough, or a person decided so."""
        return self.confidence >= TO_CHECK_BELOW or self.term.status in {Status.ACCEPTED, Status.EDITED}

    @property
    def shown_english(self) -> tuple[str, ...]:
        """All renderings, the one to show first in front: a person's, then the article's own, then what the library has from elsewhere.

        The article's own stand in the order that a person gave them, when one edited the term.
        """
        ranked = [rendering.text for rendering in self.term.renderings]
        persons = [rendering.text for rendering in self.term.renderings if rendering.source is RenderingSource.PERSON]
        own = (
            sorted(self.english, key=ranked.index)
            if self.term.status is Status.EDITED and set(self.english) <= set(ranked)
            else self.english
        )
        return tuple(dict.fromkeys((*persons, *own, *ranked)))


TO_CHECK_BELOW = 0.5
CERTAIN = 1.0  # of a person; a machine is never certain


@dataclass(frozen=True, slots=True)
class Glossary:
    """The entries of one article, each term once, in order of first mention."""

    entries: tuple[Entry, ...] = ()

    def sure(self) -> tuple[Entry, ...]:
        """Entries that stand in the glossary proper."""
        return tuple(entry for entry in self.entries if entry.is_sure)

    def to_check(self) -> tuple[Entry, ...]:
        """Entries that a person should look at before trusting them."""
        return tuple(entry for entry in self.entries if not entry.is_sure)
