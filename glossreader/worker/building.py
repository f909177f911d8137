"""A person's own dictionary is built in a process of its own, so that neither the window nor the library waits for it."""

import signal
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from glossreader.domain.errors import DictionaryError, GlossreaderError
from glossreader.worker.limits import wall_in
from glossreader.worker.messages import Building, Refused

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

    from glossreader.language.dictionary.own import OwnDictionary


@dataclass(frozen=True, slots=True)
class Built:
    """The dictionary lies in the folder of dictionaries; `raw` are the bytes it was made of, for the library to keep."""

    own: "OwnDictionary"
    raw: bytes


class Builder:
    """The process, as its owner sees it; `end` breaks it off."""

    def __init__(self, cache: Path, path: Path) -> None:
        """Start building the dictionary in the file `path` in the folder `cache`."""
        import multiprocessing  # noqa: PLC0415  # late: start-up

        context = multiprocessing.get_context("spawn")
        self._path = path
        self._connection, far_end = context.Pipe()
        self._process = context.Process(target=_work, args=(far_end, cache, path), name="glossreader-dictionary", daemon=True)
        self._process.start()
        far_end.close()

    def hear(self) -> Building | Built | Refused | None:
        """Return what there is news of; None when there is none yet."""
        try:
            return self._connection.recv() if self._connection.poll() else None
        except (EOFError, OSError):
            return Refused(DictionaryError(str(self._path), "the process that builds it came to a sudden end"))

    def end(self) -> None:
        """End the process, whatever it does; what was half built is no dictionary."""
        self._process.kill()
        self._process.join()
        self._process.close()
        self._connection.close()


def _work(connection: "Connection[Any, Any]", cache: Path, path: Path) -> None:
    """Be the process."""
    from glossreader.importers.file import read_file  # noqa: PLC0415  # late: the window's process imports this module, too
    from glossreader.language.dictionary.own import build_own  # noqa: PLC0415  # late: as above

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in a terminal is for the window, which ends this process
    wall_in()
    with suppress(EOFError, OSError):
        try:
            raw = read_file(path)
            connection.send(Built(build_own(cache, raw, path.name, progress=lambda share: connection.send(Building(share))), raw))
        except GlossreaderError as error:
            connection.send(Refused(error))
