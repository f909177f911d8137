import json
import os
import signal
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path

import pytest

from glossreader.handover import is_answered
from glossreader.store.database import Store
from tests.test_library import ANOTHER, PAGE

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="ends the program by a signal of POSIX")
PROGRAM = [sys.executable, "-m", "glossreader"]
_OFFSCREEN = "This plugin does not support raise()\n"
PATIENCE = 90.0  # seconds; the machine may be busy


@pytest.fixture(autouse=True)
def own_places(home, dictionary_cache, chinese):
    """A home whose dictionary is the one that all tests share."""
    home.mkdir()
    (home / "cache").symlink_to(dictionary_cache, target_is_directory=True)


@pytest.fixture
def library(home) -> Path:
    """A library that is not new, so that no samples come into it."""
    path: Path = home / "library.glossreader"
    Store.open(path).close()
    return path


@pytest.fixture
def page(tmp_path) -> Path:
    path: Path = tmp_path / "page.txt"
    path.write_text(PAGE, encoding="utf-8")
    return path


@contextmanager
def window(library, *words):
    """The program with its window, in a process of its own; it is ended as by a session that closes, and must end well."""
    with subprocess.Popen([*PROGRAM, *words], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as program:
        try:
            wait_until(lambda: is_answered(library) or program.poll() is not None)
            yield program
            program.terminate()
            out, err = program.communicate(timeout=PATIENCE)
            err = err.replace(_OFFSCREEN, "")
            assert (program.returncode, out, err) == (0, "", "")
        finally:
            program.kill()


def wait_until(fact):
    end = time.monotonic() + PATIENCE
    while not fact():
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.2)  # each look is a process of its own, and takes time from the window


def run(*words):
    return subprocess.run([*PROGRAM, *words], capture_output=True, text=True, check=False)


def titles():
    """The articles, as another start of the program lists them."""
    listed = run("list", "--format", "json")
    assert listed.returncode == 0, listed.stderr
    return [article["title"] for article in json.loads(listed.stdout)["articles"]]


def test_the_window_reads_a_file_and_a_second_start_hands_its_file_over(library, page, tmp_path):
    another = tmp_path / "another.txt"
    another.write_text(ANOTHER, encoding="utf-8")
    with window(library, "open", str(page)):
        wait_until(lambda: titles() == ["A Blacklist for Everyone"])
        second = run("open", str(another))
        assert (second.returncode, second.stdout) == (0, "The window that is open reads them.\n")
        wait_until(lambda: len(titles()) == 2)
        assert run().stdout == "The window is open already; it comes to the front.\n"
    assert titles() == ["A Blacklist for Everyone", "Laolai on the Phone"]


def test_while_the_window_has_the_library_add_hands_over_and_readers_read_a_copy(library, page):
    with window(library):
        wait_until(lambda: run("undo").returncode == 3)
        assert run("add", str(page)).stdout == "The window that is open reads them.\n"
        wait_until(lambda: len(titles()) == 1)
        assert "[老赖]" in run("search", "老賴").stdout
        assert "老赖" in run("export", "--format", "csv").stdout
        assert "老赖" in run("show", "1").stdout
        assert "in use" in run("undo").stderr


def test_a_new_library_gets_the_samples_once(home, page):
    path = home / "library.glossreader"
    with window(path):
        wait_until(lambda: len(titles()) >= 6)
    before = titles()
    with window(path, "open", str(page)):
        wait_until(lambda: titles() == [*before, "A Blacklist for Everyone"])


@pytest.mark.skipif(sys.platform != "linux", reason="looks for the worker process in /proc")
def test_it_ends_well_in_the_middle_of_an_import(library, tmp_path):
    endless = tmp_path / "endless.txt"
    endless.write_text("".join(f"Paragraph {n} is about Sesame Credit (芝麻信用).\n\n" for n in range(20_000)), encoding="utf-8")
    with window(library, "open", str(endless)) as program:
        tasks = Path(f"/proc/{program.pid}/task")
        wait_until(lambda: any((task / "children").read_text() for task in tasks.iterdir()))
        program.terminate()
        program.wait(PATIENCE)
    assert titles() == []


def test_a_window_that_was_killed_is_followed_by_the_next(library, page):
    with subprocess.Popen([*PROGRAM], stderr=subprocess.DEVNULL) as killed:
        wait_until(lambda: is_answered(library))
        killed.send_signal(signal.SIGKILL)
    with window(library, "open", str(page)):
        wait_until(lambda: titles() == ["A Blacklist for Everyone"])


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a display")
def test_without_a_display_there_is_a_sentence():
    world = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}}
    refused = subprocess.run(PROGRAM, env=world, capture_output=True, text=True, check=False)
    assert refused.returncode == 1
    assert refused.stderr.startswith("glossreader: There is no display")


def test_the_program_passes_its_own_test_and_leaves_no_trace(home):
    before = sorted(home.iterdir())
    passed = run("--self-test")
    assert passed.returncode == 0, passed.stdout + passed.stderr
    assert "FAULT" not in passed.stdout
    assert "docx, epub, html, md, mhtml, pdf, srt read in the worker process" in passed.stdout
    assert "fetched from this computer" in passed.stdout
    assert sorted(home.iterdir()) == before


@pytest.mark.parametrize("words", [[], ["--version"], ["list"]])
def test_the_command_line_loads_only_what_it_needs(words, library):
    world = os.environ | {"PYTHONPROFILEIMPORTTIME": "1"}
    loaded = subprocess.run(
        [*PROGRAM, *words, *([] if words else ["--help"])], env=world, capture_output=True, text=True, check=False
    ).stderr
    assert "PySide6" not in loaded
    assert ("sqlalchemy" in loaded) == (words == ["list"])
