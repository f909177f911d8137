"""Whether reading takes no longer than its input grows: `python3 run.py bench growth [WORD...]`.

Hostile Markdown and subtitles are read in two sizes. Prints for each the bytes and milliseconds of the smaller and of the one ten times as
large, and how much faster than the bytes the time grew; with words only those whose names have one of them. Below 20 ms nothing is said
of growth.
"""

import sys
import tempfile
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from glossreader.domain.source_errors import SourceError
from glossreader.importers.open import read_source
from tests.importers.hostile import Input
from tests.importers.hostile_small import small_formats

_FASTER = 2.0  # than the input grew: more than the noise of a machine
_TOO_SHORT = 20.0  # milliseconds


def main(words: Sequence[str]) -> int:
    """Print the table; 1 when any grows faster than its input."""
    bad = 0
    print(f"{'input':58} {'bytes':>8} {'ms':>7} {'bytes':>9} {'ms':>8} {'growth':>6}")
    for small, large in zip(small_formats(10), small_formats(1), strict=True):
        if words and not any(word in small.name for word in words):
            continue
        (size, ms), (more, longer) = _measured(small), _measured(large)
        growth = (longer / ms) / (more / size) if longer > _TOO_SHORT and more > size else 1.0
        bad += growth > _FASTER
        print(f"{small.name[:58]:58} {size:8} {ms:7.1f} {more:9} {longer:8.1f} {growth:6.2f}{' !' * (growth > _FASTER)}", flush=True)
    return int(bad > 0)


def _measured(item: Input) -> tuple[int, float]:
    with tempfile.TemporaryDirectory() as folder:
        path = item.make(Path(folder))
        started = time.perf_counter()
        with suppress(SourceError):
            read_source(path)
        return path.stat().st_size, max(1.0, 1000 * (time.perf_counter() - started))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
