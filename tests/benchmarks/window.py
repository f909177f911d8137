"""How soon the window is there: `python3 run.py bench window`.

Starts an empty PySide6 window and the program by turns, in processes of their own, and prints the time from the start of each to the end
of its first frame; the program has a library that is not new. The ratio is what counts, and the best of each is the least disturbed.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path

_TIMES, _GOAL = 9, 1.6
_KINDS = ("empty", "program")


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as home:
        world = os.environ | {"GLOSSREADER_HOME": home, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
        _make_library(Path(home))
        for kind in _KINDS:  # what Python and the system keep of files is there from now on
            _milliseconds(kind, world)
        turns = [{kind: _milliseconds(kind, world) for kind in _KINDS} for _ in range(_TIMES)]
    for kind in _KINDS:
        times = [turn[kind] for turn in turns]
        print(f"{kind:8} best {min(times):5.0f} ms, median {statistics.median(times):5.0f} ms")
    best = min(turn["program"] for turn in turns) / min(turn["empty"] for turn in turns)
    median = statistics.median(turn["program"] / turn["empty"] for turn in turns)
    print(f"ratio    best {best:.2f}, median of the turns {median:.2f}   (goal: at most {_GOAL})")


def _make_library(home: Path) -> None:
    from glossreader.store.database import Store  # noqa: PLC0415  # not in the processes that are measured

    with closing(Store.open(home / "library.glossreader")):
        pass


def _milliseconds(kind: str, world: dict[str, str]) -> float:
    begun = time.time()
    child = subprocess.run([sys.executable, "-m", "tests.benchmarks.window", kind], env=world, capture_output=True, text=True, check=True)
    return 1000 * (float(child.stdout) - begun)


def _tell_time() -> None:
    print(time.time(), flush=True)
    os._exit(0)  # how long it takes to end is not the question


def _show_empty() -> None:
    """Show what PySide6 can show soonest."""
    from PySide6.QtCore import QTimer  # noqa: PLC0415  # part of what is measured
    from PySide6.QtWidgets import QApplication, QMainWindow  # noqa: PLC0415  # as above

    class Empty(QMainWindow):
        def paintEvent(self, event):  # type: ignore[explicit-override]  # nothing more is loaded than must be
            super().paintEvent(event)
            QTimer.singleShot(0, _tell_time)

    app = QApplication([])
    window = Empty()
    window.resize(1440, 900)
    window.show()
    app.exec()


def _show_program() -> None:
    """Show what `glossreader` shows, and end when it would open the library."""
    from glossreader.cli import run  # noqa: PLC0415  # part of what is measured

    def open_window(files, library):
        from glossreader.app import FirstPaint, Program, make_application  # noqa: PLC0415  # as above

        app = make_application()
        program = Program(library, files)
        FirstPaint(program.window).painted.connect(_tell_time)
        program.window.show()
        return app.exec()

    run([], open_window, lambda: 1)


if __name__ == "__main__":
    {"empty": _show_empty, "program": _show_program}.get("".join(sys.argv[1:]), main)()
