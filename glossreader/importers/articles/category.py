"""The category of an article: the short line or the trail above its title, 首页 > 要闻, or where its site has categories."""

import re

from glossreader.domain.article import BlockKind
from glossreader.importers.articles.headline import Headline
from glossreader.importers.articles.page import Page, Role
from glossreader.importers.articles.shape import menu_parts, units, width

_NEAR = 6  # pieces round a title
_CATEGORY_WORDS, _CATEGORY_WIDTH = 4, 32
_TRAIL = 4  # parts of a trail; a menu has more
_NO_CATEGORY = frozenset(("正文", "内容", "內容", "详情", "article", "post"))
_LEADS_DOWN = re.compile(r"[>＞»›→/／]")


def named_category(page: Page, headline: Headline, floor: int) -> int | None:
    """Find the line near a title that stands where the site has its categories."""
    taken = (headline.title, headline.deck, *headline.names)
    for index in sorted(_round(page, headline.title, floor), key=lambda index: abs(index - headline.title)):
        is_entry = page.pieces[index].kind is BlockKind.LIST_ITEM  # of a menu
        if index not in taken and not is_entry and page.known.category_in(page.text(index)) and not page.is_cut(index):
            return index
    return None


def _round(page: Page, title: int, floor: int) -> range:
    """Give the pieces round a title, upwards only as far as nothing but parts of heads and furniture stands between."""
    top = title
    while top > max(floor, title - _NEAR) and page.role(top - 1) not in (Role.OTHER, Role.PROSE, Role.STATEMENT):
        top -= 1
    return range(top, min(title + _NEAR, len(page.pieces)))


def category_above(page: Page, top: int, floor: int) -> int | None:
    """Find the short line, or the trail (首页 > 要闻), right above the head, but not above `floor`."""
    above = top - 1
    if above < floor:
        return None
    text, role = page.text(above), page.role(above)
    is_short = any(char.isalpha() for char in text) and units(text) <= _CATEGORY_WORDS and width(text) <= _CATEGORY_WIDTH
    if role is Role.TITLE and is_short and page.pieces[above].gap > 0 and not page.is_name_of_site(above):
        return above
    return above if role is Role.FURNITURE and category_of(text, page) else None


def category_of(text: str, page: Page) -> str | None:
    """Name the category that a line gives: the line, or the last telling part of a trail; None for a menu."""
    parts = menu_parts(text.strip("[]【】「」() "))
    if not parts:
        return page.known.category_in(text) or text
    if len(parts) > _TRAIL or not _LEADS_DOWN.search(text) or any(page.phrases.is_line(part) for part in parts[1:]):
        return None
    return next((part for part in reversed(parts) if part.lower() not in _NO_CATEGORY), None)
