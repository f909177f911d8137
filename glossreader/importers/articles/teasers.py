"""Archives of teasers: title, day and a few lines of each article, and below them Read more."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from glossreader.importers.articles.page import Page, Role

_FEWEST = 3
_TEXTS = 2  # paragraphs of a teaser; an article that goes on elsewhere has more
_LONGEST = 160  # code points
_MORE = re.compile(
    r"(?:read (?:more|on|the rest|the (?:full|whole) .{3,20})|continue reading|keep reading|more)\b.{0,140}"
    r"|(?:继续|繼續)?(?:阅读|閱讀|查看)(?:全文|更多|原文)|全文",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Teaser:
    """Where title and the lines about day and author of one teaser stand, as indexes of pieces."""

    title: int
    credits: tuple[int, ...]


def teasers_of(page: Page) -> tuple[Teaser, ...]:
    """Find the teasers of an archive; none unless each has a title, a day and hardly any text."""
    ends = [index for index in range(len(page.pieces)) if _leads_on(page, index)]
    if len(ends) < _FEWEST:
        return ()
    found = [_teaser(page, range(above + 1, end)) for above, end in pairwise((-1, *ends))]
    whole = [teaser for teaser in found if teaser]
    return tuple(whole) if len(whole) == len(found) else ()


def _leads_on(page: Page, index: int) -> bool:
    return page.reasons[index] is not None and len(page.text(index)) <= _LONGEST and _MORE.match(page.text(index)) is not None


def _teaser(page: Page, span: Sequence[int]) -> Teaser | None:
    """Read what stands between two lines that lead on; above the first teaser stands the head of the page."""
    texts = [index for index in span if page.role(index) in (Role.PROSE, Role.STATEMENT)]
    titles = [index for index in span if page.role(index) is Role.TITLE and (not texts or index < texts[-1])]
    if not titles:
        return None
    own = range(titles[-1], span[-1] + 1)
    above = [index for index in (titles[-1] - 1,) if index in span and _is_dated(page, index)]
    dated = [*above, *(index for index in own if _is_dated(page, index))]
    return Teaser(titles[-1], tuple(dated)) if dated and 0 < sum(index in own for index in texts) <= _TEXTS else None


def _is_dated(page: Page, index: int) -> bool:
    credit = page.credit(index) if page.role(index) is Role.CREDIT else None
    return credit is not None and credit.published is not None
