"""E-books and office documents that are damaged, deceiving or bombs, each with what must come of it."""

import io
import struct
import zipfile
from collections.abc import Iterator
from functools import partial

from tests.importers.archives import book, book_files, document, document_files, nav, opf, packed, page, paragraph
from tests.importers.hostile import TERM, Input, written, written_late

_TEXT = f"A “lose trust blacklist” ({TERM}) is kept by the courts, and nobody is told that he is on it until he buys a ticket."
_LAUGHS = (
    '<!DOCTYPE x [<!ENTITY a "ha">'
    + "".join(f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in zip("abcdefghi", "bcdefghij", strict=True))
    + "]>"
)
_QUADRATIC = f'<!DOCTYPE x [<!ENTITY a "{"ha" * 50_000}">]>'
_EXTERNAL = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
_CHAPTERS = {"one.xhtml": f"<h1>One</h1><p>{_TEXT}</p>", "two.xhtml": f"<h1>Two</h1><p>{_TEXT}</p>"}


def archives(size: int) -> Iterator[Input]:
    """Give all inputs; `size` is 1 for their full measure, and divides it."""
    yield from bombs(size)
    yield from names()
    yield from broken()
    yield from locked()
    yield from entities()
    yield from books(size)
    yield from documents(size)


def _epub(name: str, raw: bytes, *, refused: str | None = None, times: int = 1) -> Input:
    return Input(f"{name}: e-book", written("book.epub", raw), refused=refused, times=times)


def _docx(name: str, raw: bytes, *, refused: str | None = None, times: int = 1) -> Input:
    return Input(f"{name}: document", written("page.docx", raw), refused=refused, times=times)


def _both(name: str, more: dict[str, str | bytes], *, refused: str | None = None) -> Iterator[Input]:
    """Give a good book and a good document with further files in them, or with other files in place of theirs."""
    yield _epub(name, packed(book_files(_CHAPTERS) | more), refused=refused, times=2)
    yield _docx(name, packed(document_files(paragraph(_TEXT)) | more), refused=refused)


def bombs(size: int) -> Iterator[Input]:
    blank = b" " * max(8_000_000, 60_000_000 // size)
    files = book_files(_CHAPTERS)
    yield _epub("megabytes of nothing", packed(files | {"OPS/one.xhtml": page("").encode() + blank}), refused="ArchiveRefused")
    yield _docx("megabytes of nothing", packed(document_files("") | {"word/document.xml": b"<x>" + blank}), refused="ArchiveRefused")
    yield from _both("an archive in an archive", {"OPS/inner.zip": packed({"bomb": b"\0" * 9_000_000})})
    many: dict[str, str | bytes] = {f"OPS/{number}": b"" for number in range(max(20_000, 100_000 // size))}
    for kind, name, few in (("e-book", "book.epub", files), ("document", "page.docx", document_files(paragraph(_TEXT)))):
        yield Input(f"100,000 entries: {kind}", written_late(name, partial(packed, few | many)), refused="ArchiveRefused")
    yield _epub("entries that share their bytes", _shared(packed(files | {"OPS/big": b"\0" * 20_000_000}), 200), refused="ArchiveRefused")
    yield _docx(
        "entries that share their bytes", _shared(packed(document_files("") | {"big": b"\0" * 20_000_000}), 200), refused="ArchiveRefused"
    )
    for told, of_book, of_document in ((200, None, "SourceDamaged"), (3_900_000_000, "ArchiveRefused", "ArchiveRefused")):
        yield _docx(f"a lie about size, {told}", _told(document(paragraph(_TEXT)), "word/document.xml", told), refused=of_document)
        yield _epub(f"a lie about size, {told}", _told(book(_CHAPTERS), "OPS/one.xhtml", told), refused=of_book)


def names() -> Iterator[Input]:
    strange: dict[str, str | bytes] = {
        "../../outside.txt": b"x", "/etc/passwd": b"x", "C:\\windows\\x.txt": b"x", "OPS/../../x": b"x",
        "\\\\host\\share\\x": b"x", "con/aux/nul": b"x",
    }  # fmt: skip
    yield from _both("names that lead elsewhere", strange)
    leading = book_files(_CHAPTERS) | {
        "OPS/book.opf": opf(["one.xhtml", "two.xhtml", "../../etc/passwd", "file:///etc/passwd", "/etc/passwd"])
    }
    yield _epub("pages that lie elsewhere", packed(leading), times=2)
    yield _epub("one name twice", _twice(_CHAPTERS), times=2)
    link = zipfile.ZipInfo("OPS/two.xhtml")
    link.external_attr = 0o120777 << 16
    raw = io.BytesIO()
    with zipfile.ZipFile(raw, "w") as archive:
        for name, text in book_files(_CHAPTERS).items():
            archive.writestr(link if name == link.filename else name, "/etc/passwd" if name == link.filename else text)
    yield _epub("a link", raw.getvalue())


def broken() -> Iterator[Input]:
    files = book_files(_CHAPTERS)
    whole = packed(files)
    yield _epub("cut behind its first chapter", whole[: whole.index(b"OPS/two.xhtml") - 20])
    yield _epub("without its directory", whole[: whole.rindex(b"PK\x01\x02") - 10], times=2)
    yield _epub("cut at once", whole[:40], refused="SourceDamaged")
    text = packed(document_files(paragraph(_TEXT)))
    yield _docx("without its directory", text[: text.index(b"PK\x01\x02")])
    yield _docx("cut before its text", text[: text.index(b"word/document.xml")], refused="SourceDamaged")
    yield _epub("a chapter with other bytes", _damaged(packed(files), b"OPS/two.xhtml"))
    yield _docx("a text with other bytes", _damaged(text, b"word/document.xml"), refused="SourceDamaged")


def locked() -> Iterator[Input]:
    for name, make, raw, entry in (
        ("a password", _epub, book(_CHAPTERS), b"OPS/one.xhtml"),
        ("a password", _docx, document(paragraph(_TEXT)), b"word/document.xml"),
    ):
        yield make(name, _flagged(raw, entry), refused="SourceLocked")
    rights = (
        '<encryption><EncryptedData><EncryptionMethod Algorithm="{}"/><CipherData><CipherReference URI="OPS/one.xhtml"/></CipherData>'
        "</EncryptedData></encryption>"
    )
    aes = rights.format("http://www.w3.org/2001/04/xmlenc#aes128-cbc")
    fonts = rights.format("http://www.idpf.org/2008/embedding")
    yield _epub("rights management", packed(book_files(_CHAPTERS) | {"META-INF/encryption.xml": aes}), refused="SourceLocked")
    yield _epub("obfuscated fonts", packed(book_files(_CHAPTERS) | {"META-INF/encryption.xml": fonts}), times=2)


def entities() -> Iterator[Input]:
    for name, doctype in (("billion laughs", _LAUGHS), ("quadratic blow-up", _QUADRATIC), ("an external entity", _EXTERNAL)):
        package = doctype + opf(list(_CHAPTERS), f"<dc:title>{'&a;' * 50}&j;</dc:title>")
        yield _epub(f"{name} in its package file", packed(book_files(_CHAPTERS) | {"OPS/book.opf": package}), refused="ArchiveRefused")
        wide = f'<?xml version="1.0" encoding="utf-16"?>{package}'.encode("utf-16")
        yield _epub(f"{name} in UTF-16", packed(book_files(_CHAPTERS) | {"OPS/book.opf": wide}), refused="ArchiveRefused")
        chapter = doctype + page(f"<h1>One</h1><p>&j;{'&a;' * 1000}</p><p>{_TEXT}</p>")
        yield _epub(f"{name} in a chapter", packed(book_files(_CHAPTERS) | {"OPS/one.xhtml": chapter}), times=2)
        text = str(document_files(paragraph(_TEXT, "&j;&a;"))["word/document.xml"])
        yield _docx(name, packed(document_files("") | {"word/document.xml": doctype + text}), refused="ArchiveRefused")
    elsewhere = '<!DOCTYPE package SYSTEM "http://127.0.0.1:9/x.dtd">' + opf(list(_CHAPTERS))
    yield _epub("a DTD elsewhere", packed(book_files(_CHAPTERS) | {"OPS/book.opf": elsewhere}), times=2)


def books(size: int) -> Iterator[Input]:
    files = book_files(_CHAPTERS)
    many = 100_000 // size

    def without(*missing: str) -> bytes:
        return packed({name: text for name, text in files.items() if name not in missing})

    yield _epub("without a package file", without("OPS/book.opf"), times=2)
    yield _epub("without a table of contents", without("OPS/nav.xhtml"), times=2)
    yield _epub("without one chapter", without("OPS/two.xhtml"))
    yield _epub("another media type", packed(files | {"mimetype": "text/plain"}), times=2)
    yield _epub("a broken package file", packed(files | {"OPS/book.opf": opf(list(_CHAPTERS))[:-60].replace("</metadata>", "")}), times=2)
    yield _epub("without pages", without("OPS/one.xhtml", "OPS/two.xhtml", "OPS/nav.xhtml"), refused="SourceDamaged")
    yield _epub("empty pages", book({"one.xhtml": "<p> </p>"}), refused="NothingToRead")
    yield _epub("pictures only", book({"one.xhtml": "<p><img src='1.png' alt='字'/></p>"}), refused="PicturesOnly")
    yield _epub(
        "pages in UTF-16",
        packed(files | {"OPS/one.xhtml": page(_CHAPTERS["one.xhtml"]).replace("utf-8", "utf-16").encode("utf-16")}),
        times=2,
    )
    yield _epub(
        "pages in GBK", packed(files | {"OPS/one.xhtml": page(_CHAPTERS["one.xhtml"]).replace("utf-8", "gbk").encode("gbk")}), times=2
    )
    yield _epub("no XML", book({"one.xhtml": f"<h1>One<p>{_TEXT}<br><b><i>open</b></i> &nbsp; & <p/>{_TEXT}"}), times=2)
    yield _epub("nested elements", book({"one.xhtml": f"{'<div>' * many}{_TEXT}{'</div>' * many}"}))
    listed = {f"{number}": f"one.xhtml#p{number}" for number in range(20_000 // size)}
    paragraphs = "".join(f'<p id="p{number}">{_TEXT}</p>' for number in range(2_000 // size))
    yield _epub("20,000 entries of contents", book({"one.xhtml": paragraphs}, listed), times=2_000 // size)
    noted = "".join(f'<p>{_TEXT}<a epub:type="noteref" href="#n{n}" id="r{n}">{n}</a></p>' for n in range(5_000 // size))
    notes = "".join(f'<li id="n{n}">{n} <a href="#r{n}">^</a></li>' for n in range(5_000 // size))
    yield _epub("5,000 notes", book({"one.xhtml": f"{noted}<ol>{notes}</ol>"}), times=5_000 // size)
    one_place = "".join(f'<a href="#n{n}">[{n}]</a> x ' for n in range(many // 10)) + "".join(
        f'<a id="n{n}"></a>' for n in range(many // 10)
    )
    yield _epub("all notes in one place", book({"one.xhtml": f"<p>{_TEXT}</p><div>{one_place}</div>"}))
    yield _epub("tags without an end", book({"one.xhtml": f"<p>{_TEXT}</p>{'<a ' * many}"}))
    yield _epub(
        "more tags than any book", book({"one.xhtml": "".join(f"<p>{number}</p>" for number in range(300_000))}), refused="SourceTooLong"
    )
    deep = "<li><a href='one.xhtml'>x</a><ol>" * 200 + "</ol></li>" * 200
    yield _epub("contents 200 levels deep", packed(files | {"OPS/nav.xhtml": nav({}).replace("<ol></ol>", f"<ol>{deep}</ol>")}), times=2)


def documents(size: int) -> Iterator[Input]:
    files = document_files(paragraph(_TEXT))
    many = 100_000 // size
    yield _docx(
        "without its text",
        packed({name: text for name, text in files.items() if name != "word/document.xml"} | {"word/document.xml": b""}),
        refused="SourceDamaged",
    )
    yield _docx("without relations", packed({name: text for name, text in files.items() if not name.endswith(".rels")}))
    yield _docx("XML that is cut", packed(files | {"word/document.xml": str(files["word/document.xml"])[:-30]}))
    yield _docx("without a word", document(paragraph("")), refused="NothingToRead")
    yield _docx("40,000 paragraphs", document("".join(paragraph(str(number)) for number in range(40_000))), refused="SourceTooLong")
    circle = "".join(f'<w:style w:type="paragraph" w:styleId="{a}"><w:basedOn w:val="{b}"/></w:style>' for a, b in ("AB", "BA"))
    yield _docx("styles that go round", document(paragraph(_TEXT, style="A"), styles=circle))
    tables = "<w:tbl><w:tr><w:tc>" * 70 + paragraph(_TEXT) + "</w:tc></w:tr></w:tbl>" * 70
    yield _docx("tables in tables", document(tables))
    boxes = "<w:r><w:pict><w:txbxContent><w:p>" * 50 + f"<w:r><w:t>{_TEXT}</w:t></w:r>" + "</w:p></w:txbxContent></w:pict></w:r>" * 50
    yield _docx("boxes in boxes", document(f"<w:p>{boxes}</w:p>"))
    fields = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' * (many // 10)
    yield _docx("fields without an end", document(paragraph(fields, _TEXT)))
    refers = (paragraph(_TEXT, f'<w:r><w:footnoteReference w:id="{number}"/></w:r>') for number in range(10_000 // size))
    notes = "".join(f'<w:footnote w:id="{number}">{paragraph(str(number))}</w:footnote>' for number in range(10_000 // size))
    yield _docx("10,000 notes", document("".join(refers), footnotes=notes), times=10_000 // size)
    numbers = '<w:numPr><w:ilvl w:val="999999"/><w:numId w:val="1"/></w:numPr>'
    numbering = (
        '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="999999"><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1%2%9"/>'
        '<w:start w:val="999999"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    )
    yield _docx("numbers beyond all lists", document(paragraph(_TEXT, layout=numbers), numbering=numbering))
    yield _docx(
        "a long text without a break", document(paragraph(_TEXT + "".join(chr(0x4E00 + n * n % 20_000) for n in range(3_000_000 // size))))
    )


def _shared(raw: bytes, times: int) -> bytes:
    """Let many entries of the directory point to the bytes of the last one: no size that is told is a lie."""
    end = raw.rindex(b"PK\x05\x06")
    start = raw.rindex(b"PK\x01\x02")
    entry = raw[start:end]
    count, size, offset = struct.unpack("<HII", raw[end + 10 : end + 20])
    directory = raw[offset:end] + entry * times
    tail = raw[end : end + 8] + struct.pack("<HHII", count + times, count + times, size + len(entry) * times, offset) + raw[end + 20 :]
    return raw[:offset] + directory + tail


def _directory_entry(raw: bytes, name: bytes) -> int:
    """Find where the directory tells of an entry."""
    return raw.rindex(name) - 46


def _told(raw: bytes, name: str, size: int) -> bytes:
    """Tell another size of an entry than it has."""
    at = _directory_entry(raw, name.encode())
    return raw[: at + 24] + struct.pack("<I", size) + raw[at + 28 :]


def _flagged(raw: bytes, name: bytes) -> bytes:
    """Say of an entry that it is encrypted."""
    at = _directory_entry(raw, name)
    local = raw.index(name) - 30
    raw = raw[: at + 8] + b"\x01\x00" + raw[at + 10 :]
    return raw[: local + 6] + b"\x01\x00" + raw[local + 8 :]


def _damaged(raw: bytes, name: bytes) -> bytes:
    """Put other bytes at the beginning of what an entry holds."""
    at = raw.index(name) + len(name)
    return raw[:at] + b"\xff" * 12 + raw[at + 12 :]


def _twice(chapters: dict[str, str]) -> bytes:
    """Add a page again, as programs do that change an archive by adding to it; the later one counts."""
    files = book_files({**chapters, "one.xhtml": "<p>Before.</p>"})
    raw = io.BytesIO(packed(files | {"OPS/0ne.xhtml": page(chapters["one.xhtml"])}))
    return raw.getvalue().replace(b"OPS/0ne.xhtml", b"OPS/one.xhtml")
