"""The head of an article: category, title, deck, date and byline, found from the lines that only stand near a title."""

from collections.abc import Iterator
from dataclasses import dataclass

from glossreader.importers.bylines import is_bare_name, read_credit
from glossreader.importers.page import Page, Role, is_published
from glossreader.importers.shape import is_statement, is_title_case, menu_parts, units, width

_REACH = 12  # pieces between a title and the lines about it, furniture included
_NEAR = 6  # pieces from a category line to the date line below its title
_ZONE = 300  # pieces that a page may have before its first article
_FULL_TITLE = 4  # words; a site, a section or a name has fewer
_LONGEST_CATEGORY = 32  # letters
_DECK = 10  # words of a deck that is no statement
_STRANGERS = 3  # lines that may stand between a title and its credit line, such as the book under review
_ANCHORS = frozenset({Role.PUBLISHED, Role.CREDIT, Role.BELOW})


@dataclass(frozen=True, slots=True)
class Masthead:
    """Where the parts of an article's head stand, as indexes of pieces.

    front       all pieces that became fields, in order.
    credits     those of them that name authors, date or publisher; a line with a bare name is among them.
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
    """Find the head of every article of a page, in order; a page without any title has none."""
    first = _first(page)
    if first is None:
        return ()
    heads = [first]
    for index in range(first.front[-1] + 1, len(page.pieces)):
        if index > heads[-1].front[-1] and (head := _later(page, index, heads)):
            heads.append(head)
    return tuple(heads)


def _first(page: Page) -> Masthead | None:
    """Choose the best of the heads that end at a credit line or where the text begins."""
    end = _where_text_begins(page)
    anchors = [index for index in range(end) if page.role(index) in _ANCHORS]
    found = [(head, anchor) for anchor in (*anchors, end) if (head := _above(page, anchor, 0))]
    if not found:
        return None
    head, _ = max(found, key=lambda pair: _goodness(page, *pair))
    return _completed(page, head, 0)


def _later(page: Page, index: int, heads: list[Masthead]) -> Masthead | None:
    """Read the head of a further article, if `index` is a line that gives it away.

    Published / on; a dated credit line, where the first article has one; a category line of an article before.
    """
    text, floor, head = page.text(index), heads[-1].front[-1] + 1, None
    is_category = any(head.category is not None and page.text(head.category) == text for head in heads)
    if not (is_category or is_published(text) or read_credit(text)):
        return None
    role = page.role(index)
    if role is Role.PUBLISHED and page.role(index - 1) is not Role.PUBLISHED:
        head = _above(page, index, floor)
    elif role is Role.CREDIT and _is_dated(page, index) and any(_is_dated(page, credit) for credit in heads[0].credits):
        head = _above(page, index, floor)
        head = head if head and units(page.text(head.title)) >= 3 and not is_bare_name(page.text(head.title)) else None
    elif is_category and role is Role.TITLE and _stands_above_title(page, index):
        head = Masthead(index + 1, category=index)
    return _completed(page, head, floor) if head else None


def _where_text_begins(page: Page) -> int:
    """Find the first prose that is no deck: no credit line follows it."""
    zone = min(len(page.pieces), _ZONE)
    for index in range(zone):
        if page.role(index) is Role.PROSE and not any(page.role(near) in _ANCHORS for near in range(index + 1, min(index + 3, zone))):
            return index
    return zone


def _above(page: Page, anchor: int, floor: int) -> Masthead | None:
    """Read a head upwards from the line below it: a bare name, the deck, the title."""
    lines = list(_candidates(page, anchor, floor))
    names: tuple[int, ...] = ()
    if len(lines) > 1 and is_bare_name(page.text(lines[0])) and anchor < len(page.pieces) and page.role(anchor) in _ANCHORS:
        names, lines = (lines[0],), lines[1:]
    if not lines:
        return None
    if len(lines) > 1 and _is_deck(page, lines[0], lines[1]):
        return Masthead(lines[1], lines[0], credits=names)
    return Masthead(lines[0], credits=names) if page.role(lines[0]) is Role.TITLE else None


def _candidates(page: Page, anchor: int, floor: int) -> Iterator[int]:
    """Give the lines above `anchor` that could be name, deck or title, the nearest first; prose can only be the deck."""

    def is_name(index: int) -> bool:
        return is_bare_name(page.text(index))

    for index in range(anchor - 1, max(floor, anchor - _REACH) - 1, -1):
        role = page.role(index)
        if role in (Role.TITLE, Role.STATEMENT) or (role is Role.PROSE and all(map(is_name, range(index + 1, anchor)))):
            yield index
        elif role is Role.PROSE:
            return


def _is_deck(page: Page, lower: int, upper: int) -> bool:
    """Whether the lower of two lines is a deck and the upper its title.

    A deck states, or it is a long line without a title's capitals; two lines without a blank line between them at the top of a page
    are a name and its motto.
    """
    if page.role(upper) is not Role.TITLE or lower != upper + 1:
        return False
    if page.role(lower) is not Role.TITLE or is_statement(page.text(lower)):
        return True
    if upper == 0 and page.pieces[lower].gap == 0:
        return True
    return units(page.text(lower)) >= max(_DECK, units(page.text(upper)) + 1) and not is_title_case(page.text(lower))


def _goodness(page: Page, head: Masthead, anchor: int) -> int:
    """How much speaks for a title: its length, its layout, and the line below it."""
    piece = page.pieces[head.title]
    role = page.role(anchor) if anchor < len(page.pieces) else Role.OTHER
    points = min(2, max(0, units(piece.text) - 2)) if units(piece.text) < _FULL_TITLE else 2
    points += {1: 4, 2: 2}.get(piece.level, 0)
    points += {Role.BELOW: 3, Role.CREDIT: 1, Role.PUBLISHED: 1}.get(role, 0)
    if head.title == 0 and len(page.pieces) > 1 and page.pieces[1].gap == 0 and head.deck is not None:
        points -= 1  # more likely the name of the site
    return points - 2 * _is_numbered(piece.text)


def _is_numbered(text: str) -> bool:
    """Whether a line counts: 1. Year-end meeting. A title does not."""
    number, _, rest = text.partition(" ")
    return bool(rest) and number.rstrip(".)、").isdecimal() and number[-1] in ".)、"


def _completed(page: Page, head: Masthead, floor: int) -> Masthead:
    """Add what stands above the title and below it."""
    above = list(_credits_above(page, head.title, floor))
    category = head.category if head.category is not None else _category(page, min([head.title, *above]), floor)
    below, furniture = _below(page, head)
    return Masthead(head.title, head.deck, category, tuple(sorted({*above, *head.credits, *below})), tuple(furniture))


def _credits_above(page: Page, title: int, floor: int) -> Iterator[int]:
    for index in range(title - 1, max(floor, title - 3) - 1, -1):
        if page.role(index) is not Role.CREDIT:
            return
        yield index


def _category(page: Page, top: int, floor: int) -> int | None:
    """Find the short line, or the trail (首页 > 要闻), right above the head; the first line of a page names the site."""
    above = top - 1
    if above < floor:
        return None
    text, role = page.text(above), page.role(above)
    if role is Role.TITLE and above > 0 and units(text) <= _FULL_TITLE and width(text) <= _LONGEST_CATEGORY:
        return above
    return above if role is Role.FURNITURE and category_of(text, page) else None


def _stands_above_title(page: Page, index: int) -> bool:
    """Whether a category line stands below the end of an article and above a title."""
    near = range(index + 1, min(index + _NEAR, len(page.pieces)))
    if not near or any(page.role(below) is Role.PUBLISHED for below in near):
        return False  # Published comes below: the head is read from there
    return page.role(index + 1) is Role.TITLE and page.role(index - 1) in (Role.CUT, Role.CREDIT)


def _is_dated(page: Page, index: int) -> bool:
    credit = read_credit(page.text(index))
    return credit is not None and credit.published is not None


def category_of(text: str, page: Page) -> str | None:
    """Name the category that a line gives: the line, or the last part of a trail; None for a menu."""
    parts = menu_parts(text)
    if not parts:
        return text
    if len(parts) > 4 or any(page.phrases.is_line(part) for part in parts[1:]):
        return None
    return parts[-1]


def _below(page: Page, head: Masthead) -> tuple[list[int], list[int]]:
    """Find the credit lines below a title, and the furniture between; a book review has other lines before them."""
    lines: list[int] = []
    furniture: list[int] = []
    strangers = 0
    for index in range(head.title + 1, min(head.title + _REACH, len(page.pieces))):
        role = page.role(index)
        if role in (Role.PUBLISHED, Role.CREDIT) or index in head.credits:
            lines.append(index)
        elif role is Role.FURNITURE:
            furniture.append(index)
        elif index != head.deck and role not in (Role.CUT, Role.BELOW):
            strangers += 1
            if role is Role.PROSE or strangers > _STRANGERS:
                break
    last = max([head.title, *lines, *([head.deck] if head.deck is not None else [])])
    return lines, [index for index in furniture if index <= last + 1]
