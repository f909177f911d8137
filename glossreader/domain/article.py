"""What a reader reads: an article, its blocks, and the source that it came from."""

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from glossreader.domain.notices import Notice


class BlockKind(StrEnum):
    """What a block is in the article's layout."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list_item"
    CAPTION = "caption"
    QUOTE = "quote"
    TABLE_ROW = "table_row"
    REFERENCE = "reference"
    FOOTNOTE = "footnote"


class CutReason(StrEnum):
    """Why a block was taken out of the article as boilerplate."""

    COMMENTS = "comments"
    SHARE = "share"
    NEWSLETTER = "newsletter"
    DONATION = "donation"
    COPYRIGHT = "copyright"
    AUTHOR_BIO = "author_bio"
    IMAGE_CREDIT = "image_credit"
    NAVIGATION = "navigation"
    EMBED = "embed"
    ADVERTISEMENT = "advertisement"
    OTHER = "other"


TITLE = -1
DECK = -2


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph, heading, list item, table row, ... of an article.

    text    as the source has it, without the list marker; cells of a table row as the source parts them (tab or `|`).
    level   rank of a heading (1-6) or depth of a list item (from 1); 0 when the source does not say.
    marker  the list or footnote marker that stood before the text, such as "•"; numbers stay in the text.
    cut     why it was cut as boilerplate; None while it belongs to the article. Cut blocks keep their place.
    decided whether a person cut it or put it back: that holds when the article is read again.
    """

    kind: BlockKind
    text: str
    level: int = 0
    marker: str = ""
    cut: CutReason | None = None
    decided: bool = False


@dataclass(frozen=True, slots=True)
class Article:
    """One article of a source: its fields, and its blocks in order, the cut ones among them.

    number      place in its source, from 1.
    published   ISO 8601, as exact as the page says (2018, 2018-05, 2018-05-26).
    language    BCP 47: en, zh-Hans, zh-Hant.
    front       the lines, as printed, from which the fields were read (category, title, deck, date and bylines).
    first_line  from the category line to the last cut line, counted from 1; None where a format has no lines.
    """

    title: str
    blocks: tuple[Block, ...]
    number: int = 1
    deck: str | None = None
    category: str | None = None
    authors: tuple[str, ...] = ()
    publisher: str | None = None
    published: str | None = None
    url: str | None = None
    language: str = "en"
    front: tuple[str, ...] = ()
    first_line: int | None = None
    last_line: int | None = None

    def text(self, block: int) -> str:
        """Give the text that a place counts in: of the block with that index, or of the title (`TITLE`) or deck (`DECK`)."""
        if block == TITLE:
            return self.title
        return self.deck or "" if block == DECK else self.blocks[block].text


@dataclass(frozen=True, slots=True)
class Source:
    """The bytes that were opened, kept as they were, and how they were read.

    name      file name, for people; location is the absolute path or the address.
    charset   Python codec name by which `raw` was decoded; empty where the format brings its own (EPUB, PDF, DOCX).
    fetched   when it was read from an address, ISO 8601 with offset; None for what came from this computer.
    """

    name: str
    location: str
    raw: bytes
    charset: str
    fetched: str | None = None


@dataclass(frozen=True, slots=True)
class Decoding:
    """How bytes became text.

    charset   Python codec name.
    declared  the charset that the source, or the server that sent it, claims, in its own spelling; None when neither does.
    misfits   how many places of the bytes do not fit what was declared; 0 when that was believed, or nothing was declared.
    replaced  how many places the charset that was used could not decode; they are U+FFFD.
    """

    charset: str
    declared: str | None = None
    misfits: int = 0
    replaced: int = 0


@dataclass(frozen=True, slots=True)
class Imported:
    """What one source yielded: its articles, the lines outside of them, and what a person should know about it.

    decoding   None where the format brings its own charset.
    """

    source: Source
    articles: tuple[Article, ...]
    outside: tuple[str, ...] = ()
    notices: "tuple[Notice, ...]" = ()
    decoding: Decoding | None = None
