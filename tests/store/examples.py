"""Articles and glossaries that the tests keep: small ones by hand, and as many long ones as wanted, each made again from its number."""

import hashlib
import random
from dataclasses import replace

from glossreader.domain.article import Article, Block, BlockKind, CutReason, Source
from glossreader.domain.deed import Deed
from glossreader.domain.dictionary import DictionaryFile, DictionaryFormat, Volume
from glossreader.domain.term import Entry, Glossary, Kind, Mention, Place, ReadingSource, Rendering, Term

SESAME = Term("芝麻信用", "芝麻信用", "zhīmá xìnyòng", ReadingSource.RULE)
BLACKLIST = Term("失信黑名单", "失信黑名單", "shīxìn hēimíngdān", ReadingSource.DICTIONARY)
LAOLAI = Term("老赖", "老賴", "lǎolài", ReadingSource.RULE)
PLACES = (Mention(Place(0, 15, 19), Place(0, 0, 13)),)
BODY = ("Sesame Credit (芝麻信用) counts.", "Courts keep a blacklist (失信黑名单).", "Share this (分享)")
TEXT = "\n".join(BODY)


def source(text=TEXT, name="page.txt"):
    return Source(name, f"/home/ada/{name}", text.encode(), "utf-8")


def article(title="Everyone Has a Score", body=BODY, number=1):
    blocks = tuple(Block(BlockKind.PARAGRAPH, text, cut=CutReason.SHARE if text.startswith("Share") else None) for text in body)
    return Article(
        title,
        blocks,
        number,
        deck="On trust",
        category="Society",
        authors=("Ada Cole", "李四"),
        publisher="The Feed",
        published="2018-05-26",
        url="https://feed.example/score",
        front=("Society", title),
        first_line=1,
        last_line=9,
    )


def entry(term, *english, confidence=0.9, mentions=PLACES):
    """A term as mining finds it in an article: what its author says stands in the term's renderings too."""
    return Entry(replace(term, renderings=tuple(map(Rendering, english))), term.simplified, english, confidence, mentions)


def glossary(*entries):
    return Glossary(entries or (entry(SESAME, "Sesame Credit"), entry(BLACKLIST, "blacklist", confidence=0.4)))


def keep(store, title="Everyone Has a Score", *entries, body=None):
    """Keep an article of that title, from a source of its own, with these entries."""
    body = body or (f"{title}: Sesame Credit (芝麻信用).", *BODY[1:])
    return store.keep(source("\n".join(body), f"{title}.txt"), article(title, body), glossary(*entries), ("Connect with us",))


def bring(store, text, name="slang"):
    """Put a person's own dictionary first on the shelf; return its id."""
    file = DictionaryFile(name, DictionaryFormat.TSV, text.encode())
    volume = Volume(hashlib.sha256(file.raw).hexdigest(), name, len(text.splitlines()))
    store.add_dictionary(file, (volume, *store.volumes()), Deed.DICTIONARY_ADDED.of(name))
    return volume.id


def term_of(store, number, simplified):
    """The term as the article's glossary shows it, rejected or not."""
    entries = store.glossary(number, include_rejected=True).entries
    return next(entry.term for entry in entries if entry.term.simplified == simplified)


def undone(store):
    """What was taken back, in words."""
    change = store.undo()
    return change and change.what


def texts(term):
    return tuple(rendering.text for rendering in term.renderings)


def made(number, blocks=250, terms=60):
    """A source, its article as long as a report, and its glossary, every second term of it met again in the next ones."""
    dice = random.Random(number)
    body = tuple(
        Block(
            dice.choice(list(BlockKind)),
            "".join(dice.choices("信用体系社会黑名单芝麻 the of credit people", k=dice.randrange(40, 700))),
            cut=dice.choice([None] * 20 + list(CutReason)),
        )
        for _ in range(blocks)
    )
    raw = "\n".join(block.text for block in body).encode()
    names = [f"信用{place}" if place % 2 else f"黑名单{number}之{place}" for place in range(terms)]
    entries = tuple(_made_entry(dice, name, blocks) for name in names)
    return Source(f"{number}.txt", f"/made/{number}.txt", raw, "utf-8"), Article(f"Report {number}", body), Glossary(entries)


def _made_entry(dice, hanzi, blocks):
    term = Term(hanzi, hanzi, "xìnyòng", dice.choice(list(ReadingSource)), kind=dice.choice(list(Kind)))
    english = tuple(f"credit {hanzi} {part}" for part in range(dice.randrange(3)))
    mentions = tuple(Mention(Place(dice.randrange(blocks), 0, 4), Place(dice.randrange(blocks), 5, 30)) for _ in range(3))
    return entry(term, *english, mentions=mentions, confidence=dice.random())
