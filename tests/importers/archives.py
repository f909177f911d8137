"""Small e-books and office documents for tests, made of what a test wants to say."""

import io
import zipfile
from collections.abc import Mapping

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
CONTAINER = '<container><rootfiles><rootfile full-path="OPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>'


def packed(files: Mapping[str, str | bytes]) -> bytes:
    """Pack files as an archive, in their order."""
    raw = io.BytesIO()
    with zipfile.ZipFile(raw, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(zipfile.ZipInfo(name, (2020, 1, 1, 0, 0, 0)), text, zipfile.ZIP_DEFLATED)
    return raw.getvalue()


def page(body: str) -> str:
    """Write a page of a book."""
    return (
        '<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops">'
        f"<head><title/></head><body>{body}</body></html>"
    )


def opf(names: list[str], metadata: str = "<dc:title>A Book</dc:title>") -> str:
    """Write the package file of a book with these pages, and nav.xhtml as its contents."""
    items = "".join(f'<item id="i{n}" href="{name}" media-type="application/xhtml+xml"/>' for n, name in enumerate(names))
    spine = "".join(f'<itemref idref="i{n}"/>' for n in range(len(names)))
    nav = '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>'
    return (
        '<package version="3.0" xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<metadata>{metadata}</metadata><manifest>{items}{nav}</manifest><spine>{spine}</spine></package>"
    )


def nav(entries: Mapping[str, str]) -> str:
    """Write a table of contents: addresses by label."""
    listed = "".join(f'<li><a href="{address}">{label}</a></li>' for label, address in entries.items())
    return page(f'<nav epub:type="toc"><ol>{listed}</ol></nav>')


def book_files(
    pages: Mapping[str, str], contents: Mapping[str, str] | None = None, metadata: str = "<dc:title>A Book</dc:title>"
) -> dict[str, str | bytes]:
    """Give the files of a book, from the bodies of its pages; each page is a chapter of its own name if no contents are given."""
    listed = {name: name for name in pages} if contents is None else contents
    return {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": CONTAINER,
        "OPS/book.opf": opf(list(pages), metadata),
        **({"OPS/nav.xhtml": nav(listed)} if listed else {}),
        **{f"OPS/{name}": page(body) for name, body in pages.items()},
    }


def book(pages: Mapping[str, str], contents: Mapping[str, str] | None = None, metadata: str = "<dc:title>A Book</dc:title>") -> bytes:
    """Make a book of the bodies of its pages."""
    return packed(book_files(pages, contents, metadata))


def document_files(body: str, **parts: str) -> dict[str, str | bytes]:
    """Give the files of an office document, from what stands in its body; `parts` are styles, numbering, footnotes, header, ..."""
    relations = "".join(f'<Relationship Id="r{n}" Type="{_RELATIONS}/{kind}" Target="{kind}.xml"/>' for n, kind in enumerate(parts))
    main = f'<Relationship Id="m" Type="{_RELATIONS}/officeDocument" Target="word/document.xml"/>'
    return {
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels": f"<Relationships>{main}</Relationships>",
        "word/document.xml": f"<w:document {_W}><w:body>{body}</w:body></w:document>",
        "word/_rels/document.xml.rels": f"<Relationships>{relations}</Relationships>",
        **{f"word/{kind}.xml": f"<w:{_ROOTS.get(kind, kind)} {_W}>{text}</w:{_ROOTS.get(kind, kind)}>" for kind, text in parts.items()},
    }


_ROOTS = {"header": "hdr", "footer": "ftr"}


def document(body: str, **parts: str) -> bytes:
    """Make an office document."""
    return packed(document_files(body, **parts))


def paragraph(*texts: str, style: str = "", layout: str = "") -> str:
    """Write a paragraph; a text that begins with < is markup."""
    runs = "".join(text if text.startswith("<") else f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>' for text in texts)
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    return f"<w:p><w:pPr>{named}{layout}</w:pPr>{runs}</w:p>"
