"""How often the dictionary's words are met in running Chinese: the table that packaging/frequency.py makes."""

import gzip
from pathlib import Path

from glossreader.paths import resource

UNSEEN = 1  # the count of a headword that the table does not have


def table() -> Path:
    """Find the table's file: simplified headword, tab, count."""
    return resource("tables", "frequency.tsv.gz")


def counts() -> dict[str, int]:
    """Return the count of each word in a corpus of about 60 million."""
    rows = (line.split("\t") for line in gzip.decompress(table().read_bytes()).decode().splitlines())
    return {word: int(count) for word, count in rows}


def fingerprint() -> str:
    """Return the CRC-32 and length of the table's content, 16 hex digits."""
    return table().read_bytes()[-8:].hex()
