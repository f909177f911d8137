"""Terms, pages and words of our own for the tests of the card."""

from dataclasses import replace

from glossreader.domain.article import Article, Block, BlockKind
from glossreader.domain.page import Evidence, Gloss, Looked, Page, Part, Passage, Style, Syllable
from glossreader.domain.term import Entry, Mention, Place, ReadingSource, Rendering, Status, Term

FIRST = "Every Thursday the notice board outside the community office is repainted."
SENTENCE = "Its blacklist of dishonest persons (失信黑名单) was a court debt with a photograph attached, and nobody wished to hang."
LAST = "The blacklist came down in spring."
TEXTS = (FIRST, SENTENCE, LAST)

SHIXIN = (Syllable("shī", 1), Syllable("xìn", 4))
HEIMINGDAN = (Syllable("hēi", 1), Syllable("míng", 2), Syllable("dān", 1))
READING = (*SHIXIN, Syllable(" hēi", 1), *HEIMINGDAN[1:])
KOU = Looked("抠", "摳", (Syllable("kōu", 1),), ("to dig out with a finger", "to scratch at", "stingy"))
HANG = Looked("行", "行", (Syllable("háng", 2),), ("row", "line", "commercial firm", "profession"))
XING = Looked("行", "行", (Syllable("xíng", 2),), ("to walk", "to go", "to travel", "to be current", "all right", "OK!"))

_ENGLISH, _HANZI = (4, 34), (36, 41)

TERM = Term(
    "失信黑名单",
    "失信黑名單",
    "shīxìn hēimíngdān",
    ReadingSource.DICTIONARY,
    (Rendering("blacklist of dishonest persons"), Rendering("defaulter blacklist")),
    id="t1",
)
ENTRY = Entry(
    TERM,
    "失信黑名单",
    ("blacklist of dishonest persons", "blacklist"),
    0.97,
    (
        Mention(Place(1, *_HANZI), Place(1, *_ENGLISH)),
        Mention(None, Place(2, 4, 13)),
    ),
)
GLOSS = Gloss(
    ENTRY,
    READING,
    (Part("失信", SHIXIN, "to break a promise"), Part("黑名单", HEIMINGDAN, "blacklist")),
    is_headword=False,
    evidence=Evidence(SENTENCE, _HANZI, _ENGLISH),
    key="",
)


def page(*glosses: Gloss) -> Page:
    """The page that the examples stand on."""
    article = Article("The Points Ledger", tuple(Block(BlockKind.PARAGRAPH, text) for text in TEXTS))
    title = Passage(Style.TITLE, -1, article.title, article.title)
    blocks = [Passage(Style.PARAGRAPH, index, text, text) for index, text in enumerate(TEXTS)]
    return Page(1, article, (title, *blocks), glosses or (GLOSS,))


def with_status(status: Status, gloss: Gloss = GLOSS) -> Gloss:
    """The gloss after a person's decision."""
    return with_term(replace(gloss.entry.term, status=status), gloss)


def with_term(term: Term, gloss: Gloss = GLOSS) -> Gloss:
    """The gloss with another term."""
    return replace(gloss, entry=replace(gloss.entry, term=term))
