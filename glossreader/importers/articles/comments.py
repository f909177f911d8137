"""Comments on an article: where they begin, and what stands below their heading."""

import re
from collections.abc import Iterator, Sequence

from glossreader.domain.article import BlockKind, CutReason
from glossreader.importers.articles.dates import find_date
from glossreader.importers.articles.page import Page
from glossreader.importers.articles.shape import is_prose, units

_DIGIT = re.compile(r"\d")
_SPEAKER = re.compile(
    r"\b(?:said|says|writes|wrote|replies|replied)[,:]|\d:\d\d|\bago$|^@|^\S{1,20}[：:]\S|^(?:reply|like|回复|回覆)$", re.IGNORECASE
)
_NOTES = (BlockKind.FOOTNOTE, BlockKind.REFERENCE)
_FAR = 200  # lines among which text would follow
_NEAR = 8  # lines below the heading of comments
_DATED = 40  # code points of a commenter's name and date: Qiu on September 24, 2022
_SURE = 2  # words of a heading that can hardly be that of a chapter: Leave a comment


def comments_from(page: Page, span: range) -> int:
    """Find where the comments on an article begin; there must be text above that they comment on. Answers in a forum are none."""
    if page.thread:
        return span.stop
    first, is_text_above = _after_notes(page, span), False
    for index in span:
        if index >= first and is_text_above and page.reasons[index] is CutReason.COMMENTS and _opens_thread(page, index, span.stop):
            return index
        is_text_above = is_text_above or page.is_prose(index)
    return span.stop


def _after_notes(page: Page, span: range) -> int:
    """Where the notes of the text are over, which its source has as such: no comments stand above them."""
    return next((index + 1 for index in reversed(span) if page.pieces[index].kind in _NOTES and not page.pieces[index].cut), span.start)


def _opens_thread(page: Page, index: int, end: int) -> bool:
    """Whether a line heads comments: it counts them, or somebody speaks below; or it asks for them, and no text follows.

    Responses can be a chapter of a report, and Leave a comment a button in the midst of the text.
    """
    text = page.text(index)
    if not page.phrases.opens_thread(text):
        return False
    below = range(index + 1, min(index + _NEAR, end))
    if _DIGIT.search(text) or any(page.reasons[near] is CutReason.COMMENTS or _is_speaker(page.text(near)) for near in below):
        return True
    return units(text) > _SURE and not any(
        page.is_prose(later) and not page.reasons[later] for later in range(index + 1, min(index + _FAR, end))
    )


def _is_speaker(text: str) -> bool:
    """Whether a line begins what somebody says: by its words, or because it is a date, with a name at most."""
    if is_prose(text):
        return False
    return _SPEAKER.search(text) is not None or (len(text) <= _DATED and find_date(text) is not None)


def is_chapter(page: Page, index: int, end: int) -> bool:
    """Whether a line that could head comments heads running text instead."""
    is_above_text = index + 1 < end and not page.reasons[index + 1] and is_prose(page.text(index + 1))
    is_ambiguous = page.phrases.opens_thread(page.text(index)) and units(page.text(index)) <= _SURE
    return is_above_text and is_ambiguous and not _opens_thread(page, index, end)


def thread(page: Page, below: Sequence[int]) -> Iterator[tuple[int, CutReason]]:
    """Say what stands below the heading of the comments: they, and the form for new ones; below that the page's own furniture."""
    told = [index for index in below if page.reasons[index] is CutReason.COMMENTS]
    last = told[-1] if told[1:] else below[-1] if below else 0
    if any(index > last and _is_speaker(page.text(index)) for index in below):
        last = below[-1]  # the form stands above the comments
    for index in below:
        if not page.reasons[index]:
            yield index, CutReason.COMMENTS if index <= last else CutReason.NAVIGATION
