"""Glosses, pages and listed articles to show in panes, as the library would give them."""

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from glossreader.annotate.matching import search_key
from glossreader.domain.article import Article, Block, BlockKind
from glossreader.domain.page import Gloss, Page, Syllable
from glossreader.domain.shelf import Listed
from glossreader.domain.term import Entry, Mention, Place, ReadingSource, Rendering, Status, Term

Part = TypeVar("Part", bound=QWidget)


def part(widget: QWidget, kind: type[Part]) -> Part:
    """The part of a pane that is of a kind."""
    found = widget.findChild(kind)
    assert found is not None
    return found


def gloss(
    hanzi: str,
    pinyin: str,
    english: str,
    mentions: int = 1,
    status: Status = Status.SUGGESTED,
    confidence: float = 0.9,
    traditional: str = "",
    term_id: str = "",
    senses: tuple[str, ...] = (),
) -> Gloss:
    """A gloss whose reading is told by syllables, each with its tone behind it: "shī1xìn4 hēi1míng2dān1"."""
    reading = syllables(pinyin)
    plain = "".join(syllable.text for syllable in reading)
    renderings = (Rendering(english),) if english else ()
    term = Term(hanzi, traditional or hanzi, plain, ReadingSource.DICTIONARY, renderings, status=status, id=term_id or hanzi)
    places = tuple(Mention(hanzi=Place(0, at, at + 1)) for at in range(mentions))
    entry = Entry(term, hanzi, (english,) if english else (), confidence, places, senses)
    return Gloss(entry, reading, (), is_headword=False, evidence=None, key=search_key(entry))


def syllables(pinyin: str) -> tuple[Syllable, ...]:
    found, text = [], ""
    for char in pinyin:
        if char.isdigit():
            found.append(Syllable(text, int(char)))
            text = ""
        else:
            text += char
    return (*found, Syllable(text, 0)) if text else tuple(found)


def page(glosses: Sequence[Gloss], number: int = 1, rejected: Sequence[Gloss] = ()) -> Page:
    article = Article("The Points Ledger", (Block(BlockKind.PARAGRAPH, "All terms stand here."),))
    return Page(number, article, (), tuple(glosses), tuple(rejected))


def listed(number: int, title: str, progress: float | None = None, **fields: object) -> Listed:
    known: dict[str, object] = {
        "category": None,
        "authors": (),
        "publisher": None,
        "published": "2024-03-14",
        "language": "en",
        "source": "page.html",
        "added": "2024-04-20T10:00:00+00:00",
        "terms": 22,
    }
    return Listed(number=number, title=title, progress=progress, **{**known, **fields})  # type: ignore[arg-type]  # as Listed has them


CREDIT = gloss("社会信用体系", "shè4huì4 xìn4yòng4 tǐ3xì4", "Social Credit System", 6, Status.ACCEPTED, traditional="社會信用體系")
BLACKLIST = gloss("失信黑名单", "shī1xìn4 hēi1míng2dān1", "lose trust blacklist", 5, traditional="失信黑名單")
SESAME = gloss("芝麻信用", "Zhī1ma0 xìn4yòng4", "Sesame Credit", 9, Status.ACCEPTED)
LEDGER = gloss("积分簿", "jī1fēn1bù4", "points ledger", 7, Status.EDITED, traditional="積分簿")
DEPOSIT = gloss("押金", "yā1jīn1", "deposit", 3)
HASHTAG = gloss(
    "#信用分还能这样用#",
    "xìn4yòng4fēn1 hái2 néng2 zhè4yàng4 yòng4",
    "“So that’s what credit points are for”",
    traditional="#信用分還能這樣用#",
)
DOUBTFUL = gloss("老赖", "lǎo3lài4", "deadbeat debtor", 2, confidence=0.3, traditional="老賴")
REJECTED = gloss("办公室", "bàn4gōng1shì4", "office", 4, Status.REJECTED, traditional="辦公室")
GLOSSES = (CREDIT, BLACKLIST, SESAME, LEDGER, DEPOSIT, HASHTAG, DOUBTFUL)
