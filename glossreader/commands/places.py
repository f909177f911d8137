"""The library and the dictionary that the commands work with."""

import argparse
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from glossreader.domain.dictionary import BUILT_IN
from glossreader.domain.errors import LibraryInUse
from glossreader.handover import copied
from glossreader.language.chinese import Chinese
from glossreader.library import Library
from glossreader.paths import user_places


def own_library(asked: argparse.Namespace) -> Library:
    """Open the library that is asked for. Raises LibraryError."""
    return Library.open(asked.library, own_chinese)


@contextmanager
def to_read(asked: argparse.Namespace) -> Iterator[Library]:
    """Open the library, or the copy that the window which has it writes."""
    try:
        library = own_library(asked)
    except LibraryInUse:
        with copied(asked.library) as copy:
            if copy is None:
                raise
            with Library.open(copy, own_chinese) as library:
                yield library
        return
    with library:
        yield library


def own_chinese(shelf: tuple[str, ...] = BUILT_IN) -> Chinese:
    """Open the dictionaries that are on, building them the first time. Raises DictionaryError."""
    return Chinese.open(user_places().cache, _show_progress if sys.stderr.isatty() else None, shelf)


def _show_progress(done: float) -> None:
    print(f"\rBuilding the dictionary (only this once): {done:4.0%}", end="\n" if done >= 1 else "", file=sys.stderr, flush=True)
