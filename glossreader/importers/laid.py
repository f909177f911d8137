"""What the reader of a format found laid out in a source, before anyone knows which articles it makes."""

from collections.abc import Callable
from dataclasses import dataclass

from glossreader.domain.article import Decoding
from glossreader.domain.notices import Notice
from glossreader.importers.piece import Piece

Tell = Callable[[float], None]
"""Called now and then by readers of long formats, with the share that is read, 0..1."""


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a source says of an article beside its text: in meta elements, JSON-LD, a package file, document properties.

    titles     what it calls the article, in its order of trust; the first that stands in the text is the printed one.
    deck       a standfirst, not a summary made for search engines.
    published  ISO 8601, as exact as the source says.
    language   BCP 47, as the source says it.
    """

    titles: tuple[str, ...] = ()
    deck: str | None = None
    authors: tuple[str, ...] = ()
    publisher: str | None = None
    published: str | None = None
    url: str | None = None
    language: str | None = None
    category: str | None = None


@dataclass(frozen=True, slots=True)
class Site:
    """What the rules of its site say of a page, where the site is known.

    names       of the tables in resources/boilerplate/ that count for the page.
    titles ...  the texts of the elements in which such fields stand, of all articles of the page.
    publisher   who publishes the page, where it stands in an element: the account of a platform.
    has_body    whether they say where the text stands; then nothing outside of that is text.
    """

    names: frozenset[str] = frozenset()
    titles: tuple[str, ...] = ()
    decks: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()
    authors: tuple[str, ...] = ()
    published: tuple[str, ...] = ()
    publisher: str | None = None
    has_body: bool = False


@dataclass(frozen=True, slots=True)
class Post:
    """One of several articles of a page, as a half-open range of its pieces, and what the source says of it."""

    start: int
    stop: int
    title: str
    url: str | None = None
    category: str | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of pieces with what its source says of it.

    is_one   the source itself says that it is one article: a chapter of a book, a document; where it does not, articles are looked for.
    posts    where the source itself says that whole articles stand; empty where it does not.
    is_speech  it is what people say in a film: no line of it is a title, a byline, a date or furniture, but what its source says is.
    """

    pieces: tuple[Piece, ...]
    metadata: Metadata = Metadata()
    is_one: bool = False
    site: Site = Site()
    posts: tuple[Post, ...] = ()
    is_speech: bool = False


@dataclass(frozen=True, slots=True)
class Laid:
    """All of a source.

    parts     a page is one part, a book has one for each chapter, in the order of reading.
    hanzi     how many hanzi the source shows, counted by a way that knows nothing of the reader.
    decoding  None where the format brings its own charset.
    notices   what a person should know; loss of hanzi is found and told by `open`.
    """

    parts: tuple[Part, ...]
    hanzi: int
    decoding: Decoding | None = None
    notices: tuple[Notice, ...] = ()
