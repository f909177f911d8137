"""Encodings and files that are damaged, deceiving or endless, each with what must come of it."""

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.importers.archives import packed

TERM = "失信黑名单"
PROSE = f"A “lose trust blacklist” ({TERM}) is kept by the courts, and nobody is told that he is on it until he buys a ticket.\n\n"
CHINESE = "街角的茶馆换了老板，老顾客们照旧坐在门口下棋。有人说起“失信黑名单”，大家都不作声，只听见棋子落下。\n\n"
STRANGE_NAMES = (
    *("失信.txt", "👍🏽.txt", "two\nlines.txt", "dot.", "a.txt\u202egnp.exe", "字" * 83 + ".txt", "-o.txt", "~$a'\"&.html", " .txt"),
    *("%s{0}.txt", "<b>bold.txt", "&File.txt", os.fsdecode(b"\xff\xfe\x81.txt")),
)
TRADITIONAL = "街角的茶館換了老闆，老顧客們照舊坐在門口下棋。有人說起「失信黑名單」，大家都不作聲，只聽見棋子落下。\n\n"


@dataclass(frozen=True)
class Input:
    """One input.

    make     writes it into a folder and returns its path.
    refused  the class of the error that says why it cannot be read; None when it must be read.
    holds    what must be found in the articles or outside of them, as often as `times` says.
    """

    name: str
    make: Callable[[Path], Path]
    refused: str | None = None
    holds: str = TERM
    times: int = 1


def written(name: str, raw: bytes) -> Callable[[Path], Path]:
    """Make a file of bytes."""

    def make(folder: Path) -> Path:
        path = folder / name
        path.write_bytes(raw)
        return path

    return make


def written_late(name: str, raw: Callable[[], bytes]) -> Callable[[Path], Path]:
    """Make a file of bytes that take long to make: not before they are needed."""

    def make(folder: Path) -> Path:
        return written(name, raw())(folder)

    return make


def encodings() -> Iterator[Input]:
    for charset in ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "gb2312", "gbk", "gb18030", "hz"):
        text = CHINESE.replace("“", '"').replace("”", '"') if charset == "hz" else CHINESE
        yield Input(charset, written("page.txt", text.encode(charset)))
    for charset in ("big5", "big5hkscs"):
        yield Input(charset, written("page.txt", TRADITIONAL.encode(charset)), holds="失信黑名單")
    yield Input(
        "HKSCS of Cantonese", written("page.txt", f"佢哋話：「嗰度冇人，啲嘢喺邊？」{TRADITIONAL}".encode("big5hkscs")), holds="啲嘢喺邊"
    )
    yield Input("gb18030 of four bytes", written("page.txt", f"㐀 and 𠮷野家 {CHINESE}".encode("gb18030")), holds="𠮷野家")
    yield Input("English with one GBK term", written("page.txt", PROSE.replace("“", '"').replace("”", '"').encode("gbk")))
    yield Input("English with one Big5 term", written("page.txt", "Only 失信黑名單 here, and no more.".encode("big5")), holds="失信黑名單")
    for declared, charset in (("utf-8", "gb18030"), ("gb2312", "utf-8")):
        page = f'<html><meta charset="{declared}"><p>{CHINESE}</p></html>'
        yield Input(f"declared {declared}, but {charset}", written("page.html", page.encode(charset)))
    western = '<html><meta charset="gb2312"><p>A café – “naïve”, isn’t it?</p></html>'
    yield Input("declared gb2312, but cp1252", written("page.html", western.encode("cp1252")), holds="café – “naïve”, isn’t")
    yield Input("one 0xFF in the middle", written("page.txt", CHINESE.encode() + b"\xff" + CHINESE.encode()), times=2)
    yield Input("a cut tail", written("page.txt", (CHINESE + "信").encode()[:-1]))
    twice = (CHINESE * 2).encode().decode("latin-1").encode()
    yield Input("encoded twice", written("page.txt", twice), times=2)
    yield Input("one byte", written("page.txt", b"a"), holds="a")
    yield Input("a mark and no text", written("page.txt", b"\xef\xbb\xbf"), refused="NothingToRead")


def files() -> Iterator[Input]:
    yield Input("0 bytes", written("page.txt", b""), refused="NothingToRead")
    yield Input("nothing but white space", written("page.txt", b" \n\t\r\n\xc2\xa0 \n"), refused="NothingToRead")
    yield Input("markup without text", written("page.html", b"<html><body><p></p></body></html>"), refused="NothingToRead")
    yield Input("a folder without a text", _folder, refused="EmptyFolder")
    yield Input("gone since it was chosen", lambda folder: folder / "gone.txt", refused="SourceNotFound")
    yield Input("an image named .txt", written("image.txt", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40), refused="NotText")
    yield Input("a program named .html", written("program.html", b"\x7fELF\2\1\1" + bytes(range(256)) * 40), refused="NotText")
    yield Input("random bytes", written("noise.txt", bytes((7 * n * n + n // 3) % 256 for n in range(20_000))), refused="NotText")
    yield Input("an image named .epub", written("book.epub", b"GIF89a" + bytes(range(256)) * 40), refused="NotText")
    yield Input("a spreadsheet", written("terms.xlsx", _spreadsheet()), refused="NotText")
    yield Input("500 MB", _huge, refused="SourceTooLarge")
    if hasattr(os, "mkfifo"):
        yield Input("a pipe", _pipe, refused="NotAFile")
        yield Input("a device without an end", lambda _: Path("/dev/zero"), refused="NotAFile")
        yield Input("a loop of links", _loop, refused="NotAFile")
        yield Input("a link to nothing", _link, refused="SourceNotFound")
        yield Input("a name of 260 characters", lambda folder: folder / ("n" * 256 + ".txt"), refused="SourceUnreadable")
        yield Input("folders of 260 characters", _deep)
        for name in STRANGE_NAMES:
            yield Input(f"named {name[:12]!a}", written(name, PROSE.encode()))
    if hasattr(os, "geteuid") and os.geteuid():
        yield Input("unreadable", _unreadable, refused="SourceUnreadable")


def _folder(folder: Path) -> Path:
    (folder / "pictures").mkdir()
    (folder / "pictures" / "a.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    return folder / "pictures"


def _deep(folder: Path) -> Path:
    for _ in range(4):
        folder = folder / ("folder " * 10 + "文件夹")
    folder.mkdir(parents=True)
    return written("page.txt", PROSE.encode())(folder)


def _link(folder: Path) -> Path:
    (folder / "link.txt").symlink_to(folder / "nowhere.txt")
    return folder / "link.txt"


def _spreadsheet() -> bytes:
    sheet = f'<worksheet><sheetData><row><c t="inlineStr"><is><t>{TERM}</t></is></c></row></sheetData></worksheet>'
    files = {"[Content_Types].xml": "<Types/>", "xl/workbook.xml": "<workbook/>", "xl/worksheets/sheet1.xml": sheet}
    return packed(files)


def _huge(folder: Path) -> Path:
    with (folder / "huge.txt").open("wb") as file:
        file.truncate(500_000_000)
    return folder / "huge.txt"


def _pipe(folder: Path) -> Path:
    os.mkfifo(folder / "pipe.txt")
    return folder / "pipe.txt"


def _loop(folder: Path) -> Path:
    (folder / "a.txt").symlink_to(folder / "b.txt")
    (folder / "b.txt").symlink_to(folder / "a.txt")
    return folder / "a.txt"


def _unreadable(folder: Path) -> Path:
    path = written("page.txt", PROSE.encode())(folder)
    path.chmod(0)
    return path
