"""What the commands do: the same work as the window's, without a display."""

import argparse
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path

from glossreader.domain.errors import GlossreaderError, LibraryInUse, visible
from glossreader.domain.mined import Mined
from glossreader.domain.notices import Notice
from glossreader.domain.source_errors import SourceError
from glossreader.exporters.csv import term_list_csv
from glossreader.exporters.json import glossaries_json, written
from glossreader.exporters.output import write_whole
from glossreader.exporters.text import article_text, found_text, glossary_text, listed_text
from glossreader.handover import copied, hand_over
from glossreader.language.chinese import Chinese
from glossreader.library import ALL_BUT_REJECTED, Added, Library, read_and_mine, rows_of
from glossreader.paths import user_places

DONE, FAILED = 0, 1


def _add(asked: argparse.Namespace) -> int:
    try:
        with _library(asked) as library:

            def add(path: Path) -> None:
                _tell_added(path, library.add(path))

            return _each(asked.files, add)
    except LibraryInUse:
        if not hand_over(asked.library, asked.files):
            raise
        print("The window that is open reads them.")
        return DONE


def _tell_added(path: Path, added: Added) -> None:
    new = len(added.numbers)
    known = f", {added.known} there already" if added.known else ""
    print(f"{visible(path.name)}: {new} {'article' if new == 1 else 'articles'} added{known}")
    for notice in added.notices:
        _tell(notice)


def _list(asked: argparse.Namespace) -> int:
    with _to_read(asked) as library:
        articles = library.articles()
    if asked.format == "json":
        return _put(written({"articles": [asdict(listed) for listed in articles]}))
    return _put("".join(f"{listed_text(listed)}\n" for listed in articles).encode())


def _show(asked: argparse.Namespace) -> int:
    with _to_read(asked) as library:
        mined = library.mined(asked.article)
    if asked.format == "json":
        return _put(glossaries_json([mined]))
    return _put("\n".join(article_text(article) + "\n" + glossary_text(article, glossary) for article, glossary in mined.pairs()).encode())


def _put_back(asked: argparse.Namespace) -> int:
    with _library(asked) as library:
        library.put_back(asked.article, asked.block)
    print(f"Block {asked.block} belongs to article {asked.article} again. `glossreader undo` takes this back.")
    return DONE


def _undo(asked: argparse.Namespace) -> int:
    with _library(asked) as library:
        change = library.undo()
    print(f"Taken back: {change.what}" if change else "There is nothing to take back.")
    return DONE


def _glossary(asked: argparse.Namespace) -> int:
    mined: list[Mined] = []
    with _chinese() as chinese:
        status = _each(asked.files, lambda path: mined.append(read_and_mine(path, chinese)))
    if mined:
        for notice in (notice for one in mined for notice in one.imported.notices):
            _tell(notice)
        _put(_GLOSSARY_FORMATS[asked.format](mined, asked), asked.out)
    return status


def _glossaries_text(mined: Sequence[Mined], _: argparse.Namespace) -> bytes:
    return "\n".join(glossary_text(article, glossary) for one in mined for article, glossary in one.pairs()).encode()


_GLOSSARY_FORMATS: dict[str, Callable[[Sequence[Mined], argparse.Namespace], bytes]] = {
    "text": _glossaries_text,
    "json": lambda mined, _: glossaries_json(mined),
    "csv": lambda mined, asked: term_list_csv((row for one in mined for row in rows_of(one)), guarded=asked.guard_formulas),
}


def _export(asked: argparse.Namespace) -> int:
    with _to_read(asked) as library:
        rows = library.term_list(asked.article, asked.status or ALL_BUT_REJECTED, asked.tag)
    return _put(term_list_csv(rows, guarded=asked.guard_formulas), asked.out)


def _search(asked: argparse.Namespace) -> int:
    with _to_read(asked) as library:
        found = library.search(asked.text)
    return _put(written({"found": [asdict(place) for place in found]}) if asked.format == "json" else found_text(found).encode())


def _check(asked: argparse.Namespace) -> int:
    with _library(asked) as library:
        faults = library.check()
    if asked.format == "json":
        _put(written({"faults": [asdict(fault) for fault in faults]}))
    else:
        print("\n".join(f"{fault.where}: {fault.what}" for fault in faults) or "The library is sound.")
    return FAILED if faults else DONE


def _library(asked: argparse.Namespace) -> Library:
    return Library.open(asked.library, _chinese)


@contextmanager
def _to_read(asked: argparse.Namespace) -> Iterator[Library]:
    """Open the library, or the copy that the window which has it writes."""
    try:
        library = _library(asked)
    except LibraryInUse:
        with copied(asked.library) as copy:
            if copy is None:
                raise
            with Library.open(copy, _chinese) as library:
                yield library
        return
    with library:
        yield library


def _chinese() -> Chinese:
    return Chinese.open(user_places().cache, _show_progress if sys.stderr.isatty() else None)


def _show_progress(done: float) -> None:
    print(f"\rBuilding the dictionary (only this once): {done:4.0%}", end="\n" if done >= 1 else "", file=sys.stderr, flush=True)


def _each(paths: Iterable[Path], work: Callable[[Path], None]) -> int:
    """Work through a batch: a file that cannot be read is named on standard error, and the rest is done."""
    status = DONE
    for path in paths:
        try:
            work(path)
        except SourceError as error:
            _tell(error)
            status = FAILED
    return status


def _tell(news: GlossreaderError | Notice) -> None:
    print(f"glossreader: {news}", file=sys.stderr)


def _put(content: bytes, out: str = "-") -> int:
    if out == "-":
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
    else:
        write_whole(Path(out), content)
    return DONE


COMMANDS: Mapping[str, Callable[[argparse.Namespace], int]] = {
    "add": _add,
    "list": _list,
    "show": _show,
    "put-back": _put_back,
    "undo": _undo,
    "glossary": _glossary,
    "export": _export,
    "search": _search,
    "check": _check,
}
