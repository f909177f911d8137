"""What comes into the library from outside: files and folders that are chosen, dropped or handed over, addresses, pasted text."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QStandardPaths, Qt, QUrl, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from glossreader.domain.arrival import SUFFIXES, Arrival, Pairing, Pasted, Selection
from glossreader.domain.errors import GlossreaderError
from glossreader.domain.notices import Notice
from glossreader.ui.background import Background, Import, Summary
from glossreader.ui.messages import message


class Arrivals(QObject):
    """Adds what comes in, in the background, and tells how far that is; what a person wants to see before goes to whoever shows it."""

    look_requested = Signal(object)  # a tuple of Arrivals that are to be shown before they are kept
    address_requested = Signal(str)  # an address came in, or none yet: a person must say that it is to be fetched
    article_added = Signal(int)
    first_added = Signal(int)  # of what was asked for at once
    progressed = Signal(int, int, str, float)  # done, of how many, what is read now, its share
    told = Signal(str)  # what went wrong or should be known
    finished = Signal(str)  # how it went, in a sentence

    def __init__(self, background: Background, looks_first: Callable[[], bool], window: QWidget) -> None:
        """`looks_first` says whether a person wants to see what was found before it is kept."""
        super().__init__(window)
        self._background = background
        self._looks_first = looks_first
        self._window = window
        self._running: list[Import] = []

    def choose(self) -> None:
        """Let a person choose files."""
        dialog = self._dialog(self.tr("Add pages, texts and books"), QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters(
            [
                self.tr("All that can be read ({patterns})").format(patterns=" ".join(f"*{end}" for end in SUFFIXES)),
                self.tr("All files (*)"),
            ]
        )
        dialog.open()

    def choose_folder(self) -> None:
        """Let a person choose a folder, all of which is read."""
        dialog = self._dialog(self.tr("Add a folder"), QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.open()

    def paste(self) -> None:
        """Read what is in the clipboard."""
        self.take(QGuiApplication.clipboard().mimeData(), self.tr("Pasted text"))

    def take(self, data: QMimeData, name: str) -> None:
        """Read a drop or a paste: its files and folders, else its HTML, else its text, which is called `name`.

        A web address is fetched only when a person says so: `address_requested`.
        """
        if arrivals := _arrivals(data, name):
            self.receive(arrivals)
        elif data.hasText() and (words := data.text().split()):
            self.address_requested.emit(words[0])
        else:
            self.told.emit(self.tr("There is no file and no text in it. Copy some text, or a saved page, and try again."))

    def receive(self, arrivals: Sequence[Arrival]) -> None:
        """Show what arrives before it is kept, or add it at once, as the person likes it."""
        if self._looks_first():
            self.look_requested.emit(tuple(arrivals))
        else:
            self.add(arrivals)

    def add(self, arrivals: Sequence[Arrival]) -> None:
        """Read what arrives, one after the other; what cannot be read is told, and the rest is read."""
        self._follow(self._background.add(arrivals))

    def keep(self, selections: Sequence[Selection], pairings: Sequence[Pairing]) -> None:
        """Keep what a person chose of what was found."""
        self._follow(self._background.keep(selections, pairings))

    def stop(self) -> None:
        """Give up what has not been read yet; what was added stays."""
        for running in self._running:
            running.stop()

    def _dialog(self, title: str, mode: QFileDialog.FileMode) -> QFileDialog:
        dialog = QFileDialog(self._window, title)
        dialog.setFileMode(mode)
        dialog.setDirectory(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        dialog.filesSelected.connect(lambda names: self.receive([Path(name) for name in names]))
        dialog.finished.connect(dialog.deleteLater)
        return dialog

    def _follow(self, running: Import) -> None:
        self._running.append(running)
        running.progressed.connect(self.progressed)
        running.article_added.connect(self.article_added)
        running.article_added.connect(self.first_added, Qt.ConnectionType.SingleShotConnection)
        running.noticed.connect(self._tell)
        running.refused.connect(lambda _, error: self._tell(error))
        running.finished.connect(lambda summary: self._finish(running, summary))

    def _tell(self, news: GlossreaderError | Notice) -> None:
        self.told.emit(message(news))

    def _finish(self, running: Import, summary: Summary) -> None:
        self._running.remove(running)
        running.deleteLater()  # else its signal and what hears it would hold each other
        sentences = [self.tr("%n article(s) updated", "", len(summary.updated))] if summary.updated else []
        if summary.known:
            sentences.append(self.tr("%n article(s) there already", "", summary.known))
        if summary.added or not sentences:
            sentences.insert(0, self.tr("%n article(s) added", "", summary.added))
        self.finished.emit(" · ".join(sentences))


def _arrivals(data: QMimeData, name: str) -> tuple[Path | Pasted, ...]:
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
