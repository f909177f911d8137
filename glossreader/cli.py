"""The command line: the same work as the window's, without a display."""

import argparse
import os
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict
from functools import partial
from operator import methodcaller
from pathlib import Path
from typing import Any

from glossreader import __version__
from glossreader.domain.errors import GlossreaderError, LibraryInUse, Notice, SourceError, visible
from glossreader.domain.mined import Mined
from glossreader.domain.term import Status
from glossreader.exporters.csv import term_list_csv
from glossreader.exporters.json import glossaries_json, written
from glossreader.exporters.output import write_whole
from glossreader.exporters.text import article_text, found_text, glossary_text, listed_text
from glossreader.language.chinese import Chinese
from glossreader.library import ALL_BUT_REJECTED, Added, Library, read_and_mine, rows_of
from glossreader.paths import user_places

DONE, FAILED, IN_USE = 0, 1, 3  # 2 is argparse's, for wrong usage
_HOW_TO_ADD = (
    "Add a saved page, text or HTML: `add FILE`. `export --format csv -o terms.csv` writes its terms; `--help` shows what else there is."
)


def run(words: Sequence[str]) -> int:
    """Do what the words of a command line ask for; returns 0 done, 1 some input could not be read, 2 wrong usage, 3 library in use."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    asked = _parser().parse_args(words)
    try:
        return int(asked.command(asked))
    except GlossreaderError as error:
        _tell(error)
        return IN_USE if isinstance(error, LibraryInUse) else FAILED
    except BrokenPipeError:  # `glossreader list | head`: the reader has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE


def _welcome(asked: argparse.Namespace) -> int:
    with _library(asked) as library:
        for listed in library.articles():
            print(listed_text(listed))
    print(_HOW_TO_ADD)
    return DONE


def _add(asked: argparse.Namespace) -> int:
    with _library(asked) as library:

        def add(path: Path) -> None:
            _tell_added(path, library.add(path))

        return _each(asked.files, add)


def _tell_added(path: Path, added: Added) -> None:
    new = len(added.numbers)
    known = f", {added.known} there already" if added.known else ""
    print(f"{visible(path.name)}: {new} {'article' if new == 1 else 'articles'} added{known}")
    for notice in added.notices:
        _tell(notice)


def _list(asked: argparse.Namespace) -> int:
    with _library(asked) as library:
        articles = library.articles()
    if asked.format == "json":
        return _put(written({"articles": [asdict(listed) for listed in articles]}))
    return _put("".join(f"{listed_text(listed)}\n" for listed in articles).encode())


def _show(asked: argparse.Namespace) -> int:
    with _library(asked) as library:
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
    with _library(asked) as library:
        rows = library.term_list(asked.article, asked.status, asked.tag)
    return _put(term_list_csv(rows, guarded=asked.guard_formulas), asked.out)


def _search(asked: argparse.Namespace) -> int:
    with _library(asked) as library:
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
    return Library.open(asked.library or user_places().library, _chinese)


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


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        "glossreader", description="Articles on Chinese media, and the glossaries that they explain themselves."
    )
    parser.add_argument("--version", action="version", version=f"glossreader {__version__}")
    parser.set_defaults(command=_welcome, library=None)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    for work, name, purpose, *arguments in _COMMANDS:
        command = commands.add_parser(name, help=purpose, description=f"{purpose[0].upper()}{purpose[1:]}.")
        command.set_defaults(command=work)
        for argument in arguments:
            argument(command)
    return parser


def _statuses(words: str) -> frozenset[Status]:
    try:
        return frozenset(Status(word.strip()) for word in words.split(","))
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{error}; there are {', '.join(Status)}") from error


_argument = partial(methodcaller, "add_argument")

_LIBRARY = _argument("--library", type=Path, metavar="FILE", help="the library to use (default: your own)")
_FILES = _argument("files", nargs="+", type=Path, metavar="FILE")
_NUMBER = _argument("article", type=int, metavar="N", help="the number that `list` gives")
_BLOCK = _argument("block", type=int, metavar="BLOCK", help="the number that `show` gives")
_FORMAT = _argument("--format", choices=("text", "json"), default="text", help="for people or for programs (default: text)")
_OUT = _argument("-o", dest="out", metavar="OUT", default="-", help="the file to write; - is standard output (default)")
_GUARD = _argument("--guard-formulas", action="store_true", help="CSV: an apostrophe before what a spreadsheet would run as a formula")
_MINED_FORMAT = _argument("--format", choices=tuple(_GLOSSARY_FORMATS), default="text", help="(default: text)")
_LIST_FORMAT = _argument("--format", choices=("csv",), required=True)
_ARTICLES = _argument("--article", type=int, action="append", metavar="N", help="only this article; may be repeated")
_ALL = _argument("--all", dest="article", action="store_const", const=None, help="all articles (default)")
_TAG = _argument("--tag", metavar="T", help="only terms with this tag")
_STATUS = _argument("--status", type=_statuses, default=ALL_BUT_REJECTED, metavar="S,S", help="accepted,edited (default: all but rejected)")

_COMMANDS: tuple[tuple[Any, ...], ...] = (
    (_add, "add", "read files into the library", _FILES, _LIBRARY),
    (_list, "list", "list the articles of the library", _LIBRARY, _FORMAT),
    (_show, "show", "show an article with its glossary and what was cut as boilerplate", _NUMBER, _LIBRARY, _FORMAT),
    (_put_back, "put-back", "take a block that was cut as boilerplate back into its article", _NUMBER, _BLOCK, _LIBRARY),
    (_undo, "undo", "take the last change of the library back", _LIBRARY),
    (_glossary, "glossary", "mine files without a library", _FILES, _MINED_FORMAT, _OUT, _GUARD),
    (_export, "export", "write the term list of the library", _ARTICLES, _ALL, _TAG, _STATUS, _LIST_FORMAT, _OUT, _GUARD, _LIBRARY),
    (_search, "search", "find a text in the articles, hanzi in either script", _argument("text", metavar="TEXT"), _LIBRARY, _FORMAT),
    (_check, "check", "check the library for damage", _LIBRARY, _FORMAT),
)
