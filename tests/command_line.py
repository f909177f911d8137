"""The program as it is started from a shell, over a home of its own, and what it then tells of the library."""

import csv
import json
import subprocess
import sys
from pathlib import Path
from subprocess import DEVNULL

from glossreader.paths import HOME_VARIABLE, Places


class CommandLine:
    """The command line of the program, over a home of its own."""

    def __init__(self, home: Path, environment: dict[str, str]) -> None:
        self.places = Places(home, home / "cache")
        self.environment = {**environment, HOME_VARIABLE: str(home)}

    def start(self, *words: str) -> subprocess.Popen[bytes]:
        """Start the program."""
        return subprocess.Popen([sys.executable, "-m", "glossreader", *words], env=self.environment, stdout=DEVNULL)

    def ask(self, *words: str) -> subprocess.CompletedProcess[str]:
        """Start the program and wait until it ends."""
        command = [sys.executable, "-m", "glossreader", *words]
        return subprocess.run(command, env=self.environment, capture_output=True, text=True, encoding="utf-8", check=False)

    def titles(self) -> dict[str, int]:
        """Give the articles of the library, by title; none before there is a library."""
        if not self.places.library.exists():
            return {}
        told = self.ask("list", "--format", "json")
        return {} if told.returncode else {one["title"]: one["number"] for one in json.loads(told.stdout)["articles"]}

    def term(self, number: int, hanzi: str) -> dict[str, str]:
        """Give a term of an article as a row of the exported list; nothing when it has none."""
        told = self.ask("export", "--article", str(number), "--format", "csv").stdout.removeprefix("\ufeff")
        return next((row for row in csv.DictReader(told.splitlines()) if row["simplified"] == hanzi), {})

    def status(self, number: int, hanzi: str) -> str:
        """Give the status of a term as `show` has it."""
        told = json.loads(self.ask("show", str(number), "--format", "json").stdout)
        return next((term["status"] for article in told["articles"] for term in article["terms"] if term["simplified"] == hanzi), "")
