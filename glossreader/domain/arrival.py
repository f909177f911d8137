"""What arrives from outside: a file, a page at an address, something pasted, or what the library kept; and what is to be done with it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from glossreader.domain.article import Imported, Source
    from glossreader.domain.term import Glossary


@dataclass(frozen=True, slots=True)
class Pasted:
    """Something that is in no file: its bytes, the name that a person is shown, and whether the bytes are HTML."""

    name: str
    raw: bytes
    is_html: bool = False


@dataclass(frozen=True, slots=True)
class Address:
    """A page on the web that a person asked for; `allows_local` when it may lie on this computer or the local network."""

    url: str
    allows_local: bool = False


@dataclass(frozen=True, slots=True)
class Again:
    """A source that the library has, to be read again from its bytes."""

    source: "Source"


Arrival = Path | Pasted | Address | Again


def name_of(arrival: Arrival) -> str:
    """Give what a person calls it."""
    match arrival:
        case Path():
            return str(arrival)
        case Address(url):
            return url
        case Again(source):
            return source.name
        case Pasted(name):
            return name


SUFFIXES = (
    *(".html", ".htm", ".xhtml", ".mht", ".mhtml", ".txt", ".text", ".md", ".markdown"),
    *(".epub", ".pdf", ".docx", ".srt", ".vtt", ".ass", ".ssa"),
)
"""How the names of files end that can be read; others are tried when a person names them."""


class Choice(StrEnum):
    """What to do with an article that the library has already."""

    UPDATE = "update"  # it takes the place of the one that is there, whose terms and corrections stay
    KEEP_BOTH = "both"
    SKIP = "skip"


class Sameness(StrEnum):
    """In what an article is the same as one of the library."""

    TEXT = "text"  # the same words
    SOURCE = "source"  # the same place in the same bytes, read otherwise
    ADDRESS = "address"  # the same address or file, with other words


@dataclass(frozen=True, slots=True)
class Twin:
    """The article of the library, `number`, that an article which was found is the same as."""

    number: int
    title: str
    sameness: Sameness

    @property
    def usual(self) -> Choice:
        """What is done when nobody is asked."""
        return Choice.SKIP if self.sameness is Sameness.TEXT else Choice.UPDATE


@dataclass(frozen=True, slots=True)
class Selection:
    """What a person chose to keep of a source.

    imported    with those articles only that are to be kept, blocks cut or put back as the person wished.
    glossaries  by the number of the article in its source, where it was mined already and not changed since.
    choices     by that number, for articles that have a twin; what is not named is done as usual.
    """

    imported: "Imported"
    glossaries: "Mapping[int, Glossary]" = field(default_factory=dict)
    choices: Mapping[int, Choice] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Finding:
    """What was found in a source before anything of it is kept; `twins[i]` is that of `imported.articles[i]`."""

    imported: "Imported"
    twins: "tuple[Twin | None, ...]"


@dataclass(frozen=True, slots=True)
class Spot:
    """An article among several sources: the index of its source, and its number there."""

    source: int
    article: int


@dataclass(frozen=True, slots=True)
class Pairing:
    """Two articles that tell one story in two languages."""

    chinese: Spot
    english: Spot
