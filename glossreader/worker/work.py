"""What the worker process does: it reads a source, mines its articles one by one, and says why when it cannot."""

import signal
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from glossreader.domain.arrival import Address, Again, Pasted, Selection, name_of
from glossreader.domain.article import Imported
from glossreader.domain.errors import GlossreaderError
from glossreader.domain.source_errors import ReadingTooBig
from glossreader.domain.words import Language
from glossreader.worker.limits import MEMORY, wall_in
from glossreader.worker.messages import Building, Done, Failed, Folder, Message, One, Read, Reading, Ready, Refused, Task, Wanted

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

    from glossreader.language.chinese import Chinese

_OFTEN = 0.1  # seconds between two signs of how far the reading is


def work(connection: "Connection[Any, Any]", cache: Path, language: Language) -> None:
    """Be the process: answer until the program hangs up."""
    from glossreader.language.chinese import Chinese  # noqa: PLC0415  # late: this module is imported by the window's process, too

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in a terminal is for the window, which ends this process
    wall_in()
    with suppress(EOFError, OSError):
        try:
            chinese = Chinese.open(cache, lambda share: connection.send(Building(share)), language.shelf)
        except GlossreaderError as error:
            connection.send(Refused(error))
            return
        chinese.obey(language.corrections)
        connection.send(Ready())
        while True:
            task = connection.recv()
            for message in _messages(task, chinese, connection.send):
                connection.send(message)


def _messages(task: Task, chinese: "Chinese", send: Callable[[Message], None]) -> Iterator[Message]:
    try:
        yield from _done(task, chinese, send)
    except GlossreaderError as error:
        yield Refused(error)
    except MemoryError:
        yield Refused(ReadingTooBig(task.imported.source.name if isinstance(task, Selection) else name_of(task.arrival), MEMORY))
    except (EOFError, BrokenPipeError):  # the program hung up
        raise
    except Exception:  # noqa: BLE001  # a fault of the program is reported where a person sees it; the process serves the next source
        yield Failed(traceback.format_exc())


def _done(task: Task, chinese: "Chinese", send: Callable[[Message], None]) -> Iterator[Message]:
    from glossreader.importers.file import is_folder  # noqa: PLC0415  # late: as above
    from glossreader.mining.miner import mine  # noqa: PLC0415  # late: as above

    if isinstance(task, Wanted) and isinstance(task.arrival, Path) and is_folder(task.arrival):
        yield _listed(task.arrival)
        return
    if isinstance(task, Selection):
        imported, glossaries = replace(task.imported, notices=()), task.glossaries  # the notices were shown with what was found
    else:
        imported, glossaries = _read(task, _Reporter(send)), {}
    yield Read(imported)
    for article in imported.articles:
        known = glossaries.get(article.number)
        yield One(article, mine(article, chinese) if known is None else known)
    yield Done()


def _read(wanted: Wanted, tell: Callable[[float], None]) -> Imported:
    from glossreader.importers.open import read_bytes, read_source  # noqa: PLC0415  # late: as above

    match wanted.arrival:
        case Path() as path:
            return read_source(path, wanted.charset, tell)
        case Pasted(name, raw, is_html):
            return read_bytes(f"{name}.html" if is_html else name, name, raw, wanted.charset, name, tell)
        case Again(source):
            again = read_bytes(source.name, source.location, source.raw, wanted.charset, source.name, tell, source.charset or None)
            return replace(again, source=replace(again.source, fetched=source.fetched))
        case Address() as address:
            from glossreader.importers.address import read_address  # noqa: PLC0415  # late: as above

            return read_address(address, wanted.charset, tell)


def _listed(folder: Path) -> Folder:
    from glossreader.importers.folder import files_of  # noqa: PLC0415  # late: as above

    listing = files_of(folder)
    return Folder(listing.files, listing.unread)


class _Reporter:
    """Tells how far the reading is, but not more often than anyone looks."""

    def __init__(self, send: Callable[[Message], None]) -> None:
        self._send = send
        self._told = time.monotonic()

    def __call__(self, share: float) -> None:
        now = time.monotonic()
        if now - self._told > _OFTEN:
            self._told = now
            self._send(Reading(share))
