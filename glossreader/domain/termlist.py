"""Term lists: what is handed on to other programs, one row a term."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from glossreader.domain.term import Entry


@dataclass(frozen=True, slots=True)
class Row:
    """A term with the place that shows it best.

    entry      the term as the article has it that mentions it first.
    mentions   how often it is mentioned in the articles of the list.
    context    the sentence that explains it, or the first that mentions it; empty when only a title or deck has it.
    article    title of the article; `publisher`, `published` and `source` (file or address) are that article's.
    """

    entry: "Entry"
    mentions: int
    context: str
    article: str
    publisher: str | None
    published: str | None
    source: str
