"""A worker that is waited for, as the command line does: one source after the other, each mined, or the reason why not."""

from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from glossreader.domain.arrival import name_of
from glossreader.domain.mined import Mined
from glossreader.domain.source_errors import NotAFile, ReadingFailed
from glossreader.domain.words import AS_IT_COMES, Language
from glossreader.worker.limits import USUAL, Limits
from glossreader.worker.messages import Done, Failed, Folder, Message, One, Read, Refused, Wanted
from glossreader.worker.process import Worker, WorkerFailedError

if TYPE_CHECKING:
    from glossreader.domain.article import Imported
    from glossreader.domain.term import Glossary

_PATIENCE = 0.05  # seconds between two looks at what the process takes


class PatientWorker:
    """Reads sources in a process of their own, which starts with the first and anew after a source that it could not survive."""

    def __init__(self, cache: Path, limits: Limits = USUAL, language: Language = AS_IT_COMES) -> None:
        """Take the dictionaries from the folder `cache`; a source that costs more than the `limits` is given up."""
        self._cache, self._limits, self._language = cache, limits, language
        self._worker: Worker | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._end()

    def mined(self, wanted: Wanted) -> Mined:
        """Read a source and mine its articles; raises SourceError, also when it takes too much memory or time, and DictionaryError.

        A fault of the program is a WorkerFailedError; the next source can be read all the same.
        """
        worker = self._given(wanted)
        imported: Imported | None = None
        glossaries: list[Glossary] = []
        while True:
            match self._heard(worker, wanted):
                case Read(read):
                    imported = read
                case One(_, glossary):
                    glossaries.append(glossary)
                case Done() if imported:
                    return Mined(imported, tuple(glossaries))
                case Refused(error):
                    raise error
                case Folder():  # its files are asked for one by one
                    raise NotAFile(name_of(wanted.arrival), "a folder")
                case Failed(report):
                    raise WorkerFailedError(report, name_of(wanted.arrival))
                case _:
                    pass

    def _given(self, wanted: Wanted) -> Worker:
        """Give the task to the process, or to a new one where there is none, or it died while it had nothing to do."""
        for worker in (self._worker, None):
            self._worker = worker or Worker(self._cache, self._limits, self._language)
            try:
                self._worker.give(wanted)
            except OSError:
                self._end()
            else:
                return self._worker
        raise ReadingFailed(name_of(wanted.arrival))

    def _heard(self, worker: Worker, wanted: Wanted) -> Message:
        """Wait for the next message; a process that dies or takes too much is given up."""
        while True:
            try:
                message = worker.hear(_PATIENCE)
            except (EOFError, OSError) as error:
                self._end()
                raise ReadingFailed(name_of(wanted.arrival)) from error
            if message is not None:
                return message
            if verdict := worker.verdict():
                self._end()
                raise verdict

    def _end(self) -> None:
        if self._worker:
            self._worker.end()
            self._worker = None
