"""Fifty good files with every bad one among them end in fifty sources and a list of reasons, by the window and by the command line."""

from itertools import chain, zip_longest
from pathlib import Path
from typing import Any

import pytest

from glossreader import cli
from glossreader.domain.errors import visible
from glossreader.language.chinese import Chinese
from glossreader.library import Library
from glossreader.ui.background import Background
from glossreader.ui.messages import message
from tests.conftest import PAGES, SOURCES
from tests.importers.hostile import Input
from tests.importers.hostile_inputs import inputs
from tests.test_library import PAGE

PATIENCE = 600_000  # milliseconds; the machine may be busy
GOOD = 50


def good_files() -> list[Path]:
    """Fifty files of all formats, each format in its turn, and of each the smallest."""
    formats = [[path for path in folder.iterdir() if path.suffix != ".golden"] for folder in sorted(SOURCES.iterdir())]
    by_format = [sorted(paths, key=_size) for paths in (*formats, list(PAGES.glob("*.txt")))]
    return [path for path in chain.from_iterable(zip_longest(*by_format)) if path][:GOOD]


def _size(path: Path) -> tuple[int, str]:
    """Give the size of a file or a folder of them; the name as well, so that the order is sure."""
    return sum(file.stat().st_size for file in (path, *path.rglob("*")) if file.is_file()), path.name


@pytest.fixture
def bad(tmp_path) -> list[tuple[Input, Path]]:
    """Every input that is refused, each in a folder of its own."""
    made = []
    for number, one in enumerate(one for one in inputs(200) if one.refused):
        (tmp_path / f"bad{number}").mkdir()
        made.append((one, one.make(tmp_path / f"bad{number}")))
    return made


@pytest.fixture
def batch(bad) -> list[Path]:
    """The bad ones among the good ones."""
    paths = [path for _, path in bad]
    share = len(paths) // GOOD + 1
    parts = [[good, *paths[number * share : (number + 1) * share]] for number, good in enumerate(good_files())]
    assert sum(map(len, parts)) == GOOD + len(paths)
    return list(chain.from_iterable(parts))


@pytest.fixture
def library_path(tmp_path):
    return tmp_path / "library.glossreader"


def locations(library: Library) -> list[str]:
    """Where the sources of a library lie, each once."""
    return sorted({library.source(listed.number).location for listed in library.articles()})


def test_the_window_reads_fifty_files_and_tells_why_it_could_not_read_the_others(
    qtbot, library_path, dictionary_cache, chinese, bad, batch
):
    background = Background(library_path, dictionary_cache)
    background.start()
    told: list[Any] = []
    ended: list[Any] = []
    running = background.add(batch)
    running.refused.connect(lambda _, error: told.append(error))
    running.finished.connect(ended.append)
    qtbot.waitUntil(lambda: bool(ended), timeout=PATIENCE)
    assert [(type(error).__name__, error.name) for error in told] == [(one.refused, str(path)) for one, path in bad]
    assert list(ended[0].refused) == told
    assert all(message(error) for error in told)
    answers: list[Any] = []
    background.ask(lambda library: (locations(library), library.check()), answers.append)
    qtbot.waitUntil(lambda: bool(answers), timeout=PATIENCE)
    assert answers == [(sorted(map(str, good_files())), ())]
    background.close()


def test_the_command_line_reads_fifty_files_and_tells_why_it_could_not_read_the_others(
    tmp_path, home, library_path, dictionary_cache, chinese, bad, batch, capsys
):
    home.mkdir()
    (home / "cache").symlink_to(dictionary_cache, target_is_directory=True)
    (tmp_path / "last.txt").write_text(PAGE, encoding="utf-8")
    words = ["add", *map(str, batch), str(tmp_path / "last.txt"), "--library", str(library_path)]
    assert cli.run(words, lambda files, library: 1, lambda: 1) == 1
    said = capsys.readouterr()
    assert len(said.out.splitlines()) == GOOD + 1
    assert said.out.splitlines()[-1] == "last.txt: 1 article added"
    names = [f"glossreader: {visible(str(path))}" for _, path in bad]
    reasons = [line for line in said.err.splitlines() if line.startswith(tuple(names))]
    assert len(reasons) == len(names)
    assert all(reason.startswith(name) for reason, name in zip(reasons, names, strict=True))
    with Library.open(library_path, lambda shelf: Chinese.open(dictionary_cache, shelf=shelf)) as library:
        assert locations(library) == sorted(map(str, (*good_files(), tmp_path / "last.txt")))
        assert library.check() == ()
