"""How fast a page becomes a glossary: `python3 run.py bench speed`.

Prints the best of several runs, in seconds, beside the goal; a shared machine is noisy, so nothing fails.
"""

import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from glossreader.language.chinese import Chinese
from glossreader.library import read_and_mine
from glossreader.paths import user_places
from tests.conftest import PAGES, SHARED

_SEED = SHARED / "gold" / "pages" / "seed.txt"


def main() -> None:
    """Measure and print."""
    page = _SEED if _SEED.exists() else max(PAGES.glob("*.txt"), key=lambda path: path.stat().st_size)
    print(f"{page.name}, {len(page.read_text(encoding='utf-8'))} characters; seconds, best of several\n")
    with Chinese.open(user_places().cache) as chinese:
        read_and_mine(page, chinese)
        _print("read and mined in a running program", _best(5, lambda: read_and_mine(page, chinese)), 0.4)
    _print("`glossreader glossary` from exec to exit", _best(5, lambda: _run("glossary", str(page), "--format", "json")), 1.5)
    _print("`glossreader --version` from exec to exit", _best(5, lambda: _run("--version")), None)
    _print("the dictionary built", _best(2, _build_dictionary), 5.0)


def _best(times: int, work: Callable[[], object]) -> float:
    return min(_seconds(work) for _ in range(times))


def _seconds(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def _run(*words: str) -> None:
    subprocess.run([sys.executable, "-m", "glossreader", *words], check=True, capture_output=True)


def _build_dictionary() -> None:
    with tempfile.TemporaryDirectory() as folder:
        Chinese.open(Path(folder)).close()


def _print(what: str, seconds: float, goal: float | None) -> None:
    print(f"{what:45} {seconds:6.3f}{'' if goal is None else f'   (goal: at most {goal})'}")


if __name__ == "__main__":
    main()
