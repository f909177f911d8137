"""A checkout in miniature that the real run.py sets up without a network: a program that echoes, and wheels of a few bytes."""

import hashlib
import os
import shutil
import subprocess
import sys
import zipfile
from dataclasses import dataclass
from pathlib import Path

_RUN = Path(__file__).resolve().parents[1] / "run.py"
_PYPROJECT = """
[build-system]
requires = []
build-backend = "backend"
backend-path = ["packaging"]
[project]
name = "glossreader"
version = "1.0"
[tool.hatch.build]
[tool.ruff]
line-length = 80
"""
_BACKEND = """
import pathlib
import zipfile

def build_editable(folder, config_settings=None, metadata_directory=None):
    name = "glossreader-1.0-py3-none-any.whl"
    with zipfile.ZipFile(pathlib.Path(folder, name), "w") as wheel:
        wheel.writestr("glossreader-1.0.dist-info/METADATA", "Metadata-Version: 2.1\\nName: glossreader\\nVersion: 1.0\\n")
        wheel.writestr("glossreader-1.0.dist-info/WHEEL", "Wheel-Version: 1.0\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n")
        wheel.writestr("glossreader-1.0.dist-info/RECORD", "")
        wheel.writestr("glossreader.pth", str(pathlib.Path.cwd()))
    return name
"""
_PROGRAM = """
import sys
import zhima
print("read", *sys.argv[1:])
sys.exit(7 if "bad.html" in sys.argv else 0)
"""


@dataclass(frozen=True)
class TinyCheckout:
    """A folder with run.py and all that run.py asks for; its program needs the library zhima, its tests the library ceshi."""

    root: Path

    @property
    def stamp(self) -> Path:
        """What a finished set-up leaves."""
        return self.root / ".venv" / "glossreader-set-up"

    @property
    def wheels(self) -> Path:
        """The only place from which its pip installs."""
        return self.root / "wheels"

    def command(self, *arguments: str) -> list[str]:
        """What a person types."""
        return [sys.executable, str(self.root / "run.py"), *arguments]

    def environment(self, **more: str) -> dict[str, str]:
        """This process's, with a pip that knows the tiny wheels and no server."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("PIP_", "COVERAGE"))}
        return {**kept, "PIP_CONFIG_FILE": os.devnull, "PIP_NO_INDEX": "1", "PIP_FIND_LINKS": self.wheels.as_uri(), **more}

    def start(self, *arguments: str, cwd: Path | None = None, **environment: str) -> subprocess.CompletedProcess[str]:
        """Start run.py and wait for its end."""
        world = self.environment(**environment)
        return subprocess.run(self.command(*arguments), cwd=cwd or self.root, env=world, capture_output=True, text=True, check=False)

    def ask(self, question: str) -> str:
        """What an expression over the names of run.py is worth, printed."""
        code = f"from run import *; print({question})"
        return subprocess.run([sys.executable, "-c", code], cwd=self.root, capture_output=True, text=True, check=True).stdout.strip()


def make_tiny_checkout(root: Path) -> TinyCheckout:
    """Write one to `root`; nothing in it is set up."""
    checkout = TinyCheckout(root)
    for folder in ("packaging", "glossreader", "wheels", "tests/proofs", "tests/benchmarks"):
        (root / folder).mkdir(parents=True)
    shutil.copy(_RUN, root)
    for path, text in {
        "pyproject.toml": _PYPROJECT,
        "packaging/backend.py": _BACKEND,
        "packaging/requirements.lock": make_wheel(checkout.wheels, "zhima"),
        "packaging/requirements-dev.lock": make_wheel(checkout.wheels, "ceshi"),
        "glossreader/__init__.py": "",
        "glossreader/__main__.py": _PROGRAM,
        "tests/proofs/__init__.py": "",
        "tests/proofs/nothing_lost.py": "import sys, ceshi\nprint('proved', *sys.argv[1:])",
    }.items():
        (root / path).write_text(text, encoding="utf-8")
    return checkout


def make_wheel(folder: Path, name: str) -> str:
    """Put a wheel of an empty library into `folder`; the line of a lock file that asks for it comes back."""
    path = folder / f"{name}-1.0-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as wheel:
        wheel.writestr(f"{name}.py", "")
        wheel.writestr(f"{name}-1.0.dist-info/METADATA", f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
        wheel.writestr(f"{name}-1.0.dist-info/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        wheel.writestr(f"{name}-1.0.dist-info/RECORD", f"{name}.py,,\n")
    return f"{name}==1.0 --hash=sha256:{hashlib.sha256(path.read_bytes()).hexdigest()}\n"
