"""What is cut from an article, and why: by the words of a line, and by what its neighbours say of it."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from glossreader.domain.article import BlockKind, CutReason
from glossreader.importers.accounting import count_hanzi
from glossreader.importers.comments import comments_from, is_chapter, thread
from glossreader.importers.notes import is_note
from glossreader.importers.page import Page
from glossreader.importers.shape import LONG, has_letters, is_prose, is_statement, is_title, units

_CONTENTS = re.compile(
    r"(?:(?:table of )?contents(?: \[hide\])?|in this (?:article|issue|report)|(?:in )?today[’']s issue|目录|目錄):?", re.IGNORECASE
)
_ITEMS_BELOW = re.compile(
    r"(?:related|you (?:may|might)|more|most|recommended|trending|popular|latest|recent|editor"
    r"|相关|相關|延伸|推荐|推薦|往期|猜你|热门|熱門|更多|看更多).*",
    re.IGNORECASE,
)
_DOING = re.compile(r" (?:is|was|has|teaches|writes|lives|works|covers|holds|studies|studied|edits|founded|runs|reports|contributed)\b")
_EARLY = 60  # pieces of an article among which its table of contents stands
_SHORT = 14  # words of a link or an entry of the contents
_MOST_LINKS = 40
_OFFICE = 8  # words below an author's name: CMP Researcher
_CLOSING = frozenset(
    {CutReason.SHARE, CutReason.NEWSLETTER, CutReason.DONATION, CutReason.COPYRIGHT, CutReason.COMMENTS, CutReason.NAVIGATION}
)
_ABOUT_SITE = re.compile(
    r"\bis an? .{0,80}\b(?:publication|magazine|program(?:me)?|project|website|site|outlet|newsletter|podcast|organi[sz]ation|platform"
    r"|blog|journal|newspaper|agency|institute|initiative|network)\b",
    re.IGNORECASE,
)
_LATIN = re.compile(r"[A-Za-z]{2}")
_FEW = 3  # paragraphs that a page may have after its articles
_BIO = 400  # code points


@dataclass(frozen=True, slots=True)
class Cuts:
    """Which pieces of an article are boilerplate, by index, and where the article's part of the page is over."""

    reasons: dict[int, CutReason]
    end: int


def cuts_of(page: Page, front: frozenset[int], furniture: Collection[int], span: range, authors: Sequence[str]) -> Cuts:
    """Find the boilerplate of the article whose part of the page is within `span`, `front` being its fields."""
    body = [index for index in span if index not in front]
    end = _end(page, body, span.stop)
    body = [index for index in body if index < end]
    reasons = {index: reason for index in body if (reason := page.reasons[index]) and not is_chapter(page, index, end)}
    reasons |= dict.fromkeys((index for index in body if index in furniture), CutReason.NAVIGATION)
    first = comments_from(page, range(span.start, end))
    reasons |= dict(thread(page, [index for index in body if index >= first]))
    reasons |= dict.fromkeys(_below_title(page, body), CutReason.NAVIGATION)
    reasons |= dict.fromkeys(_contents(page, body), CutReason.NAVIGATION)
    reasons |= dict.fromkeys(_items_below(page, body, reasons), CutReason.NAVIGATION)
    reasons |= dict.fromkeys((index for index in body if not has_letters(page.text(index))), CutReason.OTHER)
    reasons |= dict.fromkeys(_foot(page, body, reasons), CutReason.OTHER)
    reasons |= dict.fromkeys(_bio(page, body, reasons, authors), CutReason.AUTHOR_BIO)
    return Cuts(reasons, end)


def _end(page: Page, body: Sequence[int], end: int) -> int:
    """Where the article's part of the page is over: after Continue Reading and what hangs on it, if hardly any text follows."""
    later, over = 0, end
    for index in reversed(body):
        later += is_prose(page.text(index)) and not page.reasons[index]
        if later > _FEW:
            break
        if page.phrases.ends_article(page.text(index)):
            over = index + 1
    while over < end and page.pieces[over].gap == 0:
        over += 1
    return over


def _below_title(page: Page, body: Sequence[int]) -> Iterator[int]:
    """Give what encyclopedias print between title and text."""
    for index in body[:_EARLY]:
        if page.phrases.stands_below_title(page.text(index)):
            yield index
        elif is_prose(page.text(index)):
            return


def _contents(page: Page, body: Sequence[int]) -> Iterator[int]:
    """Give a table of contents: its heading, and the short lines right below that come again as headings."""
    for place, index in enumerate(body[:_EARLY]):
        if _CONTENTS.fullmatch(page.text(index)):
            entries = list(_hanging(page, body[place + 1 :]))
            later = {_entry(page.text(line)) for line in body[place + 1 + len(entries) :] if len(page.text(line)) <= LONG}
            if 2 * sum(_entry(page.text(line)) in later for line in entries) >= len(entries) > 0:
                yield from (index, *entries)


def _entry(text: str) -> str:
    """Reduce a heading to what it shares with its entry in the table of contents."""
    return re.sub(r"^[\dIVX.]+\.? |(?: ?\[edit\]|: .*)$", "", text).strip().lower()


def _hanging(page: Page, below: Sequence[int]) -> Iterator[int]:
    """Give the short lines and list items right below a heading."""
    for place, index in enumerate(below):
        piece = page.pieces[index]
        is_item = piece.kind is BlockKind.LIST_ITEM
        if units(piece.text) > _SHORT or not (is_item or piece.gap == 0) or (place and piece.gap and not is_item):
            return
        yield index


def _items_below(page: Page, body: Sequence[int], reasons: dict[int, CutReason]) -> Iterator[int]:
    """Give the links below You may also like and its like."""
    for place, index in enumerate(body):
        if reasons.get(index) is CutReason.NAVIGATION and _ITEMS_BELOW.match(page.text(index)):
            yield from (line for line in _hanging(page, body[place + 1 : place + 1 + _MOST_LINKS]) if line not in reasons)


def _bio(page: Page, body: Sequence[int], reasons: dict[int, CutReason], authors: Sequence[str]) -> Iterator[int]:
    """Give the lines below the text that name an author, or begin with the name and say what he or she does."""
    for place in range(len(body) - 1, -1, -1):
        text = page.text(body[place])
        if body[place] in reasons:
            continue
        if text in authors:
            yield body[place]
            yield from (index for index in body[place + 1 : place + 2] if index not in reasons and _is_caption_of_person(page.text(index)))
        elif len(text) <= _BIO and any(text.startswith(author) and _DOING.match(text, len(author)) for author in authors):
            yield body[place]
        elif is_prose(text):
            return


def _is_caption_of_person(text: str) -> bool:
    return units(text) <= _OFFICE and is_title(text)


def _foot(page: Page, body: Sequence[int], reasons: dict[int, CutReason]) -> Iterator[int]:
    """Give the lines among the boilerplate at the foot of an article: the names of links and of the site, a word about the site."""
    hanging: list[int] = []
    foot: list[int] = []
    below: CutReason | None = None
    for index in reversed(body):
        if index not in reasons:
            if not _could_hang(page, index, below):
                break
            hanging.append(index)
        elif reasons[index] in _CLOSING:
            foot = list(hanging)
        below = reasons.get(index)
    if any(index not in reasons and is_prose(page.text(index)) for index in body if not foot or index < foot[-1]):
        yield from foot


def _could_hang(page: Page, index: int, below: CutReason | None) -> bool:
    """Whether a line could belong to the foot: it states nothing and explains no Chinese, or says above the copyright what the site is."""
    piece = page.pieces[index]
    if is_note(piece) or (count_hanzi(piece.text) and _LATIN.search(piece.text)):
        return False
    if is_prose(piece.text) or is_statement(piece.text):
        return below is CutReason.COPYRIGHT and len(piece.text) <= _BIO and _ABOUT_SITE.search(piece.text) is not None
    return True
