"""The worker process as its owner sees it: what it is given to do, and what it says."""

from pathlib import Path

from glossreader.domain.arrival import Selection, name_of
from glossreader.domain.source_errors import SourceError
from glossreader.domain.words import AS_IT_COMES, Language
from glossreader.worker.limits import USUAL, Limits, Watch
from glossreader.worker.messages import Message, Task
from glossreader.worker.work import work


class WorkerFailedError(RuntimeError):
    """A fault of the program in the worker process at the source `name`; its text is the report from there."""

    def __init__(self, report: str, name: str = "") -> None:
        super().__init__(report)
        self.name = name


class Worker:
    """A process that reads and mines, so that the window never shares its processor time with it; used by one thread.

    It holds no library. When a source makes it take more memory or time than any source should, it must be ended: `verdict` says so.
    """

    def __init__(self, cache: Path, limits: Limits = USUAL, language: Language = AS_IT_COMES) -> None:
        """Start the process; its dictionaries lie in the folder `cache`, where those of the program are built if need be."""
        import multiprocessing  # noqa: PLC0415  # late: start-up

        context = multiprocessing.get_context("spawn")
        self._connection, far_end = context.Pipe()
        self._process = context.Process(target=work, args=(far_end, cache, language), name="glossreader-worker", daemon=True)
        self._process.start()
        far_end.close()  # the process holds the only one: when it dies, hearing says so
        self.language = language
        self._limits = limits
        self._name = ""
        self._watch: Watch | None = None

    @property
    def process_id(self) -> int | None:
        """The process's number in the system."""
        return self._process.pid

    def give(self, task: Task) -> None:
        """Have one task done; raises OSError when the process is gone."""
        self._connection.send(task)
        self._name = task.imported.source.name if isinstance(task, Selection) else name_of(task.arrival)
        self._watch = Watch(self._process.pid, self._limits.memory, self._limits.silence)

    def hear(self, seconds: float = 0.0) -> Message | None:
        """Return the next message, or None when there is none within `seconds`; raises EOFError or OSError when the process is gone."""
        if not self._connection.poll(seconds):
            return None
        message: Message = self._connection.recv()
        if self._watch:
            self._watch.hear()
        return message

    def verdict(self) -> SourceError | None:
        """Say why the task takes too much, and the process must be ended; None while it may go on."""
        return self._watch.verdict(self._name) if self._watch else None

    def end(self) -> None:
        """End the process at once, whatever it does."""
        self._process.kill()
        self._process.join()
        self._process.close()
        self._connection.close()
