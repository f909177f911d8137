"""What is cut from an article, and why: by the words of a line, and by what its neighbours say of it."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from glossreader.domain.article import CutReason
from glossreader.importers.articles.bios import bios
from glossreader.importers.articles.comments import comments_from, is_chapter, thread
from glossreader.importers.articles.contents import contents
from glossreader.importers.articles.foot import counters, foot, menus, pleas
from glossreader.importers.articles.page import Page
from glossreader.importers.articles.related import headings, links
from glossreader.importers.articles.shape import has_letters

_EARLY = 60  # pieces of an article among which its hat notes stand
_FEW = 3  # paragraphs that a page may have after its articles


@dataclass(frozen=True, slots=True)
class Cuts:
    """Which pieces of an article are boilerplate, by index, and where the article's part of the page is over."""

    reasons: dict[int, CutReason]
    end: int


def cuts_of(page: Page, front: frozenset[int], furniture: Collection[int], span: range, authors: Sequence[str]) -> Cuts:
    """Find the boilerplate of the article whose part of the page is within `span`, `front` being its fields.

    What hangs on a line is asked before what the line is: an entry below Related posts is no heading.
    """
    body = [index for index in span if index not in front]
    end = _end(page, body, span.stop)
    body = [index for index in body if index < end]
    reasons = dict(_by_words(page, body, end))
    reasons |= dict.fromkeys((index for index in body if index in furniture), CutReason.NAVIGATION)
    first = comments_from(page, range(span.start, end))
    reasons |= dict(thread(page, [index for index in body if index >= first]))
    for found in (_below_title(page, body), contents(page, body), links(page, body), menus(page, body)):
        reasons |= {index: CutReason.NAVIGATION for index in found if index not in reasons}
    reasons |= dict.fromkeys((index for index in pleas(page, body, span.start) if index not in reasons), CutReason.SHARE)
    reasons |= dict.fromkeys((index for index in body if not has_letters(page.text(index))), CutReason.OTHER)
    reasons |= dict.fromkeys(counters(page, body, reasons), CutReason.SHARE)
    reasons |= dict.fromkeys(bios(page, body, reasons, authors), CutReason.AUTHOR_BIO)
    reasons |= dict.fromkeys(foot(page, body, reasons), CutReason.OTHER)
    reasons |= dict.fromkeys(bios(page, body, reasons, authors), CutReason.AUTHOR_BIO)
    return Cuts(reasons, end)


def _by_words(page: Page, body: Sequence[int], end: int) -> Iterator[tuple[int, CutReason]]:
    """Give what its words tell, but for what heads running text: Comments, More on Money, Weibo."""
    heads = frozenset(headings(page, body))
    for index in body:
        reason = page.reasons[index]
        if reason and index not in heads and not is_chapter(page, index, end):
            yield index, reason


def _end(page: Page, body: Sequence[int], end: int) -> int:
    """Where the article's part of the page is over: after Continue Reading and what hangs on it, if hardly any text follows."""
    later, over = 0, end
    for index in reversed(body):
        later += page.is_prose(index) and not page.reasons[index]
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
        elif page.is_prose(index):
            return
