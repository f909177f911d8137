"""XHTML of an e-book as the HTML that means the same: a parser of HTML would swallow a book after <title/>.

Nothing of XML is expanded: a doctype goes, with all that it defines.
"""

import re

from glossreader.importers.charset.ladder import decode
from glossreader.importers.html.markup import tamed
from glossreader.importers.text import as_text

_PROLOG = re.compile(r"<\?[^>]{0,4000}\?>|<!DOCTYPE[^>\[]{0,2000}(?:\[(?:[^\]\"']|\"[^\"]*\"|'[^']*')*+\]\s*)?>", re.IGNORECASE)
_CDATA = re.compile(r"<!\[CDATA\[(.*?)\]\]>", re.DOTALL)
_CLOSED_AT_ONCE = re.compile(r"<([A-Za-z][\w:.-]{0,60})((?:\s[^<>]{0,4000})?)/>")
_LINE_ENDS = re.compile(r"(?:<br>){3,}")  # as elements become that lie too deep
_HEAD = 200  # code points
_VOID = frozenset(("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"))
_MARKS = str.maketrans(dict.fromkeys("\ufdd0\ufdd1", "\ufffd"))  # no characters; the reader marks places with them


def markup_of(raw: bytes) -> str:
    """Decode a page, by its signature or declaration where they fit, and write it as HTML."""
    text = as_text(_decoded(raw)).translate(_MARKS)
    text = _CDATA.sub(_escaped, _PROLOG.sub("", text))
    return _LINE_ENDS.sub("<br><br>", tamed(_CLOSED_AT_ONCE.sub(_opened_and_closed, text)))


def _decoded(raw: bytes) -> str:
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return decode(raw).text
    return decode(raw).text if "\0" in text[:_HEAD] else text  # UTF-16 without a mark


def _escaped(section: re.Match[str]) -> str:
    return section[1].replace("&", "&amp;").replace("<", "&lt;")


def _opened_and_closed(tag: re.Match[str]) -> str:
    return f"<{tag[1]}{tag[2]}>" if tag[1].lower() in _VOID else f"<{tag[1]}{tag[2]}></{tag[1]}>"
