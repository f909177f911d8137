import time
from dataclasses import replace

import pytest

from glossreader.annotate.weave import gloss_of, shown_in, weave
from glossreader.domain.article import DECK, TITLE, Article, Block, BlockKind, CutReason
from glossreader.domain.page import Style
from glossreader.domain.term import Entry, Glossary, Mention, Place, ReadingSource, Rendering, Status, Term
from glossreader.importers.open import read_source
from glossreader.mining.miner import mine
from glossreader.settings import Script, Writing
from tests.conftest import LABELLED

SENTENCE = "Courts keep a “lose trust blacklist” (失信黑名单). It grows."
ARTICLE = Article(
    "失信: A Blacklist for Everyone",
    (
        Block(BlockKind.HEADING, "The list", level=2),
        Block(BlockKind.PARAGRAPH, "Cut: lose trust blacklist (失信黑名单)", cut=CutReason.NEWSLETTER),
        Block(BlockKind.LIST_ITEM, f"It is old. {SENTENCE}", level=1, marker="•"),
        Block(BlockKind.QUOTE, "法院把失信的人列入失信黑名單，他們不能坐高鐵。"),
    ),
    deck="Who is on it, and why",
    category="China Digital",
    authors=("Ada Cole", "Qiu Tong"),
    published="2018-05-26",
)


def place(block, part, article=ARTICLE):
    start = article.text(block).index(part)
    return Place(block, start, start + len(part))


def entry(simplified, traditional, pinyin, english=(), mentions=(), **more):
    term = Term(simplified, traditional, pinyin, ReadingSource.DICTIONARY, tuple(map(Rendering, english)), id=simplified, **more)
    return Entry(term, simplified, tuple(english), 0.9, tuple(mentions))


BLACKLIST = entry(
    "失信黑名单",
    "失信黑名單",
    "shīxìn hēimíngdān",
    ["lose trust blacklist"],
    [
        Mention(place(1, "失信黑名单"), place(1, "lose trust blacklist")),
        Mention(place(2, "失信黑名单"), place(2, "lose trust blacklist")),
        Mention(place(3, "失信黑名單")),
    ],
)
TRUST = entry(
    "失信",
    "失信",
    "shīxìn",
    ["lose trust"],
    [Mention(place(TITLE, "失信")), Mention(place(3, "失信黑名單")), Mention(None, place(DECK, "it"))],
)
REJECTED = entry("法院", "法院", "fǎyuàn", ["court"], [Mention(place(3, "法院"))], status=Status.REJECTED)
GLOSSARY = Glossary((BLACKLIST, TRUST, REJECTED))


@pytest.fixture
def page(chinese):
    return weave(7, ARTICLE, GLOSSARY, chinese, Writing(Script.AS_PRINTED))


def test_a_page_has_the_fields_of_its_article_and_the_blocks_that_were_not_cut(page):
    assert (page.number, page.article) == (7, ARTICLE)
    assert [(passage.style, passage.place) for passage in page.passages] == [
        (Style.CATEGORY, None),
        (Style.TITLE, TITLE),
        (Style.DECK, DECK),
        (Style.BYLINE, None),
        (Style.HEADING, 0),
        (Style.LIST_ITEM, 2),
        (Style.QUOTE, 3),
    ]
    assert page.passages[3].text == "Ada Cole and Qiu Tong · 26 May 2018 · 1 min"
    assert (page.passages[4].level, page.passages[5].marker) == (2, "•")
    assert all(passage.words is None for passage in page.passages)


def test_fields_that_an_article_has_not_are_left_out(chinese):
    bare = replace(ARTICLE, deck=None, category=None, authors=(), published=None, blocks=())
    assert [passage.style for passage in weave(1, bare, Glossary(), chinese, Writing(Script.AS_PRINTED)).passages] == [Style.TITLE]


def test_every_kind_of_block_has_its_style():
    assert {kind.value for kind in BlockKind} <= {style.value for style in Style}


def test_marks_name_their_gloss_and_mention_and_stand_in_order_the_longer_first(page):
    marked = {
        passage.place: [
            (passage.text[mark.start : mark.end], page.glosses[mark.gloss].entry.term.id, mark.mention, mark.is_hanzi)
            for mark in passage.marks
        ]
        for passage in page.passages
    }
    assert marked == {
        None: [],
        TITLE: [("失信", "失信", 0, True)],
        DECK: [("it", "失信", 2, False)],
        0: [],
        2: [("lose trust blacklist", "失信黑名单", 1, False), ("失信黑名单", "失信黑名单", 1, True)],
        3: [("失信黑名單", "失信", 1, True), ("失信黑名單", "失信黑名单", 2, True)],
    }


def test_of_two_marks_that_begin_together_the_longer_is_first(chinese):
    inner = entry("失信", "失信", "shīxìn", (), [Mention(place(2, "失信"))])
    page = weave(1, ARTICLE, Glossary((inner, BLACKLIST)), chinese, Writing(Script.AS_PRINTED))
    marks = [mark for mark in page.passages[5].marks if mark.is_hanzi]
    assert [mark.end - mark.start for mark in marks] == [5, 2]


def test_glosses_stand_in_order_of_first_mention_without_rejected_ones(page):
    assert [gloss.entry.term.id for gloss in page.glosses] == ["失信", "失信黑名单"]


def test_rejected_terms_stand_apart_in_order_of_first_mention_and_without_marks(chinese):
    gold = entry("高铁", "高鐵", "gāotiě", ["train"], [Mention(place(3, "高鐵"))], status=Status.REJECTED)
    page = weave(7, ARTICLE, Glossary((gold, *GLOSSARY.entries)), chinese, Writing(Script.AS_PRINTED))
    assert [gloss.entry.term.id for gloss in page.rejected] == ["法院", "高铁"]
    assert "法院" not in {passage.text[mark.start : mark.end] for passage in page.passages for mark in passage.marks}


def test_a_term_without_a_mention_comes_last(chinese):
    page = weave(1, ARTICLE, Glossary((entry("征信", "徵信", "zhēngxìn"), BLACKLIST)), chinese, Writing(Script.AS_PRINTED))
    assert [gloss.entry.term.id for gloss in page.glosses] == ["失信黑名单", "征信"]
    assert page.glosses[1].evidence is None


def test_a_reading_is_parted_into_syllables(page):
    assert [(one.text, one.tone) for one in page.glosses[1].reading] == [("shī", 1), ("xìn", 4), (" hēi", 1), ("míng", 2), ("dān", 1)]


def test_a_headword_is_told_as_a_whole_and_what_is_none_word_by_word(page, chinese):
    trust = page.glosses[0]
    assert trust.is_headword
    assert {part.hanzi for part in trust.parts} == {"失信"}
    notice = gloss_of(entry("黑名单钱包", "黑名單錢包", "hēimíngdān qiánbāo"), ARTICLE, chinese)
    assert not notice.is_headword
    assert [(part.hanzi, "".join(one.text for one in part.reading), part.sense) for part in notice.parts] == [
        ("黑名单", "hēimíngdān", "blacklist"),
        ("钱包", "qiánbāo", "purse; wallet"),
    ]


def test_a_headword_has_a_part_for_each_of_its_readings(chinese):
    gloss = gloss_of(entry("行", "行", "xíng"), ARTICLE, chinese)
    assert ["".join(one.text for one in part.reading) for part in gloss.parts][:2] == ["xíng", "háng"]


def test_parts_are_in_the_script_of_the_article(chinese):
    printed = replace(entry("黑名单钱包", "黑名單錢包", "hēimíngdān qiánbāo"), printed="黑名單錢包")
    assert [part.hanzi for part in gloss_of(printed, ARTICLE, chinese).parts] == ["黑名單", "錢包"]


def test_a_term_of_which_the_dictionary_knows_nothing_has_no_parts(chinese):
    gloss = gloss_of(entry("\U000323af", "\U000323af", ""), ARTICLE, chinese)
    assert (gloss.parts, gloss.is_headword, gloss.reading) == ((), False, ())


def test_in_the_library_s_list_the_dictionary_and_the_text_are_not_asked(chinese):
    gloss = gloss_of(TRUST, None, chinese)
    assert (gloss.parts, gloss.is_headword, gloss.evidence) == ((), False, None)
    assert "".join(one.text for one in gloss.reading) == "shīxìn"
    assert "lose trust" in gloss.key


@pytest.mark.parametrize(
    ("script", "text", "shown"),
    [
        (Script.AS_PRINTED, "失信黑名单，失信黑名單", "失信黑名单，失信黑名單"),
        (Script.SIMPLIFIED, "失信黑名单，失信黑名單", "失信黑名单，失信黑名单"),
        (Script.TRADITIONAL, "失信黑名单，失信黑名單", "失信黑名單，失信黑名單"),
        (Script.TRADITIONAL, "Sesame Credit", "Sesame Credit"),
    ],
)
def test_hanzi_are_shown_in_the_script_that_is_asked_for(chinese, script, text, shown):
    assert shown_in(Writing(script), text, chinese) == shown
    article = Article("T", (Block(BlockKind.PARAGRAPH, text),))
    passage = weave(1, article, Glossary(), chinese, Writing(script)).passages[-1]
    assert (passage.text, passage.shown) == (text, shown)


@pytest.mark.parametrize(
    ("writing", "text", "marked"),
    [
        (Writing(), "皇后后来的头发", ""),
        (Writing(marks_ambiguous=True), "皇后后来的头发", "后后发"),
        (Writing(Script.TRADITIONAL), "皇后后来的头发", ""),
        (Writing(Script.TRADITIONAL, marks_ambiguous=True), "皇后后来的头发", "后后发"),
        (Writing(Script.TRADITIONAL), "皇后後來的頭髮", ""),
        (Writing(Script.SIMPLIFIED, marks_ambiguous=True), "乾淨與乾坤，頭髮", "乾乾"),
    ],
)
def test_hanzi_with_several_counterparts_are_marked_where_that_is_wished(chinese, writing, text, marked):
    passage = weave(1, Article("T", (Block(BlockKind.PARAGRAPH, text),)), Glossary(), chinese, writing).passages[-1]
    assert "".join(text[at] for at in passage.ambiguous) == marked


@pytest.mark.parametrize(
    ("text", "is_chinese"),
    [
        ("法院把失信的人列入黑名单。", True),
        ("Courts keep a list (失信).", False),
        ("2018 · 12", False),
        ("95后和UP主", True),
        ("1. 失信", True),
    ],
)
def test_a_passage_is_chinese_when_more_of_its_letters_are_hanzi(chinese, text, is_chinese):
    article = Article("T", (Block(BlockKind.PARAGRAPH, text),))
    assert weave(1, article, Glossary(), chinese, Writing(Script.AS_PRINTED)).passages[-1].is_chinese is is_chinese


@pytest.mark.parametrize("name", sorted(path.name for path in LABELLED.glob("*.txt")))
def test_each_labelled_page_is_woven_with_all_its_places(chinese, name):
    for article in read_source(LABELLED / name).articles:
        page = weave(1, article, mine(article, chinese), chinese, Writing(Script.TRADITIONAL))
        found = {
            (passage.place, mark.start, mark.end, mark.gloss, mark.mention, mark.is_hanzi)
            for passage in page.passages
            for mark in passage.marks
        }
        assert found == set(_places(page))
        for passage in page.passages:
            assert len(passage.shown) == len(passage.text)
            assert list(passage.marks) == sorted(passage.marks, key=lambda mark: (mark.start, -mark.end))
        assert all("".join(one.text for one in gloss.reading) == gloss.entry.term.pinyin for gloss in page.glosses)


def _places(page):
    shown = {passage.place for passage in page.passages}
    for index, gloss in enumerate(page.glosses):
        for at, mention in enumerate(gloss.entry.mentions):
            for one, is_hanzi in ((mention.hanzi, True), (mention.english, False)):
                if one and one.block in shown:
                    yield one.block, one.start, one.end, index, at, is_hanzi


def test_a_long_article_is_woven_before_a_reader_notices(chinese):
    article = Article("T", tuple(Block(BlockKind.PARAGRAPH, f"{SENTENCE} " * 8) for _ in range(25)))
    places = [place(block, "失信黑名单", article) for block in range(25)]
    mentions = [Mention(one, replace(one, start=15, end=35)) for one in places]
    glossary = Glossary(tuple(replace(BLACKLIST, mentions=tuple(mentions[start:])) for start in range(20)) * 2)
    weave(1, article, glossary, chinese, Writing(Script.TRADITIONAL))

    def woven_in():
        start = time.perf_counter()
        weave(1, article, glossary, chinese, Writing(Script.TRADITIONAL))
        return time.perf_counter() - start

    assert min(woven_in() for _ in range(5)) < 0.1  # seconds; measured: 0.01
