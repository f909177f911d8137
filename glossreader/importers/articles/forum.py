"""Threads of forums: one article by who opened it; the answers stay in its text, and what heads each of them is cut.

A reader saves a thread for its answers as much as for its question, so they are no comments.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from glossreader.importers.articles.dates import find_date
from glossreader.importers.articles.shape import units
from glossreader.importers.piece import Piece

_LONGEST = 120  # code points of a line that heads a post
_NAME_WORDS, _DATE_WORDS = 3, 10
# Post by wenlin99 » Tue Mar 03, 2020 9:12 pm; #1 by wenlin99, Mar 3, 2020; 楼主 文林 发表于 2020-3-3
_NAMED = re.compile(
    r"(?:#?\d{1,4}[.:]? )?(?:(?:unread )?post(?:ed)? by:? |by )(?P<latin>[^\s»,|]{2,30})\W.{0,60}\d.{0,20}"
    r"|(?:[楼樓]主|\d+\s?[楼樓])?[\s：:]*(?P<han>[^\s：:]{1,20})\s*[发發]表[于於][\s：:]*\d.{0,30}",
    re.IGNORECASE,
)
_SIGN = re.compile(
    r"(?:posts|joined|member since|registered)[:：] ?.{1,40}|last edited by .{1,120}|who is online|users browsing .{1,120}"
    r"|board index.{0,80}|topic starter|thread starter|reply with quote|quick reply|re: .{1,100}"
    r"|[楼樓]主|\d+[楼樓]|只看[该該]作者|[楼樓]主.{1,40}",
    re.IGNORECASE,
)
_TIME = re.compile(r"\d:\d\d")
_Post = tuple[str, tuple[int, ...]]  # its poster, and the lines that head it


@dataclass(frozen=True, slots=True)
class Thread:
    """A thread by its lines: `opening` head the first post, `others` the answers; by whom it was opened."""

    poster: str
    opening: tuple[int, ...]
    others: frozenset[int]


def thread_of(pieces: Sequence[Piece]) -> Thread | None:
    """Find the posts of a forum's thread; None when a page is no such thing."""
    if sum(len(piece.text) <= _LONGEST and _SIGN.fullmatch(piece.text) is not None for piece in pieces) < 2:
        return None
    posts = list(_named(pieces)) or list(_dated(pieces))
    if len(posts) < 2:
        return None
    (poster, opening), others = posts[0], posts[1:]
    return Thread(poster, opening, frozenset(line for _, lines in others for line in lines) | _beside(pieces, posts))


def _beside(pieces: Sequence[Piece], posts: Sequence[_Post]) -> frozenset[int]:
    """Return the lines that repeat a poster's name beside a post, or the thread's title above an answer."""
    names = {name for name, _ in posts}
    opening = posts[0][1]
    return frozenset(
        index
        for index, piece in enumerate(pieces)
        if index > opening[-1] and (piece.text in names or (len(piece.text) <= _LONGEST and piece.text.startswith(("Re: ", "RE: "))))
    )


def _named(pieces: Sequence[Piece]) -> Iterator[_Post]:
    """Give poster and line of the posts that one line heads."""
    for index, piece in enumerate(pieces):
        if len(piece.text) <= _LONGEST and (found := _NAMED.fullmatch(piece.text)):
            yield found["latin"] or found["han"], (index,)


def _dated(pieces: Sequence[Piece]) -> Iterator[_Post]:
    """Give poster and lines of the posts that a name heads, with day and time right below."""
    for index in range(1, len(pieces)):
        text, above = pieces[index].text, pieces[index - 1].text
        is_date = len(text) <= _LONGEST and units(text) <= _DATE_WORDS and _TIME.search(text) is not None and find_date(text) is not None
        if is_date and units(above) <= _NAME_WORDS:
            yield above, (index - 1, index)
