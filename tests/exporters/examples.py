"""One mined source for the exporters to write: two terms, one of them only in the title, and a cut block before a mention."""

from glossreader.domain.article import TITLE, Article, Block, BlockKind, CutReason, Imported, Source
from glossreader.domain.mined import Mined
from glossreader.domain.term import Entry, Glossary, Kind, Mention, Place, ReadingSource, Rendering, Term
from glossreader.domain.termlist import Row

BLACKLIST = Entry(
    Term(
        "失信黑名单",
        "失信黑名單",
        "shīxìn hēimíngdān",
        ReadingSource.DICTIONARY,
        (Rendering("trust-breaker blacklist"), Rendering("blacklist")),
        id="b1",
    ),
    "失信黑名单",
    ("trust-breaker blacklist", "blacklist"),
    0.97,
    (Mention(Place(1, 35, 40), Place(1, 9, 32)), Mention(english=Place(2, 4, 13))),
    ("失信: to break one's promise", "黑名单: blacklist"),
)
CREDIT_CITY = Entry(
    Term("信用之城", "信用之城", "xìnyòng zhī chéng", ReadingSource.RULE, kind=Kind.PLACE, id="c2"),
    "信用之城",
    (),
    0.3,
    (Mention(Place(TITLE, 8, 12)),),
)
ARTICLE = Article(
    "A city (信用之城)",
    (
        Block(BlockKind.PARAGRAPH, "Share this", cut=CutReason.SHARE),
        Block(BlockKind.PARAGRAPH, "He is a “trust-breaker blacklist” (失信黑名单) case."),
        Block(BlockKind.LIST_ITEM, "The blacklist grows.", marker="•"),
    ),
    deck="A deck.",
    category="China Digital",
    authors=("Li Wen", "Ada Cole"),
    publisher="The Feed",
    published="2018-05-26",
    first_line=3,
    last_line=9,
)
MINED = Mined(
    Imported(Source("city.txt", "/pages/city.txt", b"", "utf-8"), (ARTICLE,), ("Connect with us",)),
    (Glossary((CREDIT_CITY, BLACKLIST)),),
)
ROW = Row(BLACKLIST, 2, ARTICLE.blocks[1].text, ARTICLE.title, ARTICLE.publisher, ARTICLE.published, "/pages/city.txt")
