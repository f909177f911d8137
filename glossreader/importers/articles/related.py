"""Links to other articles: what hangs below You may also like, Previous post, More from this site."""

from collections.abc import Iterator, Sequence

from glossreader.domain.article import BlockKind, CutReason
from glossreader.importers.articles.notes import is_note
from glossreader.importers.articles.page import Page
from glossreader.importers.articles.phrases import explains
from glossreader.importers.articles.shape import is_prose, units

_WORDS = 24  # of a link
_MOST = 40
_TEXT_GOES_ON = 2  # paragraphs below a line by which it heads the text


def links(page: Page, body: Sequence[int]) -> Iterator[int]:
    """Give the links below their labels, in a list, right below or one a line; what stands last above running text heads that text."""
    for place, index in enumerate(body):
        if page.reasons[index] is CutReason.NAVIGATION and page.phrases.is_label(page.text(index)):
            yield from _hanging(page, body[place + 1 : place + 1 + _MOST])


def headings(page: Page, body: Sequence[int]) -> Iterator[int]:
    """Give the lines that could be labels or buttons but stand in the midst of the text, right above a paragraph: More on Money, Weibo."""
    possible = [place for place, index in enumerate(body) if page.reasons[index] and _could_head(page, index)]
    texts = [place for place, index in enumerate(body) if _is_text(page, index)] if possible else []
    goes_on = frozenset(texts[: 1 - _TEXT_GOES_ON])
    for place in possible:
        if place + 1 in goes_on and texts[0] < place and not page.reasons[body[place - 1]]:
            yield body[place]


def _could_head(page: Page, index: int) -> bool:
    text = page.text(index)
    is_button = page.phrases.is_entry(text) and units(text) == 1
    return (page.phrases.is_label(text) or is_button) and not text[0].islower()


def _is_text(page: Page, index: int) -> bool:
    return page.reasons[index] is None and page.is_prose(index)


def _hanging(page: Page, below: Sequence[int]) -> Iterator[int]:
    """Give the links right below a label: a list, else short lines that explain nothing."""
    found: list[int] = []
    for index in below:
        piece = page.pieces[index]
        if page.reasons[index] or is_prose(piece.text) or units(piece.text) > _WORDS or is_note(piece):
            break
        if not _hangs(page, index) and (explains(piece.text) or (found and _hangs(page, found[-1]))):
            break
        found.append(index)
    after = below[len(found) : len(found) + 1]
    if found and after and _is_text(page, after[0]) and not _hangs(page, found[-1]):
        found.pop()
    yield from found


def _hangs(page: Page, index: int) -> bool:
    """Whether a line is an item of a list, or stands right below another line."""
    return page.pieces[index].kind is BlockKind.LIST_ITEM or page.pieces[index].gap == 0
