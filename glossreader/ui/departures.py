"""What goes out: term lists as files."""

import re
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from glossreader.ui.background import Background

if TYPE_CHECKING:
    from glossreader.library import Library

_NOT_IN_NAMES = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]+')  # of files on Windows, which forbids the most
_LONGEST = 80  # code points; a name of 255 bytes is the longest on most systems, and of no use to the eye


def file_name(title: str) -> str:
    """Make a name for a CSV file of a title: one that every system takes."""
    words = " ".join(_NOT_IN_NAMES.sub(" ", title).split())[:_LONGEST]
    return f"{words.strip(' .') or 'glossreader'}.csv"


class Departures(QObject):
    """Writes term lists in the background."""

    finished = Signal(str)
    refused = Signal(object)

    def __init__(self, background: Background, window: QWidget) -> None:
        super().__init__(window)
        self._background = background
        self._window = window

    def choose(self, numbers: Sequence[int] | None, title: str) -> None:
        """Let a person name the file for the terms of some articles, or of all with None; Qt asks before a file is replaced.

        title  after which the file is called unless she wants another name.
        """
        dialog = QFileDialog(self._window, self.tr("Export terms"))
        dialog.setDirectory(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter("CSV (*.csv)")
        dialog.setDefaultSuffix("csv")
        dialog.selectFile(file_name(title))
        dialog.fileSelected.connect(lambda chosen: self.export(numbers, Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def export(self, numbers: Sequence[int] | None, path: Path) -> None:
        """Write the terms of some articles, or of all with None, as CSV."""

        def write(library: "Library") -> int:
            from glossreader.exporters.csv import term_list_csv  # noqa: PLC0415  # late: start-up
            from glossreader.exporters.output import write_whole  # noqa: PLC0415  # late: start-up

            rows = library.term_list(numbers)
            write_whole(path, term_list_csv(rows))
            return len(rows)

        def tell(count: int) -> None:
            self.finished.emit(self.tr("%n term(s) written to {name}", "", count).format(name=path.name))

        self._background.ask(write, tell, self.refused.emit)
