"""What reading one source may cost: memory and time, so that no file can take the computer down, whatever it was made to do."""

import sys
import time
from contextlib import suppress
from dataclasses import dataclass

from glossreader.domain.source_errors import ReadingTooBig, ReadingTooLong, SourceError

MEMORY = 1_000  # megabytes; the worker itself needs 100, the largest e-book 300
SILENCE = 60  # seconds between two signs of life; a page of 30,000 paragraphs is mined within 30
_MEGABYTE = 1_000_000
_ADDRESSES = 4_000  # megabytes of address space, as a last wall: a system's libraries take some of it without using it
_OFTEN = 0.1  # seconds between two looks at the memory


@dataclass(frozen=True, slots=True)
class Limits:
    """What one source may cost: `memory` in megabytes, `silence` in seconds between two signs of life."""

    memory: int = MEMORY
    silence: float = SILENCE


USUAL = Limits()


def wall_in() -> None:
    """Let the system refuse this process memory beyond all measure, where it can (Linux)."""
    if sys.platform == "linux":
        import resource  # noqa: PLC0415  # not on Windows

        with suppress(ValueError, OSError):  # a lower limit is set already
            resource.setrlimit(resource.RLIMIT_AS, (_ADDRESSES * _MEGABYTE, _ADDRESSES * _MEGABYTE))


class Watch:
    """Watches what a process takes for one source; used by the thread that owns the process."""

    def __init__(self, process_id: int | None, memory: int = MEMORY, silence: float = SILENCE) -> None:
        """Watch the process of that number; `memory` in megabytes, `silence` in seconds."""
        self._process_id = process_id
        self._memory, self._silence = memory, silence
        self._heard = self._looked = time.monotonic()

    def hear(self) -> None:
        """Take note of a sign of life."""
        self._heard = time.monotonic()

    def verdict(self, name: str) -> SourceError | None:
        """Say why reading the source of that name must end; None while it may go on."""
        now = time.monotonic()
        if now - self._heard > self._silence:
            return ReadingTooLong(name, int(self._silence))
        if now - self._looked > _OFTEN:
            self._looked = now
            if self._megabytes() > self._memory:
                return ReadingTooBig(name, self._memory)
        return None

    def _megabytes(self) -> int:
        import psutil  # noqa: PLC0415  # late: start-up

        with suppress(psutil.Error):  # it has just come to its end
            return int(psutil.Process(self._process_id).memory_info().rss) // _MEGABYTE
        return 0
