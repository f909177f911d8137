"""How well and how fast texts are cut into words: `python3 run.py bench segmentation [--gold FILE ...]`.

F1 of words on our own labelled sentences and on every FILE of gold (words parted by spaces, a sentence a line; UTF-8, GBK or Big5),
the share of words with hanzi that have something to show, and characters a second; jieba beside it in the same run.
"""

import argparse
import tempfile
import time
from collections.abc import Callable, Iterable, Sequence
from itertools import accumulate, pairwise
from pathlib import Path

from glossreader.language.chinese import Chinese
from glossreader.language.hanzi import count_han
from glossreader.language.words.patterns import patterned
from tests.benchmarks.rivals import rival
from tests.conftest import LABELLED

OWN = LABELLED / "segmentation.txt"
_TIMED = 300_000  # characters

Cut = Callable[[str], Sequence[str]]


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--gold", nargs="+", type=Path, default=[])
    parser.add_argument("--small", action="store_true", help="a short text, and no rival")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, Chinese.open(Path(folder)) as chinese:
        cutters = {"glossreader": chinese.words} if asked.small else _cutters(chinese)
        print(f"{'':28}" + "".join(f"{name:>14}" for name in cutters))
        for path in (OWN, *asked.gold):
            gold = read_gold(path)
            _print(f"F1, {path.name}", [f"{f1(gold, cut):.4f}" for cut in cutters.values()])
            _print("  words with something", [f"{shown(gold, cut, chinese):.2%}" for cut in cutters.values()])
        text = "\n".join("".join(words) for words in read_gold(OWN))
        text = (text * (1 + _TIMED // len(text)))[: 10_000 if asked.small else _TIMED]
        speeds = [_speed(text, cut) for cut in cutters.values()]
        _print("characters a second", [f"{speed:,.0f}" for speed in speeds])
        if "jieba" in cutters:
            _print("  beside jieba's", [f"{speed / speeds[-1]:.2f}" for speed in speeds])


def _cutters(chinese: Chinese) -> dict[str, Cut]:
    cutters: dict[str, Cut] = {"glossreader": chinese.words}
    if jieba := rival("jieba"):
        jieba.setLogLevel(60)
        jieba.initialize()
        cutters["jieba"] = jieba.lcut
    return cutters


def read_gold(path: Path) -> list[list[str]]:
    """Read sentences of words; raises UnicodeDecodeError where the file is in none of the three encodings."""
    raw = path.read_bytes()
    for encoding in ("utf-8-sig", "gb18030", "big5"):
        try:
            text = raw.decode(encoding)
            break
        except UnicodeDecodeError:
            continue
    else:
        text = raw.decode("utf-8")
    return [words for line in text.splitlines() if not line.startswith("#") and (words := line.split())]


def f1(gold: Iterable[Sequence[str]], cut: Cut) -> float:
    """Return the harmonic mean of precision and recall of words, as SIGHAN's bakeoffs counted it."""
    right = expected = found = 0
    for words in gold:
        ours = _spans(cut("".join(words)))
        theirs = _spans(words)
        right, expected, found = right + len(ours & theirs), expected + len(theirs), found + len(ours)
    return 2 * right / (expected + found)


def shown(gold: Iterable[Sequence[str]], cut: Cut, chinese: Chinese) -> float:
    """Return the share of words with hanzi that are headwords, or a number or the like that needs no entry."""
    words = [word for sentence in gold for word in cut("".join(sentence)) if count_han(word)]
    return sum(bool(chinese.entries(word)) or patterned(word).get(0, (0, 0))[0] == len(word) for word in words) / len(words)


def _spans(words: Iterable[str]) -> set[tuple[int, int]]:
    ends = [0, *accumulate(map(len, words))]
    return set(pairwise(ends))


def _speed(text: str, cut: Cut) -> float:
    return len(text) / min(_seconds(text, cut) for _ in range(4))


def _seconds(text: str, cut: Cut) -> float:
    begun = time.perf_counter()
    cut(text)
    return time.perf_counter() - begun


def _print(what: str, values: Iterable[str]) -> None:
    print(f"{what:28}" + "".join(f"{value:>14}" for value in values))


if __name__ == "__main__":
    main()
