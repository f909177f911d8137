"""Rival programs that we measure ourselves against: got on first use into the virtual environment, checked to the byte."""

import importlib
import subprocess
import sys
import warnings
from pathlib import Path
from types import ModuleType

_FOLDER = Path(sys.prefix) / "rivals"
_PINNED = {"jieba": "jieba==0.42.1 --hash=sha256:055ca12f62674fafed09427f176506079bc135638a14e23e25be909131928db2"}


def rival(name: str) -> ModuleType | None:
    """Return the rival's module, installed where it is not there yet; None, and a sentence printed, where it cannot be had."""
    folder = _FOLDER / name
    if not (folder / name).is_dir() and not _installed(name, folder):
        print(f"{name} is not at hand and could not be installed; it is left out.")
        return None
    sys.path.insert(0, str(folder))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # jieba 0.42.1 still imports pkg_resources
        return importlib.import_module(name)


def _installed(name: str, folder: Path) -> bool:
    folder.mkdir(parents=True, exist_ok=True)
    wish = folder / "requirements.txt"
    wish.write_text(_PINNED[name] + "\n", encoding="utf-8")
    command = [sys.executable, "-m", "pip", "install", "--quiet", "--require-hashes", "--no-deps", "--target", str(folder), "-r", str(wish)]
    return subprocess.run(command, check=False, capture_output=True).returncode == 0
