"""The heads of a page's articles: category, title, deck, date and byline, and where each article begins."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from glossreader.importers.articles.bylines import is_bare_name, read_credit
from glossreader.importers.articles.category import category_above, named_category
from glossreader.importers.articles.comments import comments_from
from glossreader.importers.articles.dates import find_date
from glossreader.importers.articles.headline import REACH, Headline, first_headline, headline_above
from glossreader.importers.articles.page import Page, Role, is_published
from glossreader.importers.articles.shape import units
from glossreader.importers.articles.teasers import teasers_of

_NEAR = 6  # pieces from a category line to the date line below its title, and from a credit line to the text
_FAR = 120  # pieces above a dated line among which the heading of a thread is looked for
_SHORTEST_TITLE = 3  # words; a commenter's name above a date has fewer
_TIME = re.compile(r"\d:\d\d")
_STRANGERS = 3  # lines that may stand between a title and its credit line, such as the book under review


@dataclass(frozen=True, slots=True)
class Masthead:
    """Where the parts of an article's head stand, as indexes of pieces.

    credits     lines that name authors, date or publisher, or hold nothing but an author's name.
    furniture   menus and the like between them.
    """

    title: int
    deck: int | None = None
    category: int | None = None
    credits: tuple[int, ...] = ()
    furniture: tuple[int, ...] = ()

    @property
    def front(self) -> tuple[int, ...]:
        """All pieces that became fields, in order."""
        return tuple(sorted({part for part in (self.title, self.deck, self.category, *self.credits) if part is not None}))


def find_mastheads(page: Page) -> tuple[Masthead, ...]:
    """Find the head of every article of a page, in order; a page without any title has none, the thread of a forum one."""
    if titles := page.titles_of_site():
        return tuple(_completed(page, _headline(page, title), above + 1) for above, title in pairwise((-1, *titles)))
    if teasers := teasers_of(page):
        return tuple(Masthead(teaser.title, credits=teaser.credits) for teaser in teasers)
    headline = first_headline(page)
    if headline is None:
        return ()
    heads = [_completed(page, headline, 0)]
    if page.thread:
        return tuple(heads)
    last = heads[0].front[-1]
    for index in range(last + 1, len(page.pieces)):
        if index > last and (head := _later(page, index, heads)):
            heads.append(head)
            last = head.front[-1]
    return tuple(heads)


def _headline(page: Page, title: int) -> Headline:
    """Read what stands below a title that is known by its place, where decks are known by theirs."""
    near = range(title + 1, min(title + REACH, len(page.pieces)))
    return Headline(title, next((index for index in near if page.is_deck(index)), None))


def _later(page: Page, index: int, heads: list[Masthead]) -> Masthead | None:
    """Read the head of a further article, if `index` is a line that gives it away.

    Published / on; a dated credit line, where the first article has one; a category line of an article before.
    """
    text, floor = page.text(index), heads[-1].front[-1] + 1
    is_category = any(head.category is not None and page.text(head.category) == text for head in heads)
    if not (is_category or is_published(text) or read_credit(text)):
        return None
    role = page.role(index)
    if role is Role.PUBLISHED and page.role(index - 1) is not Role.PUBLISHED:
        headline = headline_above(page, index, floor)
        return _completed(page, headline, floor) if headline else None
    if role is Role.CREDIT and _is_like_first(page, index, heads[0]) and not _belongs_to_others(page, index, floor):
        headline = Headline(index + 1) if _is_dated_above(page, heads[0]) else headline_above(page, index, floor)
        return _completed(page, headline, floor) if headline and _is_new(page, headline, index) else None
    if is_category and role is Role.TITLE and _stands_above_title(page, index):
        return _completed(page, Headline(index + 1), floor, index)
    return None


def _is_like_first(page: Page, index: int, first: Masthead) -> bool:
    """Whether a credit line has a date of the same form as one of the first article has, and does not repeat it.

    The posts of a site are dated alike; a comment has its time of day, or another form.
    """
    forms = {_form(page, credit) for credit in first.credits} - {None}
    return _form(page, index) in forms and all(page.text(index) != page.text(credit) for credit in first.credits)


def _belongs_to_others(page: Page, index: int, floor: int) -> bool:
    """Whether a dated line is that of a comment, below others in their thread, or of a link below Related posts."""
    near = range(max(floor, index - _FAR), index)
    thread = comments_from(page, near)
    if any(page.role(above) is Role.PROSE for above in range(thread + 1, index)):
        return True
    label = next((above for above in reversed(near[-REACH:]) if page.phrases.is_label(page.text(above))), index)
    return label < index and not any(page.role(between) is Role.PROSE for between in range(label, index))


def _form(page: Page, index: int) -> str | None:
    """Describe how a line prints the date of a day, and whether with the time: a 0, 0 is May 4, 2023."""
    text = page.text(index)
    date = find_date(text) if _day(page, index) else None
    if date is None:
        return None
    form = re.sub(r"[^\W\d_]+\.?", "a", re.sub(r"\d+", "0", text[date.start : date.end]))
    return form + " 0:00" * (_TIME.search(text) is not None)


def _is_dated_above(page: Page, head: Masthead) -> bool:
    """Whether the date of an article stands above its title, as on Blogger."""
    return any(credit < head.title and _day(page, credit) for credit in head.credits)


def _day(page: Page, index: int) -> str | None:
    credit = read_credit(page.text(index))
    return credit.published if credit and credit.published and credit.published.count("-") == 2 else None


def _is_new(page: Page, headline: Headline, anchor: int) -> bool:
    """Whether a line above a date is the title of an article: no name, and text follows."""
    if headline.title >= len(page.pieces) or page.role(headline.title) is not Role.TITLE:
        return False
    title = page.text(headline.title)
    if units(title) < _SHORTEST_TITLE or is_bare_name(title):
        return False
    below = range(anchor + 1, min(anchor + _NEAR, len(page.pieces)))
    return any(page.role(near) is Role.PROSE for near in below)


def _stands_above_title(page: Page, index: int) -> bool:
    """Whether a category line stands below the end of an article and above a title."""
    near = range(index + 1, min(index + _NEAR, len(page.pieces)))
    if not near or any(page.role(below) is Role.PUBLISHED for below in near):
        return False  # Published comes below: the head is read from there
    return page.role(index + 1) is Role.TITLE and page.role(index - 1) in (Role.CUT, Role.CREDIT)


def _completed(page: Page, headline: Headline, floor: int, category: int | None = None) -> Masthead:
    """Add what stands above the headline and below it; the only line of text that there is is no deck."""
    if headline.deck is None:
        headline = replace(headline, deck=_deck_below(page, headline.title))
    if headline.deck is not None and not _has_text(page, headline.deck + 1):
        headline = replace(headline, deck=None)
    above = list(_credits_above(page, headline.title, floor))
    below, furniture = _below(page, headline)
    if category is None:
        category = named_category(page, headline, floor)
    if category is None:
        category = category_above(page, min([headline.title, *above]), floor)
        if category == 0 and page.role(0) is Role.TITLE and not any(page.role(index) is Role.PUBLISHED for index in below):
            category = None  # the first line of a page names the site, unless the page begins in the middle of a list of articles
    above += _credits_above(page, category, floor) if category is not None else ()
    return Masthead(headline.title, headline.deck, category, tuple(sorted({*above, *below})), tuple(furniture))


def _deck_below(page: Page, title: int) -> int | None:
    """Find the deck that stands where its site has decks, though names and date are above it."""
    for index in range(title + 1, min(title + REACH, len(page.pieces))):
        if page.is_deck(index) and not page.is_cut(index):
            return index
        if page.role(index) is Role.PROSE:
            return None
    return None


def _has_text(page: Page, start: int) -> bool:
    near = range(start, min(start + _FAR, len(page.pieces)))
    return any(page.role(index) in (Role.PROSE, Role.STATEMENT, Role.TITLE, Role.OTHER) for index in near)


def _credits_above(page: Page, title: int, floor: int) -> Iterator[int]:
    for index in range(title - 1, max(floor, title - 3) - 1, -1):
        if page.role(index) is not Role.CREDIT:
            return
        yield index


def _below(page: Page, headline: Headline) -> tuple[list[int], list[int]]:
    """Find the credit lines below a title, and the furniture between; a book review has other lines before them."""
    lines: list[int] = []
    furniture: list[int] = []
    strangers = 0
    for index in range(headline.title + 1, min(headline.title + REACH, len(page.pieces))):
        role = page.role(index)
        if role in (Role.PUBLISHED, Role.CREDIT) or index in headline.names:
            lines.append(index)
        elif role is Role.FURNITURE:
            furniture.append(index)
        elif index != headline.deck and role not in (Role.CUT, Role.BELOW):
            strangers += 1
            if role is Role.PROSE or strangers > _STRANGERS:
                break
    reach = max([headline.title, *lines, *([headline.deck] if headline.deck is not None else [])]) + 1
    while reach < len(page.pieces) and page.role(reach) in (Role.FURNITURE, Role.CUT):
        reach += 1
    return lines, [index for index in furniture if index < reach]
