"""The lock files, made from pyproject.toml: every wheel with its hash, for Windows, macOS and Linux and each Python that we support.

Needs `uv`, which is a tool of whoever locks and not of the project. More arguments go to it: `--upgrade`, `--upgrade-package pypinyin`.
"""

import subprocess
import sys
import tomllib
from pathlib import Path

_HERE = Path(__file__).resolve().parent
_PROGRAM = _HERE / "requirements.lock"
_DEV = _HERE / "requirements-dev.lock"
_PACKAGING = _HERE / "requirements-packaging.lock"
_COMPILE = ["uv", "pip", "compile", "-", "--universal", "--python-version=3.11", "--only-binary=:all:", "--generate-hashes"]
_NAMELESS = [
    "--no-emit-index-url",
    "--no-emit-find-links",
    "--custom-compile-command=python3 packaging/lock.py",
]  # no address, no path of one machine


def lock(requirements: list[str], target: Path, options: list[str]) -> None:
    """Write to `target` what `requirements` need; versions that stand there already are kept where they still fit."""
    command = [*_COMPILE, *_NAMELESS, f"--output-file={target.name}", *options]
    subprocess.run(command, input="\n".join(requirements), text=True, check=True, cwd=_HERE, stdout=subprocess.DEVNULL)


def main(options: list[str]) -> None:
    """Lock the program with what builds it, then the tests and tools, and what packages it, to fit beside it."""
    settings = tomllib.loads((_HERE.parent / "pyproject.toml").read_text(encoding="utf-8"))
    project = settings["project"]
    lock([*project["dependencies"], *settings["build-system"]["requires"]], _PROGRAM, options)
    for extra, target in (("dev", _DEV), ("packaging", _PACKAGING)):
        lock(project["optional-dependencies"][extra], target, [f"--constraints={_PROGRAM.name}", *options])


if __name__ == "__main__":
    main(sys.argv[1:])
