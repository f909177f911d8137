"""Tables of contents: the headings of an article, listed before they come."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from glossreader.importers.articles.page import Page
from glossreader.importers.articles.shape import LONG, is_prose, units

_HEADING = re.compile(
    r"(?:(?:table of )?contents(?: ?\[?hide\]?)?|in this (?:article|issue|report|episode|guide)|(?:in )?today[’']s issue|on this page"
    r"|jump to(?: section)?|目录|目錄|本文目录|内容目录):?",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"(\d{1,2})(?:\.\d{1,2})*\.? (?=\S)")
_EARLY = 60  # pieces of an article among which its table of contents stands
_WORDS = 20  # of an entry
_MOST = 60


def contents(page: Page, body: Sequence[int]) -> Iterator[int]:
    """Give the lines of a table of contents: its heading, and the entries that come again as headings, one a line or right below.

    Entries without a blank line between them may be fewer than half again; a list that counts on from 1, as an encyclopedia's does,
    need not come again.
    """
    for place, index in enumerate(body[:_EARLY]):
        if _HEADING.fullmatch(page.text(index)):
            yield from _with_entries(page, index, body[place + 1 :])


def _with_entries(page: Page, heading: int, below: Sequence[int]) -> Iterator[int]:
    often = Counter(_entry(page.text(index)) for index in below if len(page.text(index)) <= LONG)
    listed = list(_listed(page, below))
    again = [often[_entry(page.text(index))] > 1 for index in listed]
    while again and not again[-1] and page.pieces[listed[len(again) - 1]].gap:
        again.pop()
    entries = listed[: len(again)]
    if 2 * sum(again) < len(entries):
        entries = []
    if entries := max(entries, list(_counted(page, below)), key=len):
        yield from (heading, *entries)


def _listed(page: Page, below: Sequence[int]) -> Iterator[int]:
    """Give the short lines below a heading, until one of them comes again: it is the heading itself."""
    seen: set[str] = set()
    for index in below[:_MOST]:
        text = page.text(index)
        if units(text) > _WORDS or is_prose(text) or _entry(text) in seen:
            return
        seen.add(_entry(text))
        yield index


def _counted(page: Page, below: Sequence[int]) -> Iterator[int]:
    """Give the lines that count on from 1, without a stop behind the number, two at least."""
    found: list[int] = []
    last = 0
    for index in below[:_MOST]:
        number = _NUMBER.match(page.text(index))
        if not number or int(number[1]) not in (last, last + 1) or number.group().endswith(". "):
            break
        last = int(number[1])
        found.append(index)
    if last >= 2:
        yield from found


def _entry(text: str) -> str:
    """Reduce a heading to what it shares with its entry in the table of contents."""
    return re.sub(r"^[\dIVX.]+\.?\)? |(?: ?\[(?:edit|编辑|編輯)\]|: .*| ?\.{3,} ?\d+)$", "", text).strip().lower()
