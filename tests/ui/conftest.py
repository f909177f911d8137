"""A real window over a real library with the sample articles in it, for tests that read, point and type."""

import shutil
from collections.abc import Iterator
from functools import partialmethod
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTranslator
from PySide6.QtGui import QCursor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from glossreader.language.chinese import Chinese
from glossreader.library import Library
from glossreader.paths import resource
from glossreader.settings import Scheme, Settings
from glossreader.ui.background import Background
from glossreader.ui.main_window import MainWindow
from glossreader.ui.translations import install_translation
from tests.ui.person import PATIENCE, Person

OUTSIDE = QPoint(-100, -100)


class PatientBot(QtBot):
    """Waits as long for everything as a busy machine may need; pytest-qt itself gives up after five seconds."""

    waitUntil = partialmethod(QtBot.waitUntil, timeout=PATIENCE)  # noqa: N815  # pytest-qt's names
    waitSignal = partialmethod(QtBot.waitSignal, timeout=PATIENCE)  # noqa: N815
    waitSignals = partialmethod(QtBot.waitSignals, timeout=PATIENCE)  # noqa: N815
    waitActive = partialmethod(QtBot.waitActive, timeout=PATIENCE)  # noqa: N815
    waitExposed = partialmethod(QtBot.waitExposed, timeout=PATIENCE)  # noqa: N815


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """A bot that does not assume speed."""
    return PatientBot(request)


@pytest.fixture(scope="session")
def shelf(tmp_path_factory: pytest.TempPathFactory, dictionary_cache: Path) -> Path:
    """A library file with all samples; tests take a copy."""
    path = tmp_path_factory.mktemp("shelf") / "library.glossreader"
    with Library.open(path, lambda shelf: Chinese.open(dictionary_cache, shelf=shelf)) as library:
        for sample in sorted(resource("samples").glob("*.txt")):
            library.add(sample)
    return path


@pytest.fixture
def library_path(tmp_path: Path, shelf: Path) -> Path:
    """A copy of the library of samples."""
    return Path(shutil.copy(shelf, tmp_path / "library.glossreader"))


@pytest.fixture
def background(library_path: Path, dictionary_cache: Path) -> Iterator[Background]:
    """The way to that library."""
    background = Background(library_path, dictionary_cache)
    yield background
    background.close()


@pytest.fixture
def window(qtbot: QtBot, background: Background, dictionary_cache: Path) -> Iterator[MainWindow]:
    """The window on the first sample, as it stands a moment after the start."""
    shown = MainWindow(Settings(scheme=Scheme.LIGHT, looks_first=False))
    shown.furnish(background, dictionary_cache)
    qtbot.addWidget(shown)
    with qtbot.waitSignals([background.dictionary_ready, shown.workspace.reader.pages_changed], timeout=PATIENCE):
        shown.show()
        background.start()
    yield shown
    shown.close()


@pytest.fixture
def english(qapp: QApplication) -> Iterator[None]:
    """The window's own English, which knows one article from two."""
    install_translation(qapp, "en")
    yield
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)


@pytest.fixture
def person(english: None, qtbot: QtBot, window: MainWindow, background: Background) -> Person:
    """A reader at that window, with the keys going to the text."""
    QCursor.setPos(window.mapToGlobal(QPoint(window.width() // 2, 4)))
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    with qtbot.waitActive(window, timeout=PATIENCE):
        window.activateWindow()
    return Person(qtbot, window, background)


@pytest.fixture(autouse=True)
def mouse_outside() -> None:
    """Let the mouse begin where no window is, not where another test left it.

    A window that is shown under a mouse at rest is told twice that it came, on the first move too, and what was left then is not told.
    """
    if isinstance(QApplication.instance(), QApplication):
        QCursor.setPos(OUTSIDE)


@pytest.fixture(autouse=True)
def clipboard_without_ours() -> Iterator[None]:
    """Leave nothing in the clipboard that a test has put there.

    Qt lets go of it when the process ends, which is after Python has ended: data that Python made bring it down then.
    """
    yield
    if isinstance(QApplication.instance(), QApplication):
        QGuiApplication.clipboard().clear()


@pytest.fixture(autouse=True)
def plain_application() -> Iterator[None]:
    """Let no test see the colours that another test's window gave the application."""
    yield
    app = QApplication.instance()
    if isinstance(app, QApplication) and app.styleSheet():
        app.setStyleSheet("")
        app.setPalette(QPalette())
