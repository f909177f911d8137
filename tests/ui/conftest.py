"""A real window over a real library with the sample articles in it, for tests that read, point and type."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from glossreader.language.chinese import Chinese
from glossreader.library import Library
from glossreader.paths import resource
from glossreader.settings import Scheme, Settings
from glossreader.ui.background import Background
from glossreader.ui.main_window import MainWindow


@pytest.fixture(scope="session")
def shelf(tmp_path_factory: pytest.TempPathFactory, dictionary_cache: Path) -> Path:
    """A library file with all samples; tests take a copy."""
    path = tmp_path_factory.mktemp("shelf") / "library.glossreader"
    with Library.open(path, lambda: Chinese.open(dictionary_cache)) as library:
        for sample in sorted(resource("samples").glob("*.txt")):
            library.add(sample)
    return path


@pytest.fixture
def library_path(tmp_path: Path, shelf: Path) -> Path:
    """A copy of the library of samples."""
    return Path(shutil.copy(shelf, tmp_path / "library.glossreader"))


@pytest.fixture
def window(qtbot: QtBot, library_path: Path, dictionary_cache: Path) -> Iterator[MainWindow]:
    """The window on the first sample, as it stands a moment after the start."""
    background = Background(library_path, dictionary_cache)
    shown = MainWindow(background, Settings(scheme=Scheme.LIGHT), dictionary_cache)
    qtbot.addWidget(shown)
    with qtbot.waitSignals([background.dictionary_ready, shown.reader.pages_changed], timeout=20_000):
        shown.show()
        background.start()
    yield shown
    shown.close()
    background.close()
