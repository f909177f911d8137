"""Pages made by hand for the view's tests: no dictionary is needed to see where things stand."""

import re

from glossreader.domain.article import Article, Block, BlockKind
from glossreader.domain.page import Gloss, Mark, Page, Passage, Style, Syllable, Word
from glossreader.domain.term import Entry, Mention, Place, ReadingSource, Rendering, Term

TITLE, CREDIT, BLACKLIST = 0, 0, 1

ENGLISH = (
    "Officials speak of a social credit system (社会信用体系) and mean a shelf of forty kinds of paper. "
    "The best known sheet is the lose trust blacklist (失信黑名单), a court debt with a photograph attached."
)
CHINESE = "左边挂着志愿者的照片；右边，直到去年春天，还挂着一份失信黑名单，谁都装作没看见。“信用不是分数，”刷公告栏的老周说。"

_TERMS = {
    "社会信用体系": ("社會信用體系", "shèhuì xìnyòng tǐxì", "social credit system"),
    "失信黑名单": ("失信黑名單", "shīxìn hēimíngdān", "lose trust blacklist"),
}
_WORDS = {
    "社会": (("shè", 4), ("huì", 4)),
    "信用": (("xìn", 4), ("yòng", 4)),
    "体系": (("tǐ", 3), ("xì", 4)),
    "失信": (("shī", 1), ("xìn", 4)),
    "黑名单": (("hēi", 1), ("míng", 2), ("dān", 1)),
    "志愿者": (("zhì", 4), ("yuàn", 4), ("zhě", 3)),
    "照片": (("zhào", 4), ("piàn", 4)),
    "春天": (("chūn", 1), ("tiān", 1)),
    "装作": (("zhuāng", 1), ("zuò", 4)),
    "分数": (("fēn", 1), ("shù", 4)),
    "公告栏": (("gōng", 1), ("gào", 4), ("lán", 2)),
}


def words(text: str) -> tuple[Word, ...]:
    """Give the words of a text that are known here, with their readings."""
    found = (match for match in re.finditer("|".join(_WORDS), text))
    return tuple(Word(match.start(), match.end(), tuple(Syllable(*syllable) for syllable in _WORDS[match[0]])) for match in found)


def marks(text: str) -> tuple[Mark, ...]:
    """Mark the terms that are known here, and their English."""
    found = []
    for gloss, (hanzi, (_, _, english)) in enumerate(_TERMS.items()):
        found += [Mark(match.start(), match.end(), gloss, 0, is_hanzi=True) for match in re.finditer(hanzi, text)]
        found += [Mark(match.start(), match.end(), gloss, 0, is_hanzi=False) for match in re.finditer(english, text)]
    return tuple(sorted(found, key=lambda mark: (mark.start, -mark.end)))


def passage(text: str, style: Style = Style.PARAGRAPH, place: int | None = 0, *, is_woven: bool = True, marker: str = "") -> Passage:
    """Make a passage with its marks, and with its words unless they are still to come."""
    hanzi = len(re.findall("[\u4e00-\u9fff]", text))
    is_chinese = 2 * hanzi > sum(map(str.isalpha, text))
    return Passage(style, place, text, text, 0, marker, marks(text), words(text) if is_woven else None, is_chinese)


def page(*texts: str, title: str = "The ledger", is_woven: bool = True) -> Page:
    """Make a page of a title and paragraphs."""
    passages = [passage(title, Style.TITLE, -1)] if title else []
    passages += [passage(text, place=index, is_woven=is_woven) for index, text in enumerate(texts)]
    return page_of(*passages)


def page_of(*passages: Passage) -> Page:
    """Make a page of passages."""
    blocks = tuple(Block(BlockKind.PARAGRAPH, passage.text) for passage in passages if passage.place is not None and passage.place >= 0)
    return Page(1, Article("The ledger", blocks), passages, tuple(map(_gloss, _TERMS)))


def _gloss(hanzi: str) -> Gloss:
    traditional, pinyin, english = _TERMS[hanzi]
    term = Term(hanzi, traditional, pinyin, ReadingSource.DICTIONARY, (Rendering(english),), id=f"id of {hanzi}")
    entry = Entry(term, hanzi, (english,), 0.9, (Mention(Place(0, 0, len(hanzi))),))
    return Gloss(entry, (Syllable(pinyin, 0),), (), is_headword=False, evidence=None, key="")


LONG = page(*[f"{number}. {ENGLISH if number % 3 else CHINESE}" for number in range(120)])
