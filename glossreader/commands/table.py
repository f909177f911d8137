"""Every command by its name."""

import argparse
from collections.abc import Callable, Mapping

from glossreader.commands import dictionaries, language, library, reading, scripts

COMMANDS: Mapping[str, Callable[[argparse.Namespace], int]] = {
    "add": reading.add,
    "read-again": reading.read_again,
    "glossary": reading.glossary,
    "list": library.list_articles,
    "show": library.show,
    "put-back": library.put_back,
    "undo": library.undo,
    "export": library.export,
    "search": library.search,
    "check": library.check,
    "convert": scripts.convert,
    "dictionaries": dictionaries.dictionaries,
    "look-up": language.look_up,
    "pinyin": language.pinyin,
    "words": language.words,
}
