"""Proof: on a real desktop the program does what a person's mouse and keys ask of it, and keeps it.

    python3 run.py prove desktop [--small] [--pictures DIR]

It starts the program under X as a person would, hands it a page, opens another one in its dialog, points at a term and at its English,
mends, takes back, exports, ends it in several ways, and asks the command line each time what has become of that. Where to point is told
by the same window without a screen (tests/twin.py), whose picture must be the same. `--pictures` keeps pictures to look at. It needs Xvfb
and a few tools, which it installs with apt where no password is asked for. Small: only whether the places to point at are found.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from subprocess import PIPE
from tempfile import TemporaryDirectory
from typing import Any

from glossreader.handover import copied
from glossreader.paths import resource
from tests.command_line import CommandLine
from tests.conftest import SHARED
from tests.x11 import Desktop, difference, install_tools, missing_tools, wait_for

_TITLE = "glossreader"
_ALIKE = 0.002  # of the page's pixels
_SEEN = 0.008  # a card covers more
_OWN = "blacklist of those who broke their word"
_LONG = 4_000_000  # bytes of a text that is still being read when the window is closed
_TITLE_OF_STORY = "The Kiosk on the Corner"
_ASKED = 8  # characters of a title, by which it is found in the list
_STORY = f"""{_TITLE_OF_STORY}

On 3 May 2024 the kiosk put a reminder in its window: the neighbourhood committee (居委会, jūwěihuì) would like its ladder back.
"""


@dataclass(frozen=True, slots=True)
class Reading:
    """The page that is read: its file, and a term of it with the author's English."""

    file: Path
    hanzi: str
    english: str


class Tally:
    """What was looked at, and how much of it was not as it must be."""

    def __init__(self) -> None:
        self.faults = 0

    def see(self, what: str, is_so: object, otherwise: object = "") -> None:
        """Print whether something is so."""
        self.faults += not is_so
        print(f"{'ok    ' if is_so else 'FAULT '} {what}{'' if is_so or otherwise == '' else f': {otherwise}'}", flush=True)


class Story:
    """What a person does, one thing after the other."""

    def __init__(self, desktop: Desktop, folder: Path, pictures: Path, tally: Tally) -> None:
        self.desktop, self.folder, self.pictures, self.tally = desktop, folder, pictures, tally
        self.shell = CommandLine(folder / "home", desktop.environment)
        self.reading = _reading()
        self.window = ""
        self.number = 0
        self.first = ""  # the English in the list before it was edited
        self.places: dict[str, Any] = {}

    def tell(self) -> None:
        """Live through it all."""
        with self._running() as program:
            self._open_files()
            self._find_places()
            self._read()
            self._point(self.reading.hanzi)
            self._accept()
            self._point(self.reading.english)
            self._edit()
            self._take_back()
            exported = self._export()
            self.desktop.press("ctrl+q")
            self.tally.see("Ctrl+Q ends the program with 0", program.wait(60) == 0)
        self._look_back(exported)
        self._survive()
        self._end_while_reading()

    @contextmanager
    def _running(self, *words: str) -> Iterator[subprocess.Popen[bytes]]:
        """Start the program and wait for its window; end it if the story breaks off."""
        program = self.shell.start(*words)
        try:
            wait_for("the window", lambda: self.desktop.window(_TITLE))
            self.window = self.desktop.window(_TITLE)
            wait_for("the library", self.shell.titles)
            yield program
        finally:
            program.kill()
            program.wait()

    def _open_files(self) -> None:
        handed = self.shell.ask("open", str(self.reading.file))
        self.tally.see("a second start hands its file over", handed.returncode == 0 and "reads them" in handed.stdout, handed.stderr)
        wait_for("the article that was handed over", self._has_term)
        story = self.folder / "kiosk.txt"
        story.write_text(_STORY, encoding="utf-8")
        self.desktop.press("alt+f", "o")
        wait_for("the dialog", lambda: self.desktop.window("Add pages, texts and books"))
        self._picture("dialog")
        self.desktop.write(str(story))
        self.desktop.press("Return")
        wait_for("the article that was opened", self._is_added)
        self.tally.see("File > Open shows what is in the file that is typed, and adds it", is_so=True)
        self._picture("opened")

    def _is_added(self) -> bool:
        """Say yes to what the import dialog shows, as soon as it shows anything; the Enter key does nothing before."""
        self.desktop.press("Return")
        return _TITLE_OF_STORY in self.shell.titles()

    def _has_term(self) -> bool:
        found = [number for number in sorted(self.shell.titles().values(), reverse=True) if self.shell.term(number, self.reading.hanzi)]
        self.number = found[0] if found else 0
        return bool(found)

    def _find_places(self) -> None:
        with copied(self.shell.places.library) as copy:
            assert copy, "the window gives no copy of its library"
            kept = shutil.copy(copy, self.folder / "copy.glossreader")
        self.places = find_places(Path(kept), self.shell.places.cache, self.desktop.size(self.window), self.number, self.reading)

    def _read(self) -> None:
        title = next(title for title, number in self.shell.titles().items() if number == self.number)
        self.desktop.click(self.window, *self.places["titles"])
        self.desktop.write(title[:_ASKED])
        self.desktop.press("Down", "Return")
        self._wait_until_alike("before")
        self.desktop.click(self.window, *self.places["terms"])
        self.desktop.write(self.reading.english)
        self.desktop.press("Down", "Return")
        share = self._wait_until_alike("after")
        self.tally.see(f"the page looks as it does without a screen ({share:.2%} of it differs)", share < _ALIKE)

    def _wait_until_alike(self, name: str) -> float:
        shares = [1.0]

        def is_alike() -> bool:
            shares.append(difference(self._picture(name), Path(self.places[name]), self.places["page"]))
            return shares[-1] < _ALIKE

        with suppress(TimeoutError):
            wait_for(name, is_alike)
        return shares[-1]

    def _point(self, word: str) -> None:
        """Point at a word, see its card, and copy it."""
        before = self._picture("without-card")
        self.desktop.move(self.window, *self.places["words"][word])
        wait_for(
            f"the card of {word}", lambda: difference(self._picture(f"card-{'english' if word.isascii() else 'hanzi'}"), before) > _SEEN
        )
        self.tally.see(f"pointing at {word} shows a card", is_so=True)
        self.desktop.press("ctrl+c")
        hanzi, english = self.reading.hanzi, self.reading.english
        wait_for("a copy", lambda: self.desktop.clipboard().startswith(f"{hanzi}\t"))
        self.tally.see("Ctrl+C copies it", self.desktop.clipboard().split("\t")[2] == english, self.desktop.clipboard())

    def _accept(self) -> None:
        self.first = self._known()[1]
        self.desktop.press("a")
        self._becomes("A accepts", "accepted", self.first)
        self._picture("accepted")

    def _edit(self) -> None:
        self.desktop.press("e")
        self.desktop.press("ctrl+a")
        self.desktop.write(_OWN)
        self._picture("editing")
        self.desktop.press("Return")
        self._becomes("E edits the English", "edited", _OWN)
        self._picture("edited")

    def _take_back(self) -> None:
        self.desktop.press("ctrl+z")
        self._becomes("Ctrl+Z takes it back", "accepted", self.first)
        self.desktop.press("ctrl+shift+z")
        self._becomes("Ctrl+Shift+Z does it again", "edited", _OWN)

    def _becomes(self, what: str, status: str, english: str) -> None:
        """Wait until the command line says that the term is so."""
        with suppress(TimeoutError):
            wait_for(what, lambda: self._known() == (status, english))
        self.tally.see(what, self._known() == (status, english), self._known())

    def _known(self) -> tuple[str, str]:
        """Say what the command line knows of the term: its status and its English."""
        term = self.shell.term(self.number, self.reading.hanzi)
        return term.get("status", ""), term.get("english", "")

    def _export(self) -> Path:
        target = self.folder / "terms.csv"
        self.desktop.press("ctrl+e")
        wait_for("the dialog", lambda: self.desktop.window("Export terms"))
        self.desktop.press("ctrl+a")
        self.desktop.write(str(target))
        self._picture("export")
        self.desktop.press("Return")
        wait_for("the exported file", target.exists)
        self._picture("exported")
        return target

    def _look_back(self, exported: Path) -> None:
        """See what the command line knows when the window is gone."""
        written = exported.read_text(encoding="utf-8-sig")
        told = self.shell.ask("export", "--article", str(self.number), "--format", "csv").stdout.removeprefix("\ufeff")
        self.tally.see("the window's CSV is the command line's", written.splitlines() == told.splitlines() and _OWN in written)
        self._is_kept("it is all there after the end")

    def _is_open_again(self) -> None:
        """See that the article that was open last is open, and that keys go to its text."""
        title = next(title for title, number in self.shell.titles().items() if number == self.number)

        def is_copied() -> bool:
            self.desktop.press("ctrl+a", "ctrl+c")
            return title in self.desktop.clipboard()

        with suppress(TimeoutError):
            wait_for(title, is_copied)
        self.tally.see("the article that was read last is open again", is_copied(), self.desktop.clipboard()[:80])

    def _is_kept(self, what: str) -> None:
        shown = self.shell.status(self.number, self.reading.hanzi)
        self.tally.see(what, (*self._known(), shown) == ("edited", _OWN, "edited"), (*self._known(), shown))
        sound = self.shell.ask("check")
        self.tally.see("the library is sound", sound.returncode == 0, sound.stdout)

    def _survive(self) -> None:
        """Come to the front when started twice, be killed, and start again with all that was kept."""
        with self._running() as program:
            self._is_open_again()
            before = self._picture("open-again")
            self.desktop.do("windowminimize", "--sync", self.window)
            again = self.shell.ask()
            self.tally.see("a second start ends with 0", again.returncode == 0, again.stderr)
            wait_for("the window in front", lambda: self.desktop.is_in_front(self.window))
            wait_for("the window as it was", lambda: difference(self._picture("in-front"), before) < _SEEN)
            self.tally.see("and brings the window to the front, as it was", is_so=True)
            titles = self.shell.titles()
            program.kill()
            self.tally.see("the program is killed", program.wait(60) == -9)
        with self._running() as program:
            self.tally.see("after kill -9 it starts with all articles", self.shell.titles() == titles)
            self._picture("after-kill")
            self.desktop.press("ctrl+q")
            self.tally.see("and ends with 0", program.wait(60) == 0)
        self._is_kept("what was mended survived kill -9")

    def _end_while_reading(self) -> None:
        """Close the window while a long text is being read."""
        long = self.folder / "long.txt"
        sample = resource("samples", "1-points-ledger.en.txt").read_text(encoding="utf-8")
        long.write_text("\n\n".join([sample] * (_LONG // len(sample.encode()))), encoding="utf-8")
        with self._running() as program:
            before = self.shell.titles()
            self.shell.ask("open", str(long))
            still = self._picture("importing")
            self.desktop.press("ctrl+q")
            self.tally.see("closed while it reads, it ends with 0", program.wait(60) == 0)
            self.tally.see("it was reading then", self.shell.titles() == before, still)
        self._is_kept("nothing is lost by that")

    def _picture(self, name: str) -> Path:
        return self.desktop.picture("root" if "dialog" in name or name == "export" else self.window, self.pictures / f"{name}.png")


def find_places(library: Path, cache: Path, size: tuple[int, int], number: int, reading: Reading) -> dict[str, Any]:
    """Ask the same window without a screen where the fields and the words of the page are."""
    pictures = {name: str(library.with_name(f"{name}.png")) for name in ("before", "after")}
    asked = {"library": str(library), "cache": str(cache), "size": size, "article": number, "term": reading.hanzi}
    words = json.dumps({**asked, **pictures, "words": [reading.hanzi, reading.english]})
    told = subprocess.run([sys.executable, "-m", "tests.twin", words], stdout=PIPE, text=True, encoding="utf-8", check=True)
    return {**pictures, **json.loads(told.stdout)}


def _reading() -> Reading:
    seed = SHARED / "gold" / "pages" / "seed.txt"
    if seed.exists():
        return Reading(seed, "失信黑名单", "lose trust blacklist")
    return Reading(resource("samples", "1-points-ledger.en.txt"), "失信黑名单", "blacklist of broken trust")


def prove(*, small: bool, pictures: Path | None = None) -> int:
    """Play the story on a desktop of its own; return the number of faults."""
    tally = Tally()
    with TemporaryDirectory() as name:
        folder = Path(name)
        if small:
            _find_in_sample(folder, tally)
        elif install_tools():
            (pictures or folder).mkdir(parents=True, exist_ok=True)
            with Desktop.opened() as desktop:
                _play(Story(desktop, folder, (pictures or folder).resolve(), tally))
        else:
            tally.see("the tools are there", is_so=False, otherwise=f"This proof needs {', '.join(missing_tools())}. Install that first.")
    print(f"{tally.faults} faults")
    return tally.faults


def _play(story: Story) -> None:
    try:
        story.tell()
    except TimeoutError as error:
        story.desktop.picture("root", story.pictures / "fault.png")
        story.tally.see(f"waited in vain for {error}", is_so=False)


def _find_in_sample(folder: Path, tally: Tally) -> None:
    shell = CommandLine(folder / "home", dict(os.environ))
    reading = Reading(resource("samples", "1-points-ledger.en.txt"), "失信黑名单", "blacklist of broken trust")
    shell.ask("add", str(reading.file))
    size = 1200, 800
    places = find_places(shell.places.library, shell.places.cache, size, 1, reading)
    for what, (x, y) in {"the field for titles": places["titles"], "the field for terms": places["terms"], **places["words"]}.items():
        tally.see(f"{what} is inside the window", 0 <= x < size[0] and 0 <= y < size[1], (x, y))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--small", action="store_true")
    parser.add_argument("--pictures", type=Path)
    asked = parser.parse_args()
    sys.exit(min(prove(small=asked.small, pictures=asked.pictures), 1))
