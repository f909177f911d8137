"""The program as a folder that needs no Python: built in dist/ by PyInstaller, with the dictionaries in it.

    python packaging/build.py [DIST]

Run it with a Python that has requirements.lock and requirements-packaging.lock installed. Two builds on one machine are the same.
"""

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
_MISSING = re.compile(r"^\d+ (?:WARNING|ERROR): (Library not found.*|Hidden import.*not found.*|Ignoring .*not exist.*)$", re.MULTILINE)
_EXPECTED = re.compile(r"libqgtk3|libqtiff|Hidden import")  # plugins of Qt that are left out; dialects of SQLAlchemy


class BuildError(Exception):
    """The build cannot be used; the text says why."""


def build(dist: Path) -> Path:
    """Build into the folder `dist` and return the program's file; raises BuildError."""
    with tempfile.TemporaryDirectory() as work:
        dictionary = Path(work) / "dictionary"
        _run([sys.executable, "-c", _BUILD_DICTIONARY, str(dictionary)])
        options = ["--noconfirm", "--clean", f"--distpath={dist}", f"--workpath={work}/build", "--log-level=WARN"]
        told = _run(
            [sys.executable, "-m", "PyInstaller", *options, str(ROOT / "packaging" / "glossreader.spec")],
            GLOSSREADER_DICTIONARY=str(dictionary),
        )
    if missing := [line for line in _MISSING.findall(told) if not _EXPECTED.search(line)]:
        raise BuildError("\n".join(missing))
    return dist / "glossreader" / ("glossreader.exe" if sys.platform == "win32" else "glossreader")


_BUILD_DICTIONARY = (
    "import pathlib, sys; from glossreader.language.dictionary.cache import ready_files; ready_files(pathlib.Path(sys.argv[1]))"
)


def _run(command: list[str], **world: str) -> str:
    """Run a command of the build; returns what it said."""
    same = {"PYTHONHASHSEED": "0", "SOURCE_DATE_EPOCH": "1577836800", "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, env=os.environ | same | world, capture_output=True, text=True, check=False, cwd=ROOT)
    if done.returncode:
        raise BuildError(done.stdout + done.stderr)
    return done.stdout + done.stderr


def main(words: list[str]) -> None:
    """Build, and say where."""
    print(build(Path(words[0]).resolve() if words else ROOT / "dist"))


if __name__ == "__main__":
    main(sys.argv[1:])
