"""Texts that are endless, never close what they open, or are made of what no one expects, each with what must come of it."""

from collections.abc import Iterator
from html import escape

from glossreader.importers.html.markup import is_html
from glossreader.importers.text import as_text
from tests.importers.hostile import PROSE, TERM, Input, written
from tests.importers.odd_strings import ODD_STRINGS


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
        yield from _odd(f"odd strings {number}", odd)


def _odd(name: str, odd: str) -> Iterator[Input]:
    """Put a string wherever a page may have one; as plain text only where nobody would take that for a page."""
    kept = max(as_text(odd).split(), key=len)
    lines = f"{odd}\n\n{PROSE}{odd}\n\nBy {odd}\n\n* {odd}\n"
    if not is_html(lines, "page.txt"):
        yield Input(name, written("page.txt", lines.encode()), holds=kept, times=4)
    safe = escape(odd)
    page = f"<title>{safe}</title><h1>{safe}</h1><p>By {safe}</p><p>{PROSE}</p><ul><li>{safe}</li></ul><table><tr><td>{safe}<td>x</table>"
    yield Input(f"{name}: page", written("page.html", f"<!DOCTYPE html><meta charset=utf-8>{page}".encode()), holds=kept, times=4)
