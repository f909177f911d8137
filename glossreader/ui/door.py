"""Where other starts of the program knock: one window for one library, which takes over their files."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from glossreader.domain.errors import GlossreaderError
from glossreader.handover import LARGEST, LENGTH, address, is_answered, packed, unpacked
from glossreader.ui.background import Background

_MOST_CALLERS = 8
_PATIENCE = 2_000  # milliseconds that a caller may take for its words


class Door(QObject):
    """Listens for `library`, only to its own user, and answers."""

    files_handed_over = Signal(list)
    """Absolute paths of files to read; none when the window is only wanted in front."""

    def __init__(self, library: Path, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._background = background
        self._callers: set[_Caller] = set()
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._greet)

    def open(self) -> bool:
        """Listen; False when another program does. What a crash left at the address is cleared."""
        if is_answered(self._library):  # asked first, because listening would push the other from its place
            return False
        place = address(self._library)
        QLocalServer.removeServer(place)
        return self._server.listen(place)

    def close(self) -> None:
        """Listen no more."""
        self._server.close()
        for caller in list(self._callers):
            caller.hang_up()

    def _greet(self) -> None:
        while line := self._server.nextPendingConnection():
            if len(self._callers) >= _MOST_CALLERS:
                line.abort()
                line.deleteLater()
                continue
            caller = _Caller(line, self)
            self._callers.add(caller)
            caller.spoke.connect(self._answer)
            caller.left.connect(self._callers.discard)
            caller.listen()

    def _answer(self, caller: "_Caller", words: dict[str, Any]) -> None:
        match words:
            case {"do": "open", "files": [*files]} if all(_is_path(file) for file in files):
                caller.answer({"done": True})
                self.files_handed_over.emit([Path(file) for file in files])
            case {"do": "copy", "to": str(to)} if _is_path(to) and not Path(to).exists():
                self._copy(caller, Path(to))
            case _:
                caller.hang_up()

    def _copy(self, caller: "_Caller", path: Path) -> None:
        def refuse(error: GlossreaderError) -> None:
            caller.answer({"refused": str(error)})

        self._background.ask(lambda library: library.backup(path), lambda _: caller.answer({"done": True}), refuse)


class _Caller(QObject):
    """One that knocked: what it says, and until when it may."""

    spoke = Signal(object, object)
    left = Signal(object)

    def __init__(self, line: QLocalSocket, parent: QObject) -> None:
        super().__init__(parent)
        self._line = line
        self._has_spoken = self._has_left = False
        line.setParent(self)
        line.setReadBufferSize(LENGTH.size + LARGEST)
        line.readyRead.connect(self._hear)
        line.disconnected.connect(self._leave)
        QTimer.singleShot(_PATIENCE, self, self._lose_patience)

    def listen(self) -> None:
        """Hear what has come already; the rest comes by itself."""
        self._hear()

    def answer(self, words: dict[str, Any]) -> None:
        """Say it, then hang up; one that left meanwhile hears nothing."""
        if self._line.state() is QLocalSocket.LocalSocketState.ConnectedState:
            self._line.write(packed(words))
            self._line.disconnectFromServer()

    def hang_up(self) -> None:
        """Hang up without a word."""
        self._line.abort()
        self._leave()

    def _hear(self) -> None:
        if self._has_spoken or self._line.bytesAvailable() < LENGTH.size:
            return
        (length,) = LENGTH.unpack(bytes(self._line.peek(LENGTH.size).data()))
        if length > LARGEST:
            self.hang_up()
        elif self._line.bytesAvailable() >= LENGTH.size + length:
            self._has_spoken = True
            self.spoke.emit(self, unpacked(bytes(self._line.readAll().data())[LENGTH.size :][:length]))

    def _lose_patience(self) -> None:
        if not self._has_spoken:
            self.hang_up()

    def _leave(self) -> None:
        """Be forgotten, once: a line that was cut before it was heard does not say so itself."""
        if not self._has_left:
            self._has_left = True
            self.left.emit(self)
            self.deleteLater()


def _is_path(words: object) -> bool:
    """Whether it can be the absolute path of a file on this system."""
    return isinstance(words, str) and "\0" not in words and Path(words).is_absolute()
