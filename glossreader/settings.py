"""What a reader chose about the look of the page and the window, as plain values that the library can keep."""

from dataclasses import dataclass
from enum import StrEnum


class Script(StrEnum):
    """In which characters hanzi are shown; the text itself never changes."""

    AS_PRINTED = "as_printed"
    SIMPLIFIED = "simplified"
    TRADITIONAL = "traditional"


class Ruby(StrEnum):
    """Above which hanzi their pinyin stands."""

    OFF = "off"
    TERMS = "terms"
    ALL_WORDS = "all_words"


class Scheme(StrEnum):
    """The colours of the window; SYSTEM follows the system between LIGHT and NIGHT."""

    LIGHT = "light"
    NIGHT = "night"
    SEPIA = "sepia"
    SYSTEM = "system"


class Order(StrEnum):
    """How the rows of the glossary are sorted."""

    TEXT = "text"
    NAME = "name"
    MENTIONS = "mentions"


ZOOM_STEPS = (0.7, 0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5)


@dataclass(frozen=True, slots=True)
class Settings:
    """The choices of one reader.

    zoom       factor of the article's and the card's sizes, 0.7..2.5.
    language   of the window: "en", "zh_CN"; empty follows the system.
    articles_width, glossary_width  of the side panes, in logical pixels; shown says whether they are.
    geometry   of the window, as Qt saves it, in base64; empty until it was saved.
    looks_first  whether what was found in a file is shown before it is kept.
    open_articles  numbers of the articles on show, left to right: one, or two beside each other.
    """

    script: Script = Script.AS_PRINTED
    ruby: Ruby = Ruby.TERMS
    scheme: Scheme = Scheme.SYSTEM
    order: Order = Order.TEXT
    zoom: float = 1.0
    language: str = ""
    articles_width: int = 276
    glossary_width: int = 348
    articles_shown: bool = True
    glossary_shown: bool = True
    geometry: str = ""
    looks_first: bool = True
    open_articles: tuple[int, ...] = ()
