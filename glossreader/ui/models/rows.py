"""Rows of the lists before pixels: headings, and glosses with the number of their mentions."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from enum import IntEnum
from itertools import chain

from PySide6.QtCore import Qt

from glossreader.domain.page import Gloss, Page, Syllable
from glossreader.domain.term import Entry, Status, in_marks
from glossreader.language.pinyin.marks import letters
from glossreader.language.pinyin.notation import shown
from glossreader.settings import Notation, Script

ROW_ROLE = int(Qt.ItemDataRole.UserRole)


class Section(IntEnum):
    """The groups of a glossary's rows, from the top; all but the first have a heading."""

    GLOSSARY = 0
    TO_CHECK = 1
    REJECTED = 2


@dataclass(frozen=True, slots=True)
class Heading:
    """A line over a group of rows: what it holds, and how many."""

    text: str
    count: int


@dataclass(frozen=True, slots=True)
class GlossRow:
    """One row of the glossary: a gloss, how often the pages on show mention it, and what lists ask of it again and again.

    id       of the term.
    hanzi    in the script that was asked for.
    reading  in the notation that was asked for.
    english  the rendering to show: a person's, else the article's own, else another article's; empty when there is none.
    name     by which rows are sorted: pinyin without tones, then hanzi.
    section  the group it stands in.
    """

    gloss: Gloss
    mentions: int
    id: str
    hanzi: str
    reading: tuple[Syllable, ...]
    english: str
    name: str
    section: Section

    @property
    def marked(self) -> str:
        """The hanzi as the list shows them: #话题#, @账号, 《标题》."""
        return in_marks(self.hanzi, self.gloss.entry.term.kind)

    @property
    def is_rejected(self) -> bool:
        """Whether a person took it out of the glossary."""
        return self.section is Section.REJECTED

    @property
    def is_traditional(self) -> bool:
        """Whether the hanzi are set in the forms of Taiwan."""
        term = self.gloss.entry.term
        return self.hanzi == term.traditional != term.simplified

    @property
    def sense(self) -> str:
        """What the dictionary says, for a row without a rendering; empty when it says nothing."""
        return "; ".join(self.gloss.entry.senses) or "; ".join(f"{part.hanzi}: {part.sense}" for part in self.gloss.parts)


def rows_of_pages(pages: Iterable[Page], script: Script, notation: Notation = Notation.MARKS) -> tuple[GlossRow, ...]:
    """Give the rows of one page or two in the order of the text; a term of both has one row, with the mentions of both."""
    return _joined(chain.from_iterable(rows_of_glosses(page.glosses, script, notation) for page in pages))


def with_rejected(
    rows: Iterable[GlossRow], pages: Iterable[Page], script: Script, notation: Notation = Notation.MARKS
) -> tuple[GlossRow, ...]:
    """Give the rows of pages, and after them a row for each term that was rejected there."""
    return _joined(chain(rows, *(rows_of_glosses(page.rejected, script, notation) for page in pages)))


def rows_of_glosses(glosses: Iterable[Gloss], script: Script, notation: Notation = Notation.MARKS) -> tuple[GlossRow, ...]:
    """Give a row for each gloss, in their order."""
    return tuple(_row(gloss, script, notation) for gloss in glosses)


def _joined(rows: Iterable[GlossRow]) -> tuple[GlossRow, ...]:
    joined: dict[str, GlossRow] = {}
    for row in rows:
        known = joined.get(row.id)
        joined[row.id] = replace(known, mentions=known.mentions + row.mentions) if known else row
    return tuple(joined.values())


def _row(gloss: Gloss, script: Script, notation: Notation) -> GlossRow:
    entry = gloss.entry
    hanzi, name = _HANZI[script](entry), letters(entry.term.pinyin)
    return GlossRow(
        gloss,
        len(entry.mentions),
        entry.term.id,
        hanzi,
        shown(gloss.reading, notation),
        next(iter(entry.shown_english), ""),
        f"{name}\n{hanzi}",
        _section(entry),
    )


def _section(entry: Entry) -> Section:
    if entry.term.status is Status.REJECTED:
        return Section.REJECTED
    return Section.GLOSSARY if entry.is_sure else Section.TO_CHECK


_HANZI: dict[Script, Callable[[Entry], str]] = {
    Script.AS_PRINTED: lambda entry: entry.printed,
    Script.SIMPLIFIED: lambda entry: entry.term.simplified,
    Script.TRADITIONAL: lambda entry: entry.term.traditional,
}
