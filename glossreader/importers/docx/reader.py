"""An office document is read: its text with notes at the end, headers and footers as furniture.

mammoth, which makes HTML of such documents, was compared on the documents in tests/sources/docx: it loses the words below ruby, the numbers
that Word counts (第三条, 2.1), titles and captions by style, and keeps hidden text and tables of contents. So the XML is read here.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from html import unescape

from glossreader.domain.article import BlockKind, CutReason
from glossreader.domain.notices import PartsMissing
from glossreader.domain.source_errors import SourceDamaged, SourceTooLong
from glossreader.importers.accounting import count_hanzi
from glossreader.importers.archive import Archive
from glossreader.importers.docx.articles import parts_of
from glossreader.importers.docx.headings import letterhead_of, with_headings
from glossreader.importers.docx.inline import Inline, texts_of
from glossreader.importers.docx.notes import Notes
from glossreader.importers.docx.numbering import Numbering
from glossreader.importers.docx.package import Package, metadata_of, package_of
from glossreader.importers.docx.story import Story
from glossreader.importers.docx.styles import Styles
from glossreader.importers.laid import Laid, Part, Site, Tell
from glossreader.importers.piece import Piece
from glossreader.importers.xml_tree import named

_MOST = 1_000_000  # tags; a page of Word has a thousand
_SHOWN = re.compile(r"<(?:\w+:)?t(?:\s[^<>]*)?>([^<]*)<")
_TEXTS = ("footnotes", "endnotes", "header", "footer")


def read_docx(raw: bytes, shown: str, tell: Tell) -> Laid:
    """Read a document; raises SourceLocked, SourceDamaged, ArchiveRefused, SourceTooLong, each naming `shown`."""
    archive = Archive(raw, shown)
    package = package_of(archive)
    if package is None:
        raise SourceDamaged(shown, "its text cannot be read")
    if sum(part.count(b"<") for part in package.raws.values()) > _MOST:
        raise SourceTooLong(shown, _MOST)
    tell(0.2)
    pieces, decks, hanzi = _pieces(package)
    tell(1.0)
    if not pieces and archive.damaged:
        raise SourceDamaged(shown, f"{archive.damaged[0]} cannot be unpacked")
    lost = tuple(dict.fromkeys(archive.damaged)) or ((shown,) if archive.is_broken else ())
    notices = (PartsMissing(shown, len(lost), lost[0]),) if lost else ()
    metadata = metadata_of(archive)
    if authority := letterhead_of(pieces):
        return Laid((Part(pieces, replace(metadata, publisher=authority), is_one=True),), hanzi, None, notices)
    return Laid(parts_of(pieces, metadata, Site(decks=decks)), hanzi, None, notices)


def _pieces(package: Package) -> tuple[tuple[Piece, ...], tuple[str, ...], int]:
    """Lay out the text, its notes below it, headers above and footers below; also its subtitles, and its hanzi, counted apart."""
    styles = Styles(package.part("styles"))
    notes = Notes({kind: package.part(f"{kind}s") for kind in ("footnote", "endnote")}, [package.main, package.part("settings")])
    inline = Inline(styles, notes.mark)
    story = Story(styles, Numbering(package.part("numbering"), styles), inline)
    body = [laid for element in named(package.main, "body")[:1] for laid in story.read(element)]
    below = list(_notes(notes, story))
    inline.hidden += [text for note in notes.others() for text in texts_of(note)]
    seen: set[str] = set()
    above, under = (list(_furniture(package, kind, story, inline, seen)) for kind in ("header", "footer"))
    shown = sum(count_hanzi(_texts_of_raw(raw)) for path, raw in package.raws.items() if _has_text(path, package))
    hanzi = shown - count_hanzi("".join(inline.hidden)) + count_hanzi("".join(story.counted))
    decks = tuple(laid.piece.text for laid in body if laid.is_deck)
    return (*above, *with_headings(body, decks), *below, *under), decks, hanzi


def _notes(notes: Notes, story: Story) -> Iterator[Piece]:
    """Give the notes with their marks."""
    for mark, note in notes.referred():
        for number, laid in enumerate(story.read(note)):
            text = f"{mark} {laid.piece.text}" if mark and not number else laid.piece.text
            yield replace(laid.piece, text=text, kind=BlockKind.FOOTNOTE, level=0)


def _furniture(package: Package, kind: str, story: Story, inline: Inline, seen: set[str]) -> Iterator[Piece]:
    """Give the lines of headers or footers, each once."""
    for _, root in package.related.get(kind, ()):
        for laid in story.read(root, CutReason.OTHER):
            if laid.piece.text in seen:
                inline.hidden.append(laid.piece.text)
            else:
                seen.add(laid.piece.text)
                yield laid.piece


def _has_text(path: str, package: Package) -> bool:
    return path == package.path or any(path == target for kind in _TEXTS for target, _ in package.related.get(kind, ()))


def _texts_of_raw(raw: bytes) -> str:
    text = raw.decode("utf-16" if raw.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8", "replace")
    return unescape("".join(_SHOWN.findall(text)))
