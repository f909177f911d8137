"""What a reader chose about the look of the page and the window, as plain values that the library can keep."""

from dataclasses import dataclass
from enum import StrEnum

from glossreader.domain.level import Standard


class Script(StrEnum):
    """In which characters hanzi are shown; the text itself never changes."""

    AS_PRINTED = "as_printed"
    SIMPLIFIED = "simplified"
    TRADITIONAL = "traditional"


class Traditional(StrEnum):
    """Whose traditional characters `Script.TRADITIONAL` shows: 裡 群 of Taiwan, 裏 羣 of Hong Kong, 裏 羣 as OpenCC has them."""

    TAIWAN = "taiwan"
    HONG_KONG = "hong_kong"
    OPENCC = "opencc"


@dataclass(frozen=True, slots=True)
class Writing:
    """How the hanzi of a page are shown.

    marks_ambiguous  whether those that have several counterparts in the other script are marked: 发 is 發 or 髮.
    """

    script: Script = Script.AS_PRINTED
    traditional: Traditional = Traditional.TAIWAN
    marks_ambiguous: bool = False


class Notation(StrEnum):
    """How a reading is written: xìnyòng, xin4yong4, ㄒㄧㄣˋ ㄩㄥˋ."""

    MARKS = "marks"
    NUMBERS = "numbers"
    ZHUYIN = "zhuyin"


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

    marks_ambiguous  as in `Writing`.
    sandhi     whether readings show how tones change in speech: yí gè for yī gè.
    standard   whose levels are shown beside words.
    zoom       factor of the article's and the card's sizes, 0.7..2.5.
    language   of the window: "en", "zh_CN"; empty follows the system.
    articles_width, glossary_width  of the side panes, in logical pixels; shown says whether they are.
    geometry   of the window, as Qt saves it, in base64; empty until it was saved.
    looks_first  whether what was found in a file is shown before it is kept.
    open_articles  numbers of the articles on show, left to right: one, or two beside each other.
    """

    script: Script = Script.AS_PRINTED
    traditional: Traditional = Traditional.TAIWAN
    marks_ambiguous: bool = False
    notation: Notation = Notation.MARKS
    sandhi: bool = False
    standard: Standard = Standard.HSK_2025
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

    @property
    def writing(self) -> Writing:
        """How hanzi are shown."""
        return Writing(self.script, self.traditional, self.marks_ambiguous)
