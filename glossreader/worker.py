"""A process beside the program that reads and mines files, so that the window never shares its processor time with them.

What goes in is a path or something pasted; what comes back are messages: how the building of the dictionary goes, what a source is,
one article after the other, and why a source could not be read. The process holds no library.
"""

import signal
import traceback
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from glossreader.domain.arrival import Pasted
from glossreader.domain.article import Article, Imported
from glossreader.domain.errors import GlossreaderError
from glossreader.domain.term import Glossary

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

    from glossreader.language.chinese import Chinese


@dataclass(frozen=True, slots=True)
class Building:
    """The dictionary is being built; `share` of it is done, 0..1."""

    share: float


@dataclass(frozen=True, slots=True)
class Ready:
    """The dictionary is there, and the process waits for a source."""


@dataclass(frozen=True, slots=True)
class Read:
    """A source was read: all about it except its articles, which follow one by one."""

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


Message = Building | Ready | Read | One | Done | Refused | Failed


class Worker:
    """The process as its owner sees it; used by one thread."""

    def __init__(self, cache: Path) -> None:
        """Start the process; its dictionary lies in the folder `cache` and is built there when it is missing."""
        import multiprocessing  # noqa: PLC0415  # late: start-up

        context = multiprocessing.get_context("spawn")
        self._connection, far_end = context.Pipe()
        self._process = context.Process(target=work, args=(far_end, cache), name="glossreader-worker", daemon=True)
        self._process.start()
        far_end.close()  # the process holds the only one: when it dies, hearing says so

    @property
    def process_id(self) -> int | None:
        """The process's number in the system."""
        return self._process.pid

    def read(self, source: Path | Pasted) -> None:
        """Have one source read; raises OSError when the process is gone."""
        self._connection.send(source)

    def hear(self, seconds: float = 0.0) -> Message | None:
        """Return the next message, or None when there is none within `seconds`; raises EOFError or OSError when the process is gone."""
        if not self._connection.poll(seconds):
            return None
        message: Message = self._connection.recv()
        return message

    def end(self) -> None:
        """End the process at once, whatever it does."""
        self._process.kill()
        self._process.join()
        self._process.close()
        self._connection.close()


def work(connection: "Connection[Any, Any]", cache: Path) -> None:
    """Be the process: answer until the program hangs up."""
    from glossreader.language.chinese import Chinese  # noqa: PLC0415  # late: this module is imported by the window's process, too

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in a terminal is for the window, which ends this process
    with suppress(EOFError, OSError):
        try:
            chinese = Chinese.open(cache, lambda share: connection.send(Building(share)))
        except GlossreaderError as error:
            connection.send(Refused(error))
            return
        connection.send(Ready())
        while True:
            source = connection.recv()
            for message in _messages(source, chinese):
                connection.send(message)


def _messages(source: Path | Pasted, chinese: "Chinese") -> Iterator[Message]:
    try:
        yield from _read_and_mined(source, chinese)
    except GlossreaderError as error:
        yield Refused(error)
    except Exception:  # noqa: BLE001  # a fault of the program is reported where a person sees it; the process serves the next source
        yield Failed(traceback.format_exc())


def _read_and_mined(source: Path | Pasted, chinese: "Chinese") -> Iterator[Message]:
    from glossreader.importers.open import read_bytes, read_source  # noqa: PLC0415  # late: as above
    from glossreader.mining.miner import mine  # noqa: PLC0415  # late: as above

    if isinstance(source, Pasted):
        name = f"{source.name}.html" if source.is_html else source.name
        imported = read_bytes(name, source.name, source.raw, shown=source.name)
    else:
        imported = read_source(source)
    yield Read(replace(imported, articles=()))
    for article in imported.articles:
        yield One(article, mine(article, chinese))
    yield Done()
