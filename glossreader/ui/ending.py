"""The end that comes from outside: Ctrl+C, a session that is closed. The window is closed as by its reader and keeps what it must."""

import signal
import socket
from collections.abc import Callable
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier

_ENDS = tuple(found for name in ("SIGINT", "SIGTERM", "SIGHUP") if (found := getattr(signal, name, None)) is not None)


class EndSignals(QObject):
    """Calls `end` in the window's thread when the system asks the program to end; Python alone would notice at its next statement."""

    def __init__(self, end: Callable[[], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._end = end
        self._near, self._far = socket.socketpair()
        for side in (self._near, self._far):
            side.settimeout(0)
        self._notifier = QSocketNotifier(self._near.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._hear)

    def listen(self) -> None:
        """Begin; only in the main thread."""
        signal.set_wakeup_fd(self._far.fileno())
        for one in _ENDS:
            signal.signal(one, self._ask)

    def close(self) -> None:
        """Leave signals to the system again."""
        signal.set_wakeup_fd(-1)
        for one in _ENDS:
            signal.signal(one, signal.SIG_DFL)
        self._notifier.setEnabled(False)
        self._near.close()
        self._far.close()

    def _hear(self) -> None:
        self._near.recv(64)  # the handler itself runs as soon as Python does, which is now

    def _ask(self, _number: int, _frame: FrameType | None) -> None:
        self._end()
