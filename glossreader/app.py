"""The program with its window: put together, shown at once, and taken apart in order when it is closed."""

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from glossreader import __version__
from glossreader.handover import hand_over
from glossreader.paths import resource, user_places
from glossreader.settings import Settings
from glossreader.store.peek import peek_settings
from glossreader.ui.ending import EndSignals
from glossreader.ui.faults import Faults
from glossreader.ui.main_window import MainWindow

if TYPE_CHECKING:
    from glossreader.domain.errors import LibraryError
    from glossreader.ui.background import Background
    from glossreader.ui.door import Door

_DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
_NO_DISPLAY = (
    "glossreader: There is no display for the window (neither DISPLAY nor WAYLAND_DISPLAY is set). "
    "`glossreader --help` names the commands that need none."
)
_SWITCH_INTERVAL = 0.0005  # seconds that the library's thread may keep the window waiting; Python's own 0.005 is seen in a frame
_COLLECTED_AFTER = (5_000, 8, 1_000)  # objects, and times; Python's own go through all that a library holds: 160 ms at 5,000 terms
_LATEST_START = 1_000  # milliseconds; a window that starts minimised is not painted


def open_window(files: Sequence[Path], library: Path) -> int:
    """Show the window over a library, read `files` into it, and return the exit status when it is closed."""
    if sys.platform == "linux" and not any(map(os.environ.get, _DISPLAYS)):
        print(_NO_DISPLAY, file=sys.stderr)
        return 1
    app = make_application()
    faults = Faults(app)
    faults.catch()
    program = Program(library, files)
    signals = EndSignals(app.closeAllWindows, app)
    signals.listen()
    program.show()
    status = app.exec()
    program.close()
    signals.close()
    return status


def make_application() -> QApplication:
    """Set Qt up under the program's name, and Python so that it seldom keeps the window waiting."""
    sys.setswitchinterval(_SWITCH_INTERVAL)
    gc.set_threshold(*_COLLECTED_AFTER)
    QApplication.setApplicationName("glossreader")
    QApplication.setApplicationDisplayName("glossreader")
    QApplication.setApplicationVersion(__version__)
    QApplication.setDesktopFileName("glossreader")
    return QApplication(sys.argv[:1])


def dress_application(app: QApplication, language: str) -> None:
    """Give the application the faces and the sign that come with it, and its language: all that a window needs which shows a text."""
    from glossreader.ui.fonts import load_fonts  # noqa: PLC0415  # late: start-up
    from glossreader.ui.icons import app_icon  # noqa: PLC0415  # late: start-up
    from glossreader.ui.translations import install_translation  # noqa: PLC0415  # late: start-up

    load_fonts()
    app.setWindowIcon(app_icon())
    install_translation(app, language)


class Program(QObject):
    """The window, the library behind it, and the door at which later starts knock."""

    def __init__(self, library: Path, files: Sequence[Path] = (), cache: Path | None = None) -> None:
        super().__init__()
        self._library = library
        self._files = list(files)
        if not library.exists():
            self._files += sorted(resource("samples").glob("*.txt"))
        self._cache = cache or user_places().cache
        self._background: Background | None = None
        self._door: Door | None = None
        self.window = self._make_window(peek_settings(library))

    def show(self) -> None:
        """Show the window bare; what is in it is made, and the library opened, when its first frame is on the screen."""
        FirstPaint(self.window).painted.connect(self._start)
        self.window.show()

    def close(self) -> None:
        """Let go of everything, the library last."""
        if self._door:
            self._door.close()
        if self._background:
            self._background.close()
        self.window.deleteLater()

    def _make_window(self, settings: Settings) -> MainWindow:
        window = MainWindow(settings)
        window.language_chosen.connect(self._change_language)
        return window

    def _start(self) -> None:
        from glossreader.ui.background import Background  # noqa: PLC0415  # late: start-up
        from glossreader.ui.door import Door  # noqa: PLC0415  # late: start-up

        dress_application(self._app, self.window.settings.language)
        self._background = Background(self._library, self._cache)
        self._background.refused.connect(self._refuse)
        self.window.furnish(self._background, self._cache)
        self._door = Door(self._library, self._background, self)
        self._door.files_handed_over.connect(self._take)
        self._door.open()
        self._background.start()
        if self._files:
            self.window.workspace.add_files(self._files)

    def _take(self, files: list[Path]) -> None:
        """Come to the front with what another start of the program was given."""
        if files:
            self.window.workspace.add_files(files)
        self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    def _refuse(self, error: "LibraryError") -> None:
        """Leave the files to a window that was started in the same moment and has the library."""
        from glossreader.domain.errors import LibraryInUse  # noqa: PLC0415  # late: start-up

        if isinstance(error, LibraryInUse) and hand_over(self._library, self._files):
            self.window.close()

    def _change_language(self, language: str) -> None:
        """Put a window in another language in the place of this one."""
        former, background = self.window, self._background
        assert background is not None, "only a furnished window asks for another language"
        former.workspace.keep()
        dress_application(self._app, language)
        self.window = self._make_window(former.workspace.look.settings)
        self.window.furnish(background, self._cache)
        self.window.show()
        self.window.workspace.take_over(former.workspace)
        former.close()
        background.ask(lambda _: None, lambda _: former.deleteLater())  # when all that it asked for was answered

    @property
    def _app(self) -> QApplication:
        app = QApplication.instance()
        assert isinstance(app, QApplication), "a program has its application"
        return app


class FirstPaint(QObject):
    """Tells once that a window was painted, or that it takes too long to wait for."""

    painted = Signal()

    def __init__(self, window: QObject) -> None:
        super().__init__(window)
        self._is_told = False
        self._window = window
        window.installEventFilter(self)
        QTimer.singleShot(_LATEST_START, self, self._tell)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            QTimer.singleShot(0, self, self._tell)  # when the frame is finished
        return False

    def _tell(self) -> None:
        if not self._is_told:
            self._is_told = True
            self._window.removeEventFilter(self)
            self.painted.emit()
