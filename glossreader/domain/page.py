"""What stands on one page for a reader: an article's passages with words, readings and terms marked, still before any pixel."""

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from glossreader.domain.dictionary import CEDICT, MeasureWord
from glossreader.domain.level import Level
from glossreader.domain.term import ReadingSource

if TYPE_CHECKING:
    from glossreader.domain.article import Article
    from glossreader.domain.term import Entry


class Style(StrEnum):
    """How a passage is set: the article's fields first, then the kinds of blocks."""

    CATEGORY = "category"
    TITLE = "title"
    DECK = "deck"
    BYLINE = "byline"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list_item"
    CAPTION = "caption"
    QUOTE = "quote"
    TABLE_ROW = "table_row"
    REFERENCE = "reference"
    FOOTNOTE = "footnote"


@dataclass(frozen=True, slots=True)
class Syllable:
    """A piece of a reading and its tone: 1 to 4, 0 for neutral and for what has none. Joined, the texts are the reading.

    The text carries what stands before the syllable: ("Xī", 1), ("'ān", 1); ("shèhuì xìn..": " xìn", 4).
    """

    text: str
    tone: int


@dataclass(frozen=True, slots=True)
class Word:
    """A word of hanzi in a passage, `text[start:end]`, and how it is read; ruby is set over it as one.

    source        who says so.
    alternatives  other readings that its characters may have here, as marked pinyin, the likelier first; mostly none.
    """

    start: int
    end: int
    syllables: tuple[Syllable, ...]
    source: ReadingSource = ReadingSource.DICTIONARY
    alternatives: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Mark:
    """A place in a passage that belongs to a term: `text[start:end]`, its hanzi or its English.

    gloss    index in `Page.glosses`.
    mention  index in that entry's mentions.
    """

    start: int
    end: int
    gloss: int
    mention: int
    is_hanzi: bool


@dataclass(frozen=True, slots=True)
class Passage:
    """One block of the page, or one of the article's fields.

    place   the block as `Place` counts it, TITLE and DECK among them; None for category and byline, which no place can name.
    text    the source text that places count in; spans are half-open, in code points.
    shown   the same in the script that was asked for: as many code points, one for one.
    marks   in order of start; where two overlap, the longer one first.
    ambiguous  places of hanzi that have several counterparts in the other script, where these are asked for.
    words   in order; None while they have not been woven yet.
    is_chinese  whether more of its letters are hanzi than not: that decides face, measure and line pitch.
    """

    style: Style
    place: int | None
    text: str
    shown: str
    level: int = 0
    marker: str = ""
    marks: tuple[Mark, ...] = ()
    words: tuple[Word, ...] | None = None
    is_chinese: bool = False
    ambiguous: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Part:
    """One line of what the dictionary says about a term: a word of it, its reading and sense; the rest is as in `Looked`."""

    hanzi: str
    reading: tuple[Syllable, ...]
    sense: str
    levels: tuple[Level, ...] = ()
    measure_words: tuple[MeasureWord, ...] = ()
    note: str = ""
    dictionary: str = CEDICT
    frequency: int = 0


@dataclass(frozen=True, slots=True)
class Evidence:
    """The sentence in which an article explains a term: `text[start:end]` of its hanzi and English, None where one is not in it."""

    text: str
    hanzi: tuple[int, int] | None
    english: tuple[int, int] | None


@dataclass(frozen=True, slots=True)
class Gloss:
    """An entry of the page's glossary with all that a card and a row show of it.

    reading   joined, it is `entry.term.pinyin`.
    parts     of the whole when the dictionary has it (`is_headword`), else of its words; empty when it has none of them.
    key       what the filter looks in; see annotate/matching.py.
    alternatives  other readings, as marked pinyin, where its characters are ambiguous; mostly none.
    """

    entry: "Entry"
    reading: tuple[Syllable, ...]
    parts: tuple[Part, ...]
    is_headword: bool
    evidence: Evidence | None
    key: str
    alternatives: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Page:
    """An article woven for reading.

    number    of the article in the library.
    passages  category, title, deck and byline as far as there are any, then the blocks that were not cut.
    glosses   in order of first mention, those to check among them, rejected ones left out.
    rejected  in order of first mention; nothing in the passages marks them, and they have neither parts nor a sentence.
    """

    number: int
    article: "Article"
    passages: tuple[Passage, ...]
    glosses: tuple[Gloss, ...]
    rejected: tuple[Gloss, ...] = ()


@dataclass(frozen=True, slots=True)
class Looked:
    """What a dictionary says about a word that is in no glossary, one for each entry, in the order of the shelf, the commonest first.

    senses      readable: cross-references spelled out, without slashes and measure words.
    dictionary  id of the volume; `domain/dictionary.py`.
    levels      in the order of the standards; of the word in any reading.
    frequency   band of the word in running Chinese, 5 the commonest, 1 rare, 0 not met.
    """

    simplified: str
    traditional: str
    reading: tuple[Syllable, ...]
    senses: tuple[str, ...]
    measure_words: tuple[MeasureWord, ...] = ()
    note: str = ""
    dictionary: str = CEDICT
    levels: tuple[Level, ...] = ()
    frequency: int = 0
