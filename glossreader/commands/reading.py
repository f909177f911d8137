"""What the commands do with what comes from outside: files, folders, addresses; added to the library, or mined without one."""

import argparse
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from glossreader.commands.output import DONE, FAILED, put, tell
from glossreader.commands.places import own_chinese, own_library
from glossreader.domain.arrival import Address, Arrival, Choice, name_of
from glossreader.domain.errors import LibraryInUse, visible
from glossreader.domain.mined import Mined
from glossreader.domain.source_errors import ReadingFailed, SourceError
from glossreader.domain.words import Language
from glossreader.exporters.csv import term_list_csv
from glossreader.exporters.json import glossaries_json
from glossreader.exporters.text import glossary_text
from glossreader.handover import hand_over
from glossreader.library import Added, Library, read_and_mine, rows_of
from glossreader.paths import user_places
from glossreader.worker.messages import Wanted
from glossreader.worker.patient import PatientWorker
from glossreader.worker.process import WorkerFailedError

Read = Callable[[Arrival], Mined]
_SHORT = 20_000  # bytes; what is made to take long needs more


def add(asked: argparse.Namespace) -> int:
    """Read what is named into the library, or have the window do it that has the library open."""
    try:
        with own_library(asked) as library, _reading(asked, library.language) as read:
            return _add(asked, library, read)
    except LibraryInUse:
        files = [arrival for arrival in _arrivals(asked) if isinstance(arrival, Path)]
        if len(files) < len(asked.sources) or asked.pair or not hand_over(asked.library, files):
            raise
        print("The window that is open reads them.")
        return DONE


def _add(asked: argparse.Namespace, library: Library, read: Read) -> int:
    numbers: list[int] = []

    def keep(arrival: Arrival) -> None:
        mined = read(arrival)
        choices = {article.number: Choice(asked.same) for article in mined.imported.articles} if asked.same else {}
        added = library.keep(mined, choices)
        numbers.extend((*added.numbers, *added.updated, *added.skipped))
        _tell_added(arrival, added)

    status = _each(_arrivals(asked), keep)
    return _pair(library, numbers) if asked.pair and status == DONE else status


def _pair(library: Library, numbers: Sequence[int]) -> int:
    """Join the two articles that were added: one is Chinese, one is not."""
    articles = {number: library.article(number) for number in numbers}
    chinese = [number for number, article in articles.items() if article.language.startswith("zh")]
    english = [number for number in articles if number not in chinese]
    if len(chinese) != 1 or len(english) != 1:
        print("glossreader: a pair is one article in Chinese and one in English; what was added stands alone.", file=sys.stderr)
        return FAILED
    library.pair(chinese[0], english[0])
    return DONE


def _tell_added(arrival: Arrival, added: Added) -> None:
    name = visible(arrival.name if isinstance(arrival, Path) else name_of(arrival))
    new = len(added.numbers)
    counts = [f"{new} {'article' if new == 1 else 'articles'} added"] if new or not (added.updated or added.known) else []
    counts += [f"{len(added.updated)} updated"] if added.updated else []
    counts += [f"{added.known} there already"] if added.known else []
    print(f"{name}: {', '.join(counts)}")
    for notice in added.notices:
        tell(notice)


def read_again(asked: argparse.Namespace) -> int:
    """Read the source of an article again, from the bytes that were kept."""
    with own_library(asked) as library:
        added = library.read_again(asked.article, asked.charset)
    print(f"{len(added.updated)} updated, {len(added.numbers)} added. `glossreader undo` takes this back.")
    for notice in added.notices:
        tell(notice)
    return DONE


def glossary(asked: argparse.Namespace) -> int:
    """Mine what is named, without a library."""
    mined: list[Mined] = []
    with _reading(asked, Language()) as read:
        status = _each(_arrivals(asked), lambda arrival: mined.append(read(arrival)))
    if mined:
        for notice in (notice for one in mined for notice in one.imported.notices):
            tell(notice)
        put(_GLOSSARY_FORMATS[asked.format](mined, asked), asked.out)
    return status


def _glossaries_text(mined: Sequence[Mined], _: argparse.Namespace) -> bytes:
    return "\n".join(glossary_text(article, glossary) for one in mined for article, glossary in one.pairs()).encode()


_GLOSSARY_FORMATS: dict[str, Callable[[Sequence[Mined], argparse.Namespace], bytes]] = {
    "text": _glossaries_text,
    "json": lambda mined, _: glossaries_json(mined),
    "csv": lambda mined, asked: term_list_csv((row for one in mined for row in rows_of(one)), guarded=asked.guard_formulas),
}


@contextmanager
def _reading(asked: argparse.Namespace, language: Language) -> Iterator[Read]:
    """Give what reads a source: a short text or page right here, all else in a process apart, which can be ended."""
    with own_chinese(language.shelf) as chinese, PatientWorker(user_places().cache, language=language) as worker:
        chinese.obey(language.corrections)

        def read(arrival: Arrival) -> Mined:
            if isinstance(arrival, Path) and _is_harmless(arrival):
                return read_and_mine(arrival, chinese, asked.charset)
            return worker.mined(Wanted(arrival, asked.charset))

        yield read


def _is_harmless(path: Path) -> bool:
    """Whether a file is a text or page too short to take long, or cannot be read at all, which whoever reads it is told."""
    from glossreader.importers.format import needs_parser  # noqa: PLC0415  # late: start-up

    try:
        return path.stat().st_size <= _SHORT and not needs_parser(path)
    except (OSError, ValueError):
        return True


def _each(arrivals: Sequence[Arrival], work: Callable[[Arrival], None]) -> int:
    """Work through a batch: what cannot be read is named on standard error, and the rest is done."""
    status = DONE
    for arrival in _unfolded(arrivals):
        try:
            if isinstance(arrival, SourceError):
                raise arrival
            work(arrival)
        except SourceError as error:
            tell(error)
            status = FAILED
        except WorkerFailedError as fault:  # of the program: its report is for whoever can mend it
            print(fault, file=sys.stderr)
            tell(ReadingFailed(fault.name))
            status = FAILED
    return status


def _unfolded(arrivals: Sequence[Arrival]) -> Iterator[Arrival | SourceError]:
    """Give the files of a folder in its place, and why some could not be looked for."""
    from glossreader.importers.file import is_folder  # noqa: PLC0415  # late: start-up
    from glossreader.importers.folder import files_of  # noqa: PLC0415  # late: start-up

    for arrival in arrivals:
        if not (isinstance(arrival, Path) and is_folder(arrival)):
            yield arrival
            continue
        try:
            listing = files_of(arrival)
        except SourceError as error:
            yield error
            continue
        yield from listing.unread
        yield from listing.files


def _arrivals(asked: argparse.Namespace) -> list[Arrival]:
    """Tell addresses from files: only what says that it is one."""
    return [Address(text, asked.allow_local) if text.lower().startswith(("http://", "https://")) else Path(text) for text in asked.sources]
