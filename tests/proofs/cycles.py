"""Proof: the window can be opened and closed, again and again, and nothing of it stays behind.

    python3 run.py prove cycles [--small]

One process opens the program on one library 200 times, waits for an article to be shown, and closes it, every fourth time while an import
runs. Afterwards there is no thread, no process, no window more than after the first cycles, and memory has come to rest. Small: 8 times.
"""

import gc
import multiprocessing
import os
import sys
import threading
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from glossreader.app import Program, make_application
from glossreader.language.chinese import Chinese
from glossreader.library import Library
from glossreader.paths import resource

_PATIENCE = 30.0  # seconds
_MOST_GROWTH = 0.4  # megabytes a cycle, after the first quarter


def prove(*, small: bool) -> int:
    """Open, close, count; return the number of faults."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    QApplication.instance() or make_application()
    megabytes: list[float] = []
    closings: list[float] = []
    cycles, faults = 8 if small else 200, 0
    with TemporaryDirectory() as folder:
        home = Path(folder)
        _make_library(home)
        for cycle in range(cycles):
            faults += not _shown(home, closings, is_busy=cycle % 4 == 3)
            megabytes.append(_memory())
    growth = (megabytes[-1] - megabytes[cycles // 4]) / (cycles - cycles // 4)
    left = {
        "threads left": threading.active_count() - 1,
        "processes left": len(multiprocessing.active_children()),
        "windows left": len([widget for widget in QApplication.topLevelWidgets() if type(widget).__name__ == "MainWindow"]),
        "cycles without an article": faults,
        "memory still grows": int(growth > _MOST_GROWTH and not small),
    }
    print(f"{cycles} cycles, longest closing {1000 * max(closings):.0f} ms, memory {megabytes[0]:.0f} to {megabytes[-1]:.0f} MB")
    for what, number in left.items():
        print(f"{number:4} {what}")
    return sum(left.values())


def _make_library(home: Path) -> None:
    with Library.open(home / "library.glossreader", lambda shelf: Chinese.open(home / "cache", shelf=shelf)) as library:
        library.add(min(resource("samples").glob("*.txt")))
    (home / "endless.txt").write_text("".join(f"Paragraph {n} of many (很多).\n\n" for n in range(5000)), encoding="utf-8")


def _shown(home: Path, closings: list[float], *, is_busy: bool) -> bool:
    """Open the program and close it; whether it has shown an article."""
    program = Program(home / "library.glossreader", [home / "endless.txt"] if is_busy else [], home / "cache")
    program.show()
    end = time.monotonic() + _PATIENCE
    while not (program.window.is_furnished and program.window.workspace.reader.pages()) and time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.002)
    shown = bool(program.window.workspace.reader.pages())
    begun = time.perf_counter()
    program.window.close()
    program.close()
    closings.append(time.perf_counter() - begun)
    del program
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()
    gc.collect()
    return shown


def _memory() -> float:
    """What this process holds, in MB; 0 where the system does not tell."""
    status = Path("/proc/self/statm")
    return int(status.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6 if status.exists() else 0.0


if __name__ == "__main__":
    sys.exit(min(prove(small="--small" in sys.argv), 1))
