"""What comes into the library from outside: files that are chosen, dropped or handed over, and text that is pasted."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QStandardPaths, Qt, QUrl, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from glossreader.domain.errors import GlossreaderError
from glossreader.domain.notices import Notice
from glossreader.ui.background import Background, Import, Pasted
from glossreader.ui.messages import message


class Arrivals(QObject):
    """Adds what comes in, in the background, and tells how far that is."""

    article_added = Signal(int)
    first_added = Signal(int)  # of what was asked for at once
    progressed = Signal(int, int, str)  # done, of how many, what is read now
    told = Signal(str)  # what went wrong or should be known
    finished = Signal(str)  # how it went, in a sentence

    def __init__(self, background: Background, window: QWidget) -> None:
        super().__init__(window)
        self._background = background
        self._window = window
        self._running: list[Import] = []

    def choose(self) -> None:
        """Let a person choose files."""
        dialog = QFileDialog(self._window, self.tr("Open pages and texts"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setDirectory(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        dialog.setNameFilters([self.tr("Pages and texts (*.html *.htm *.xhtml *.txt *.text)"), self.tr("All files (*)")])
        dialog.filesSelected.connect(lambda names: self.add([Path(name) for name in names]))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def paste(self) -> None:
        """Read what is in the clipboard."""
        self.take(QGuiApplication.clipboard().mimeData(), self.tr("Pasted text"))

    def take(self, data: QMimeData, name: str) -> None:
        """Read a drop or a paste: its files, else its HTML, else its text, which is called `name`; web addresses are not fetched."""
        sources = _sources(data, name)
        if sources:
            self.add(sources)
        elif data.hasText() and data.text().strip():
            self.told.emit(self.tr("That is a web address. Save the page as text or HTML, and open the file."))
        else:
            self.told.emit(self.tr("There is no file and no text in it. Copy some text, or a saved page, and try again."))

    def add(self, sources: Sequence[Path | Pasted]) -> None:
        """Read files and texts one after the other; one that cannot be read is told, and the rest is read."""
        running = self._background.add(sources)
        self._running.append(running)
        running.progressed.connect(self.progressed)
        running.article_added.connect(self.article_added)
        running.article_added.connect(self.first_added, Qt.ConnectionType.SingleShotConnection)
        running.noticed.connect(self._tell)
        running.refused.connect(self._tell)
        running.finished.connect(lambda added: self._finish(running, added.added, added.known))

    def stop(self) -> None:
        """Give up what has not been read yet; what was added stays."""
        for running in self._running:
            running.stop()

    def _tell(self, news: GlossreaderError | Notice) -> None:
        self.told.emit(message(news))

    def _finish(self, running: Import, added: int, known: int) -> None:
        self._running.remove(running)
        sentences = [self.tr("%n article(s) added", "", added)] if added or not known else []
        if known:
            sentences.append(self.tr("%n article(s) there already", "", known))
        self.finished.emit(" · ".join(sentences))


def _sources(data: QMimeData, name: str) -> tuple[Path | Pasted, ...]:
    files = tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
    if files:
        return files
    if data.hasHtml():
        return (Pasted(name, data.html().encode(errors="replace"), is_html=True),)
    if data.hasText() and not _are_addresses(data.text()):
        return (Pasted(name, data.text().encode(errors="replace"), is_html=False),)
    return ()


def _are_addresses(text: str) -> bool:
    """Whether a text is nothing but web addresses, or nothing at all."""
    return all(QUrl(word).scheme() in {"http", "https"} for word in text.split())
