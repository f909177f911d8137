"""What the library thread tells the window; frozen, each delivered in the window's thread."""

from dataclasses import dataclass
from typing import Any

from glossreader.domain.arrival import Finding
from glossreader.domain.errors import GlossreaderError
from glossreader.domain.notices import Notice
from glossreader.domain.term import Glossary


@dataclass(frozen=True, slots=True)
class Summary:
    """What came of an import.

    numbers  of the new articles.
    updated  numbers of the articles that were there and are as they were read now.
    known    how many were there and were left as they are.
    refused  why sources could not be read or kept.
    """

    numbers: tuple[int, ...]
    updated: tuple[int, ...]
    known: int
    refused: tuple[GlossreaderError, ...]
    stopped: bool

    @property
    def added(self) -> int:
        """How many articles are new."""
        return len(self.numbers)


@dataclass(frozen=True, slots=True)
class Opened:
    """The library is open."""


@dataclass(frozen=True, slots=True)
class NotOpened:
    """The library cannot be opened."""

    error: GlossreaderError


@dataclass(frozen=True, slots=True)
class DictionaryBuilt:
    """The dictionary is being built; `share` of it is done, 0..1."""

    share: float


@dataclass(frozen=True, slots=True)
class DictionaryReady:
    """The dictionary can be asked."""


@dataclass(frozen=True, slots=True)
class ShelfChanged:
    """Other dictionaries are asked from now on: the ids of those that are on, in their order."""

    shelf: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DictionaryRefused:
    """The dictionary could not be built."""

    error: GlossreaderError


@dataclass(frozen=True, slots=True)
class Answered:
    """A call returned."""

    job: int
    value: Any


@dataclass(frozen=True, slots=True)
class Declined:
    """A call could not be done."""

    job: int
    error: GlossreaderError


@dataclass(frozen=True, slots=True)
class Dropped:
    """A call was forgotten, or failed by a fault of the program: nobody is answered."""

    job: int


@dataclass(frozen=True, slots=True)
class Broken:
    """A fault of the program, for the report that a person can pass on."""

    fault: Exception


@dataclass(frozen=True, slots=True)
class Progressed:
    """An import has dealt with `done` of its `total` sources, and has read a `share` (0..1) of the next, `name`."""

    order: int
    done: int
    total: int
    name: str
    share: float = 0.0


@dataclass(frozen=True, slots=True)
class ArticleAdded:
    """An import has kept an article, or changed one that was there."""

    order: int
    article: int


@dataclass(frozen=True, slots=True)
class Noticed:
    """An import found something that a person should know."""

    order: int
    notice: Notice


@dataclass(frozen=True, slots=True)
class SourceRefused:
    """An import could not read one of its sources, or not keep it; `index` counts them from 0."""

    order: int
    index: int
    error: GlossreaderError


@dataclass(frozen=True, slots=True)
class SourceFound:
    """One of the sources that are looked at was read; `index` counts them from 0."""

    order: int
    index: int
    finding: Finding


@dataclass(frozen=True, slots=True)
class ArticleMined:
    """An article that is looked at was mined; `article` is its number in its source."""

    order: int
    index: int
    article: int
    glossary: Glossary


@dataclass(frozen=True, slots=True)
class Finished:
    """An import is over."""

    order: int
    summary: Summary


ImportNews = Progressed | ArticleAdded | Noticed | SourceRefused | SourceFound | ArticleMined | Finished
LibraryNews = Opened | NotOpened | Answered | Declined | Dropped
DictionaryNews = DictionaryBuilt | DictionaryReady | DictionaryRefused | ShelfChanged
News = LibraryNews | DictionaryNews | Broken | ImportNews
