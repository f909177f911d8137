"""Proof: no input, however damaged, deceiving or endless, ends otherwise than in its whole text or in a sentence that says why not.

    python3 run.py prove bad_input [--small] [WORD...]

Each input is made in a folder of its own, and read, mined and kept in a new library by a process of its own, which must be done in ten
seconds and a gigabyte. Text that is read must be there as often as it went in, and no Chinese character may be missing; the library must
be sound, and hold nothing where the input was refused. With words only those whose names have one of them. Small: every sixtieth, the
large ones a fiftieth as large.
"""

import pickle
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory

from glossreader.domain.article import Imported
from glossreader.domain.errors import visible
from glossreader.domain.notices import HanLost
from glossreader.domain.source_errors import SourceError
from glossreader.importers.file import is_folder
from glossreader.importers.folder import files_of
from glossreader.language.chinese import Chinese
from glossreader.library import Library, read_and_mine
from glossreader.paths import user_places
from glossreader.worker.limits import wall_in
from tests.importers.hostile import Input
from tests.importers.hostile_door import times_held
from tests.importers.hostile_inputs import inputs

_ONE = "import sys; from tests.proofs.bad_input import answer; answer(sys.argv[1])"
_SECONDS, _MEGABYTES = 10.0, 1000
_SMALL, _SIXTIETH = 50, 60  # tests/test_bad_input.py reads every small one
_PATIENCE = 6  # how many times as long a process may live until it is ended; a busy machine is no fault


@dataclass(frozen=True)
class Outcome:
    """What came of an input: what was said or found, the time in seconds of the processor, and the most memory in MB."""

    said: str
    seconds: float = 0.0
    megabytes: int = 0
    fault: str = ""


def prove(*, small: bool, words: Sequence[str] = ()) -> int:
    """Read each input, print a table; return the number of faults."""
    faults = 0
    Chinese.open(user_places().cache).close()  # built before anything is measured
    print(f"{'input':48} {'seconds':>8} {'MB':>5}  outcome")
    for bad in _chosen(small, words):
        with TemporaryDirectory() as folder:
            outcome = _outcome(bad, bad.make(Path(folder)))
        faults += bool(outcome.fault)
        said = visible(outcome.fault or outcome.said)
        print(f"{bad.name[:48]:48} {outcome.seconds:8.2f} {outcome.megabytes:5}  {said}", flush=True)
    print(f"{faults} faults")
    return faults


def _chosen(small: bool, words: Sequence[str]) -> Iterator[Input]:  # noqa: FBT001  # of this file alone
    every = islice(inputs(_SMALL), 0, None, _SIXTIETH) if small else inputs(1)
    return (bad for bad in every if not words or any(word in bad.name for word in words))


def _outcome(bad: Input, path: Path) -> Outcome:
    command = [sys.executable, "-c", _ONE, str(path)]
    try:
        reader = subprocess.run(command, capture_output=True, timeout=_SECONDS * _PATIENCE, check=False)
    except subprocess.TimeoutExpired:
        return Outcome("", _SECONDS * _PATIENCE, fault="FAULT: not done in time")
    if reader.returncode:
        return Outcome("", fault=f"FAULT: {reader.stderr.decode(errors='replace').strip().splitlines()[-1:]}")
    came: Answer = pickle.loads(reader.stdout)  # from a process of our own
    return Outcome(came.said, came.seconds, came.megabytes, _fault(bad, came, str(path)))


def _fault(bad: Input, came: "Answer", path: str) -> str:
    """Say what is wrong with an answer; nothing when it is as it must be."""
    refused = type(came.error).__name__ if came.error else None
    if came.seconds > _SECONDS or came.megabytes > _MEGABYTES:
        return f"FAULT: too slow or too large: {came.said}"
    if refused != bad.refused:
        return f"FAULT: {came.said}, not {bad.refused or 'read'}"
    if came.error:
        return "" if came.error.name == path and not came.articles and not came.faults else "FAULT: not named, or something was kept"
    if came.imported is None or times_held(bad, came.imported) < bad.times:
        return f"FAULT: not found {bad.times} times"
    if any(isinstance(notice, HanLost) for notice in came.imported.notices):
        return f"FAULT: {came.said}"
    return "" if came.articles == len(came.imported.articles) and not came.faults else "FAULT: not kept as it was read"


@dataclass(frozen=True)
class Answer:
    """What the process answers: what it read or why not, how many articles its library has then, and what is wrong with that."""

    imported: Imported | None
    error: SourceError | None
    articles: int
    faults: int
    seconds: float
    megabytes: int

    @property
    def said(self) -> str:
        """The answer in a line."""
        if self.imported is None:
            return str(self.error)
        blocks = sum(len(article.blocks) for article in self.imported.articles)
        return f"{len(self.imported.articles)} article(s), {blocks} blocks {'; '.join(map(str, self.imported.notices))}"[:100]


def answer(path: str) -> None:
    """Be the process that reads one input, and write what came of it to standard output."""
    sys.stdout.buffer.write(pickle.dumps(_read(Path(path))))


def _read(path: Path) -> Answer:
    """Read, mine and keep one input, in a process that does nothing else."""
    wall_in()
    cache, began = user_places().cache, time.process_time()
    with TemporaryDirectory() as folder, Library.open(Path(folder) / "library", lambda shelf: Chinese.open(cache, shelf=shelf)) as library:
        imported, error = None, None
        try:
            with closing(Chinese.open(cache)) as chinese:
                (file,) = files_of(path).files if is_folder(path) else (path,)
                mined = read_and_mine(file, chinese)
            library.keep(mined)
            imported = mined.imported
        except SourceError as refusal:
            error = refusal
        seconds = time.process_time() - began
        articles, faults = len(library.articles()), len(library.check())
    return Answer(imported, error, articles, faults, seconds, _most_memory())


def _most_memory() -> int:
    """The most memory that this process had, in MB; 0 where the system does not tell."""
    status = Path("/proc/self/status")
    if status.exists():  # getrusage counts what the parent had, too, when it started this process
        return int(next(line for line in status.read_text().splitlines() if line.startswith("VmHWM")).split()[1]) // 1_000
    try:
        import resource  # noqa: PLC0415  # Windows has none
    except ImportError:
        return 0
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // (1_000_000 if sys.platform == "darwin" else 1_000)


if __name__ == "__main__":
    sys.exit(min(prove(small="--small" in sys.argv, words=[word for word in sys.argv[1:] if word != "--small"]), 1))
