"""A fault of the program: it is shown once, as a report that a person can pass on, and the window goes on."""

import sys
import threading
import traceback
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, Slot, qVersion
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout

from glossreader import __version__

_MOST = 20  # reports in one run; who has read so many needs no more
_SIZE = (680, 420)


class Faults(QObject):
    """Takes what nobody has caught, in any thread, and shows it in the window's."""

    _happened = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._told: set[str] = set()
        self._dialog: FaultDialog | None = None
        self._happened.connect(self._show, Qt.ConnectionType.QueuedConnection)  # not in the middle of a paint event

    def catch(self) -> None:
        """Be asked about every exception that nobody catches from now on."""
        sys.excepthook = self.report
        threading.excepthook = lambda fault: self.report(fault.exc_type, fault.exc_value, fault.exc_traceback)

    def report(self, kind: type[BaseException], fault: BaseException | None, trace: TracebackType | None) -> None:
        """Write it to the terminal, and show it unless it was shown already."""
        told = "".join(traceback.format_exception(kind, fault, trace))
        if sys.stderr:
            print(told, file=sys.stderr, flush=True)  # noqa: T201  # for whoever started the program from a terminal
        if not issubclass(kind, KeyboardInterrupt):
            self._happened.emit(told)

    @Slot(str)
    def _show(self, told: str) -> None:
        if told in self._told or len(self._told) == _MOST:
            return
        self._told.add(told)
        self._dialog = self._dialog or FaultDialog()
        self._dialog.add(told)
        self._dialog.show()


class FaultDialog(QDialog):
    """The reports, as plain text."""

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("A fault of glossreader"))
        self.resize(*_SIZE)
        said = QLabel(
            self.tr(
                "Something in glossreader went wrong. What your library holds is safe, and you can go on. "
                "This report says what happened; copy it for whoever looks after glossreader."
            )
        )
        said.setTextFormat(Qt.TextFormat.PlainText)
        said.setWordWrap(True)
        self._reports = QPlainTextEdit(readOnly=True)
        self._reports.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._reports.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._reports.setAccessibleName(self.tr("Report"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(self.tr("Copy the report"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(self.copy)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for part in (said, self._reports, buttons):
            column.addWidget(part)

    def add(self, told: str) -> None:
        """Show one more report below those that are there."""
        self._reports.setPlainText(f"{self._reports.toPlainText() or _here()}\n{told}")

    def copy(self) -> None:
        """Put all reports into the clipboard."""
        QGuiApplication.clipboard().setText(self.text())

    def text(self) -> str:
        """Give all reports."""
        return self._reports.toPlainText()


def _here() -> str:
    """Say in a line what runs where."""
    import platform  # noqa: PLC0415  # late: start-up

    return f"glossreader {__version__}, Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}\n"
