"""Sources made at random: our own with wounds, their parts with wounds inside sound archives, and texts and markup that nobody wrote."""

import io
import zipfile
from collections.abc import Sequence
from pathlib import Path

from hypothesis import strategies as st

SOURCES = Path(__file__).parents[1] / "sources"
_CHARSETS = (
    "utf-8",
    "utf-8-sig",
    "gb18030",
    "gbk",
    "big5hkscs",
    "utf-16",
    "utf-16-le",
    "utf-16-be",
    "hz",
    "cp1252",
    "cp932",
    "iso2022_jp_2",
)
_CHARACTERS = st.characters(codec="utf-8") | st.sampled_from(
    "失信黑名单户口躺平的是了。，、“”‘’—…（）㐀𠮷\u200b\ufeff\u202e\u2028\t\n\r\0 <>&;\"'"
)
_TEXT = st.text(_CHARACTERS, max_size=60)
_NAMES = """
html head body title meta p div span br hr a b i em h1 h2 h6 ul ol li dl dt dd table tr td th caption thead blockquote pre code
article section nav footer aside header figure figcaption img ruby rb rt rp rtc sup sub script style noscript template iframe svg
math select option textarea button form input details summary main time wbr x-y
"""
_TAGS = st.sampled_from(_NAMES.split())
_ATTRIBUTES = st.sampled_from((
    "", " hidden", " class=comments", " id=c1", " href='#fn1'", " style='display:none'", " rowspan=3 colspan=0", " start=5", " lang=zh",
    " datetime=2018-05-26", " src='file:///x'", " charset=gb2312", ' content="text/html; charset=big5"', " =x", ' "', " a='b",
))  # fmt: skip
_EDGES = st.sampled_from((
    b"\0", b"\xff", b"\x93", b"\x81", b"\xe5", b"\xe5\xa4", b"\xed\xa0\x80", b"\xef\xbb\xbf", b"\xff\xfe", b"\x1b$B", b"~{",
    b"\x84\x31\x95\x33", b"<!--", b"-->", b"<![CDATA[", b"]]>", b"<", b">", b"&", b"&#0;", b"&#xD800;", b"&#x110000;", b"<script>",
    b"<p>", b"</p>", b"</div>" * 9, b"<table><tr><td>", b"<ruby>", b"<rt>", b"<!DOCTYPE x [<!ENTITY a 'b'>]>&a;", b"\r", b"\n\n\n",
    b"00:00:00,000 --> 00:00:01,000\n", "失信".encode(), "失信".encode("gbk"), "失信".encode("big5"), b"99999999999999999999", b"-1",
    b"../../x", b"%00", b"PK\x03\x04",
))  # fmt: skip


def _sources(*kinds: str) -> list[Path]:
    return [path for kind in kinds for path in sorted((SOURCES / kind).glob("*")) if path.suffix != ".golden" and path.is_file()]


@st.composite
def _wounded(draw: st.DrawFn, raw: bytes, others: Sequence[bytes]) -> bytes:
    """Cut, double, overwrite, insert, or graft a piece of another source, up to six times."""
    for _ in range(draw(st.integers(1, 6))):
        start = draw(st.integers(0, len(raw)))
        end = min(len(raw), start + draw(st.integers(0, 4) | st.integers(0, 400)))
        way = draw(st.sampled_from(("cut", "end", "double", "overwrite", "insert", "graft", "many")))
        if way == "cut":
            raw = raw[:start] + raw[end:]
        elif way == "end":
            raw = raw[:start]
        elif way == "double":
            raw = raw[:end] + raw[start:end] * draw(st.integers(1, 50)) + raw[end:]
        elif way == "many":
            raw = raw[:start] + draw(_EDGES) * draw(st.integers(1, 300)) + raw[start:]
        elif way == "graft" and others:
            other = draw(st.sampled_from(others))
            at = draw(st.integers(0, len(other)))
            raw = raw[:start] + other[at : at + draw(st.integers(0, 2_000))] + raw[end:]
        else:
            raw = raw[:start] + draw(_EDGES | st.binary(max_size=8)) + raw[end if way == "overwrite" else start :]
    return raw


def of_sources(*kinds: str) -> st.SearchStrategy[bytes]:
    """Give sources of some kinds with wounds."""
    raws = [path.read_bytes() for path in _sources(*kinds)]
    return st.sampled_from(raws).flatmap(lambda raw: _wounded(raw, raws)) if raws else st.binary(max_size=500)


def of_archives(kind: str) -> st.SearchStrategy[bytes]:
    """Give e-books or documents whose parts have wounds, or are missing, in an archive that is sound."""
    raws = [path.read_bytes() for path in _sources(kind)]
    return st.sampled_from(raws).flatmap(_repacked) if raws else st.binary(max_size=500)


@st.composite
def _repacked(draw: st.DrawFn, raw: bytes) -> bytes:
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist() if not name.endswith("/")}
    for _ in range(draw(st.integers(1, 3))):
        name = draw(st.sampled_from(sorted(parts)))
        way = draw(st.sampled_from(("wound", "wound", "wound", "remove", "swap")))
        if way == "remove" and len(parts) > 1:
            del parts[name]
        elif way == "swap":
            parts[name] = parts[draw(st.sampled_from(sorted(parts)))]
        else:
            parts[name] = draw(_wounded(parts[name], list(parts.values())))
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(zipfile.ZipInfo(name), part)
    return packed.getvalue()


@st.composite
def _markup(draw: st.DrawFn) -> str:
    """Write markup that is well formed here and there."""
    pieces: list[str] = []
    for _ in range(draw(st.integers(1, 25))):
        tag = draw(_TAGS)
        opens, closes = draw(st.booleans()), draw(st.booleans())
        pieces.append(f"{f'<{tag}{draw(_ATTRIBUTES)}>' if opens else ''}{draw(_TEXT)}{f'</{tag}>' if closes else ''}")
    return "".join(pieces)


def _encoded(text: st.SearchStrategy[str]) -> st.SearchStrategy[bytes]:
    return st.builds(lambda text, charset: text.encode(charset, "replace"), text, st.sampled_from(_CHARSETS))


_CUES = st.builds(
    lambda times, text, arrow: f"{times}\n00:00:0{times % 10},000 {arrow} 00:00:{times % 60:02},500\n{text}\n\n",
    st.integers(0, 120),
    _TEXT,
    st.sampled_from(("-->", "-->", "->", "--")),
)

READERS: dict[str, tuple[str, st.SearchStrategy[bytes]]] = {
    "charset": ("page.txt", st.binary(max_size=400) | _encoded(st.text(_CHARACTERS, max_size=300)) | of_sources("text", "html")),
    "html": ("page.html", _encoded(_markup()) | of_sources("html", "sites")),
    "epub": ("book.epub", of_archives("epub") | of_sources("epub")),
    "subtitles": ("film.srt", of_sources("subtitles") | _encoded(st.lists(_CUES, max_size=20).map("".join))),
    "docx": ("report.docx", of_archives("docx") | of_sources("docx")),
    "pdf": ("paper.pdf", of_sources("pdf")),
    "mhtml": ("page.mhtml", of_sources("mhtml")),
    "markdown": (
        "notes.md",
        of_sources("markdown") | _encoded(st.text(_CHARACTERS | st.sampled_from("#*_`[]()!|->+1.:~\n"), max_size=300)),
    ),
}
"""By the name of a reader: a name of a file for it, and what it is given."""
