"""What the head and the foot of an article say of it: title, deck, category, authors, publisher, date."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from glossreader.domain.article import BlockKind
from glossreader.importers.articles.bylines import Credit, asks_for_name, bare_names, is_full_name, signed_in
from glossreader.importers.articles.category import category_of
from glossreader.importers.articles.dated import is_update
from glossreader.importers.articles.dates import find_date
from glossreader.importers.articles.masthead import Masthead
from glossreader.importers.articles.notes import is_note, note_kinds
from glossreader.importers.articles.page import Page
from glossreader.importers.articles.shape import is_prose, is_statement

_SIGNED = 5  # lines at the end of a text, one of which may name its reporters
_ISSUED = re.compile(r"印[发發]\s*$")  # the day on which an office sends out what bears a day of its own
_LISTED = frozenset({BlockKind.LIST_ITEM, BlockKind.TABLE_ROW})


@dataclass(frozen=True, slots=True)
class Fields:
    """The fields of one article, as in Article; `front` are the pieces from which they were read."""

    title: str | None = None
    deck: str | None = None
    category: str | None = None
    authors: tuple[str, ...] = ()
    publisher: str | None = None
    published: str | None = None
    front: frozenset[int] = frozenset()


def fields_of(page: Page, head: Masthead | None, span: Sequence[int]) -> Fields:
    """Read the fields of the article that has the pieces of `span`, comments and links to others not counted; also those of its foot."""
    front = head.front if head else ()
    lines = {index: _credit(page, index) for index in (head.credits if head else ())}
    lines |= _foot_lines(page, [index for index in span if index not in front], tuple(lines.values()))
    return Fields(
        title=page.text(head.title) if head else None,
        deck=page.text(head.deck) if head and head.deck is not None else None,
        category=category_of(page.text(head.category), page) if head and head.category is not None else None,
        authors=_names(lines.values()) or _signed(page, [index for index in span if index not in front]),
        publisher=next((credit.publisher for credit in lines.values() if credit.publisher), None),
        published=_published(page, lines),
        front=frozenset((*front, *lines)),
    )


def _credit(page: Page, index: int) -> Credit:
    """Read a line of the head; that of a forum's first post names its author in any form."""
    text = page.text(index)
    if page.thread and index in page.thread.opening:
        date = find_date(text)
        return Credit((page.thread.poster,), date.iso if date else None, dated=date is not None)
    return page.credit(index) or Credit(() if asks_for_name(text) else bare_names(text))


def _published(page: Page, lines: Mapping[int, Credit]) -> str | None:
    """Take the first date, and that of a change only where there is no other."""
    dates = {index: credit.published for index, credit in lines.items() if credit.published}
    return next((date for index, date in dates.items() if not is_update(page.text(index))), next(iter(dates.values()), None))


def _names(lines: Iterable[Credit]) -> tuple[str, ...]:
    """Name each author once, in order."""
    return tuple(dict.fromkeys(name for credit in lines for name in credit.authors))


def _signed(page: Page, body: Sequence[int]) -> tuple[str, ...]:
    """Read the names in brackets with which a report of a Chinese paper begins or ends; they stay in its text."""
    kept = [index for index in body if not page.reasons[index]]
    first = next((place for place, index in enumerate(kept) if page.is_prose(index)), len(kept))
    return next((names for index in (*kept[first : first + 1], *kept[-1:-_SIGNED:-1]) if (names := signed_in(page.text(index)))), ())


def _foot_lines(page: Page, body: Sequence[int], known: Sequence[Credit]) -> dict[int, Credit]:
    """Find the lines in or below the text that sign it, By Miranda Barnes & Manya Koetse, and below all text its date, if none is known.

    Neither stands in notes, references, lists or tables: what is dated there is something else.
    """
    is_dated = any(credit.dated for credit in known)
    names, is_below = (*_names(known), *page.known.authors), True
    found: dict[int, Credit] = {}
    for index in reversed(body):
        text = page.text(index)
        if page.reasons[index] or page.pieces[index].kind in _LISTED or is_note(page.pieces[index]):
            continue
        credit = page.credit(index)
        could_date = is_below and not is_dated and not is_statement(text) and not _ISSUED.search(text)
        is_date = credit is not None and could_date and _could_be_of_page(credit, page)
        if credit and (_signs(credit, names) or (is_date and (_begins_with_date(text) or index not in _noted(page, body)))):
            found[index] = credit
            is_dated = is_dated or credit.published is not None
        is_below = is_below and not is_prose(text)
    return dict(sorted(found.items()))


def _could_be_of_page(credit: Credit, page: Page) -> bool:
    """Whether a line dates the page, if the page itself has no other date; a decree that it prints has a day of its own."""
    said = page.metadata.published
    return credit.published is not None and (said is None or said.startswith(credit.published))


def _begins_with_date(text: str) -> bool:
    date = find_date(text)
    return date is not None and not date.start


def _noted(page: Page, body: Sequence[int]) -> frozenset[int]:
    """Return the pieces that are notes or references."""
    kinds = note_kinds([page.pieces[index] for index in body])
    return frozenset(index for index, kind in zip(body, kinds, strict=True) if kind)


def _signs(credit: Credit, known: Sequence[str]) -> bool:
    """Whether the line names whole persons, or one whom the head names; By Candlelight is a heading."""
    return bool(credit.authors) and all(name in known or is_full_name(name) for name in credit.authors)
