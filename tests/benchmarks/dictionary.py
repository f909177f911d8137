"""How fast the dictionary is, and how much it takes: `python3 run.py bench dictionary`.

Prints each number beside its goal; a shared machine is noisy, so nothing fails.
"""

import gc
import random
import statistics
import sys
import tempfile
import time
import tracemalloc
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path

from glossreader.domain.dictionary import BUILT_IN
from glossreader.language.chinese import Chinese
from glossreader.language.dictionary.cache import finished_file, ready_files
from glossreader.language.dictionary.cedict import read_lines
from glossreader.language.dictionary.lookup import Lookup
from glossreader.language.dictionary.own import build_own

_QUERIES = (
    "信用",
    "體系",
    "人",
    "卡拉OK",
    "zhi1 ma5",
    "zhīma",
    "xian",
    "shi",
    "xi'an",
    "nv",
    "credit",
    "credit system",
    "women",
    "to",
    "3D",
)
_WORDS = 5_000
_TEXT = "被列入失信被执行人名单的人，将受到限制高消费等联合惩戒，社会信用体系建设由此推进。"
_MB = 1_000_000


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        begun = time.perf_counter()
        ready_files(folder)
        _print("built, s", time.perf_counter() - begun, 5.0)
        files = [file for volume in BUILT_IN if (file := finished_file(folder, volume))]
        _print("size of the files, MB", sum(file.stat().st_size for file in files) / _MB, 25.0)
        own = build_own(folder, "躺平,tǎng píng,to lie flat; to opt out\n内卷,nèijuǎn,involution\n".encode(), "own.csv").volume.id
        _speed(folder, (own, *BUILT_IN))
        _memory(folder)


def _speed(folder: Path, shelf: tuple[str, ...]) -> None:
    print(f"with {len(shelf)} volumes:")
    _print("open, ms, median of 20", statistics.median(_took(lambda: Lookup.open(folder, shelf).close()) for _ in range(20)) * 1e3, 5.0)
    words = random.Random(1).sample([line[0] for line in read_lines()], _WORDS)
    with closing(Lookup.open(folder, shelf)) as lookup:
        lookup.look_up("信用")  # the first one reads the lists of levels
        _print(
            f"look up, ms, mean of {_WORDS} words",
            statistics.mean(_took(partial(lookup.look_up, word)) for word in words) * 1e3,
            0.1,
        )
        _print(
            "words at a place, ms, mean",
            statistics.mean(_took(partial(lookup.covering, _TEXT, at)) for at in range(len(_TEXT))) * 1e3,
            1.0,
        )
        took = {query: min(_took(partial(lookup.search, query)) for _ in range(5)) * 1e3 for query in _QUERIES}
        _print("search, ms, median", statistics.median(took.values()), 20.0)
        slowest = max(took, key=lambda query: took[query])
        _print(f"search, ms, the slowest ({slowest})", took[slowest], 50.0)


def _memory(folder: Path) -> None:
    """Measure what Python holds at most while a text is cut, read and looked up; SQLite's pages, at most 2 MB a file, are not in it."""
    lines = [line[0] for line in read_lines()]
    text = "。".join(random.Random(2).sample(lines, 20_000))
    del lines
    gc.collect()
    tracemalloc.start()
    with Chinese.open(folder) as chinese:
        chinese.words(text)
        chinese.reading(text[:20_000])
        chinese.search("credit system")
        _print("memory of language/ at its most, MB", tracemalloc.get_traced_memory()[1] / _MB, 60.0)
    tracemalloc.stop()


def _took(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def _print(what: str, measured: float, goal: float) -> None:
    print(f"{what:45} {measured:8.3f}   (goal: at most {goal:g}; {measured / goal:.2f} of it)")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
