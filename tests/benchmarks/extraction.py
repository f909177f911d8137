"""Which text libraries take for the article of a page, beside ours: `python3 run.py bench extraction [FOLDER...]`.

A folder has pages NAME.html with NAME.golden; without arguments: tests/sources. A row for each way: of all sentences of bodies, how many it
has, in percent; of all sentences of boilerplate, how many it has, too; pages of which it has no sentence; milliseconds a page. Then what
each would bring into the program: packages, megabytes, licences.
"""

import re
import sys
import time
import warnings
from collections.abc import Callable, Iterator, Sequence
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

import trafilatura
from lxml import html as lxml_html  # type: ignore[import-untyped]  # it has no types
from readability import Document  # type: ignore[import-untyped]  # the same

from glossreader.importers.charset.ladder import decode
from glossreader.importers.html.markup import tamed
from glossreader.importers.open import read_source
from tests.conftest import SOURCES
from tests.importers.goldens import bare, kept, pairs_in, read_golden, sentences

_SUFFIXES = (".html", ".htm")
_LIBRARIES = ("trafilatura", "readability-lxml")
_HEAD = f"{'way':30} {'recall':>7} {'boilerplate':>11} {'empty':>5} {'ms':>5}"


def ours(path: Path) -> str:
    """Read a page as the program does."""
    return "\n".join(text for article in read_source(path).articles for _, text in kept(article))


def by_trafilatura(path: Path) -> str:
    """Extract with its usual settings."""
    return trafilatura.extract(_markup(path), include_comments=False, include_tables=True) or ""


def by_trafilatura_for_recall(path: Path) -> str:
    """Extract with the setting that loses less."""
    return trafilatura.extract(_markup(path), include_comments=False, include_tables=True, favor_recall=True) or ""


def by_readability(path: Path) -> str:
    """Extract with its usual settings; it gives markup."""
    summary: str = Document(_markup(path)).summary()
    return "\n".join(lxml_html.fromstring(summary).itertext())


def by_readability_tamed(path: Path) -> str:
    """Extract from markup without what makes parsers slow."""
    summary: str = Document(tamed(_markup(path))).summary()
    return "\n".join(lxml_html.fromstring(summary).itertext())


_WAYS: dict[str, Callable[[Path], str]] = {
    "glossreader": ours,
    "trafilatura": by_trafilatura,
    "trafilatura, for recall": by_trafilatura_for_recall,
    "readability-lxml": by_readability,
    "readability-lxml, tamed": by_readability_tamed,
}


def main(arguments: Sequence[str]) -> None:
    """Print both tables."""
    warnings.simplefilter("ignore")  # theirs
    folders = [Path(name) for name in arguments] or [SOURCES]
    pages = [pair for folder in folders for pair in pairs_in(folder) if pair[0].suffix in _SUFFIXES]
    print(f"{len(pages)} pages\n{_HEAD}")
    for name, way in _WAYS.items():
        print(_row(name, way, pages))
    print(f"\n{'library':30} {'packages':>8} {'MB':>6}  licences")
    for name in _LIBRARIES:
        print(_cost(name))


def _row(name: str, way: Callable[[Path], str], pages: Sequence[tuple[Path, Path]]) -> str:
    had = wanted = unwanted = refused = empty = 0
    started = time.perf_counter()
    texts = [bare(way(source)) for source, _ in pages]
    ms = 1000 * (time.perf_counter() - started) / max(1, len(pages))
    for text, (_, golden) in zip(texts, pages, strict=True):
        body, cut = _sentences(golden)
        found = sum(sentence in text for sentence in body)
        had, wanted, empty = had + found, wanted + len(body), empty + (found == 0)
        unwanted, refused = unwanted + sum(sentence in text for sentence in cut), refused + len(cut)
    return f"{name:30} {100 * had / max(1, wanted):>7.1f} {100 * unwanted / max(1, refused):>11.1f} {empty:>5} {ms:>5.0f}"


def _sentences(golden: Path) -> tuple[list[str], list[str]]:
    """Give the sentences of the bodies of a page, and those of its boilerplate that no body has; a few letters stand in any text."""
    articles = read_golden(golden)
    body = [sentence for article in articles for _, text in article.blocks for sentence in sentences(text)]
    running = "".join(body)
    cut = [sentence for article in articles for text in article.cut for sentence in sentences(text)]
    return body, [sentence for sentence in cut if len(sentence) >= 6 and sentence not in running]


def _markup(path: Path) -> str:
    return decode(path.read_bytes()).text


def _cost(name: str) -> str:
    found = {package.name: package for package in _with_needs(name, set())}
    files = [Path(str(file.locate())) for package in found.values() for file in package.files or ()]
    size = sum(file.stat().st_size for file in files if file.is_file())
    licences = sorted({_licence(package) for package in found.values()})
    return f"{name:30} {len(found):>8} {size / 1e6:>6.1f}  {', '.join(licences)}"


def _with_needs(name: str, seen: set[str]) -> Iterator[Distribution]:
    if name in seen:
        return
    seen.add(name)
    try:
        package = distribution(name)
    except PackageNotFoundError:  # for another Python
        return
    yield package
    for need in package.requires or ():
        if "extra ==" not in need and (found := re.match(r"[\w.-]+", need)):
            yield from _with_needs(found[0].lower(), seen)


def _licence(package: Distribution) -> str:
    said = (package.metadata[name] for name in ("License-Expression", "License") if name in package.metadata)
    return next(said, "?").splitlines()[0]


if __name__ == "__main__":
    main(sys.argv[1:])
