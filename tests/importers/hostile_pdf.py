"""PDFs that are locked, cut, pictures, endless or want to do something, each with what must come of it."""

from collections.abc import Iterator

from tests.importers.hostile import TERM, Input, written
from tests.importers.pdf.sheets import Sheets

_LINES = (f"A list of the dishonest ({TERM}) is kept by the courts,", "and nobody is told that he is on it until he buys a ticket.")


def pdfs(size: int) -> Iterator[Input]:
    """Give all inputs; `size` is 1 for their full measure, and divides it."""
    yield from _that_cannot_be_read()
    yield from _damaged()
    yield from _long(size)
    yield from _that_act()


def _pdf(name: str, raw: bytes, *, refused: str | None = None, times: int = 1) -> Input:
    return Input(f"{name}: PDF", written("paper.pdf", raw), refused=refused, times=times)


def _sheets(pages: int = 1, password: str | None = None) -> Sheets:
    sheets = Sheets(password=password)
    for _ in range(pages):
        sheets.page().lines(50, 100, _LINES)
    return sheets


def _saved(sheets: Sheets) -> bytes:
    raw: bytes = sheets.saved()
    return raw


def _that_cannot_be_read() -> Iterator[Input]:
    yield _pdf("encrypted", _saved(_sheets(password="secret")), refused="SourceLocked")
    yield _pdf("encrypted, without a password", _saved(_sheets(password="")))
    scan = Sheets()
    for _ in range(3):
        scan.page().picture(0, 0, 420, 595)
    yield _pdf("scanned", _saved(scan), refused="PicturesOnly")
    yield _pdf("an empty page", _saved(Sheets().page()), refused="NothingToRead")
    yield _pdf("2,000 pages", _saved(_sheets(2_000)), refused="TooManyPages")


def _damaged() -> Iterator[Input]:
    whole = _saved(_sheets(2))
    yield _pdf("its first line only", b"%PDF-1.7\n", refused="SourceDamaged")
    yield _pdf("cut behind its pages", whole[: whole.index(b"xref")], refused="SourceDamaged")
    yield _pdf("cut in its first object", whole[:40], refused="SourceDamaged")
    yield _pdf("noise", b"%PDF-1.7\n" + bytes((7 * n * n + n // 3) % 256 for n in range(20_000)), refused="SourceDamaged")
    yield _pdf("without its table", whole.replace(b"xref\n0", b"xxxx\n0"), times=2)
    yield _pdf("a table that lies", whole.replace(b"00000 n", b"00009 n"), times=2)
    yield _pdf("bytes before it", b"\0" * 900 + whole, times=2)
    yield _pdf("a page without an end", whole.replace(b"endstream", b"endstreem", 1))
    yield _pdf("pages that hold themselves", whole.replace(b"/Kids[", b"/Kids[2 0 R ", 1), times=2)
    yield _pdf("a million pages by its word", whole.replace(b"/Count 2", b"/Count 1000000", 1), refused="TooManyPages")


def _long(size: int) -> Iterator[Input]:
    pages = 1_500 // size
    yield _pdf("as many pages as can be read", _saved(_sheets(pages)), times=pages)
    crowd = Sheets().page().lines(50, 100, _LINES)
    for number in range(20_000 // size):
        crowd.text(number % 400, 200 + number % 390, "x", size=1)
    yield _pdf("20,000 letters anywhere on a page", _saved(crowd))
    ruled = _sheets()
    for number in range(20_000 // size):
        ruled.rule(number % 400, number % 590, 420, number % 590)
    yield _pdf("20,000 lines on a page", _saved(ruled))
    marked = Sheets(outline=[(f"{TERM} {number}", 0) for number in range(20_000 // size)])
    yield _pdf("20,000 bookmarks", _saved(marked.page().lines(50, 100, _LINES)))
    nothing = Sheets().page().lines(50, 100, _LINES)
    nothing.pages[-1].append(" " * (50_000_000 // size))
    yield _pdf("megabytes of nothing", _saved(nothing))
    yield _pdf("a page without bounds", _saved(Sheets(width=1e9, height=1e9).page().lines(50, 100, _LINES)))


def _that_act() -> Iterator[Input]:
    """What would be run or fetched as soon as a reader opens it, if that reader obeyed."""
    whole = _saved(_sheets())
    for name, action in (
        ("a script", "<</S/JavaScript/JS(app.alert\\(1\\))>>"),
        ("a program to start", "<</S/Launch/F(/bin/sh)>>"),
        ("an address to open", "<</S/URI/URI(http://127.0.0.1:9/x)>>"),
        ("another file to open", "<</S/GoToR/F(/etc/passwd)/D[0/Fit]>>"),
        ("a form to send", "<</S/SubmitForm/F(http://127.0.0.1:9/x)>>"),
    ):
        yield _pdf(name, whole.replace(b"/Type/Catalog", f"/Type/Catalog/OpenAction{action}".encode(), 1))
