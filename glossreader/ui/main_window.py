"""The window: its place and its ground in the first frame, what stands in it a moment later, and what it takes in: drops, and its end."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRect, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QMainWindow
from typing_extensions import override

from glossreader.settings import Settings
from glossreader.ui.theme import STATUS_HEIGHT, TOOLBAR_HEIGHT, WINDOW_LEAST, WINDOW_USUAL, palette, shown_scheme

if TYPE_CHECKING:
    from glossreader.ui.background import Background
    from glossreader.ui.workspace import Workspace


class MainWindow(QMainWindow):
    """One window; it is shown bare, with the settings' place and colours, and furnished when its first frame is on the screen."""

    language_chosen = Signal(str)

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.settings = settings
        self._workspace: Workspace | None = None
        self.setWindowTitle("glossreader")
        self.setMinimumSize(*WINDOW_LEAST)
        self.setAcceptDrops(True)
        self.resize(*WINDOW_USUAL)
        if settings.geometry:
            self.restoreGeometry(QByteArray.fromBase64(settings.geometry.encode()))

    @property
    def is_furnished(self) -> bool:
        """Whether anything stands in the window yet."""
        return self._workspace is not None

    @property
    def workspace(self) -> "Workspace":
        """What stands in the window, once it is furnished."""
        assert self._workspace is not None, "the window is furnished before anybody asks for what is in it"
        return self._workspace

    def furnish(self, background: "Background", cache: Path) -> None:
        """Put everything into the window; `cache` is the dictionary's folder."""
        from glossreader.ui.workspace import Workspace  # noqa: PLC0415  # late: start-up

        self._workspace = Workspace(self, background, self.settings, cache)
        self._workspace.language_chosen.connect(self.language_chosen)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground of page and panes where they will be, until they are there."""
        if self.is_furnished:
            super().paintEvent(event)
            return
        settings, colours = self.settings, palette(shown_scheme(self.settings.scheme))
        left = settings.articles_width if settings.articles_shown else 0
        right = settings.glossary_width if settings.glossary_shown else 0
        painter = QPainter(self)
        try:
            painter.fillRect(self.rect(), colours.pane)
            height = self.height() - TOOLBAR_HEIGHT - STATUS_HEIGHT
            painter.fillRect(QRect(left, TOOLBAR_HEIGHT, self.width() - left - right, height), colours.paper)
        finally:
            painter.end()

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._workspace and (event.mimeData().hasUrls() or event.mimeData().hasText()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.workspace.arrivals.take(event.mimeData(), self.tr("Dropped text"))

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if self._workspace:
            self._workspace.close()
        super().closeEvent(event)
