"""How well glossaries are mined: `python -m tests.benchmarks.gold [FOLDER...]` scores them against labelled pages.

A folder has pages NAME.txt with NAME.gold.json; without arguments: those beside the checkout, where the scorer lies, and tests/labelled.
Printed for each page and in total: how many terms are labelled and predicted, precision, recall and F1 of the terms found, and of the terms
with exactly the labelled English; then how many printed readings were kept and how long mining took.
"""

import importlib.util
import json
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

from glossreader.domain.term import Entry, ReadingSource
from glossreader.importers.open import read_source
from glossreader.language.chinese import Chinese
from glossreader.mining.miner import mine
from tests.conftest import LABELLED, SHARED

_GOLD = SHARED / "gold"
_HEAD = f"{'page':22s} gold pred  found P  R     F1     exact P  R     F1"


@dataclass(frozen=True, slots=True)
class Page:
    """A labelled page and what was mined from it."""

    path: Path
    gold: dict[str, Any]
    language: str
    entries: tuple[Entry, ...]
    seconds: float

    @property
    def name(self) -> str:
        """Its name in the scorer's tables."""
        return self.path.stem

    def predictions(self) -> list[dict[str, Any]]:
        """Write the sure entries as the scorer reads them."""
        return [
            {
                "page": self.name,
                "zh": entry.printed,
                "en": list(entry.english),
                "pinyin": entry.term.pinyin if entry.term.pinyin_source is ReadingSource.AUTHOR else None,
            }
            for entry in self.entries
        ]


def mined_pages(folder: Path, chinese: Chinese) -> Iterator[Page]:
    """Read and mine every labelled page of a folder."""
    for labels in sorted(folder.glob("*.gold.json")):
        path = labels.with_name(labels.name.replace(".gold.json", ".txt"))
        articles = read_source(path).articles
        start = time.perf_counter()
        entries = tuple(entry for article in articles for entry in mine(article, chinese).sure())
        seconds = time.perf_counter() - start
        yield Page(path, json.loads(labels.read_text(encoding="utf-8")), articles[0].language[:2], entries, seconds)


def scorer() -> ModuleType:
    """Load the scorer that lies beside the checkout."""
    path = _GOLD / "score.py"
    spec = importlib.util.spec_from_file_location("score", path)
    if spec is None or spec.loader is None:
        raise ImportError(f"{path} cannot be loaded")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def scored(pages: Sequence[Page], score: ModuleType) -> tuple[dict[str, Counter[str]], list[tuple[Any, ...]]]:
    """Count what the scorer counts, for each page, and list what it misses."""
    predictions = [prediction for page in pages for prediction in page.predictions()]
    counts, misses = score.score(predictions, {page.name: page.gold for page in pages})
    return counts, misses


def _line(name: str, counts: Counter[str], score: ModuleType) -> str:
    found, exact = (score.prf(counts[mark + "tp"], counts[mark + "fp"], counts[mark + "fn"]) for mark in "ab")
    return f"{name:22s} {counts['need']:4d} {counts['pred']:4d}  {_figures(found)}  {_figures(exact)}"


def _figures(figures: Sequence[float]) -> str:
    return " ".join(f"{figure:.3f}" for figure in figures)


def _print_folder(folder: Path, chinese: Chinese) -> None:
    score = scorer()
    pages = list(mined_pages(folder, chinese))
    counts, _ = scored(pages, score)
    print(f"\n{folder}\n{_HEAD}")
    for page in pages:
        print(_line(page.name, counts[page.name], score))
    for language in sorted({page.language for page in pages}):
        total = sum((counts[page.name] for page in pages if page.language == language), Counter[str]())
        print(_line(f"all that are {language}", total, score))
        print(f"printed pinyin kept: {total['pyok']} of {total['py']}")
    print(f"mined in {sum(page.seconds for page in pages):.2f} s")


def main(arguments: Sequence[str]) -> None:
    """Score the folders that are named, or all labelled pages."""
    folders = [Path(argument) for argument in arguments] or [_GOLD / "pages", _GOLD / "more", LABELLED]
    missing = [folder for folder in (_GOLD, *folders) if not folder.is_dir()]
    if missing:
        print(f"{missing[0]} is not there: the scorer and its labelled pages are not part of the project.")
        return
    chinese = Chinese.open(Path(tempfile.gettempdir()) / "glossreader-benchmarks")
    for folder in folders:
        _print_folder(folder, chinese)


if __name__ == "__main__":
    main(sys.argv[1:])
