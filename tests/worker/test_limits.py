"""A process that takes too much for one source is found out; the system's own wall stands behind."""

import subprocess
import sys
import time

import pytest

from glossreader.domain.source_errors import ReadingTooBig, ReadingTooLong
from glossreader.worker.limits import Watch

GREEDY = "import sys, time; held = bytearray(300_000_000); print('full', flush=True); time.sleep(600)"
WALLED = "from glossreader.worker.limits import wall_in; wall_in(); bytearray(5_000_000_000)"


def verdict(watch):
    """Look until there is something to say."""
    end = time.monotonic() + 30
    while (said := watch.verdict("bomb.epub")) is None and time.monotonic() < end:
        time.sleep(0.01)
    return said


@pytest.fixture
def greedy():
    with subprocess.Popen([sys.executable, "-c", GREEDY], stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.readline()
        yield process
        process.kill()


def test_a_process_that_takes_too_much_memory_is_found_out(greedy):
    assert Watch(greedy.pid, memory=1_000, silence=600).verdict("bomb.epub") is None
    said = verdict(Watch(greedy.pid, memory=200, silence=600))
    assert isinstance(said, ReadingTooBig)
    assert str(said).startswith("Reading bomb.epub needed more than 200 MB of memory")


def test_a_process_that_is_silent_for_too_long_is_found_out_and_a_sign_of_life_gives_it_time(greedy):
    said = verdict(Watch(greedy.pid, memory=1_000, silence=0.05))
    assert isinstance(said, ReadingTooLong)
    watch = Watch(greedy.pid, memory=1_000, silence=3600)
    watch.hear()
    assert watch.verdict("long.pdf") is None


def test_a_process_that_is_gone_takes_nothing():
    with subprocess.Popen([sys.executable, "-c", ""]) as process:
        process.wait()
    watch = Watch(process.pid, memory=1, silence=600)
    time.sleep(0.15)
    assert watch.verdict("page.txt") is None


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux walls a process in")
def test_the_system_refuses_memory_beyond_all_measure():
    done = subprocess.run([sys.executable, "-c", WALLED], capture_output=True, text=True, check=False)
    assert "MemoryError" in done.stderr
