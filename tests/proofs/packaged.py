"""Proof: the program as a folder that needs no Python works: it reads every format, mines, converts, exports and shows a window.

    python3 run.py prove packaged [--small]

It makes an environment of its own from the lock files, builds the program in it and lets the result test itself without a display, in an
environment without Python. Then it reads the files of tests/sources, which must become the same as from source. It needs a network and
some minutes. Small: the program of this checkout tests itself in the same way.
"""

import os
import re
import subprocess
import sys
import time
import venv
from pathlib import Path
from tempfile import TemporaryDirectory

_CHECKOUT = Path(__file__).resolve().parents[2]
_SOURCES = _CHECKOUT / "tests" / "sources"
_FROM_SOURCE = [sys.executable, "-m", "glossreader"]
_LOCKS = ("requirements.lock", "requirements-packaging.lock")
_KEPT = ("HOME", "LANG", "SYSTEMROOT", "TEMP", "TMP", "TMPDIR")  # of the environment; no path leads to a Python


def prove(*, small: bool) -> int:
    """Build, test, print sizes and times; return the number of faults."""
    if small:
        return _faults(_FROM_SOURCE)
    with TemporaryDirectory() as folder:
        begun = time.perf_counter()
        program = _built(Path(folder))
        print(f"built in {time.perf_counter() - begun:.0f} s: {_megabytes(program.parent)} MB in {_count(program.parent)} files")
        faults = _faults([str(program)]) + _faults([str(program)])  # the second time as warm as it gets
        return faults + sum(_differs(str(program), sources, Path(folder)) for sources in sorted(_SOURCES.iterdir()))


def _built(folder: Path) -> Path:
    """Make an environment, and the program with it; the program's file."""
    venv.create(folder / "venv", with_pip=True)
    python = folder / "venv" / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    for lock in _LOCKS:
        needed = ["--require-hashes", "--only-binary=:all:", "-r", str(_CHECKOUT / "packaging" / lock)]
        subprocess.run([str(python), "-m", "pip", "install", "--quiet", *needed], check=True, stdout=sys.stderr)
    command = [str(python), str(_CHECKOUT / "packaging" / "build.py"), str(folder / "dist")]
    return Path(subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout.strip())


def _faults(command: list[str]) -> int:
    """Let a program test itself; the number of its faults, one at least when it did not end well."""
    begun = time.perf_counter()
    tested = _ran([*command, "--self-test"])
    print(f"{tested.stdout}{tested.stderr}status {tested.returncode} after {time.perf_counter() - begun:.1f} s")
    return max(len(re.findall("^FAULT", tested.stdout, re.MULTILINE)), int(tested.returncode != 0))


def _differs(program: str, sources: Path, home: Path) -> bool:
    """Whether the packaged program makes something else of the sources in a folder than the program of this checkout does."""
    packaged, from_source = (
        _ran([*command, "glossary", str(sources), "--format", "json"], GLOSSREADER_HOME=str(home / "home"))
        for command in ([program], _FROM_SOURCE)
    )
    articles = packaged.stdout.count('"title":')
    is_same = packaged.returncode == from_source.returncode == 0 and packaged.stdout == from_source.stdout and articles > 0
    print(
        f"{'ok   ' if is_same else 'FAULT'} {sources.name}: {articles} articles\n{'' if is_same else packaged.stderr}", end="", flush=True
    )
    return not is_same


def _ran(command: list[str], **world: str) -> "subprocess.CompletedProcess[str]":
    """Run a command where no path leads to a Python."""
    kept = {name: value for name, value in os.environ.items() if name in _KEPT} | {"QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(command, env=kept | world, capture_output=True, text=True, encoding="utf-8", check=False, cwd=_CHECKOUT)


def _megabytes(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink()) // 1_000_000


def _count(folder: Path) -> int:
    return sum(path.is_file() for path in folder.rglob("*"))


if __name__ == "__main__":
    sys.exit(min(prove(small="--small" in sys.argv), 1))
