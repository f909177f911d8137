"""The foot of a page: names of links and of the site, its address, counters, and a word about itself, among the boilerplate there."""

import re
from collections.abc import Iterator, Mapping, Sequence

from glossreader.domain.article import BlockKind, CutReason
from glossreader.importers.accounting import count_hanzi
from glossreader.importers.articles.notes import is_note
from glossreader.importers.articles.page import Page
from glossreader.importers.articles.shape import LONG, is_prose, is_statement, menu_parts

_CLOSING = frozenset(
    {CutReason.SHARE, CutReason.NEWSLETTER, CutReason.DONATION, CutReason.COPYRIGHT, CutReason.COMMENTS, CutReason.NAVIGATION}
)
_ABOUT_SITE = re.compile(
    r"\bis an? .{0,80}\b(?:publication|magazine|program(?:me)?|project|website|site|outlet|newsletter|podcast|organi[sz]ation|platform"
    r"|blog|journal|newspaper|agency|institute|initiative|network)\b",
    re.IGNORECASE,
)
_LATIN = re.compile(r"[A-Za-z]{2}")
_LONGEST = 400  # code points of a word about the site
_COUNT = re.compile(r"[\d.,]+[kK万]?|[(（]\d+[)）]")
_PLEA = re.compile(r"(?:Share|Support|Follow|Subscribe to|Sign up for|Thanks for reading) (?P<name>[^.!]{3,60})[.!]?")
# A postcode, or what stands before an address: NM2 4QX; OR 97205; P.O. Box 12; 地址：
_ADDRESS = re.compile(
    r".{4,100}\b(?:[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2}|[A-Z]{2},? \d{5}(?:-\d{4})?)(?:,? [A-Z][\w .]{1,30})?\.?"
    r"|.{0,60}\bP\.? ?O\.? Box \d+.{0,60}|(?:.{1,60}, )?\d{1,2}/F,? .{4,80}|\d{1,5} [A-Z][\w .'’]{2,40}"
    r"(?:Street|Road|Avenue|Lane|Square|Boulevard|St|Rd|Ave|Blvd)\b\.?,? .{2,60}"
    r"|(?:(?:[社地]址|通[讯訊]地址|[邮郵][编編]|[电電][话話]|[传傳]真|(?:[电電]子)?[邮郵]箱|[电電][邮郵]|Tel|Phone|Fax|E-?mail|Address)\s?[：:]).{3,100}"
)


def menus(page: Page, body: Sequence[int]) -> Iterator[int]:
    """Give rows of short entries, one of them at least known furniture, the first aside: Newsletter | Imprint | Privacy."""
    for index in body:
        piece = page.pieces[index]
        could_be = piece.kind is not BlockKind.TABLE_ROW and not page.is_prose(index)
        parts = menu_parts(piece.text) if could_be else ()
        if len(parts) > 2 and any(page.phrases.is_line(part) for part in parts):
            yield index


def pleas(page: Page, body: Sequence[int], start: int) -> Iterator[int]:
    """Give the lines that ask to share or support what stands above the article, which begins at `start`: Share The River Letter."""
    names = {piece.text for piece in page.pieces[:start] if len(piece.text) <= LONG}
    yield from (index for index in body if (found := _PLEA.fullmatch(page.text(index))) and found["name"] in names)


def counters(page: Page, body: Sequence[int], reasons: Mapping[int, CutReason]) -> Iterator[int]:
    """Give bare numbers beside buttons: how often something was shared or said."""
    for place, index in enumerate(body):
        if _COUNT.fullmatch(page.text(index)):
            near = {reasons.get(beside) for beside in (*body[max(0, place - 1) : place], *body[place + 1 : place + 2])}
            if near & {CutReason.SHARE, CutReason.COMMENTS, CutReason.NEWSLETTER}:
                yield index


def foot(page: Page, body: Sequence[int], reasons: Mapping[int, CutReason]) -> Iterator[int]:
    """Give the lines among the boilerplate at the foot of an article, and addresses below the text."""
    hanging: list[int] = []
    hung: list[int] = []
    below: CutReason | None = None
    for index in reversed(body):
        if index not in reasons:
            if not _could_hang(page, index, below):
                break
            if _ADDRESS.fullmatch(page.text(index)):
                hung.append(index)
            hanging.append(index)
        elif reasons[index] in _CLOSING:
            hung = list(hanging)
        below = reasons.get(index)
    if hung and any(index not in reasons and page.is_prose(index) for index in body if index < hung[-1]):
        yield from hung


def _could_hang(page: Page, index: int, below: CutReason | None) -> bool:
    """Whether a line could belong to the foot: it states nothing and explains no Chinese, or says above the copyright what the site is."""
    piece = page.pieces[index]
    if _ADDRESS.fullmatch(piece.text):
        return True
    if is_note(piece) or (count_hanzi(piece.text) and _LATIN.search(piece.text)):
        return False
    if is_prose(piece.text) or is_statement(piece.text):
        return below is CutReason.COPYRIGHT and len(piece.text) <= _LONGEST and _ABOUT_SITE.search(piece.text) is not None
    return True
