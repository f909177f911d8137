"""Whether every line of a labelled page stands where an editor would put it: `python3 run.py bench lines [NAME...]`.

Prints for each page how many lines are in the right place and which fields are wrong; with names, each misplaced line of those pages.
A line of the page's furniture counts as right both when it was cut and when it stayed outside of all articles.
"""

import json
import re
import sys
import unicodedata
from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from glossreader.domain.article import Imported
from glossreader.importers.open import read_source
from tests.conftest import LABELLED

_FIELDS = ("title", "deck", "category", "published")
_OF_FIELDS = {"title", "deck", "category", "byline", "date"}
_FURNITURE = {"cut", "outside"}
_LONG = 25  # code points; a shorter line is not looked for inside of a longer one


def main(names: Sequence[str]) -> None:
    """Measure all labelled pages, or show what is wrong with those that are named."""
    total = right = 0
    print(f"{'page':22} {'lines':>5} {'right':>5}  fields that differ")
    for labels in sorted(LABELLED.glob("*.articles.json")):
        name = labels.name.removesuffix(".articles.json")
        if names and name not in names:
            continue
        labelled = json.loads(labels.read_text(encoding="utf-8"))
        imported = read_source(LABELLED / f"{name}.txt")
        lines, misplaced = misplaced_lines(labelled, imported)
        print(f"{name:22} {lines:5} {lines - len(misplaced):5}  {'; '.join(_wrong_fields(labelled, imported))}")
        if names:
            print("\n".join(misplaced))
        total, right = total + lines, right + lines - len(misplaced)
    print(f"{'all':22} {total:5} {right:5}  = {right / total:.3f}")


def misplaced_lines(labelled: Any, imported: Imported) -> tuple[int, list[str]]:
    """Count the labelled lines of a page, and describe those that stand elsewhere."""
    places = _places(imported)
    lines = [line for article in labelled["articles"] for line in article["lines"]] + labelled["outside"]
    misplaced = []
    for line in lines:
        allowed = _allowed(line["class"])
        if not (found := _found(_plain(line["text"]), places)) & allowed:
            misplaced.append(
                f"    {line['line']:4} {'/'.join(sorted(found)) or 'nowhere'}, not {'/'.join(sorted(allowed))}: {line['text'][:80]}"
            )
    return len(lines), misplaced


def _allowed(classes: Sequence[str]) -> set[str]:
    allowed = {"field" if name in _OF_FIELDS else name for name in classes}
    return allowed | _FURNITURE if allowed & _FURNITURE or "date" in classes else allowed


def _places(imported: Imported) -> dict[str, set[str]]:
    """Where each line of the page was put: a field, a kind of block, cut, or outside."""
    places: defaultdict[str, set[str]] = defaultdict(set)
    for article in imported.articles:
        for line in article.front:
            places[_plain(line)].add("field")
        for block in article.blocks:
            places[_plain(block.text)].add("cut" if block.cut else block.kind)
    for line in imported.outside:
        places[_plain(line)].add("outside")
    return places


def _found(line: str, places: dict[str, set[str]]) -> set[str]:
    if line in places:
        return places[line]
    joined = [kinds for text, kinds in places.items() if len(line) > _LONG and line in text]
    return set().union(*joined)


def _plain(text: str) -> str:
    return re.sub(r"\s+", " ", unicodedata.normalize("NFKC", text)).strip().lstrip("•*·- ").strip()


def _wrong_fields(labelled: Any, imported: Imported) -> list[str]:
    if len(labelled["articles"]) != len(imported.articles):
        return [f"{len(imported.articles)} articles, not {len(labelled['articles'])}"]
    pairs = list(zip(labelled["articles"], imported.articles, strict=True))
    wrong = [name for right, article in pairs for name in _FIELDS if _plain(right[name] or "") != _plain(getattr(article, name) or "")]
    return wrong + ["authors" for right, article in pairs if tuple(right["authors"]) != article.authors]


if __name__ == "__main__":
    main(sys.argv[1:])
