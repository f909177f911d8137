"""What the commands do with what is in the library: list, show, search, export, check, and take things back."""

import argparse
from dataclasses import asdict

from glossreader.commands.output import DONE, FAILED, put
from glossreader.commands.places import own_library, to_read
from glossreader.exporters.csv import term_list_csv
from glossreader.exporters.json import glossaries_json, written
from glossreader.exporters.text import article_text, found_text, glossary_text, listed_text
from glossreader.library import ALL_BUT_REJECTED


def list_articles(asked: argparse.Namespace) -> int:
    """List the articles."""
    with to_read(asked) as library:
        articles = library.articles()
    if asked.format == "json":
        return put(written({"articles": [asdict(listed) for listed in articles]}))
    return put("".join(f"{listed_text(listed)}\n" for listed in articles).encode())


def show(asked: argparse.Namespace) -> int:
    """Show one article with its glossary."""
    with to_read(asked) as library:
        mined = library.mined(asked.article)
    if asked.format == "json":
        return put(glossaries_json([mined]))
    return put("\n".join(article_text(article) + "\n" + glossary_text(article, glossary) for article, glossary in mined.pairs()).encode())


def put_back(asked: argparse.Namespace) -> int:
    """Take a block that was cut back into its article."""
    with own_library(asked) as library:
        library.put_back(asked.article, asked.block)
    print(f"Block {asked.block} belongs to article {asked.article} again. `glossreader undo` takes this back.")
    return DONE


def undo(asked: argparse.Namespace) -> int:
    """Take the last change back."""
    with own_library(asked) as library:
        change = library.undo()
    print(f"Taken back: {change.what}" if change else "There is nothing to take back.")
    return DONE


def export(asked: argparse.Namespace) -> int:
    """Write the term list."""
    with to_read(asked) as library:
        rows = library.term_list(asked.article, asked.status or ALL_BUT_REJECTED, asked.tag)
    return put(term_list_csv(rows, guarded=asked.guard_formulas), asked.out)


def search(asked: argparse.Namespace) -> int:
    """Show every place of a text."""
    with to_read(asked) as library:
        found = library.search(asked.text)
    return put(written({"found": [asdict(place) for place in found]}) if asked.format == "json" else found_text(found).encode())


def check(asked: argparse.Namespace) -> int:
    """Say whether the library is sound."""
    with own_library(asked) as library:
        faults = library.check()
    if asked.format == "json":
        put(written({"faults": [asdict(fault) for fault in faults]}))
    else:
        print("\n".join(f"{fault.where}: {fault.what}" for fault in faults) or "The library is sound.")
    return FAILED if faults else DONE
