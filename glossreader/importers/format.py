"""Which format a source is in: told by what stands in it, and by its name only where nothing in it can tell."""

import re
from enum import StrEnum
from pathlib import Path

from glossreader.importers.archive import names_in
from glossreader.importers.html.markup import is_html
from glossreader.importers.subtitles.script import is_script


class Format(StrEnum):
    """A format that can be read."""

    TEXT = "text"
    HTML = "html"
    MARKDOWN = "markdown"
    SUBTITLES = "subtitles"
    MHTML = "mhtml"
    EPUB = "epub"
    DOCX = "docx"
    PDF = "pdf"


_PDF_HEAD = 1024  # bytes among which readers of PDF look for its signature (ISO 32000-1, annex H.3.4.1)
_MHTML = re.compile(rb"[\w-]{1,40}:[ \t]?[^\r\n]{0,500}\r?\n", re.IGNORECASE)  # the first line of a message
_RELATED = re.compile(rb"\r?\nContent-Type:\s{0,8}multipart/related", re.IGNORECASE)
_HEADERS = 4096  # bytes
_WEBVTT = re.compile(r"\ufeff?WEBVTT(?:[ \t][^\n]*)?(?:\n|$)")
_SUBRIP = re.compile(r"\ufeff?\s*+(?:\d{1,6}[ \t]*\n)?[ \t]*\d{1,3}:\d\d:\d\d[,.:]\d{1,3}[ \t]*-{1,2}>[ \t]*\d{1,3}:\d\d:\d\d[,.:]\d{1,3}")
_TIMES = re.compile(r"^[ \t]*(?:\d{1,3}:)?\d{1,2}:\d\d[,.:]\d{1,3}[ \t]*-{1,2}>[ \t]*\d", re.MULTILINE)
_SUBTITLE_NAMES = (".srt", ".vtt")
_LOOKED_AT = 20_000  # code points
_DOCUMENT = re.compile(r"\s*(?:<\?xml[^>]{0,200}>\s*)?<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)
_WORD_DOCUMENT = re.compile(r"word/document\d*\.xml")
_MARKDOWN_NAMES = (".md", ".markdown", ".mdown", ".mkd")


def format_of_bytes(raw: bytes, name: str) -> Format | None:
    """Tell a format that brings its own charset; None for text, and for what cannot be read."""
    if b"%PDF-" in raw[:_PDF_HEAD]:
        return Format.PDF
    if raw.startswith(b"PK\x03\x04"):
        return _format_of_archive(raw, name)
    return Format.MHTML if _MHTML.match(raw) and _RELATED.search(raw[:_HEADERS]) else None


def format_of_text(text: str, name: str) -> Format:
    """Tell the format of decoded text."""
    if _is_subtitles(text, name):
        return Format.SUBTITLES
    if name.lower().endswith(_MARKDOWN_NAMES):
        return Format.HTML if _DOCUMENT.match(text) else Format.MARKDOWN  # which may have tags, and as many as a page
    return Format.HTML if is_html(text, name) else Format.TEXT


def _is_subtitles(text: str, name: str) -> bool:
    """Whether a text begins as subtitles do; one that is named so may begin otherwise and have its first time further below."""
    if _WEBVTT.match(text) or _SUBRIP.match(text) or is_script(text):
        return True
    return name.lower().endswith(_SUBTITLE_NAMES) and _TIMES.search(text[:_LOOKED_AT]) is not None


def needs_parser(path: Path) -> bool:
    """Whether a file begins like a PDF or an archive, whose parsers are best kept in a process apart; False when it cannot be read."""
    try:
        if not path.is_file():
            return False
        with path.open("rb") as file:
            head = file.read(_PDF_HEAD)
    except (OSError, ValueError):  # whoever reads it tells why
        return False
    return head.startswith(b"PK\x03\x04") or b"%PDF-" in head


def _format_of_archive(raw: bytes, name: str) -> Format | None:
    """Tell an e-book from an office document by the files that each must hold; a damaged one by its name."""
    names = names_in(raw)
    if "META-INF/container.xml" in names:
        return Format.EPUB
    if any(_WORD_DOCUMENT.fullmatch(inside) for inside in names):
        return Format.DOCX
    return next((kind for kind in (Format.EPUB, Format.DOCX) if name.lower().endswith(f".{kind}")), None)
