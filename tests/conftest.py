"""What all tests share: a home of their own for each worker, one dictionary for all, and the labelled pages where they are at hand."""

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from glossreader.language.chinese import Chinese

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # no test shows a window, or depends on a screen

SHARED = Path(__file__).parents[2] / "shared"
PAGES = Path(__file__).parent / "pages"
LABELLED = Path(__file__).parent / "labelled"
SOURCES = Path(__file__).parent / "sources"


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty GLOSSREADER_HOME: no test sees the user's own library."""
    folder = tmp_path / "home"
    monkeypatch.setenv("GLOSSREADER_HOME", str(folder))
    return folder


@pytest.fixture(autouse=True)
def bundled_fonts(request: pytest.FixtureRequest) -> None:
    """Qt tests see the program's own faces and no others: widths and pictures are the same on every computer."""
    if "qapp" in request.fixturenames:
        from glossreader.ui import fonts, theme  # noqa: PLC0415  # below ui no test needs Qt

        app = request.getfixturevalue("qapp")
        fonts.load_fonts()
        app.setFont(theme.TEXT.font())


@pytest.fixture(scope="session")
def dictionary_cache() -> Path:
    """A folder with the dictionary, shared by workers and runs: building it again is proved by its own tests."""
    return Path(os.environ.get("GLOSSREADER_TEST_CACHE", tempfile.gettempdir())) / f"glossreader-tests-{os.environ.get('USER', 'anyone')}"


@pytest.fixture(scope="session")
def chinese(dictionary_cache: Path) -> Iterator[Chinese]:
    """The language room over the real dictionary."""
    opened = Chinese.open(dictionary_cache)
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder with labelled pages; skips the test where it is not beside the checkout."""
    if not SHARED.is_dir():
        pytest.skip("needs the labelled pages of ../shared")
    return SHARED
