"""How fast a book is read, and how much memory it takes: `python3 run.py bench books`.

The book has 300 pages, some 600,000 characters, Chinese and English chapters in turn, with notes; it is made here. Each measure is taken
in a process of its own. A shared machine is noisy, so nothing fails.
"""

import io
import resource
import subprocess
import sys
import time
import zipfile
from pathlib import Path
from tempfile import TemporaryDirectory

_CHAPTERS = 40
_LENGTH = 600_000  # characters
_ENGLISH = (
    "In {year} the paper in district {n} ran a column on the “people who wait” (等待的人), and a clerk named Ouyang kept each.",
    "He pasted them into ledger {n}, next to receipts for coal, and wrote below each what the neighbours had said about it that week.",
    "“Nobody reads us but the censor,” the editor told her, “and he reads us twice, number {n} even three times.”",
    "The phrase “moving house without moving” (不动的搬家) appears on page {n} of the first ledger, and then every winter until {year}.",
)
_CHINESE = (
    "{year}年，第{n}区的小报开了一个专栏，叫做“等待的人”，姓欧阳的办事员把每一期都剪下来，贴在买煤的收据旁边。",
    "他在第{n}本账簿上写道：这一周巷子里的人都说，报上登的不是我们，可是看着又像。",
    "编辑说，除了审稿的人，没有人看我们，他倒是看两遍，第{n}号看了三遍。",
    "“不动的搬家”这句话第一次出现在第{n}页，以后每年冬天都有，一直到{year}年为止。",
)


def main(arguments: list[str]) -> int:
    """Print the table, or, with the name of a measure and a book, one row of it."""
    if arguments:
        _print_row(*arguments)
        return 0
    with TemporaryDirectory() as folder:
        book = Path(folder) / "book.epub"
        book.write_bytes(made_book())
        print(f"{'a book of 300 pages (EPUB)':32} {'seconds':>8} {'MB':>6}   goal: 6 s read, 500 MB")
        for measure in ("read", "read and mined"):
            subprocess.run([sys.executable, "-m", "tests.benchmarks.books", measure, str(book)], check=True)
    return 0


def _print_row(measure: str, book: str) -> None:
    from glossreader.importers.open import read_source  # noqa: PLC0415  # in the process that is measured
    from glossreader.language.chinese import Chinese  # noqa: PLC0415
    from glossreader.library import read_and_mine  # noqa: PLC0415
    from glossreader.paths import user_places  # noqa: PLC0415

    path = Path(book)
    if measure == "read":
        started = time.perf_counter()
        read_source(path)
        seconds = time.perf_counter() - started
    else:
        with Chinese.open(user_places().cache) as chinese:
            started = time.perf_counter()
            read_and_mine(path, chinese)
            seconds = time.perf_counter() - started
    print(f"{measure:32} {seconds:8.2f} {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024:6}", flush=True)


def made_book(chapters: int = _CHAPTERS, length: int = _LENGTH) -> bytes:
    """Make an EPUB 3 of so many chapters, English and Chinese in turn, each a page, and so many characters, with a page of notes."""
    pages = {f"c{number}": _chapter(number, length // chapters) for number in range(1, chapters + 1)}
    notes = "".join(
        f'<li id="n{n}"><p>Ledger {n}, kept in the district. <a href="c{n}.xhtml#r{n}">↩</a></p></li>' for n in range(1, chapters + 1)
    )
    pages["notes"] = f"<h1>Notes</h1><ol>{notes}</ol>"
    listed = "".join(f'<li><a href="c{n}.xhtml">Ledger {n}: The People Who Wait</a></li>' for n in range(1, chapters + 1))
    manifest = "".join(f'<item id="{name}" href="{name}.xhtml" media-type="application/xhtml+xml"/>' for name in pages)
    spine = "".join(f'<itemref idref="{name}"/>' for name in pages)
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/epub+zip", zipfile.ZIP_STORED)
        archive.writestr("META-INF/container.xml", '<container><rootfiles><rootfile full-path="book.opf"/></rootfiles></container>')
        archive.writestr(
            "book.opf",
            '<package version="3.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:title>The Ledgers</dc:title></metadata>'
            f'<manifest>{manifest}<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/></manifest>'
            f"<spine>{spine}</spine></package>",
        )
        pages["nav"] = f'<nav epub:type="toc"><ol>{listed}</ol></nav>'
        for name, body in pages.items():
            html = f'<html xmlns:epub="http://www.idpf.org/2007/ops"><head><title/></head><body>{body}</body></html>'
            archive.writestr(f"{name}.xhtml", f'<?xml version="1.0"?>{html}')
    return file.getvalue()


def _chapter(number: int, length: int) -> str:
    sentences = _CHINESE if number % 2 == 0 else _ENGLISH
    paragraphs = [f"<h1>Ledger {number}: The People Who Wait</h1>"]
    count = 0
    while count < length:
        first = len(paragraphs) + 10 * number
        text = "".join(sentences[(first + k) % 4].format(year=1950 + first % 60, n=first + k) + " " * (number % 2) for k in range(4))
        count += len(text)
        paragraphs.append(f"<p>{text}</p>")
        if len(paragraphs) % 15 == 0:
            paragraphs.append(f"<h2>Winter of {1950 + first % 60}</h2>")
    paragraphs[1] = paragraphs[1].replace("</p>", f'<a id="r{number}" href="notes.xhtml#n{number}" epub:type="noteref">1</a></p>')
    return "".join(paragraphs)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
