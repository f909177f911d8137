"""The command line: its words and their help. What a command needs is loaded when it is asked for, so that the window opens at once."""

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from functools import partial
from operator import methodcaller
from pathlib import Path
from typing import TYPE_CHECKING, Any

from glossreader import __version__
from glossreader.domain.script import Configuration
from glossreader.handover import hand_over
from glossreader.paths import user_places
from glossreader.settings import Notation

if TYPE_CHECKING:
    from glossreader.domain.term import Status

DONE, FAILED, IN_USE = 0, 1, 3  # 2 is argparse's, for wrong usage

OpenWindow = Callable[[Sequence[Path], Path], int]


def run(words: Sequence[str], open_window: OpenWindow, test_itself: Callable[[], int]) -> int:
    """Do what the words of a command line ask for; returns 0 done, 1 some input could not be read, 2 wrong usage, 3 library in use.

    open_window   shows the window over a library, reads files into it, and returns the exit status when it is closed.
    test_itself   proves that the installed program works; 0 or 1.
    """
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    asked = _parser().parse_args(words)
    if asked.self_test:
        return test_itself()
    return _open(asked, open_window) if asked.command == "open" else _do(asked)


def _do(asked: argparse.Namespace) -> int:
    from glossreader.commands.table import COMMANDS  # noqa: PLC0415  # late: start-up
    from glossreader.domain.errors import GlossreaderError, LibraryInUse  # noqa: PLC0415  # late: start-up

    try:
        return COMMANDS[asked.command](asked)
    except GlossreaderError as error:
        print(f"glossreader: {error}", file=sys.stderr)
        return IN_USE if isinstance(error, LibraryInUse) else FAILED
    except BrokenPipeError:  # `glossreader list | head`: the reader has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE


def _open(asked: argparse.Namespace, open_window: OpenWindow) -> int:
    """Show files in the window that has the library, or in a new one."""
    if hand_over(asked.library, asked.files):
        print("The window that is open reads them." if asked.files else "The window is open already; it comes to the front.")
        return DONE
    return open_window(asked.files, asked.library)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        "glossreader",
        description="Articles on Chinese media, and the glossaries that they explain themselves.",
        epilog="Without a command the window opens; `open FILE...` reads files into it. The other commands need no display.",
    )
    parser.add_argument("--version", action="version", version=f"glossreader {__version__}")
    parser.add_argument("--self-test", action="store_true", help="prove that this program works on this computer, and leave no trace")
    parser.set_defaults(command="open", files=[], library=user_places().library)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    for name, purpose, *arguments in _COMMANDS:
        command = commands.add_parser(name, help=purpose, description=f"{purpose[0].upper()}{purpose[1:]}.")
        command.set_defaults(command=name)
        for argument in arguments:
            argument(command)
    return parser


def _statuses(words: str) -> "frozenset[Status]":
    from glossreader.domain.term import Status  # noqa: PLC0415  # late: start-up

    try:
        return frozenset(Status(word.strip()) for word in words.split(","))
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{error}; there are {', '.join(Status)}") from error


_argument = partial(methodcaller, "add_argument")
_LIBRARY = _argument("--library", type=Path, default=argparse.SUPPRESS, metavar="FILE", help="the library to use (default: your own)")
_SOURCES = _argument("sources", nargs="+", metavar="FILE|FOLDER|URL", help="files, folders, or addresses of the web, which are fetched")
_CHARSET = _argument("--charset", metavar="NAME", help="read as, for example, gb18030 or big5 (default: what the bytes say)")
_LOCAL = _argument("--allow-local", action="store_true", help="also fetch from this computer and the local network")
_SAME = _argument("--same", choices=("update", "both", "skip"), help="what to do with an article that is there already")
_PAIR = _argument("--pair", action="store_true", help="the two articles, Chinese and English, tell one story")
_SOME_FILES = _argument("files", nargs="*", type=Path, metavar="FILE")
_NUMBER = _argument("article", type=int, metavar="N", help="the number that `list` gives")
_BLOCK = _argument("block", type=int, metavar="BLOCK", help="the number that `show` gives")
_FORMAT = _argument("--format", choices=("text", "json"), default="text", help="for people or for programs (default: text)")
_OUT = _argument("-o", dest="out", metavar="OUT", default="-", help="the file to write; - is standard output (default)")
_GUARD = _argument("--guard-formulas", action="store_true", help="CSV: an apostrophe before what a spreadsheet would run as a formula")
_MINED_FORMAT = _argument("--format", choices=("text", "json", "csv"), default="text", help="(default: text)")
_LIST_FORMAT = _argument("--format", choices=("csv",), required=True)
_ARTICLES = _argument("--article", type=int, action="append", metavar="N", help="only this article; may be repeated")
_ALL = _argument("--all", dest="article", action="store_const", const=None, help="all articles (default)")
_TAG = _argument("--tag", metavar="T", help="only terms with this tag")
_STATUS = _argument("--status", type=_statuses, metavar="S,S", help="accepted,edited (default: all but rejected)")

_TEXTS = _argument("files", nargs="+", metavar="FILE", help="text files; - is standard input")
_WORDS = _argument("texts", nargs="+", metavar="TEXT")
_NOTATION = _argument("--notation", choices=tuple(Notation), default=Notation.MARKS, help="(default: marks)")
_ON_DICTIONARIES = (
    _argument("--add", type=Path, metavar="FILE", help="add a dictionary: CC-CEDICT's format, or columns of hanzi, pinyin and English"),
    *(
        _argument(f"--{what}", type=int, metavar="N", help=help_)
        for what, help_ in (
            ("remove", "remove your own one of this number"),
            ("on", "ask it"),
            ("off", "do not ask it"),
            ("first", "ask it before all others"),
        )
    ),
)
_TO = _argument("--to", choices=tuple(Configuration), required=True, metavar="NAME", help=f"OpenCC's name: {', '.join(Configuration)}")

_COMMANDS: tuple[tuple[Any, ...], ...] = (
    ("open", "show the window and read files into it; a window that is open takes them over", _SOME_FILES, _LIBRARY),
    ("add", "read files, folders and addresses into the library", _SOURCES, _CHARSET, _SAME, _PAIR, _LOCAL, _LIBRARY),
    ("read-again", "read an article again from the bytes that were kept; terms and corrections stay", _NUMBER, _CHARSET, _LIBRARY),
    ("list", "list the articles of the library", _LIBRARY, _FORMAT),
    ("show", "show an article with its glossary and what was cut as boilerplate", _NUMBER, _LIBRARY, _FORMAT),
    ("put-back", "take a block that was cut as boilerplate back into its article", _NUMBER, _BLOCK, _LIBRARY),
    ("undo", "take the last change of the library back", _LIBRARY),
    ("glossary", "mine files, folders and addresses without a library", _SOURCES, _CHARSET, _LOCAL, _MINED_FORMAT, _OUT, _GUARD),
    ("export", "write the term list of the library", _ARTICLES, _ALL, _TAG, _STATUS, _LIST_FORMAT, _OUT, _GUARD, _LIBRARY),
    ("search", "find a text in the articles, hanzi in either script", _argument("text", metavar="TEXT"), _LIBRARY, _FORMAT),
    ("check", "check the library for damage", _LIBRARY, _FORMAT),
    ("look-up", "show what the dictionaries say of words: hanzi, pinyin or English", _WORDS, _LIBRARY, _FORMAT),
    ("dictionaries", "list the dictionaries that are asked, add your own, arrange them", *_ON_DICTIONARIES, _LIBRARY, _FORMAT),
    ("words", "cut texts into words, parted by spaces", _TEXTS, _CHARSET, _OUT, _LIBRARY),
    ("pinyin", "write how texts are read, in the spelling of GB/T 16159", _TEXTS, _NOTATION, _CHARSET, _OUT, _LIBRARY),
    ("convert", "write texts in other Chinese characters, as OpenCC does", _TEXTS, _TO, _CHARSET, _OUT),
)
