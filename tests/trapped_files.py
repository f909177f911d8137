"""Files of every format whose markup, names and fields want something fetched or opened."""

from collections.abc import Iterator
from html import escape
from pathlib import Path

from tests.importers.archives import book_files, document_files, opf, packed, paragraph
from tests.importers.pdf.sheets import Sheets
from tests.traps import Traps, kinds_of_markup

PROSE = "A “lose trust blacklist” (失信黑名单) is kept by the courts, and nobody is told that he is on it until he buys a ticket."


def write_all(folder: Path, traps: Traps) -> list[Path]:
    """Write them into a folder that there is; all of them can be read."""
    paths = []
    for name, raw in _files(traps):
        (folder / name).write_bytes(raw)
        paths.append(folder / name)
    return paths


def strange_name(traps: Traps, ending: str) -> str:
    """Name a file by markup without a slash."""
    address, file = (text.replace("/", "&#47;") for text in (traps.address, str(traps.file)))
    return f"<img src='{file}'><img src='{address}'>{ending}"


def told(traps: Traps, words: str) -> str:
    """Give a page on which the markup is what is said, in its title, fields, blocks and terms."""
    said = {kind: escape(markup) for kind, markup in kinds_of_markup(traps).items()}
    picture = said["picture"]
    items = "".join(f"<li>{text}</li><li>{kind}: {text} is a list (失信黑名单).</li>" for kind, text in said.items())
    rows = "".join(f"<tr><td>{text}</td><td>失信黑名单</td></tr>" for text in said.values())
    quoted = "".join(f"<blockquote><p>{text}</p></blockquote><h2>{text}</h2><p>They call it “{text}” (老赖).</p>" for text in said.values())
    fields = "".join(f'<meta name="{name}" content="{picture} {words}">' for name in ("author", "description", "keywords"))
    site = f'<meta property="og:site_name" content="{picture}"><meta property="article:section" content="{picture}">'
    head = f'<title>{picture} {words}</title>{fields}{site}<link rel="canonical" href="{traps.address}/page?{escape(words)}">'
    return (
        f"<!DOCTYPE html><html><head><meta charset=utf-8>{head}</head><body><article><h1>{picture} {words}</h1><p>By {picture}</p>"
        f"<p>{PROSE}</p><ul>{items}</ul><table>{rows}</table>{quoted}</article></body></html>"
    )


def _files(traps: Traps) -> Iterator[tuple[str, bytes]]:
    markup = kinds_of_markup(traps)
    everything = "\n".join(f"<p>{kind}</p>{text}" for kind, text in markup.items())
    yield (
        "meant.html",
        f"<html><head><title>Meant</title></head><body><h1>Meant</h1><p>{PROSE}</p>{everything}<p>End</p></body></html>".encode(),
    )
    yield "told.html", told(traps, "told").encode()
    yield strange_name(traps, ".txt"), PROSE.encode()
    yield "plain.txt", "\n\n".join((PROSE, markup["Markdown"], f"See {traps.address}/plain and {traps.file}.")).encode()
    yield "notes.md", "\n\n".join(("# Notes", PROSE, *markup.values())).encode()
    cues = (f"00:00:0{n % 10},000 --> 00:00:0{n % 10},900\n{text} 失信黑名单" for n, text in enumerate(markup.values()))
    yield "film.srt", "\n\n".join(f"{n}\n{cue}" for n, cue in enumerate(cues, 1)).encode()
    style = f"STYLE\n@import url({traps.address}/vtt); ::cue {{ background: url({traps.file.as_uri()}) }}"
    yield "film.vtt", f"WEBVTT\n\n{style}\n\n00:01.000 --> 00:02.000\n<v Bob>{PROSE} {markup['picture']}\n".encode()
    yield "book.epub", _book(traps, everything)
    yield "page.docx", _document(traps)
    yield "paper.pdf", _paper(traps)
    head = f"Content-Type: text/html; charset=utf-8\r\nContent-Location: {traps.address}/mht"
    parts = f"--x\r\n{head}\r\n\r\n<p>{PROSE}</p>{everything}\r\n--x--\r\n"
    yield "saved.mht", f"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n{parts}".encode()


def _book(traps: Traps, everything: str) -> bytes:
    face = f"@font-face {{ font-family: a; src: url({traps.address}/font) }} @import url({traps.file.as_uri()});"
    files = book_files({"one.xhtml": f"<h1>One</h1><style>{face}</style><p>{PROSE}</p>{everything}"})
    remote = f'<item id="r" href="{traps.address}/remote.xhtml" media-type="application/xhtml+xml"/>'
    outside = f'<item id="o" href="{traps.file.as_uri()}" media-type="application/xhtml+xml"/>'
    package = opf(["one.xhtml"]).replace("</manifest>", f"{remote}{outside}</manifest>")
    package = package.replace("</spine>", '<itemref idref="r"/><itemref idref="o"/></spine>')
    return packed(files | {"OPS/book.opf": package})


def _document(traps: Traps) -> bytes:
    """A document with a picture, a template and a frame elsewhere, as Word fetches them."""
    kinds = ("image", "attachedTemplate", "hyperlink", "frame", "oleObject", "subDocument")
    addresses = (f"{traps.address}/docx", traps.file.as_uri())
    links = "".join(
        f'<Relationship Id="{kind}{n}" TargetMode="External" Target="{address}"'
        f' Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}"/>'
        for kind in kinds
        for n, address in enumerate(addresses)
    )
    fields = "".join(
        f"<w:r><w:instrText>{escape(f'{what} {address}')}</w:instrText></w:r>"
        for what in ("INCLUDEPICTURE", "INCLUDETEXT", "HYPERLINK", "DDEAUTO")
        for address in addresses
    )
    body = paragraph(PROSE, fields) + '<w:p><w:r><w:drawing><a:blip r:link="image0"/></w:drawing></w:r></w:p>'
    body = body.replace("<a:blip", '<a:blip xmlns:a="a" xmlns:r="r"')
    said = "".join(paragraph(escape(text)) for text in kinds_of_markup(traps).values())
    relations = f"<Relationships>{links}</Relationships>"
    return packed(document_files(body + said) | {"word/_rels/document.xml.rels": relations, "word/_rels/settings.xml.rels": relations})


def _paper(traps: Traps) -> bytes:
    sheets = Sheets(properties={"Title": kinds_of_markup(traps)["picture"], "Author": kinds_of_markup(traps)["link"]})
    raw: bytes = (
        sheets.page().lines(50, 100, ["A list of the dishonest (失信黑名单) is kept by the courts,", "and nobody is told of it."]).saved()
    )
    actions = (
        f"<</S/URI/URI({traps.address}/pdf)>>",
        f"<</S/Launch/F({traps.file})>>",
        f"<</S/GoToR/F({traps.file})/D[0/Fit]>>",
        f"<</S/SubmitForm/F({traps.address}/form)>>",
        f"<</S/JavaScript/JS(app.launchURL\\('{traps.address}/js'\\))>>",
    )
    links = "".join(f"<</Type/Annot/Subtype/Link/Rect[0 0 420 595]/A{action}>>" for action in actions)
    chain = actions[4].removesuffix(">>") + f"/Next[{''.join(actions)}]>>"
    raw = raw.replace(b"/Type/Catalog", f"/Type/Catalog/OpenAction{chain}".encode(), 1)
    return raw.replace(b"/Type/Page/", f"/Type/Page/Annots[{links}]/AA<</O{chain}>>/".encode(), 1)
