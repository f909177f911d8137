"""How well sources are read: `python3 run.py bench sources [-v] [FOLDER...]` compares them with the golden articles beside them.

A folder has sources NAME.* with NAME.golden; without arguments: tests/sources. With -v also each thing that differs. A row for each source:
articles found of those it has; blocks that are there with the same kind and text, of those it has, in percent; kept blocks beside them;
boilerplate sentences in bodies; body sentences in no body; fields right; hanzi lost; milliseconds.
"""

import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from glossreader.domain.notices import HanLost
from glossreader.domain.source_errors import SourceError
from glossreader.importers.open import read_source
from tests.conftest import SOURCES
from tests.importers.comparison import Comparison, compare
from tests.importers.goldens import name_of, pairs_in, read_golden

_HEAD = f"{'source':44} {'articles':>8} {'right':>9} {'%':>5} {'more':>4} {'in':>3} {'lost':>4} {'fields':>7} {'hanzi':>5} {'ms':>5}"
_SHOWN = 130  # code points


def main(arguments: list[str]) -> int:
    """Print the table; 1 when any source has boilerplate in a body or lost a sentence."""
    folders = [Path(name) for name in arguments if name != "-v"] or [SOURCES]
    total: Counter[str] = Counter()
    print(_HEAD)
    for source, golden in (pair for folder in folders for pair in pairs_in(folder)):
        counted, details = measured(source, golden)
        total += counted
        print(_row(name_of(source), counted))
        if "-v" in arguments:
            print("".join(f"    {detail[:_SHOWN]}\n" for detail in details), end="")
    print(_row("all", total))
    return int(bool(total["in"] or total["lost"]))


def measured(source: Path, golden: Path) -> tuple[Counter[str], list[str]]:
    """Read a source and compare it with its golden: what is counted, and each thing that differs."""
    started = time.perf_counter()
    try:
        imported = read_source(source)
    except SourceError as error:
        return _counted(compare(read_golden(golden), ())), [str(error)]
    ms = round(1000 * (time.perf_counter() - started))
    found = compare(read_golden(golden), imported.articles)
    hanzi = sum(notice.missing for notice in imported.notices if isinstance(notice, HanLost))
    return _counted(found) + Counter(ms=ms, hanzi=hanzi), list(_details(found))


def _counted(found: Comparison) -> Counter[str]:
    return Counter({
        "articles": found.articles,
        "found": found.found,
        "blocks": found.blocks,
        "right": found.blocks - len(found.differing),
        "more": len(found.more),
        "in": len(found.boilerplate),
        "lost": len(found.lost),
        "fields": found.fields,
        "fields right": found.fields - len(found.wrong_fields),
    })  # fmt: skip


def _row(name: str, counted: Counter[str]) -> str:
    share = f"{100 * counted['right'] / counted['blocks']:.1f}" if counted["blocks"] else "-"
    articles, blocks, fields = (
        f"{counted[part]}/{counted[whole]}" for part, whole in (("found", "articles"), ("right", "blocks"), ("fields right", "fields"))
    )
    rest = f"{fields:>7} {counted['hanzi']:>5} {counted['ms']:>5}"
    return f"{name:44} {articles:>8} {blocks:>9} {share:>5} {counted['more']:>4} {counted['in']:>3} {counted['lost']:>4} {rest}"


def _details(found: Comparison) -> Iterator[str]:
    for what, things in (
        ("not so", found.differing),
        ("more", found.more),
        ("in a body", found.boilerplate),
        ("lost", found.lost),
        ("field", found.wrong_fields),
    ):
        yield from (f"{what:9} {thing}" for thing in things)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
