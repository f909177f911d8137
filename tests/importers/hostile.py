"""Inputs that are damaged, deceiving or endless, each with what must come of it."""

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

TERM = "失信黑名单"
PROSE = f"A “lose trust blacklist” ({TERM}) is kept by the courts, and nobody is told that he is on it until he buys a ticket.\n\n"
CHINESE = "街角的茶馆换了老板，老顾客们照旧坐在门口下棋。有人说起“失信黑名单”，大家都不作声，只听见棋子落下。\n\n"
TRADITIONAL = "街角的茶館換了老闆，老顧客們照舊坐在門口下棋。有人說起「失信黑名單」，大家都不作聲，只聽見棋子落下。\n\n"
ODD_STRINGS = (
    "undefined NaN 1/0 -1E+02 0x0 ${x} {{x}} %s %n $(touch x) `ls` ../../etc/passwd C:\\con\\aux NUL",
    "<script>alert(1)</script> <img src=x onerror=alert(1)> javascript:alert(1) ' OR 1=1 -- \"; DROP TABLE term;",
    "Ω≈ç√∫˜µ ﬁ Ⅷ ①② ‰ ½ ｆｕｌｌ ﷽ ﷺ ﷲ",
    "\u202eevil\u202c \u2066x\u2069 \u200b\u200c\u200d\ufeff \u180e \u2028 \u2029 \u00ad",
    "👩‍👩‍👧‍👦 🇹🇼 👍🏽 ❤️ 🤷‍♂️ 𠮷野家 㐀 𝓽𝓮𝓼𝓽",
    "Z̮̞̠͙͔ͅḀ̗̞͈̻̗Ḷ͙͎̯̹̞͓G̻O̭̗̮",
    "ヽ༼ຈل͜ຈ༽ﾉ (╯°□°）╯︵ ┻━┻) ̿̿ ̿̿ ̿'̿'\\̵͇̿̿\\з=",
    "לרוח אלהים مرحبا ประเทศไทย ひらがな 한국어",
)


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


def inputs(size: int) -> Iterator[Input]:
    """Give all inputs; `size` is 1 for their full measure, and divides it."""
    yield from encodings()
    yield from files()
    yield from markup(size)
    yield from texts(size)


def written(name: str, raw: bytes) -> Callable[[Path], Path]:
    """Make a file of bytes."""

    def make(folder: Path) -> Path:
        path = folder / name
        path.write_bytes(raw)
        return path

    return make


def encodings() -> Iterator[Input]:
    for charset in ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "gb2312", "gbk", "gb18030", "hz"):
        text = CHINESE.replace("“", '"').replace("”", '"') if charset == "hz" else CHINESE
        yield Input(charset, written("page.txt", text.encode(charset)))
    for charset in ("big5", "big5hkscs"):
        yield Input(charset, written("page.txt", TRADITIONAL.encode(charset)), holds="失信黑名單")
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
    yield Input("a folder", lambda folder: folder, refused="NotAFile")
    yield Input("gone since it was chosen", lambda folder: folder / "gone.txt", refused="SourceNotFound")
    yield Input("an image named .txt", written("image.txt", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40), refused="NotText")
    yield Input("a program named .html", written("program.html", b"\x7fELF\2\1\1" + bytes(range(256)) * 40), refused="NotText")
    yield Input("random bytes", written("noise.txt", bytes((7 * n * n + n // 3) % 256 for n in range(20_000))), refused="NotText")
    yield Input("500 MB", _huge, refused="SourceTooLarge")
    if hasattr(os, "mkfifo"):
        yield Input("a pipe", _pipe, refused="NotAFile")
        yield Input("a loop of links", _loop, refused="NotAFile")
        for name in ("失信.txt", "👍🏽.txt", "two\nlines.txt", "dot.", "a.txt\u202egnp.exe", "字" * 83 + ".txt", "-o.txt", "~$a'\"&.html"):
            yield Input(f"named {name[:12]!r}", written(name, PROSE.encode()))
    if hasattr(os, "geteuid") and os.geteuid():
        yield Input("unreadable", _unreadable, refused="SourceUnreadable")


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


def markup(size: int) -> Iterator[Input]:
    def page(name: str, body: str, *, times: int = 1) -> Input:
        return Input(name, written("page.html", f"<!DOCTYPE html><html><body>{body}".encode()), times=times)

    many = 200_000 // size
    yield page("nested divs", "<div>" * many + TERM + "</div>" * many)
    yield page("nested lists", "<ul><li>" * many + TERM)
    yield page("nested tables", "<table><tr><td>" * (many // 4) + TERM)
    yield page("open formatting", "".join(f"<font color={n}><p>x" for n in range(many // 10)) + TERM)
    yield page("paragraphs", f"<p>A paragraph about {TERM} and nothing else.</p>\n" * (many // 8), times=many // 8)
    endless = f"<html>{'<p>信</p>' * 200_000}".encode()
    yield Input("200,000 paragraphs", written("page.html", endless), refused="SourceTooLong")
    yield page("one text of 30 MB", f"<p>{TERM} and ordinary words, {'信' * 100} " + f"{'用' * 100} abc " * (97_000 // size))
    yield page("300,000 attributes", f"<p {' '.join(f'a{n}=x' for n in range(300_000 // size))}>{TERM}</p>")
    yield page("an open comment", f"<p>{TERM}</p><!-- {'x' * (3_000_000 // size)}")
    yield page("open comments in comments", f"<p>{TERM}</p>{'<!--' * (490_000 // size)}")
    yield page("open tags", f"<p>{TERM}</p>" + "<a " * (490_000 // size))
    yield page("open quotes in tags", f"<p>{TERM}</p>" + '<a "' * (490_000 // size))
    yield page("no characters", f"<p>{TERM}\0&#0;&#xD800;&#x110000;&#x7;</p>")
    yield page("addresses", f"<base href='file:///'><meta http-equiv=refresh content='0;url=//x.example'><p>{TERM}</p>{_LOADING}")
    yield page("hidden text", f"<p>{TERM}</p><p hidden>{TERM}</p><div style='display:none'>{TERM}</div>")
    yield Input("zero width", written("page.html", "<p>失信\u200b黑<wbr>名单</p><p>more</p>".encode()), holds="失信\u200b黑名单")
    yield page("ruby", "<p><ruby>失信<rt>shīxìn</rt></ruby> and <ruby>黑<rt>hēi</rt></ruby></p><p>" + TERM)


_LOADING = (
    "<img src='file:///etc/passwd' alt='字'><img src='\\\\host\\share\\x.png'><img src='http://127.0.0.1/x'>"
    "<iframe src='//x.example'>字</iframe>"
    "<svg><image href='http://x.example/x.svg'/></svg><script src='//x.example/x.js'></script>"
    "<style>@import url(//x.example/x.css);</style>"
    "<a href='javascript:alert(1)'>link</a><object data='x'></object><embed src='x'><link rel=stylesheet href='//x.example/x.css'>"
)


def texts(size: int) -> Iterator[Input]:
    many = 100_000 // size
    yield Input("NUL", written("page.txt", PROSE.replace("blacklist", "black\0list").encode()))
    yield Input("lone surrogates", written("page.txt", PROSE.encode() * 20 + b"\xed\xa0\x80"), times=20)
    yield Input("bidi overrides", written("page.txt", f"\u202e{PROSE}\u202c".encode()))
    yield Input("a line without a space", written("page.txt", (TERM + "x" * (1_000_000 // size)).encode()))
    yield Input("brackets", written("page.txt", (TERM + "(" * (many // 2)).encode()))
    yield Input("brackets round hanzi", written("page.txt", (TERM + "(信" * (many // 2)).encode()))
    yield Input("open quotes", written("page.txt", (TERM + "“" * many + "‘" * many).encode()))
    yield Input("open quotes with words", written("page.txt", (TERM + "“so " * many).encode()))
    yield Input("short lines", written("page.txt", (f"{TERM}\n" + "a 信\n" * (many // 4)).encode()))
    yield Input("paragraphs of text", written("page.txt", (PROSE * (many // 4)).encode()), times=many // 4)
    yield Input("more lines than any book", written("page.txt", b"a\n" * 1_000_000), refused="SourceTooLong")
    for number, odd in enumerate(ODD_STRINGS, 1):
        kept = odd.replace("\u2028", " ").replace("\u2029", " ").split()[0]
        yield Input(
            f"odd strings {number}", written("page.txt", f"{odd}\n\n{PROSE}{odd}\n\nBy {odd}\n\n* {odd}\n".encode()), holds=kept, times=4
        )
