"""How well hanzi of several readings are read in sentences: `python3 run.py bench polyphones [--test SENT LB]`.

The sentences are those of tests/labelled/polyphones.tsv, or the two files that are named, in the format of the data set Chinese
Polyphones with Pinyin (CPP): a sentence a line with ▁ on both sides of one hanzi, and its numbered reading on the same line of the
other file. Printed for us and for pypinyin: the share of sentences that are right; the mean over the hanzi, each weighted by how often
it is met in running text; and how many thousand characters are read in a second.
"""

import argparse
import math
import re
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from pypinyin import Style, lazy_pinyin

from glossreader.language.chinese import Chinese
from glossreader.language.hanzi import is_han
from glossreader.language.pinyin.marks import syllable
from glossreader.paths import resource, user_places
from tests.conftest import LABELLED

_MARK = "▁"
_LETTERS = re.compile(r"[^\W\d_]+")


class Labelled(NamedTuple):
    """A sentence, the place of its polyphone, and how that is read, as a marked syllable."""

    text: str
    at: int
    reading: str


def labelled(sentences: Sequence[str], readings: Sequence[str]) -> list[Labelled]:
    """Read sentences and labels of the CPP format."""
    found = []
    for sentence, reading in zip(sentences, readings, strict=True):
        before, hanzi, behind = sentence.rstrip("\n").split(_MARK)
        found.append(Labelled(before + hanzi + behind, len(before), syllable(reading.strip())))
    return found


def own_sentences() -> list[Labelled]:
    """Return the sentences of tests/labelled/polyphones.tsv."""
    lines = (LABELLED / "polyphones.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if not line.startswith("#")]
    return labelled([sentence for sentence, _ in rows], [reading for _, reading in rows])


def ours(chinese: Chinese, text: str) -> dict[int, str]:
    """Read each hanzi of a text by its place."""
    found: dict[int, str] = {}
    for word in chinese.spoken(text):
        places = [at for at in range(word.start, word.end) if is_han(text[at])]
        syllables = [piece.group() for piece in map(_LETTERS.search, (one.text for one in word.syllables)) if piece]
        found |= zip(places, syllables[-len(places) :], strict=False)
    return found


def theirs(text: str) -> dict[int, str]:
    """Read each hanzi of a text by its place, as pypinyin does."""
    read = lazy_pinyin(text, style=Style.TONE, errors=list)  # type: ignore[arg-type]  # its stubs know strings only
    return dict(enumerate(read))


def accuracy(sentences: Sequence[Labelled], read: Callable[[str], dict[int, str]]) -> tuple[float, float]:
    """Return the share of sentences that are right, and the mean over hanzi weighted by their frequency."""
    right: dict[str, Counter[bool]] = defaultdict(Counter)
    for text, at, reading in sentences:
        right[text[at]][same(read(text).get(at, ""), reading)] += 1
    shares = {hanzi: counts[True] / counts.total() for hanzi, counts in right.items()}
    weights = frequencies()
    total = sum(weights.get(hanzi, 0.0) for hanzi in shares)
    weighted = sum(weights.get(hanzi, 0.0) * share for hanzi, share in shares.items()) / total
    return sum(counts[True] for counts in right.values()) / len(sentences), weighted


def same(read: str, label: str) -> bool:
    """Whether a reading is that of the label; 儿 as a suffix may be written out."""
    return read.lower().replace("er", "r") == label.lower().replace("er", "r") if label in {"r", "ér"} else read.lower() == label.lower()


def frequencies() -> dict[str, float]:
    """Return the share of each hanzi in running text."""
    rows = (line.split("\t") for line in resource("tables", "characters.tsv").read_text(encoding="utf-8").splitlines() if "\t" in line)
    return {hanzi: math.exp(-float(cost)) for cost, all_hanzi in rows for hanzi in all_hanzi if _is_number(cost)}


def _is_number(cost: str) -> bool:
    return cost.replace(".", "", 1).isdigit()


def speed(texts: Sequence[str], read: Callable[[str], object]) -> float:
    """Measure thousand characters a second, the best of three."""
    return max(_rates(texts, read))


def _rates(texts: Sequence[str], read: Callable[[str], object]) -> Iterator[float]:
    for _ in range(3):
        begun = time.perf_counter()
        for text in texts:
            read(text)
        yield sum(map(len, texts)) / 1000 / (time.perf_counter() - begun)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--test", nargs=2, type=Path, metavar=("SENT", "LB"), help="files in the format of CPP")
    given = parser.parse_args().test
    sentences = labelled(*(path.read_text(encoding="utf-8").splitlines() for path in given)) if given else own_sentences()
    texts = [sentence.text for sentence in sentences]
    print(
        f"{len(sentences)} sentences, {len({one.text[one.at] for one in sentences})} hanzi; share right, weighted by frequency, Kchar/s\n"
    )
    with Chinese.open(user_places().cache) as chinese:
        _print("glossreader", *accuracy(sentences, lambda text: ours(chinese, text)), speed(texts, lambda text: list(chinese.spoken(text))))
    _print("pypinyin", *accuracy(sentences, theirs), speed(texts, theirs))


def _print(who: str, share: float, weighted: float, rate: float) -> None:
    print(f"{who:12} {share:.3f}  {weighted:.3f}  {rate:7.0f}")


if __name__ == "__main__":
    main()
