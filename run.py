"""Set glossreader up and start it: `python3 run.py` starts the program, `python3 run.py test` tests it.

All that is installed lies in .venv beside this file; the lock files in packaging/ say what, to the byte.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
from ctypes.util import find_library
from importlib.util import find_spec
from pathlib import Path
from subprocess import DEVNULL, PIPE, STDOUT
from typing import NoReturn

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
STAMP = VENV / "glossreader-set-up"  # written last: without it nothing in .venv is believed
PROGRAM = ROOT / "packaging" / "requirements.lock"
DEV = ROOT / "packaging" / "requirements-dev.lock"  # tests and tools, beside the program
SCRIPTS = {"prove": ROOT / "tests" / "proofs", "bench": ROOT / "tests" / "benchmarks"}
LINTERS = (["ruff", "format", "--check", "."], ["ruff", "check", "."], ["mypy"], ["lint-imports"])
QT_NEEDS = {  # what Qt's wheel expects of a system, offscreen and on X, and Debian's packages of it
    "glib-2.0": "libglib2.0-0",
    "GL": "libgl1",
    "EGL": "libegl1",
    "dbus-1": "libdbus-1-3",
    "fontconfig": "libfontconfig1",
    "xkbcommon": "libxkbcommon0",
    "xkbcommon-x11": "libxkbcommon-x11-0",
    "xcb-cursor": "libxcb-cursor0",
    "xcb-icccm": "libxcb-icccm4",
    "xcb-keysyms": "libxcb-keysyms1",
    "xcb-shape": "libxcb-shape0",
}
UNREACHABLE = re.compile(r"(?i)connection (?:broken|reset|aborted)|temporary failure|could not (?:resolve|connect)|timed out")


class SetUpError(Exception):
    """The set-up cannot go on; the text says why and what to do."""


def main(arguments: list[str]) -> int:
    """Set up what `arguments` need, and do it: test, lint, prove, bench, shots are for who works on it, all else is the program's."""
    command, rest = (arguments[0], arguments[1:]) if arguments else ("", [])
    try:
        if command == "test":
            return test(rest)
        if command == "lint":
            return lint()
        if command == "shots":
            return shots(rest)
        return script(SCRIPTS[command], rest) if command in SCRIPTS else start(arguments)
    except SetUpError as error:
        tell(str(error))
        return 1
    except KeyboardInterrupt:
        return 130


def start(arguments: list[str]) -> NoReturn:
    """Become the program. -P: no file of the folder that a person stands in takes the place of a library."""
    set_up(PROGRAM)
    become("-P", "-m", "glossreader", *arguments)


def test(arguments: list[str]) -> NoReturn:
    """Become the tests: all of them, or what `arguments` ask of pytest."""
    set_up(DEV)
    os.chdir(ROOT)
    become("-m", "pytest", *(arguments or ["-n", "auto"]))


def lint() -> int:
    """Run all linters and contracts; 1 when any of them finds something."""
    set_up(DEV)
    objecting = [tool for tool, *options in LINTERS if subprocess.call([str(PYTHON.parent / tool), *options], cwd=ROOT)]
    tell(f"Found something: {', '.join(objecting)}" if objecting else "All is in order")
    return 1 if objecting else 0


def script(folder: Path, arguments: list[str]) -> int:
    """Become the proof or benchmark that `arguments` name, or say which there are."""
    names = sorted(path.stem for path in folder.glob("[!_]*.py"))
    if arguments and arguments[0] in names:
        set_up(DEV)
        os.chdir(ROOT)
        become("-m", f"tests.{folder.name}.{arguments[0]}", *arguments[1:])
    tell(f"There are: {', '.join(names)}")
    return 2 if arguments else 0


def shots(arguments: list[str]) -> NoReturn:
    """Become the painter of pictures: every screen and state of the window, into the folder that is named."""
    set_up(DEV)
    os.chdir(ROOT)
    become("-m", "tests.screens", *arguments)


def become(*options: str) -> NoReturn:
    """Hand this process over to .venv's Python; Windows cannot do that, so there it is waited for."""
    command = [str(PYTHON), "-X", "utf8", *options]  # in .venv this folder's name stands in UTF-8: C:\Users\王伟
    if sys.platform == "win32":
        sys.exit(subprocess.call(command))
    os.execv(command[0], command)


def set_up(lock: Path) -> None:
    """Make .venv fit for the program, or for DEV, which includes it; next to no work where the stamp says that it is."""
    if not (3, 11) <= sys.version_info < (3, 14):
        raise SetUpError(f"glossreader needs Python 3.11, 3.12 or 3.13; this is {sys.version.split()[0]}. Start run.py with one of those.")
    if is_set_up(lock):
        return
    hold()
    if not is_set_up(lock):
        install_packages(missing_packages())
        fresh = not is_set_up(PROGRAM)
        STAMP.unlink(missing_ok=True)
        if fresh:
            install_program()
        if lock == DEV:
            tell("Setting up the tests and tools")
            pip("--require-hashes", "--only-binary=:all:", "-r", str(DEV))
        STAMP.write_text(stamp(lock), encoding="utf-8")


def is_set_up(lock: Path) -> bool:
    """Whether a set-up for `lock` was finished, in this place, by this Python, from what the checkout now holds."""
    return STAMP.is_file() and PYTHON.is_file() and STAMP.read_text(encoding="utf-8") in {stamp(lock), stamp(DEV)}


def stamp(lock: Path) -> str:
    """All that a set-up for `lock` depends on, in one line."""
    import tomllib  # noqa: PLC0415  # late: Pythons that lack it must come as far as the sentence in set_up

    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    built = [settings["build-system"], settings["project"], settings["tool"]["hatch"]]
    parts = [built, sys.version, sys.base_prefix, str(ROOT), PROGRAM.read_text(encoding="utf-8"), DEV.read_text(encoding="utf-8")]
    return f"{lock.name} {hashlib.sha256(json.dumps(parts).encode()).hexdigest()}"


def hold() -> None:
    """Keep other set-ups of this checkout waiting until this process ends or becomes the program; Windows has no such lock."""
    if sys.platform != "win32":
        import fcntl  # noqa: PLC0415  # late: Windows lacks it

        fcntl.flock(os.open(ROOT, os.O_RDONLY), fcntl.LOCK_EX)


def missing_packages() -> list[str]:
    """Name what this system lacks, as Debian's packages; on macOS and Windows Python and Qt bring everything."""
    if sys.platform != "linux":
        return []
    has_certificates = not shutil.which("apt-get") or Path("/etc/ssl/certs/ca-certificates.crt").exists()
    present = {f"python3.{sys.version_info.minor}-venv": find_spec("ensurepip") is not None, "ca-certificates": has_certificates}
    present |= {package: find_library(library) is not None for library, package in QT_NEEDS.items()}
    return [package for package in present if not present[package]]


def install_packages(packages: list[str]) -> None:
    """Install `packages` with apt where no password is asked for; otherwise end with the line that a person can type."""
    if not packages:
        return
    names = " ".join(packages)
    if not shutil.which("apt-get"):
        raise SetUpError(f"This system lacks what Debian calls {names}. Install these with its package manager and start again.")
    line = f"export DEBIAN_FRONTEND=noninteractive; apt-get update; apt-get install -y --no-install-recommends {names}"
    sudo = ["sudo", "-n"] if os.geteuid() else []
    if sudo and (not shutil.which("sudo") or subprocess.run([*sudo, "true"], capture_output=True, check=False).returncode):
        by_hand = f"{'sudo sh' if shutil.which('sudo') else 'su'} -c '{line}'"
        raise SetUpError(f"This system lacks packages that glossreader needs. Type this line and start again:\n{by_hand}")
    tell(f"Installing with apt: {names}")
    step([*sudo, "sh", "-c", line])


def install_program() -> None:
    """Make a new .venv with the program in it."""
    tell(f"Setting glossreader up in {VENV} (once; about 100 MB to download)")
    step([sys.executable, "-m", "venv", "--clear", str(VENV)])
    pip("--require-hashes", "--only-binary=:all:", "-r", str(PROGRAM))
    pip("--no-deps", "--no-build-isolation", "--editable", str(ROOT))


def pip(*options: str) -> None:
    """Install into .venv."""
    step([str(PYTHON), "-I", "-m", "pip", "install", "--no-input", "--disable-pip-version-check", "--retries=2", *options])


def step(command: list[str]) -> None:
    """Run one step of the set-up and show its downloads. When it fails: that the network is away, or all that it said."""
    said = ""
    with subprocess.Popen(command, stdin=DEVNULL, stdout=PIPE, stderr=STDOUT, text=True, errors="replace") as process:
        for line in process.stdout or ():
            said += line
            if line.lstrip().startswith("Downloading"):
                tell(line.rstrip())
    if process.returncode and UNREACHABLE.search(said) and "HASHES" not in said:  # a changed wheel is not taken for a bad connection
        raise SetUpError(
            "What glossreader needs could not be downloaded: no connection to the network or the server. Connect and start again."
        )
    if process.returncode:
        raise SetUpError(f"{said}The set-up stopped here, for the reason above. The next start begins it again.\n  {' '.join(command)}")


def tell(text: str) -> None:
    """Say something about the set-up where it does not mix with what the program prints."""
    print(text, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
