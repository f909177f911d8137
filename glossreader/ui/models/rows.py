"""Rows of the lists before pixels: headings, and glosses with the number of their mentions."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt

from glossreader.domain.page import Gloss, Page
from glossreader.domain.term import Entry, in_marks
from glossreader.language.pinyin import letters
from glossreader.settings import Script

ROW_ROLE = int(Qt.ItemDataRole.UserRole)


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
    english  the rendering to show: a person's, else the article's own, else another article's; empty when there is none.
    name     by which rows are sorted: pinyin without tones, then hanzi.
    is_to_check  whether a person should look at it before trusting it.
    """

    gloss: Gloss
    mentions: int
    id: str
    hanzi: str
    english: str
    name: str
    is_to_check: bool

    @property
    def marked(self) -> str:
        """The hanzi as the list shows them: #话题#, @账号, 《标题》."""
        return in_marks(self.hanzi, self.gloss.entry.term.kind)

    @property
    def is_traditional(self) -> bool:
        """Whether the hanzi are set in the forms of Taiwan."""
        term = self.gloss.entry.term
        return self.hanzi == term.traditional != term.simplified

    @property
    def sense(self) -> str:
        """What the dictionary says, for a row without a rendering; empty when it says nothing."""
        return "; ".join(self.gloss.entry.senses) or "; ".join(f"{part.hanzi}: {part.sense}" for part in self.gloss.parts)


def rows_of_pages(pages: Iterable[Page], script: Script) -> tuple[GlossRow, ...]:
    """Give the rows of one page or two in the order of the text; a term of both has one row, with the mentions of both."""
    rows: dict[str, GlossRow] = {}
    for page in pages:
        for row in rows_of_glosses(page.glosses, script):
            known = rows.get(row.id)
            rows[row.id] = replace(known, mentions=known.mentions + row.mentions) if known else row
    return tuple(rows.values())


def rows_of_glosses(glosses: Iterable[Gloss], script: Script) -> tuple[GlossRow, ...]:
    """Give a row for each gloss, in their order."""
    return tuple(_row(gloss, script) for gloss in glosses)


def _row(gloss: Gloss, script: Script) -> GlossRow:
    entry = gloss.entry
    hanzi, name = _HANZI[script](entry), letters(entry.term.pinyin)
    return GlossRow(
        gloss, len(entry.mentions), entry.term.id, hanzi, next(iter(entry.shown_english), ""), f"{name}\n{hanzi}", not entry.is_sure
    )


_HANZI: dict[Script, Callable[[Entry], str]] = {
    Script.AS_PRINTED: lambda entry: entry.printed,
    Script.SIMPLIFIED: lambda entry: entry.term.simplified,
    Script.TRADITIONAL: lambda entry: entry.term.traditional,
}
