"""Make resources/tables/characters.tsv: how often each hanzi is met in running Chinese, in simplified or in traditional script.

Source: resources/tables/frequency.tsv.gz (words of CC-CEDICT with the counts of jieba's dict.txt, MIT), each word in both scripts,
converted by OpenCC's tables (Apache-2.0). A line has the rounded -ln of a share, a tab, and the characters that have it.

    python packaging/character_frequency.py
"""

import gzip
import math
from collections import Counter, defaultdict

from opencc import OpenCC

from glossreader.language.dictionary.frequency import table
from glossreader.language.hanzi import is_han
from glossreader.paths import resource


def shares() -> dict[str, float]:
    """Return the share of every hanzi among all of both scripts."""
    to_traditional = OpenCC("s2t")
    rows = [line.split("\t") for line in gzip.decompress(table().read_bytes()).decode().splitlines()]
    traditional = to_traditional.convert("\n".join(word for word, _ in rows)).split("\n")
    counts: Counter[str] = Counter()
    for (word, count), converted in zip(rows, traditional, strict=True):
        for char in (*word, *converted):
            counts[char] += int(count) if is_han(char) else 0
    total = counts.total()
    return {char: count / total for char, count in counts.items() if count}


def main() -> None:
    """Write the table, the commonest characters first."""
    levels: defaultdict[int, list[str]] = defaultdict(list)
    for char, share in sorted(shares().items(), key=lambda pair: (-pair[1], pair[0])):
        levels[round(-math.log(share))].append(char)
    rows = (f"{level}\t{''.join(chars)}\n" for level, chars in sorted(levels.items()))
    resource("tables", "characters.tsv").write_text("".join(rows), encoding="utf-8")


if __name__ == "__main__":
    main()
