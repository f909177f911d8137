"""The outline of a PDF (its bookmarks): those of a book name its chapters, those of a paper the sections of one article."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from glossreader.importers.articles.bylines import read_credit
from glossreader.importers.articles.shape import LONG, is_prose
from glossreader.importers.pdf.measures import Measures
from glossreader.importers.pdf.passages import Form, Passage

_DEPTH = 3  # levels down to which chapters are looked for: book, part, chapter
_MOST, _HEADED = 0.8, 0.6  # of the entries of a book begin a page, and stand there as a heading; Cover stands nowhere
_BYLINE = 120  # code points
_REACH = 6  # passages from the top of a page to the heading that an entry names
_COUNT = re.compile(
    r"(?:(?:chapter|part|section)\s)?\s?(?:\d{1,3}|[IVXLC]{1,6})\s?[.:)、–—-]?\s+|第[\d一二三四五六七八九十百]{1,4}[章节回部卷篇]\s?",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"(?:chapter|part|book|section)\s(?:\d{1,3}|[IVXLC]{1,6}|[a-z]{3,12})[.:]?|\d{1,3}\.?|[IVXLC]{1,6}\.?"
    r"|第?[\d一二三四五六七八九十百]{1,4}[章节回部卷篇]?",
    re.IGNORECASE,
)
_NOT_WORD = re.compile(r"[\W_]")


@dataclass(frozen=True, slots=True)
class Entry:
    """One bookmark: its title, how deep it lies, from 0, and the page that it opens, from 0."""

    title: str
    level: int
    page: int


@dataclass(frozen=True, slots=True)
class Chapter:
    """What an entry heads: from which passage on."""

    title: str
    start: int

    @property
    def titles(self) -> tuple[str, ...]:
        """Its title as the outline has it, and without what counts it."""
        bare = _COUNT.sub("", self.title, count=1)
        return (self.title, bare) if bare not in ("", self.title) else (self.title,)

    def is_titled(self, text: str) -> bool:
        """Whether a line is its title."""
        return _folded(text) in map(_folded, self.titles)


def headlines_of(passages: Sequence[Passage], measures: Measures) -> list[Chapter]:
    """Find the articles of a newspaper page, as chapters without an outline: each headline has its own byline below it.

    Fewer than two are none, for the article of a page without others is found by its text.
    """
    text = [at for at, passage in enumerate(passages) if passage.form is Form.TEXT]
    found = []
    for above, title, byline in zip((None, *text), text, text[1:], strict=False):
        if _is_byline(passages[byline].text) and not _is_byline(passages[title].text):
            at = above if above is not None and _is_deck(passages[title], passages[above]) else title
            if measures.stands_out(passages[at].first):
                found.append(Chapter(passages[at].text, at))
    return found if len(found) > 1 else []


def _is_byline(text: str) -> bool:
    credit = read_credit(text) if len(text) <= _BYLINE else None
    return credit is not None and bool(credit.authors)


def _is_deck(passage: Passage, above: Passage) -> bool:
    """Whether a passage stands between a headline and its byline."""
    return len(passage.text) <= LONG and above.first.size > passage.first.size and above.page == passage.page and not is_prose(above.text)


def is_label(text: str) -> bool:
    """Whether a line only counts: Chapter 3, PART TWO, 第三章."""
    return _LABEL.fullmatch(text) is not None


def chapters_of(entries: Sequence[Entry], passages: Sequence[Passage]) -> list[Chapter]:
    """Find the chapters of a book; none where the outline is that of one article, whose sections begin in the middle of pages."""
    for level in range(_DEPTH):
        found = [entry for entry in entries if entry.level == level]
        if len(found) >= 2:
            return _chapters(found, passages)
    return []


def _chapters(entries: Sequence[Entry], passages: Sequence[Passage]) -> list[Chapter]:
    pages = [entry.page for entry in entries]
    if pages != sorted(pages) or len(set(pages)) < _MOST * len(pages):
        return []
    tops = [_top(entry.page, passages) for entry in entries]
    begun = [top for top, entry in zip(tops, entries, strict=True) if top is not None and _heads(entry, top, passages)]
    if len(begun) < max(2, _HEADED * len(entries)):
        return []
    starts = {top: entry.title for top, entry in reversed([*zip(tops, entries, strict=True)]) if top is not None}
    return [Chapter(title, start) for start, title in sorted(starts.items())]


def _top(page: int, passages: Sequence[Passage]) -> int | None:
    return next((at for at, passage in enumerate(passages) if passage.page >= page), None)


def _heads(entry: Entry, top: int, passages: Sequence[Passage]) -> bool:
    """Whether the first text of a page is what its entry says, in one passage or two: Chapter 3 / The Words of the Year."""
    shown = ""
    wanted = _folded(entry.title)
    for passage in [each for each in passages[top : top + _REACH] if each.form is Form.TEXT][:3]:
        shown += _folded(passage.text)
        if wanted and (shown.endswith(wanted) or (wanted.endswith(shown) and len(shown) > len(wanted) / 2)):
            return True
    return False


def _folded(text: str) -> str:
    return _NOT_WORD.sub("", text).lower()
