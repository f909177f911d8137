"""Make resources/tables/frequency.tsv.gz: how often each CC-CEDICT headword is met in running Chinese.

Source: `dict.txt` of jieba 0.42.1 (https://github.com/fxsjy/jieba, MIT, Copyright 2013 Sun Junyi): 349,000 words with counts
from a corpus of 60 million. Kept are the simplified headwords of CC-CEDICT, because the segmenter finds no others.

    python packaging/frequency.py path/to/jieba/dict.txt
"""

import gzip
import sys
from pathlib import Path

from glossreader.language.cedict import read_entries
from glossreader.paths import resource


def frequencies(jieba: Path) -> dict[str, int]:
    """Return the counts of the headwords that jieba knows."""
    headwords = {entry.simplified for entry in read_entries()}
    rows = (line.split(" ") for line in jieba.read_text(encoding="utf-8").splitlines())
    return {word: int(count) for word, count, _ in rows if word in headwords and int(count) > 0}


def main() -> None:
    """Write the table, sorted, with nothing in it that depends on the day."""
    table = "".join(f"{word}\t{count}\n" for word, count in sorted(frequencies(Path(sys.argv[1])).items()))
    resource("tables", "frequency.tsv.gz").write_bytes(gzip.compress(table.encode(), mtime=0))


if __name__ == "__main__":
    main()
