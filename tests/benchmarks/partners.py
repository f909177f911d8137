"""Whether articles that tell one story in two languages are found among others: `python3 run.py bench partners [-v]`.

The articles are those of ../shared/pairs, ../shared/gold and tests/importers/translation/stories, all in one heap; NAME.zh.txt and
NAME.en.txt are a pair. Prints precision, recall, and the time for each article and for each way to pair two; with -v also the points of
the best ways.
"""

import sys
import time
from collections.abc import Sequence
from pathlib import Path

from glossreader.domain.article import Article
from glossreader.importers.open import read_source
from glossreader.importers.partners import partners
from glossreader.importers.translation.likeness import likeness
from glossreader.importers.translation.profile import chinese_profile, english_profile
from glossreader.language.chinese import Chinese
from glossreader.paths import user_places
from tests.conftest import SHARED

STORIES = Path(__file__).parents[1] / "importers" / "translation" / "stories"
_FOLDERS = (SHARED / "pairs", SHARED / "gold" / "more", SHARED / "gold" / "pages", STORIES)
_SHOWN = 4


def main(arguments: Sequence[str]) -> int:
    """Print what is found; 1 when a pair is wrong or missing."""
    named = [(path.name, article) for folder in _FOLDERS for path in sorted(folder.glob("*.txt")) for article in read_source(path).articles]
    names = [name for name, _ in named]
    articles = [article for _, article in named]
    wanted = {(name, name.replace(".zh.", ".en.")) for name in names if ".zh." in name}
    with Chinese.open(user_places().cache) as chinese:
        started = time.perf_counter()
        found = {(names[one], names[other]) for one, other in partners(articles, chinese)}
        took = time.perf_counter() - started
        if "-v" in arguments:
            _print_best(named, chinese)
        _print_times(articles, chinese)
    right = len(found & wanted)
    print(f"{len(articles)} articles, {len(wanted)} pairs, {len(found)} found: precision {right / max(1, len(found)):.3f}, ", end="")
    print(f"recall {right / max(1, len(wanted)):.3f}, {took:.2f} s with a dictionary that nobody had opened")
    for kind, pairs in (("wrong", found - wanted), ("missing", wanted - found)):
        print("".join(f"  {kind} {one} - {other}\n" for one, other in sorted(pairs)), end="")
    return int(found != wanted)


def _print_best(named: Sequence[tuple[str, Article]], chinese: Chinese) -> None:
    renderings = [(name, english_profile(article, chinese)) for name, article in named if article.language == "en"]
    for name, article in named:
        if article.language.startswith("zh"):
            profile = chinese_profile(article, chinese)
            best = sorted(((likeness(profile, english), other) for other, english in renderings), reverse=True)[:_SHOWN]
            print(f"{name:28}", "  ".join(f"{points:.2f} {other}" for points, other in best))


def _print_times(articles: Sequence[Article], chinese: Chinese) -> None:
    started = time.perf_counter()
    originals = [chinese_profile(article, chinese) for article in articles if article.language.startswith("zh")]
    renderings = [english_profile(article, chinese) for article in articles if article.language == "en"]
    profiled = time.perf_counter()
    ways = [likeness(one, other) for one in originals for other in renderings]
    compared = time.perf_counter() - profiled
    print(
        f"{1000 * (profiled - started) / len(articles):.1f} ms an article, {1000 * compared / max(1, len(ways)):.3f} ms a way to pair two"
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
