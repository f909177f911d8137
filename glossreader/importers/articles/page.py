"""A page of pieces, and what part each piece could play round a title, by its own look."""

import re
from collections.abc import Sequence
from enum import Enum, auto
from itertools import pairwise

from glossreader.domain.article import BlockKind, CutReason
from glossreader.importers.articles.bylines import Credit, asks_for_helper, asks_for_name, bare_names, read_credit
from glossreader.importers.articles.forum import thread_of
from glossreader.importers.articles.known import Known
from glossreader.importers.articles.lists import listed_kinds
from glossreader.importers.articles.phrases import Phrases
from glossreader.importers.articles.shape import LONG, is_prose, is_statement, is_title, menu_parts
from glossreader.importers.laid import Metadata, Site
from glossreader.importers.piece import Piece

# A book under review: Nanjing: Qinhuai Literature Press, 2021. 412 pp. 68 yuan.
_IMPRINT = re.compile(r"\b\d+ pp?\b|\bISBN\b|\b(?:Press|Books|Publishers?|Verlag|出版社)[,，] ?(?:19|20)\d\d")
_BELOW_TITLE = 12  # pieces
_ZONE = 400  # pieces at the top of a page, where a list could be taken for titles
_PUBLISHED = re.compile(r"(?:published|posted|updated|last updated)(?: on)?:?|on", re.IGNORECASE)


class Role(Enum):
    """What a piece could be in the head of an article."""

    CUT = auto()  # boilerplate by its words
    BELOW = auto()  # what only stands below a title: From Wikipedia, the free encyclopedia
    FURNITURE = auto()  # menus, 4 min read
    PUBLISHED = auto()  # Published / on, with the date elsewhere or lost
    CREDIT = auto()  # names, dates, sources
    TITLE = auto()  # no statement, and not long
    STATEMENT = auto()  # a short sentence
    PROSE = auto()
    OTHER = auto()


class Page:
    """The pieces of a source, and why each is boilerplate by its own words.

    reasons   for each piece; None for what its words do not give away.
    thread    what the page is if it is of a forum; None if it is not.
    metadata  what the source says of its article beside the text; a saved page does in its head.
    known     the same, and what the rules of its site find, as lines of the page.
    """

    def __init__(self, pieces: Sequence[Piece], phrases: Phrases, metadata: Metadata, site: Site) -> None:
        self.pieces = pieces
        self.phrases = phrases
        self.metadata = metadata
        self.thread = thread_of(pieces)
        self.known = Known(metadata, site)
        self.reasons = tuple(self._reason(index) for index in range(len(pieces)))
        self._prose: dict[int, bool] = {}
        self._roles: dict[int, Role] = {}
        self._lists = listed_kinds(pieces[:_ZONE])

    def _reason(self, index: int) -> CutReason | None:
        if (self.thread and index in self.thread.opening) or self._is_title(index) or self._is_credit_beside_body(index):
            return None
        return (
            CutReason.NAVIGATION
            if self.thread and index in self.thread.others
            else self.phrases.reason(self.text(index)) or self.pieces[index].cut
        )

    def text(self, index: int) -> str:
        """Return the text of a piece."""
        return self.pieces[index].text

    def is_prose(self, index: int) -> bool:
        """Whether a piece is running text; each is looked at once."""
        if index not in self._prose:
            self._prose[index] = is_prose(self.text(index))
        return self._prose[index]

    def is_named(self, index: int) -> bool:
        """Whether a piece is what the source itself calls its article."""
        return self.known.is_title(self.text(index))

    def is_deck(self, index: int) -> bool:
        """Whether a piece stands where its site has decks."""
        return self.known.is_deck(self.text(index))

    def is_name_of_site(self, index: int) -> bool:
        """Whether a piece is nothing but the name of the page's site."""
        return self.known.is_publisher(self.text(index)) and not self.is_named(index)

    def is_cut(self, index: int) -> bool:
        """Whether a piece is boilerplate by its words, not only by its place."""
        return self.phrases.reason(self.text(index)) is not None

    def credit(self, index: int) -> Credit | None:
        """Read a line about who wrote an article and when; None when it is anything else, such as a caption with its day and its maker."""
        return None if self.pieces[index].kind is BlockKind.CAPTION else self.known.credit(self.text(index))

    def titles_of_site(self) -> list[int]:
        """Give the pieces that stand where their site has titles, or say the same as such and are headings."""
        found = [index for index, piece in enumerate(self.pieces) if piece.cut is None and self.known.is_title_of_site(piece.text)]
        headings = [index for index in found if self.pieces[index].kind is BlockKind.HEADING]
        repeated = {title for title, below in pairwise(headings) if self._is_repeated(title, below)}
        return [title for title in headings if title not in repeated] or found[:1]

    def _is_repeated(self, title: int, below: int) -> bool:
        """Whether a title is printed again before any text, as for smaller screens."""
        return self.text(title) == self.text(below) and not any(map(self.is_prose, range(title + 1, below)))

    def role(self, index: int) -> Role:
        """Tell what part a piece could play round a title; each is looked at once."""
        if index not in self._roles:
            self._roles[index] = self._role(index)
        return self._roles[index]

    def _role(self, index: int) -> Role:
        piece = self.pieces[index]
        if (self.thread and index in self.thread.opening) or self._is_title(index):
            return Role.TITLE if self._is_title(index) else Role.CREDIT
        if self.phrases.stands_below_title(piece.text):
            return Role.BELOW
        if self.reasons[index]:
            return Role.CUT
        if is_published(piece.text):
            return Role.PUBLISHED
        if len(piece.text) > LONG:
            return Role.PROSE
        if self.phrases.is_furniture(piece.text) or self._is_helper(index):
            return Role.FURNITURE
        return Role.CREDIT if self._is_credit(index) else self._role_of_text(index)

    def _is_credit(self, index: int) -> bool:
        if self.pieces[index].kind is BlockKind.CAPTION:
            return False
        is_read = read_credit(self.text(index)) is not None and not self._is_row(index)
        return is_read or self._is_split_byline(index) or self._is_known_credit(index)

    def _role_of_text(self, index: int) -> Role:
        piece = self.pieces[index]
        if piece.kind is BlockKind.HEADING or (piece.kind is None and self.is_named(index)):
            return Role.TITLE
        if piece.kind is not None or self._listed(index) or self._is_imprint(index):
            return Role.OTHER
        if menu_parts(piece.text):
            return Role.FURNITURE
        if is_prose(piece.text):
            return Role.PROSE
        if is_statement(piece.text):
            return Role.STATEMENT
        return Role.TITLE if is_title(piece.text) else Role.OTHER

    def _is_row(self, index: int) -> bool:
        """Whether a piece is a row of a table; a row by itself is a line that was parted by tabs."""
        near = self.pieces[max(0, index - 1) : index + 2]
        return self.pieces[index].kind is BlockKind.TABLE_ROW and sum(piece.kind is BlockKind.TABLE_ROW for piece in near) > 1

    def _is_split_byline(self, index: int) -> bool:
        """Whether a piece is By with names right below it, or they."""
        by = index if asks_for_name(self.text(index)) else index - 1
        return 0 <= by < len(self.pieces) - 1 and asks_for_name(self.text(by)) and bool(bare_names(self.text(by + 1)))

    def _is_helper(self, index: int) -> bool:
        """Whether a piece is what somebody else did than to write, with the name right below it, or that name: 攝影 / 葉承恩."""
        label = index if asks_for_helper(self.text(index)) else index - 1
        is_pair = 0 <= label < len(self.pieces) - 1 and asks_for_helper(self.text(label))
        return is_pair and bool(bare_names(self.text(label + 1)))

    def _is_title(self, index: int) -> bool:
        """Whether a piece is the heading that the source calls its article by, whatever its words: Weibo; May 4."""
        piece = self.pieces[index]
        return piece.kind is BlockKind.HEADING and piece.cut is None and self.is_named(index)

    def _is_credit_beside_body(self, index: int) -> bool:
        """Whether a line that was cut for its place alone, outside of what its site calls the body, stands below the title and signs."""
        if self.pieces[index].cut is not CutReason.OTHER or not self.known.has_body:
            return False
        above = range(index - 1, max(index - _BELOW_TITLE, 0) - 1, -1)
        title = next((near for near in above if self._is_title(near) or is_prose(self.text(near))), None)
        if title is None or not self._is_title(title) or self.phrases.reason(self.text(index)):
            return False
        credit = self.credit(index)
        return is_published(self.text(index)) or (credit is not None and credit.is_sure)

    def _is_known_credit(self, index: int) -> bool:
        """Whether a line is one by the names in it; a page may be about its author, and a heading may name him."""
        is_text = self.pieces[index].kind is not BlockKind.HEADING and not self.is_named(index)
        text = self.text(index)
        return is_text and (self.known.credit_of_names(text) is not None or self.known.introduces_author(text))

    def _listed(self, index: int) -> bool:
        return index < _ZONE and self._lists[index] is not None

    def _is_imprint(self, index: int) -> bool:
        """Whether a line names a publisher and pages, or stands right above one that does."""
        below = index + 1 < len(self.pieces) and self.pieces[index + 1].gap == 0 and _IMPRINT.search(self.text(index + 1))
        return bool(below or _IMPRINT.search(self.text(index)))


def is_published(text: str) -> bool:
    """Whether a line is the word before a date that stands elsewhere or was lost: Published / on."""
    return len(text) <= 16 and _PUBLISHED.fullmatch(text) is not None
