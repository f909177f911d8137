"""Proof: whatever bytes a reader is given, it ends in articles or in a sentence that says why not.

    python3 run.py prove fuzz [MINUTES] [READER ...] [--small]

Ten minutes, or as many as are named, are parted among the readers. Each is given sources made at random (tests/importers/at_random.py) in a
process of its own, so that a reader that crashes is told as well; what fails is made as small as it can be and kept in a file. What takes
longer than five seconds is told and is no fault; nor is Chinese that is lost and said to be lost, of which the shortest is kept.
Small: a few sources for each reader, always the same.
"""

import json
import pickle
import subprocess
import sys
import tempfile
import time
import traceback
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, Phase, given, seed, settings

from glossreader.domain.article import Imported
from glossreader.domain.notices import HanLost
from glossreader.domain.source_errors import SourceError
from glossreader.importers.open import read_bytes
from tests.importers.at_random import READERS

_MINUTES = 10.0
_SLOW = 5.0  # seconds of the processor
_ROUND = 100  # sources, after which the clock is looked at
_FEW = 12
_PATIENCE = 120.0  # seconds that a reader may take beyond its time, for making small what it failed at


@dataclass
class Tally:
    """What came of the sources that a reader was given; `kept` is the file with the one that it has now, or failed at."""

    kept: Path
    sources: int = 0
    read: int = 0
    lost: int = 0
    slowest: float = 0.0
    slow: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)


def prove(*, small: bool, minutes: float = _MINUTES, readers: tuple[str, ...] = ()) -> int:
    """Give each reader what it can be given in its time; return the number of faults."""
    print(f"{'reader':12}{'sources':>9}{'read':>9}{'loss told':>11}{'slowest':>9}  faults")
    return sum(_shown(reader, _tally(reader, small=small, seconds=60 * minutes / len(readers or READERS))) for reader in readers or READERS)


def _tally(reader: str, *, small: bool, seconds: float) -> dict[str, Any]:
    with tempfile.NamedTemporaryFile(prefix=f"fuzz-{reader}-", delete=False) as file:
        kept = Path(file.name)
    if small:
        answer = _fuzzed(reader, kept, 0.0)
    else:
        command = [sys.executable, "-m", "tests.proofs.fuzz", "--reader", reader, str(seconds), str(kept)]
        answer = _answer(command, kept, seconds)
    if not answer["faults"]:
        kept.unlink()
    return answer


def _answer(command: list[str], kept: Path, seconds: float) -> dict[str, Any]:
    """Let a process of its own do it, and tell it as a fault when that crashes or does not end."""
    none = {"sources": 0, "read": 0, "lost": 0, "slowest": 0.0, "slow": []}
    try:
        done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", timeout=seconds + _PATIENCE, check=False)
    except subprocess.TimeoutExpired:
        return {**none, "faults": [f"does not end: {kept}"]}
    if done.returncode:
        return {**none, "faults": [f"crashes ({done.returncode}): {kept} {done.stderr[-2000:]}"]}
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer


def _shown(reader: str, tally: dict[str, Any]) -> int:
    faults = tally["faults"]
    print(f"{reader:12}{tally['sources']:9}{tally['read']:9}{tally['lost']:11}{tally['slowest']:8.1f}s{len(faults):8}", flush=True)
    for line in (*tally["slow"], *faults):
        print(f"  {line}")
    return len(faults)


def _fuzzed(reader: str, kept: Path, seconds: float) -> dict[str, Any]:
    """Give a reader round after round of sources until its time is over or it fails; with no time, a few that are always the same."""
    tally, began, number = Tally(kept), time.monotonic(), 0
    while not tally.faults and (number == 0 or time.monotonic() - began < seconds):
        _round(reader, tally, number if not seconds else time.time_ns() + number, _ROUND if seconds else _FEW)
        number += 1
    return {"sources": tally.sources, "read": tally.read, "lost": tally.lost, "slowest": tally.slowest, "slow": tally.slow} | {
        "faults": tally.faults
    }


def _round(reader: str, tally: Tally, number: int, sources: int) -> None:
    name, strategy = READERS[reader]

    @seed(number)
    @settings(
        max_examples=sources, deadline=None, database=None, phases=[Phase.generate, Phase.shrink], suppress_health_check=list(HealthCheck)
    )
    @given(strategy)
    def ends_well(raw: bytes) -> None:
        tally.kept.write_bytes(raw)
        _read(name, raw, tally)

    try:
        ends_well()
    except Exception:  # noqa: BLE001  # whatever it is, it is what is looked for
        tally.faults.append(f"{tally.kept}: {traceback.format_exc(limit=-4)}")


def _read(name: str, raw: bytes, tally: Tally) -> None:
    """Read one source; fails when anything but articles or a SourceError comes of it, or articles that cannot be kept."""
    began = time.process_time()
    tally.sources += 1
    try:
        imported = read_bytes(name, f"/{name}", raw)
    except SourceError as error:
        _hear(error, name)
    else:
        _see(imported)
        tally.read += 1
        if any(isinstance(notice, HanLost) for notice in imported.notices):
            _keep_shortest(raw, tally)
    seconds = time.process_time() - began
    tally.slowest = max(tally.slowest, seconds)
    if seconds > _SLOW:
        slow = tally.kept.with_suffix(f".slow{len(tally.slow)}")
        slow.write_bytes(raw)
        tally.slow.append(f"slow, {seconds:.1f} s for {len(raw)} bytes: {slow}")


def _keep_shortest(raw: bytes, tally: Tally) -> None:
    tally.lost += 1
    shortest = tally.kept.with_suffix(".lost")
    if not shortest.exists() or len(raw) < shortest.stat().st_size:
        shortest.write_bytes(raw)


def _hear(error: SourceError, name: str) -> None:
    """Look whether a refusal says which file it is about."""
    assert error.name == name
    assert name in str(error)


def _see(imported: Imported) -> None:
    """Look whether what was read can be shown, sent to another process, and kept."""
    assert imported.articles or imported.outside
    assert pickle.loads(pickle.dumps(imported)) == imported
    for article in imported.articles:
        for text in (article.title, *article.front, *(block.text for block in article.blocks)):
            text.encode()
            assert "\0" not in text


if __name__ == "__main__":
    if sys.argv[1:2] == ["--reader"]:
        sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]  # the standard output of a process of our own
        print(json.dumps(_fuzzed(sys.argv[2], Path(sys.argv[4]), float(sys.argv[3]))))
        sys.exit(0)
    words = [word for word in sys.argv[1:] if word != "--small"]
    time_given = float(words.pop(0)) if words and words[0].replace(".", "", 1).isdecimal() else _MINUTES
    sys.exit(min(prove(small="--small" in sys.argv, minutes=time_given, readers=tuple(words)), 1))
