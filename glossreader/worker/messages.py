"""What the worker process is asked, and what it answers; frozen, each sent whole."""

from dataclasses import dataclass
from pathlib import Path

from glossreader.domain.arrival import Arrival, Selection
from glossreader.domain.article import Article, Imported
from glossreader.domain.errors import GlossreaderError
from glossreader.domain.source_errors import SourceError
from glossreader.domain.term import Glossary


@dataclass(frozen=True, slots=True)
class Wanted:
    """A source to be read and mined; `charset` is what a person chose, None to find it."""

    arrival: Arrival
    charset: str | None = None


Task = Wanted | Selection
"""Of a selection those articles are mined that have no glossary yet."""


@dataclass(frozen=True, slots=True)
class Building:
    """The dictionary is being built; `share` of it is done, 0..1."""

    share: float


@dataclass(frozen=True, slots=True)
class Ready:
    """The dictionary is there, and the process waits for a task."""


@dataclass(frozen=True, slots=True)
class Folder:
    """The source is a folder: these files of it can be read, and why some of it cannot be looked at. Each is asked for by itself."""

    files: tuple[Path, ...]
    refused: tuple[SourceError, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """The source is being read; `share` of it is done, 0..1."""

    share: float


@dataclass(frozen=True, slots=True)
class Read:
    """The source was read; the glossaries of its articles follow one by one."""

    imported: Imported


@dataclass(frozen=True, slots=True)
class One:
    """One article of the source that was read last, mined."""

    article: Article
    glossary: Glossary


@dataclass(frozen=True, slots=True)
class Done:
    """The last article of the source was sent."""


@dataclass(frozen=True, slots=True)
class Refused:
    """The source could not be read, or the dictionary could not be built; in a sentence."""

    error: GlossreaderError


@dataclass(frozen=True, slots=True)
class Failed:
    """A fault of the program; `report` is where and what."""

    report: str


Message = Building | Ready | Folder | Reading | Read | One | Done | Refused | Failed
