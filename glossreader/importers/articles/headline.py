"""Title and deck, found upwards from what stands below them: a credit line, or the beginning of the text."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from glossreader.domain.article import BlockKind
from glossreader.importers.articles.bylines import bare_names, read_credit
from glossreader.importers.articles.dated import dates_something_else
from glossreader.importers.articles.dates import find_date
from glossreader.importers.articles.page import Page, Role
from glossreader.importers.articles.persons import signs_above_text
from glossreader.importers.articles.shape import is_chinese_line, is_statement, is_title_case, units

REACH = 12  # pieces between a title and the lines about it, furniture included
_ZONE = 300  # pieces that a page may have before its first article
_LENGTHS = (3, 4, 6)  # words; sites, sections and names have few, headings some, titles many
_INNER_END = re.compile(r"[.!?][”’\"]? +[“‘\"]?[A-Z]|[。！？]\S")
_TITLE = 4  # words of a title that can hardly be the name of a site
_BRACKETED = re.compile(r"[（(][^（()）]*[)）]")  # as a law says when it was passed
_LEAST_DECK = 3  # words; 六个汉字
_DECK, _SHORT_DECK = 10, 6  # words of a deck that is no statement
_CREDITS = frozenset({Role.PUBLISHED, Role.CREDIT})
_ANCHORS = _CREDITS | {Role.BELOW}  # below the subject of an encyclopedia, which may be a person, stands no byline


@dataclass(frozen=True, slots=True)
class Headline:
    """Where title and deck stand, as indexes of pieces; `names` are lines below them that hold nothing but an author's name."""

    title: int
    deck: int | None = None
    names: tuple[int, ...] = ()


def first_headline(page: Page) -> Headline | None:
    """Choose the best of the headlines that end at a credit line or stand anywhere above the text; of equals, the first."""
    end = _where_text_begins(page)
    anchors = [index for index in range(end) if page.role(index) in _ANCHORS]
    found = [(headline, anchor) for anchor in anchors if (headline := headline_above(page, anchor, 0))]
    found += [(headline, end) for headline in _all_above(page, end)]
    return max(found, key=lambda pair: _goodness(page, *pair))[0] if found else None


def headline_above(page: Page, anchor: int, floor: int) -> Headline | None:
    """Read upwards from the line below, not beyond `floor`: a bare name, the deck, the title."""
    lines = list(_candidates(page, anchor, floor))
    names: tuple[int, ...] = ()
    if len(lines) > 1 and bare_names(page.text(lines[0])) and anchor < len(page.pieces) and page.role(anchor) in _CREDITS:
        names, lines = (lines[0],), lines[1:]
    if not lines:
        return None
    deck = lines.pop(0) if len(lines) > 1 and _is_deck(page, lines[0], lines[1]) else None
    if page.role(lines[0]) is not Role.TITLE:
        return None
    return Headline(_whole_title(page, lines), deck, names)


def _all_above(page: Page, end: int) -> Iterator[Headline]:
    """Give every line above the text that could be a title, from the top, with the deck and the names right below it."""
    lines = [line for line in _candidates(page, end, 0) if not _is_motto(page, line)][::-1]
    names = tuple(lines[-1:]) if len(lines) > 1 and signs_above_text(page, lines[-1], end) else ()
    lines = lines[: len(lines) - len(names)]
    for place, title in enumerate(lines):
        if page.role(title) is Role.TITLE and not _is_deck_of_title(page, lines, place):
            deck = lines[place + 1] if place + 1 < len(lines) and _is_deck(page, lines[place + 1], title) else None
            yield Headline(title, deck, names)


def _is_deck_of_title(page: Page, lines: list[int], place: int) -> bool:
    """Whether a line is the deck of the one above, which is as long as a title; or stands where its site has decks."""
    if page.is_deck(lines[place]):
        return True
    if not place or not _is_deck(page, lines[place], lines[place - 1]):
        return False
    return units(page.text(lines[place - 1])) >= _TITLE or _is_second_line(page, lines[place], lines[place - 1])


def _is_motto(page: Page, index: int) -> bool:
    """Whether a line stands right below the first line of the page, and other lines follow: the site's name has a motto."""
    return index == 1 and page.pieces[1].gap == 0 and page.role(0) is Role.TITLE


def _where_text_begins(page: Page) -> int:
    """Find the first prose that is no deck."""
    zone = min(len(page.pieces), _ZONE)
    texts = (index for index in range(zone) if page.role(index) is Role.PROSE and not page.is_deck(index))
    return next((index for index in texts if not _is_followed_by_credit(page, index)), zone)


def _is_followed_by_credit(page: Page, index: int) -> bool:
    """Whether a sure credit line stands right below prose, or below a bare name under it, and text below that.

    A second date is that of the next post.
    """
    is_dated = any(_is_dated(page, above) for above in range(max(0, index - REACH), index))
    below = (near for near in range(index + 1, min(index + REACH, len(page.pieces))) if not _is_beside(page, near))
    for near in islice(below, 2):
        credit = read_credit(page.text(near)) if page.role(near) is Role.CREDIT else None
        if page.role(near) is Role.PUBLISHED or (credit and credit.is_sure and not (is_dated and credit.dated)):
            return any(page.role(below) is Role.PROSE for below in range(near + 1, min(near + REACH, len(page.pieces))))
    return False


def _is_beside(page: Page, index: int) -> bool:
    """Whether a piece may stand between a deck and its byline: buttons, the caption of the picture."""
    return page.role(index) in (Role.CUT, Role.FURNITURE) or page.pieces[index].kind is BlockKind.CAPTION


def _is_dated(page: Page, index: int) -> bool:
    credit = read_credit(page.text(index)) if page.role(index) is Role.CREDIT else None
    return credit is not None and credit.dated


def _candidates(page: Page, anchor: int, floor: int) -> Iterator[int]:
    """Give the lines above `anchor` that could be name, deck or title, the nearest first; prose can only be the deck."""

    def is_name(index: int) -> bool:
        return bool(bare_names(page.text(index)))

    for index in range(anchor - 1, max(floor, anchor - REACH) - 1, -1):
        role = page.role(index)
        could_be_deck = role is Role.PROSE and (page.is_deck(index) or all(map(is_name, range(index + 1, anchor))))
        if role in (Role.TITLE, Role.STATEMENT) or could_be_deck:
            yield index
        elif role is Role.PROSE:
            return


def _is_deck(page: Page, lower: int, upper: int) -> bool:
    """Whether the lower of two lines is a deck and the upper its title."""
    if page.role(upper) is not Role.TITLE or page.is_named(lower):
        return False
    return page.is_deck(lower) or (lower == upper + 1 and _reads_like_deck(page, lower, upper))


def _reads_like_deck(page: Page, lower: int, upper: int) -> bool:
    """Whether a line right below a title is its deck.

    A deck states, or it is a line without a title's capitals: a long one, or one below a title that has them; two lines without a
    blank line between them at the top of a page are a name and its motto.
    """
    if _is_second_line(page, lower, upper):
        return True
    is_label = units(page.text(lower)) < _LEAST_DECK and not is_statement(page.text(lower))
    if is_label or _BRACKETED.fullmatch(page.text(lower)):
        return False
    if page.role(lower) is not Role.TITLE or is_statement(page.text(lower)) or page.text(lower).startswith("—"):
        return True
    if dates_something_else(page.text(lower)):
        return True
    if page.pieces[upper].level == 1 and not page.pieces[lower].level:
        return not bare_names(page.text(lower))
    if upper == 0 and page.pieces[lower].gap == 0:
        return True
    above, below = page.text(upper), page.text(lower)
    if is_title_case(below) or bare_names(below):
        return False
    is_like_title = units(above) >= _TITLE and is_title_case(above)
    return units(below) >= (_SHORT_DECK if is_like_title else max(_DECK, units(above) + 1))


def _is_second_line(page: Page, lower: int, upper: int) -> bool:
    """Whether a lesser heading below the first of a page is in brackets, or heads no text: byline or picture stand below it."""
    if not page.pieces[upper].level == 1 < page.pieces[lower].level or page.is_name_of_site(upper) or page.is_named(lower):
        return False
    below = lower + 1
    heads_nothing = below < len(page.pieces) and (page.role(below) in _CREDITS or page.pieces[below].kind is BlockKind.CAPTION)
    return heads_nothing or _BRACKETED.fullmatch(page.text(lower)) is not None


def _whole_title(page: Page, lines: list[int]) -> int:
    """Return the line above if this one is only its Chinese: Positive Energy / 正能量."""
    title, above = lines[0], lines[0] - 1
    is_translation = page.pieces[title].gap == 0 and is_chinese_line(page.text(title)) and above in lines
    return above if is_translation and not is_chinese_line(page.text(above)) else title


def _goodness(page: Page, headline: Headline, anchor: int) -> int:
    """How much speaks for a title: its length, its layout, and the line below it."""
    piece = page.pieces[headline.title]
    role = page.role(anchor) if anchor < len(page.pieces) else Role.OTHER
    points = sum(units(piece.text) >= length for length in _LENGTHS) + (len(_neighbours(page, headline.title)) < 2)
    points += {1: 4, 2: 2}.get(piece.level, 0) + 6 * (page.is_named(headline.title) - page.is_name_of_site(headline.title))
    points += {Role.BELOW: 3, Role.CREDIT: 1, Role.PUBLISHED: 1}.get(role, 0)
    if headline.title == 0 and len(page.pieces) > 1 and page.pieces[1].gap == 0 and headline.deck is not None:
        points -= 1  # more likely the name of the site
    points -= 3 * (find_date(piece.text) is not None or piece.text.startswith("—"))
    return points - 2 * (_is_numbered(piece.text) or _INNER_END.search(piece.text) is not None)


def _neighbours(page: Page, index: int) -> list[int]:
    """Return the lines right above and below a line, without a blank line between: it stands in a column of a menu, if in both."""
    above = [index - 1] if index and page.pieces[index].gap == 0 else []
    return above + ([index + 1] if index + 1 < len(page.pieces) and page.pieces[index + 1].gap == 0 else [])


def _is_numbered(text: str) -> bool:
    """Whether a line counts: 1. Year-end meeting. A title does not."""
    number, _, rest = text.partition(" ")
    return bool(rest) and number.rstrip(".)、").isdecimal() and number[-1] in ".)、"
