"""Proof: a program that is killed at any moment has lost no article that it said was kept, and has stored none by half.

    python3 run.py prove kill [--small]

A writer keeps one article after the other and says so after each; it is killed without warning (SIGKILL) at a random moment, 200 times,
while it opens, makes or writes the library. Then the library is opened: each article that was acknowledged must be there, equal to what
went in; one that was not acknowledged may be there, but whole; the library's own check must find nothing. Small: 6 times.
"""

import random
import subprocess
import sys
import time
from contextlib import closing
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

from glossreader.store.database import Store
from tests.store.examples import made

_KILLS_OF_ONE_LIBRARY = 20  # then a new one is made, so that making it is hit as well, and checking it stays quick
_LONGEST_LIFE = 0.3  # seconds, in which about ten articles are kept


@dataclass
class Tally:
    """What was seen in all kills together."""

    kills: int = 0
    acknowledged: int = 0
    kept_unsaid: int = 0
    lost: int = 0
    half_stored: int = 0
    found_by_check: int = 0
    wal_left: int = 0
    longest_opening: float = 0.0  # milliseconds

    @property
    def faults(self) -> int:
        return self.lost + self.half_stored + self.found_by_check


def prove(*, small: bool) -> int:
    """Kill, look, print a table; return the number of faults."""
    tally, dice = Tally(), random.Random(1)
    while tally.kills < (6 if small else 200):
        with TemporaryDirectory() as folder:
            _life_of_a_library(Path(folder) / "library.glossreader", tally, dice, kills=3 if small else _KILLS_OF_ONE_LIBRARY)
    for name, value in {**vars(tally), "faults": tally.faults}.items():
        print(f"{name.replace('_', ' '):16} {value:8.0f}")
    return tally.faults


def _life_of_a_library(path, tally, dice, kills):
    said: set[int] = set()
    for _ in range(kills):
        acknowledged = _killed(path, 1000 * tally.kills, dice.uniform(0, _LONGEST_LIFE))
        tally.acknowledged += len(acknowledged)
        said |= acknowledged
        wal = path.with_name(f"{path.name}-wal")
        tally.wal_left += wal.exists() and wal.stat().st_size > 0
        tally.kills += 1
        began = time.perf_counter()
        with closing(Store.open(path)) as store:
            tally.longest_opening = max(tally.longest_opening, 1000 * (time.perf_counter() - began))
            kept = _look(store, tally)
        tally.lost += len(said - kept)
        tally.kept_unsaid += len(kept - said)
        said |= kept  # and must stay


def _killed(path, first, life):
    """Let a writer live that many seconds; the articles that it acknowledged."""
    command = [sys.executable, "-m", "tests.proofs.kill", "--write", path, str(first)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as writer:
        assert writer.stdout
        writer.stdout.readline()
        time.sleep(life)
        writer.kill()
        *lines, _ = writer.stdout.read().split("\n")  # the last line may be torn
    return {int(line) for line in lines}


def _look(store, tally):
    """Count what is wrong; the articles that are there."""
    kept = {int(listed.title.removeprefix("Report ")): listed.number for listed in store.articles()}
    for made_number, number in kept.items():
        origin, whole, glossary = _example(made_number)
        same = store.article(number) == whole and store.source(number) == origin
        tally.half_stored += not (same and _plain(store.glossary(number)) == _plain(glossary))
    tally.found_by_check += len(store.check())
    return set(kept)


def _plain(glossary):
    """What an article says of its terms; what the terms gained from other articles is left out."""
    return [(one.printed, one.english, one.confidence, one.mentions) for one in glossary.entries]


def _example(number):
    return made(number, blocks=5 + number % 40, terms=1 + number % 30)


def _write(path, first):
    print("ready", flush=True)
    store = Store.open(path)
    for number in count(first):
        origin, whole, glossary = _example(number)
        store.keep(origin, whole, glossary, ())
        print(number, flush=True)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--write"]:
        _write(Path(sys.argv[2]), int(sys.argv[3]))
    sys.exit(min(prove(small="--small" in sys.argv), 1))
