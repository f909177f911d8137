"""How fast a PDF of a book is read, and how much memory it takes: `python3 run.py bench pdf [PAGES]`.

The book is made here: a page has some 2,600 characters, in one column or two, with a running head, a page number and a note. Each is read
in a process of its own. A shared machine is noisy, so nothing fails.
"""

import resource
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.importers.pdf.sheets import Sheets

_PAGES = 300
_LINES = 42
_SENTENCE = (
    "the paper that kept a column on people who wait had eleven readers and a clerk pasted each of its lines into a ledger beside receipts"
    " for coal while an editor told whoever asked that nobody reads us but the censor and he reads us twice"
)
_WORDS = _SENTENCE.split()
_TERM = "等待的人"


def main(arguments: list[str]) -> int:
    """Print the table, or, with the name of a book and its file, one row of it."""
    if len(arguments) == 2:
        _print_row(*arguments)
        return 0
    pages = int(arguments[0]) if arguments else _PAGES
    print(f"{f'a book of {pages} pages (PDF)':32} {'seconds':>8} {'CPU':>6} {'MB':>6}   goal for 300: 15 s, 500 MB")
    with TemporaryDirectory() as folder:
        for name, columns in (("one column", 1), ("two columns", 2)):
            book = Path(folder) / "book.pdf"
            book.write_bytes(made_book(pages, columns))
            subprocess.run([sys.executable, "-m", "tests.benchmarks.pdf", name, str(book)], check=True)
    return 0


def _print_row(name: str, book: str) -> None:
    from glossreader.importers.open import read_source  # noqa: PLC0415  # in the process that is measured

    started, worked = time.perf_counter(), time.process_time()
    read_source(Path(book))
    seconds, cpu = time.perf_counter() - started, time.process_time() - worked
    print(f"{name:32} {seconds:8.2f} {cpu:6.2f} {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024:6}", flush=True)


def made_book(pages: int, columns: int) -> bytes:
    """Make a book of so many pages, each line a run."""
    sheets = Sheets(properties={"Title": "The People Who Wait"}, width=480, height=680)
    width = 64 // columns
    for number in range(1, pages + 1):
        sheets.page().text(180, 40, "The People Who Wait", 9, "I").text(420, 40, str(number), 9)
        for column in range(columns):
            for line in range(_LINES):
                left, top = 50 + column * 200, 70 + line * 13.5
                sheets.text(left, top, _line(number * _LINES + line + column, width), 10.5)
                if line % 10 == 0 and columns == 1:
                    sheets.text(left + 320, top, _TERM, 10.5)
        sheets.text(50, 650, f"{number} Kept in the ledger of district {number}.", 8)
    return bytes(sheets.saved())


def _line(seed: int, width: int) -> str:
    """Give a line of about so many characters; every seventh ends a paragraph."""
    words: list[str] = []
    while sum(map(len, words)) + len(words) < width:
        words.append(_WORDS[(seed * 7 + len(words)) % len(_WORDS)])
    return " ".join(words)[:width].capitalize() + ("." if seed % 7 == 0 else "")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
