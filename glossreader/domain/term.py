"""What a glossary holds: terms, their renderings, and the places where an article mentions them."""

from dataclasses import dataclass
from enum import StrEnum


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
    confidence  0..1; below `TO_CHECK_BELOW` the entry stands under "to check".
    mentions    in the order of the text.
    """

    term: Term
    printed: str
    english: tuple[str, ...]
    confidence: float
    mentions: tuple[Mention, ...]
    senses: tuple[str, ...] = ()


TO_CHECK_BELOW = 0.5


@dataclass(frozen=True, slots=True)
class Glossary:
    """The entries of one article, each term once, in order of first mention."""

    entries: tuple[Entry, ...] = ()

    def sure(self) -> tuple[Entry, ...]:
        """Entries that stand in the glossary proper."""
        return tuple(entry for entry in self.entries if entry.confidence >= TO_CHECK_BELOW)

    def to_check(self) -> tuple[Entry, ...]:
        """Entries that a person should look at before trusting them."""
        return tuple(entry for entry in self.entries if entry.confidence < TO_CHECK_BELOW)
