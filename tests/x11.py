"""A desktop of its own: a display without a screen, with a window manager, and hands on its mouse, keyboard and clipboard."""

import os
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from subprocess import DEVNULL

TOOLS = {"Xvfb": "xvfb", "openbox": "openbox", "xdotool": "xdotool", "xclip": "xclip", "import": "imagemagick"}  # and Debian's packages
_SCREEN = "1600x1000x24"
_PATIENCE = 60.0  # seconds
_ALIKE = "20%"  # by how much a pixel's colour may differ and still be the same


def missing_tools() -> list[str]:
    """Name the Debian packages of what is not installed."""
    return [package for tool, package in TOOLS.items() if not shutil.which(tool)]


def install_tools() -> bool:
    """Install what is missing with apt, where that needs no password; whether all is there now."""
    missing = missing_tools()
    if missing and hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get"):
        world = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        for words in (["update"], ["install", "-y", "--no-install-recommends", *missing]):
            subprocess.run(["apt-get", "-qq", *words], env=world, stdout=DEVNULL, stderr=DEVNULL, check=False)
    return not missing_tools()


def wait_for(what: str, until: Callable[[], object]) -> None:
    """Wait until something is so; raises TimeoutError, which names it, when that takes too long."""
    end = time.monotonic() + _PATIENCE
    while not until():
        if time.monotonic() > end:
            raise TimeoutError(what)
        time.sleep(0.1)


class Desktop:
    """What a person has in front of them: windows, a mouse, keys."""

    def __init__(self, display: str) -> None:
        self.environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}

    @classmethod
    @contextmanager
    def opened(cls) -> Iterator["Desktop"]:
        """Start a display that no other program uses, and a window manager on it; end both."""
        with ExitStack() as ends:
            reading, writing = os.pipe()
            command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", _SCREEN, "-nolisten", "tcp"]
            server = subprocess.Popen(command, pass_fds=[writing], stdout=DEVNULL, stderr=DEVNULL)
            ends.callback(_end, server)
            os.close(writing)
            with os.fdopen(reading) as number:
                desktop = cls(f":{number.readline().strip()}")
            manager = subprocess.Popen(["openbox"], env=desktop.environment, stdout=DEVNULL, stderr=DEVNULL)
            ends.callback(_end, manager)
            wait_for("a window manager", lambda: desktop.do("get_num_desktops"))
            yield desktop

    def do(self, *words: str) -> str:
        """Have xdotool do something; what it answers, nothing when it cannot."""
        done = subprocess.run(["xdotool", *words], env=self.environment, capture_output=True, text=True, check=False)
        return done.stdout.strip()

    def window(self, title: str) -> str:
        """Give the number of the window of that title that is to be seen; nothing when there is none."""
        return self.do("search", "--onlyvisible", "--name", f"^{title}$").split("\n")[-1]

    def size(self, window: str) -> tuple[int, int]:
        """Give width and height of a window, without its frame."""
        told = dict(line.split("=") for line in self.do("getwindowgeometry", "--shell", window).splitlines())
        return int(told["WIDTH"]), int(told["HEIGHT"])

    def is_in_front(self, window: str) -> bool:
        """Whether keys go to a window, and it is to be seen."""
        return self.do("getactivewindow") == window and window in self.do("search", "--onlyvisible", "--name", "").split()

    def move(self, window: str, x: int, y: int) -> None:
        """Move the mouse to a point of a window, the last bit of the way slowly."""
        for away in (6, 3, 0):
            self.do("mousemove", "--sync", "--window", window, str(x + away), str(y + away))

    def click(self, window: str, x: int, y: int) -> None:
        """Click on a point of a window."""
        self.move(window, x, y)
        self.do("click", "1")

    def press(self, *keys: str) -> None:
        """Press keys one after the other: `ctrl+f`, `Return`."""
        for key in keys:
            self.do("key", "--clearmodifiers", key)

    def write(self, text: str) -> None:
        """Write a text."""
        self.do("type", "--delay", "15", text)

    def clipboard(self) -> str:
        """Give the text in the clipboard; nothing when there is none."""
        command = ["xclip", "-o", "-selection", "clipboard"]
        return subprocess.run(command, env=self.environment, capture_output=True, text=True, encoding="utf-8", check=False).stdout

    def picture(self, window: str, path: Path) -> Path:
        """Take a picture of a window, or of the whole screen with `root`."""
        subprocess.run(["import", "-window", window, str(path)], env=self.environment, stdout=DEVNULL, stderr=DEVNULL, check=True)
        return path


def difference(one: Path, other: Path, part: Sequence[int] | None = None) -> float:
    """Tell which share of the pixels of two pictures of one size differ, 0..1; `part` says where: left, top, width, height."""
    cut = [] if part is None else ["-crop", f"{part[2]}x{part[3]}+{part[0]}+{part[1]}", "+repage"]
    command = [
        "convert",
        str(one),
        str(other),
        *cut,
        "-metric",
        "AE",
        "-fuzz",
        _ALIKE,
        "-compare",
        "-format",
        "%[distortion] %w %h",
        "info:",
    ]
    told = subprocess.run(command, capture_output=True, text=True, check=False).stdout.split()
    return float(told[0]) / (int(told[1]) * int(told[2])) if len(told) == 3 else 1.0  # of different sizes


def _end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    process.wait(10)
