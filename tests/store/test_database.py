import random
from contextlib import closing
from dataclasses import replace

import pytest

from glossreader.domain.article import Article, Block, BlockKind, CutReason, Source
from glossreader.domain.curation import TermEdit
from glossreader.domain.errors import ArticleNotFound, BlockNotFound, TermNotFound
from glossreader.domain.shelf import Listed
from glossreader.domain.term import Glossary, Mention, Place, Status
from glossreader.store.database import Store
from tests.store.examples import BLACKLIST, SESAME, article, entry, glossary, keep, made, source, term_of


def test_an_article_comes_back_as_it_was_kept(store):
    number = store.keep(source(), article(), glossary(), ("Connect with us", "页脚"))
    assert number == 1
    assert store.article(1) == article()
    assert store.source(1) == source()
    assert store.outside(1) == ("Connect with us", "页脚")


def test_a_long_article_comes_back_as_it_was_kept(store):
    origin, whole, words = made(1)
    store.keep(origin, whole, words, ())
    assert store.article(1) == whole
    assert store.source(1) == origin
    shown = store.glossary(1).entries
    assert [(one.printed, one.english, one.confidence, one.mentions) for one in shown] == [
        (one.printed, one.english, one.confidence, one.mentions) for one in words.entries
    ]


def test_what_is_kept_is_there_when_the_library_is_opened_again(path):
    with closing(Store.open(path)) as store:
        store.keep(source(), article(), glossary(), ())
        before = store.glossary(1)
    with closing(Store.open(path)) as store:
        assert store.article(1) == article()
        assert store.glossary(1) == before


def test_an_article_can_be_kept_twice(store):
    assert [store.keep(source(), article(), glossary(), ()) for _ in range(2)] == [1, 2]
    assert store.article(1) == store.article(2)
    assert store.source(1) == store.source(2)
    assert store.check() == ()


def test_the_same_bytes_read_otherwise_are_another_source(store):
    fetched = Source("page", "https://feed.example/page", b"text", "gb18030", "2026-05-26T14:03:11+08:00")
    readings = [fetched, replace(fetched, charset="big5"), replace(fetched, fetched=None), replace(fetched, location="/page"), fetched]
    numbers = [store.keep(reading, article(f"Part {place}"), Glossary(), ()) for place, reading in enumerate(readings)]
    assert [store.source(number) for number in numbers] == readings
    assert store.siblings(1) == (1, 5)


def test_the_articles_of_one_source_share_its_bytes(store, path):
    raw = random.Random(1).randbytes(300_000)
    page = Source("page.html", "https://feed.example/page", raw, "cp1252")
    for place in range(1, 6):
        store.keep(page, article(f"Part {place}", (f"Text {place}",), place), Glossary(), ())
    assert {store.source(number) for number in range(1, 6)} == {page}
    store.close()
    assert path.stat().st_size < 2 * len(raw)


def test_the_list_shows_each_article_with_where_it_came_from_and_how_many_terms_it_has(store):
    keep(store)
    keep(store, "Second", entry(SESAME))
    first, second = store.articles()
    assert first == Listed(
        number=1,
        title="Everyone Has a Score",
        category="Society",
        authors=("Ada Cole", "李四"),
        publisher="The Feed",
        published="2018-05-26",
        language="en",
        source="/home/ada/Everyone Has a Score.txt",
        added=first.added,
        terms=2,
        url="https://feed.example/score",
    )
    assert (second.number, second.terms) == (2, 1)
    store.edit_term(term_of(store, 1, "芝麻信用").id, TermEdit(status=Status.REJECTED))
    assert [listed.terms for listed in store.articles()] == [1, 0]


def test_the_time_of_adding_says_its_offset(store):
    keep(store)
    (listed,) = store.articles()
    assert listed.added[10] == "T"
    assert listed.added[-6] in "+-"


def test_a_number_is_never_given_twice(store):
    assert keep(store) == 1
    store.undo()
    assert keep(store) == 2


def test_a_glossary_has_its_entries_in_order_with_their_terms_and_places(store):
    lone = Mention(english=Place(-1, 0, 8))
    both = Mention(Place(1, 25, 30), Place(1, 14, 23))
    keep(store, "Score", entry(BLACKLIST, "blacklist", "list of shame", confidence=0.4, mentions=(both, lone)), entry(SESAME))
    first, second = store.glossary(1).entries
    assert (first.printed, first.english, first.confidence, first.mentions) == (
        "失信黑名单",
        ("blacklist", "list of shame"),
        0.4,
        (both, lone),
    )
    assert (first.term.traditional, first.term.pinyin, first.term.status) == ("失信黑名單", "shīxìn hēimíngdān", Status.SUGGESTED)
    assert (second.term.simplified, second.english, second.senses) == ("芝麻信用", (), ())
    assert len(first.term.id) == 32
    assert first.term.id != second.term.id


def test_a_glossary_with_nothing_in_it_is_a_glossary(store):
    store.keep(source(), article(), Glossary(), ())
    assert store.glossary(1) == Glossary()


def test_more_terms_than_sqlite_has_parameters_are_kept(store):
    terms = [entry(replace(SESAME, simplified=f"词{number}"), f"word {number}") for number in range(33_000)]
    store.keep(source(), article(), Glossary(tuple(terms)), ())
    assert len(store.glossary(1).entries) == 33_000


@pytest.mark.parametrize(
    "name",
    ["社会信用 😀.txt", "two\nlines.txt", "a.txt\u202egnp.exe", "\udcff\udcfe.txt", "x" * 260, "'; DROP TABLE article; --", ""],
)
def test_any_file_name_comes_back_the_same(store, name):
    origin = Source(name, f"/home/ada/{name}", b"text", "utf-8")
    store.keep(origin, article(), glossary(), ())
    assert store.source(1) == origin
    assert store.articles()[0].source == origin.location


@pytest.mark.parametrize(
    "text", ["NUL\0in the middle", "\ufffd", "𠮷野家", "\u202ereversed", "'\"; --", "{} %s :name ?", "\t\n", "e\u0301"]
)
def test_any_text_comes_back_the_same(store, text):
    odd = Article(text, (Block(BlockKind.PARAGRAPH, text, marker=text),), authors=(text,), front=(text, ""))
    number = store.keep(
        source(),
        odd,
        Glossary(
            (
                entry(
                    replace(SESAME, simplified=text),
                    text,
                    mentions=(),
                ),
            )
        ),
        (text,),
    )
    assert store.article(number) == odd
    assert store.glossary(number).entries[0].english == (text,)
    assert store.outside(number) == (text,)
    assert store.check() == ()


def test_a_block_is_cut_and_put_back_with_the_glossary_that_was_mined_anew(store):
    keep(store)
    store.set_cut(1, 1, CutReason.NEWSLETTER, glossary(entry(SESAME, "Sesame Credit")))
    assert [block.cut for block in store.article(1).blocks] == [None, CutReason.NEWSLETTER, CutReason.SHARE]
    assert [one.printed for one in store.glossary(1).entries] == ["芝麻信用"]
    store.set_cut(1, 2, None, None)
    assert store.article(1).blocks[2].cut is None
    assert [one.printed for one in store.glossary(1).entries] == ["芝麻信用"]
    assert store.check() == ()


def test_what_is_not_there_is_said(store):
    keep(store)
    for call in (store.article, store.source, store.outside, store.glossary):
        with pytest.raises(ArticleNotFound, match="no article 7"):
            call(7)
    with pytest.raises(ArticleNotFound):
        store.set_cut(7, 0, None, None)
    for block in (3, -1):
        with pytest.raises(BlockNotFound, match=f"no block {block}"):
            store.set_cut(1, block, CutReason.OTHER, None)
    with pytest.raises(TermNotFound, match="no term gone"):
        store.edit_term("gone", TermEdit(note="?"))
    assert len(store.changes()) == 1


def test_an_article_that_cannot_be_kept_whole_is_not_kept_at_all(store):
    torn = Glossary((entry(SESAME, "Sesame Credit"), entry(BLACKLIST, "half a character: \ud83d")))
    with pytest.raises(UnicodeEncodeError):
        store.keep(source(), article(), torn, ())
    assert (store.articles(), store.changes(), store.check()) == ((), (), ())
    assert store.keep(source(), article(), glossary(), ()) == 1
