"""How many texts of a mixed set come out exactly right: `python3 run.py bench charset [--ours] [--misses] [--small]`.

Each text is made of our own pages, encoded in a known charset, mostly without a word of which, often with a wrong one, sometimes damaged.
The rules were made with one half in view; the other is made of other texts, by other dice. Beside ours stand charset_normalizer, and what
comes of believing the declaration. `--ours` leaves those out; `--misses` shows what went wrong, in the first half only.
"""

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from charset_normalizer import from_bytes

from glossreader.importers.charset.ladder import decode
from tests.importers.charset.mixed import KINDS, Half, Made, halves

_EACH = 32  # texts of each kind in each half
_SEEDS = (4, 2026)


@dataclass
class Row:
    """How many texts of a kind there were, and how many each way had right."""

    kind: str
    texts: int = 0
    ours: int = 0
    detector: int = 0
    believing: int = 0


def main(*words: str) -> None:
    """Make the texts, decode each, print a table for each half."""
    each = 2 if "--small" in words else _EACH
    for half, seed in zip(halves(), _SEEDS, strict=True):
        rows = [_row(kind, make, half, seed, each, words) for kind, make in KINDS.items()]
        print(f"{half.name}: {sum(row.texts for row in rows)} texts; % exactly right")
        print(f"{'':46}{'ours':>8}{'charset_normalizer':>20}{'as declared':>13}")
        for row in (*rows, _total(rows)):
            print(f"{row.kind:46}{_share(row.ours, row)}{_share(row.detector, row, 20)}{_share(row.believing, row, 13)}")
        print()


def _row(kind: str, make: Callable[[Half], Made], half: Half, seed: int, each: int, words: Sequence[str]) -> Row:
    row = Row(kind, each)
    for number in range(each):
        half.dice.seed(f"{seed} {kind} {number}")
        made = make(half)
        read = decode(made.raw).text
        row.ours += made.is_right(read)
        if "--misses" in words and seed == _SEEDS[0] and not made.is_right(read):
            _show(kind, made, read)
        if "--ours" not in words:
            row.detector += made.is_right(str(from_bytes(made.raw).best() or ""))
            row.believing += made.is_right(made.raw.decode(made.declared, "replace"))
    return row


def _show(kind: str, made: Made, read: str) -> None:
    meant = made.meant[0]
    at = next((at for at, (a, b) in enumerate(zip(meant, read, strict=False)) if a != b), min(len(meant), len(read)))
    print(f"  {kind} ({made.charset}): {meant[max(0, at - 12) : at + 24]!r} read as {read[max(0, at - 12) : at + 24]!r}")


def _total(rows: Sequence[Row]) -> Row:
    numbers = (sum(getattr(row, way) for row in rows) for way in ("texts", "ours", "detector", "believing"))
    return Row("all", *numbers)


def _share(right: int, row: Row, width: int = 8) -> str:
    return f"{100 * right / row.texts:{width}.1f}"


if __name__ == "__main__":
    main(*sys.argv[1:])
