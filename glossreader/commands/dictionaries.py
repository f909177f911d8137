"""What the commands do with the dictionaries that words are looked up in: list, add, remove, switch, arrange."""

import argparse
import sys
from dataclasses import asdict

from glossreader.commands.output import DONE, FAILED, put, tell
from glossreader.commands.places import own_library, to_read
from glossreader.domain.dictionary import Volume
from glossreader.domain.errors import visible
from glossreader.exporters.json import written
from glossreader.library import Library


def dictionaries(asked: argparse.Namespace) -> int:
    """Do what is asked with the dictionaries, then list them; only listing leaves the library alone."""
    number = next((one for one in (asked.remove, asked.on, asked.off, asked.first) if one is not None), None)
    if asked.add is None and number is None:
        with to_read(asked) as library:
            return _list(library, asked)
    with own_library(asked) as library:
        if number is None:
            added = library.add_dictionary(asked.add)
            for notice in added.notices:
                tell(notice)
            return _list(library, asked)
        volumes = library.volumes()
        if not 1 <= number <= len(volumes):
            print(f"glossreader: there is no dictionary number {number}; `glossreader dictionaries` lists them.", file=sys.stderr)
            return FAILED
        _change(library, volumes[number - 1].id, asked)
        return _list(library, asked)


def _change(library: Library, volume: str, asked: argparse.Namespace) -> None:
    if asked.remove is not None:
        library.remove_dictionary(volume)
    elif asked.first is not None:
        library.move_dictionary(volume, 0)
    else:
        library.set_dictionary_on(volume, is_on=asked.on is not None)


def _list(library: Library, asked: argparse.Namespace) -> int:
    volumes = library.volumes()
    if asked.format == "json":
        return put(written({"dictionaries": [asdict(volume) for volume in volumes]}))
    for number, volume in enumerate(volumes, 1):
        print(_line(number, volume))
    return DONE


def _line(number: int, volume: Volume) -> str:
    return visible(f"{number:4}  {volume.name}: {volume.entries:,} entries{'' if volume.is_on else ', off'}")
