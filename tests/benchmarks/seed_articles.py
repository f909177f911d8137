"""Whether every line of the labelled seed page stands where it belongs: `python3 run.py bench seed_articles`."""

import importlib.util
import json
import sys
from collections import Counter
from pathlib import Path
from types import ModuleType
from typing import Any

from glossreader.exporters.json import glossaries_json
from glossreader.language.chinese import Chinese
from glossreader.library import read_and_mine
from glossreader.paths import user_places
from tests.conftest import SHARED


def main() -> int:
    """Print a row for each article and place (field, body, cut, ...): how many lines it has, and which are elsewhere."""
    gold = SHARED / "gold"
    if not gold.is_dir():
        print("The labelled pages are not beside the checkout: nothing to measure.")
        return 0
    checker = _load(gold / "check_articles.py")
    with Chinese.open(user_places().cache) as chinese:
        mined = read_and_mine(gold / "pages" / "seed.txt", chinese)
    wrong = 0
    print(f"{'article':8} {'place':22} {'lines':>5} {'differ':>6}")
    for labelled, article in zip(checker.GOLD["articles"], json.loads(glossaries_json([mined]))["articles"], strict=True):
        lines, differing = _compare(checker, labelled, article)
        for place, count in lines.items():
            print(f"{labelled['id']:8} {place:22} {count:5} {differing[place]:6}")
        wrong += differing.total()
    print(f"{wrong} differences")
    return int(bool(wrong))


def _load(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _compare(checker: ModuleType, labelled: Any, article: Any) -> tuple[Counter[str], Counter[str]]:
    lines: Counter[str] = Counter()
    differing: Counter[str] = Counter()
    for number, allowed in sorted(checker.expected(labelled).items()):
        line = checker.LINES[number - 1]
        if not checker.plain(line):
            continue
        place = "/".join(sorted(allowed))
        lines[place] += 1
        if not (stands := checker.found(line, article)) & allowed:
            differing[place] += 1
            print(f"line {number}: {'/'.join(sorted(stands))}, not {place}: {line[:60]}")
    return lines, differing


if __name__ == "__main__":
    sys.exit(main())
