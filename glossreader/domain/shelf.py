"""What the library holds, at a glance: its articles in a list, places where a text was found, and what a check brought up."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Listed:
    """One article as the list shows it.

    number    its number in the library; never given twice.
    source    the file or address that it came from.
    added     ISO 8601 with offset.
    terms     how many terms its glossary has, rejected ones not counted.
    progress  how far it was read, 0..1; None when it was never opened.
    url       its own address, as the page says it.
    fetched   when it was read from an address, ISO 8601 with offset.
    partner   the article that it makes a pair with, of several the newest.
    """

    number: int
    title: str
    category: str | None
    authors: tuple[str, ...]
    publisher: str | None
    published: str | None
    language: str
    source: str
    added: str
    terms: int
    progress: float | None = None
    url: str | None = None
    fetched: str | None = None
    partner: int | None = None


@dataclass(frozen=True, slots=True)
class ReadingPlace:
    """Where a person stopped reading an article: the code point `start` of a block, as in `Place`, and how far that is, 0..1."""

    block: int
    start: int
    progress: float


@dataclass(frozen=True, slots=True)
class Found:
    """A place where a text was found: `text[start:end]` of a block, half-open, in code points; block as in `Place`."""

    article: int
    title: str
    block: int
    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Fault:
    """Something that a check of the library found wrong: where, and what, in a sentence."""

    where: str
    what: str


@dataclass(frozen=True, slots=True)
class Change:
    """One undoable change: its number, when it was made (ISO 8601), and what it did, in words."""

    number: int
    made: str
    what: str
