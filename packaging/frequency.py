"""Make resources/tables/frequency.tsv.gz: how often each CC-CEDICT headword is met in running Chinese.

Source: `dict.txt` of jieba 0.42.1 (https://github.com/fxsjy/jieba, MIT, Copyright 2013 Sun Junyi): 349,000 words with counts
from a corpus of 60 million. Kept are the simplified headwords of CC-CEDICT, because the segmenter finds no others.
Headwords that its corpus did not see, such as 微信, or hardly saw, such as 内卷, get the count at which they are just likelier than
their parts in a row; but not if their parts are so common that a corpus of that size should have seen them, as in 家的.

    python packaging/frequency.py path/to/jieba/dict.txt
"""

import gzip
import math
import sys
from pathlib import Path

from glossreader.language.dictionary.cedict import read_lines
from glossreader.paths import resource

_HARDLY = 3  # the commonest count in jieba's table, also of words that were added by hand
_SHOULD_BE_SEEN = 100


def frequencies(jieba: Path) -> dict[str, int]:
    """Return the count of every headword."""
    known = {word: int(count) for word, count, _ in (line.split(" ") for line in jieba.read_text(encoding="utf-8").splitlines())}
    headwords = sorted({simplified for simplified, *_ in read_lines()}, key=lambda headword: (len(headword), headword))
    total = sum(known.get(word, 0) for word in headwords)
    counts: dict[str, int] = {}
    for word in headwords:
        seen = known.get(word, 0)
        counts[word] = seen if seen > _HARDLY else min(math.ceil(in_a_row(word, counts, total)), _SHOULD_BE_SEEN) + 1
    return counts


def in_a_row(word: str, counts: dict[str, int], total: int) -> float:
    """Return how often the likeliest parts of a word would be met in a row by chance; the parts are in `counts` already."""
    likeliest = [1.0]
    for end in range(1, len(word) + 1):
        likeliest.append(max(likeliest[start] * counts.get(word[start:end], 1) / total for start in range(end)))
    return likeliest[-1] * total


def main() -> None:
    """Write the table, sorted, with nothing in it that depends on the day."""
    table = "".join(f"{word}\t{count}\n" for word, count in sorted(frequencies(Path(sys.argv[1])).items()))
    resource("tables", "frequency.tsv.gz").write_bytes(gzip.compress(table.encode(), mtime=0))


if __name__ == "__main__":
    main()
