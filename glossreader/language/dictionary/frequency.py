"""How often the dictionary's words are met in running Chinese: the table that packaging/frequency.py makes, as costs."""

import gzip
import math
from pathlib import Path

from glossreader.paths import resource

UNSEEN = 17_900  # the cost of a headword that the table does not have: that of a word met once


def table() -> Path:
    """Find the table's file: simplified headword, tab, count."""
    return resource("tables", "frequency.tsv.gz")


def costs() -> dict[str, int]:
    """Return what each word costs a segmentation: -1000 ln of its share in a corpus of about 60 million."""
    rows = [line.split("\t") for line in gzip.decompress(table().read_bytes()).decode().splitlines()]
    total = math.log(sum(int(count) for _, count in rows))
    return {word: round(1000 * (total - math.log(int(count)))) for word, count in rows}
