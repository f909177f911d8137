"""Proof: no input, however damaged, deceiving or endless, ends otherwise than in its whole text or in a sentence that says why not.

    python3 run.py prove bad_input [--small]

Each input is made in a folder of its own and read by a process of its own, which must be done in ten seconds and a gigabyte. Text that is
read must be there as often as it went in, and no Chinese character may be missing. Small: all inputs, the large ones a fiftieth as large.
"""

import json
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from glossreader.domain.notices import HanLost
from glossreader.domain.source_errors import SourceError
from glossreader.importers.open import read_source
from tests.importers.hostile import Input, inputs

_SECONDS, _MEGABYTES = 10.0, 1000
_PATIENCE = 6  # how many times as long a process may live until it is ended; a busy machine is no fault


@dataclass(frozen=True)
class Outcome:
    """What came of an input: what was said or found, the time in seconds of the processor, and the most memory in MB."""

    said: str
    seconds: float = 0.0
    megabytes: int = 0
    fault: str = ""


def prove(*, small: bool) -> int:
    """Read each input, print a table; return the number of faults."""
    faults = 0
    print(f"{'input':32} {'seconds':>8} {'MB':>5}  outcome")
    for bad in inputs(50 if small else 1):
        with TemporaryDirectory() as folder:
            outcome = _outcome(bad, bad.make(Path(folder)))
        faults += bool(outcome.fault)
        print(f"{bad.name[:32]:32} {outcome.seconds:8.2f} {outcome.megabytes:5}  {outcome.fault or outcome.said}")
    print(f"{faults} faults")
    return faults


def _outcome(bad: Input, path: Path) -> Outcome:
    command = [sys.executable, "-m", "tests.proofs.bad_input", "--read", str(path), bad.holds]
    try:
        reader = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", timeout=_SECONDS * _PATIENCE, check=False)
    except subprocess.TimeoutExpired:
        return Outcome("", _SECONDS * _PATIENCE, fault="FAULT: not done in time")
    if reader.returncode:
        return Outcome("", fault=f"FAULT: {reader.stderr.strip().splitlines()[-1]}")
    answer = json.loads(reader.stdout)
    return Outcome(answer["said"], answer["seconds"], answer["megabytes"], _fault(bad, answer))


def _fault(bad: Input, answer: dict[str, Any]) -> str:
    """Say what is wrong with an answer; nothing when it is as it must be."""
    if answer["seconds"] > _SECONDS or answer["megabytes"] > _MEGABYTES:
        return "FAULT: too slow or too large"
    if answer["refused"] != bad.refused:
        return f"FAULT: {answer['refused'] or 'read'}, not {bad.refused or 'read'}"
    if bad.refused is None and (answer["times"] < bad.times or answer["lost"]):
        return f"FAULT: found {answer['times']} times, not {bad.times}; {answer['lost']} hanzi lost"
    return "" if bad.refused is None or answer["names"] else "FAULT: the file is not named"


def _read(path: Path, holds: str) -> dict[str, Any]:
    """Read one input, in a process that does nothing else."""
    began = time.process_time()
    try:
        imported = read_source(path)
    except SourceError as error:
        refused = {"said": str(error), "refused": type(error).__name__, "names": error.name == str(path)}
        return refused | {"seconds": time.process_time() - began, "megabytes": _most_memory()}
    seconds = time.process_time() - began
    blocks = [block.text for article in imported.articles for block in article.blocks]
    texts = [*blocks, *imported.outside, *(line for article in imported.articles for line in article.front)]
    return {
        "said": f"{len(imported.articles)} article(s), {len(blocks)} blocks {'; '.join(map(str, imported.notices))}"[:100],
        "refused": None,
        "times": sum(text.count(holds) for text in texts),
        "lost": sum(notice.missing for notice in imported.notices if isinstance(notice, HanLost)),
        "seconds": seconds,
        "megabytes": _most_memory(),
    }


def _most_memory() -> int:
    """The most memory that this process had, in MB; 0 where the system does not tell."""
    try:
        import resource  # noqa: PLC0415  # Windows has none
    except ImportError:
        return 0
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most // (1_000_000 if sys.platform == "darwin" else 1_000)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--read"]:
        sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]  # the standard output of a process of our own
        print(json.dumps(_read(Path(sys.argv[2]), sys.argv[3])))
        sys.exit(0)
    sys.exit(min(prove(small="--small" in sys.argv), 1))
