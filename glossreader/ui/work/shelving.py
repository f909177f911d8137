"""A person's own dictionary on its way to the shelf: built beside the window, then kept in the library."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from glossreader.worker.building import Builder, Built
from glossreader.worker.messages import Building, Refused

if TYPE_CHECKING:
    from collections.abc import Callable

    from glossreader.domain.errors import GlossreaderError
    from glossreader.language.dictionary.own import OwnDictionary
    from glossreader.library import AddedDictionary, Library

    Ask = Callable[[Callable[[Library], AddedDictionary], Callable[[AddedDictionary], None], Callable[[GlossreaderError], None]], object]

_PATIENCE = 50  # ms between two looks


class Shelving(QObject):
    """One dictionary that is being added.

    progressed  the share that is built, 0..1.
    finished    the AddedDictionary: it is on the shelf.
    refused     a GlossreaderError: nothing has changed.
    """

    progressed = Signal(float)
    finished = Signal(object)
    refused = Signal(object)

    def __init__(self, ask: "Ask", cache: Path, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ask = ask
        self._builder: Builder | None = Builder(cache, path)
        self._timer = QTimer(self, interval=_PATIENCE)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    @property
    def is_under_way(self) -> bool:
        """Whether it is still being built."""
        return self._builder is not None

    def stop(self) -> None:
        """Break it off; nothing is kept, and nothing more is told."""
        self._timer.stop()
        if self._builder:
            self._builder.end()
            self._builder = None

    def _look(self) -> None:
        while self._builder and (news := self._builder.hear()):
            match news:
                case Building(share):
                    self.progressed.emit(share)
                case Built(own, raw):
                    self.stop()
                    self._keep(own, raw)
                case Refused(error):
                    self.stop()
                    self.refused.emit(error)

    def _keep(self, own: "OwnDictionary", raw: bytes) -> None:
        self._ask(lambda library: library.shelve(own, raw), self.finished.emit, self.refused.emit)
