import pytest

from glossreader.annotate.weave import gloss_of, weave, weave_words
from glossreader.domain.article import Article, Block, BlockKind
from glossreader.domain.page import Mark, Passage, Style
from glossreader.domain.term import Entry, Glossary, ReadingSource, Term
from glossreader.importers.open import read_source
from glossreader.language.hanzi import is_han
from glossreader.mining.miner import mine
from glossreader.settings import Script, Writing
from tests.conftest import LABELLED


def woven(chinese, text, *terms):
    """Weave a text in which each of the terms (hanzi, pinyin) stands once."""
    glosses = [
        gloss_of(Entry(Term(hanzi, hanzi, pinyin, ReadingSource.AUTHOR), hanzi, (), 0.9, ()), None, chinese) for hanzi, pinyin in terms
    ]
    marks = [Mark(text.index(hanzi), text.index(hanzi) + len(hanzi), at, 0, is_hanzi=True) for at, (hanzi, _) in enumerate(terms)]
    passage = Passage(Style.PARAGRAPH, 0, text, text, marks=tuple(sorted(marks, key=lambda mark: (mark.start, -mark.end))))
    return [(text[word.start : word.end], "".join(one.text for one in word.syllables)) for word in weave_words(passage, glosses, chinese)]


@pytest.mark.parametrize(
    ("term", "pinyin", "expected"),
    [
        ("失信黑名单", "shīxìn hēimíngdān", [("失信", "shīxìn"), ("黑名单", "hēimíngdān")]),
        ("芝麻信用", "Zhīma xìnyòng", [("芝麻", "Zhīma"), ("信用", "xìnyòng")]),
        ("失信黑名单", "shī xìn hēimíng dān", [("失", "shī"), ("信", "xìn"), ("黑名", "hēimíng"), ("单", "dān")]),
        ("95后", "95 hòu", [("后", "hòu")]),
        ("UP主", "UP zhǔ", [("主", "zhǔ")]),
        ("95后", "jiǔwǔ hòu", [("95后", "jiǔwǔ hòu")]),
        ("西安交通", "Xian Jiaotong", [("西安", "Xian"), ("交通", "Jiaotong")]),
        (
            "一处失信，处处受限",
            "yī chù shīxìn, chùchù shòuxiàn",
            [("一", "yī"), ("处", "chù"), ("失信", "shīxìn"), ("处处", "chùchù"), ("受限", "shòuxiàn")],
        ),
        ("失信，处处", "shīxìn，chùchù", [("失信", "shīxìn"), ("处处", "chùchù")]),
        ("失信；处处！", "shīxìn;chùchù!", [("失信", "shīxìn"), ("处处", "chùchù")]),
        ("真“香”了", "zhēn“xiāng”le", [("真", "zhēn"), ("香", "xiāng"), ("了", "le")]),
        ("春、夏", "chūn、xià", [("春", "chūn"), ("夏", "xià")]),
        ("M+博物馆", "M+ bówùguǎn", [("博物馆", "bówùguǎn")]),
        ("你好", "ni\u030c ha\u030co", [("你", "ni\u030c"), ("好", "ha\u030co")]),
        ("西安", "Xī’ān", [("西安", "Xī’ān")]),
        ("2-甲基", "2-jiǎjī", [("甲基", "jiǎjī")]),
        ("第二条", "dì-èr tiáo", [("第二", "dì-èr"), ("条", "tiáo")]),
        ("唐纳德·特朗普", "Tángnàdé·Tèlǎngpǔ", [("唐纳德·特朗普", "Tángnàdé·Tèlǎngpǔ")]),
        ("《光明日报》", "《Guāngmíng Rìbào》", [("光明", "Guāngmíng"), ("日报", "Rìbào")]),
        ("哪儿", "nǎr", [("哪儿", "nǎr")]),
        ("失信", "creditworthiness", [("失信", "creditworthiness")]),
        ("失信", "", []),
        ("DNA", "DNA", []),
    ],
)
def test_a_term_is_read_as_its_pinyin_says(chinese, term, pinyin, expected):
    assert woven(chinese, f"在{term}。", (term, pinyin)) == [("在", "zài"), *expected]


def test_a_proverb_of_the_dictionary_stays_one_word_to_be_looked_up(chinese):
    assert woven(chinese, "没有规矩，不成方圆。") == [("没有规矩，不成方圆", "méiyǒu guīju, bùchéng fāngyuán")]


def test_no_term_is_cut_and_all_round_it_is_read_as_usual(chinese):
    assert woven(chinese, "列入信黑名的人", ("信黑名", "xìnhēimíng")) == [
        ("列入", "lièrù"),
        ("信黑名", "xìnhēimíng"),
        ("的", "de"),
        ("人", "rén"),
    ]


def test_where_terms_overlap_the_first_and_longer_counts(chinese):
    assert woven(chinese, "失信黑名单", ("失信黑名单", "SHĪXÌN hēimíngdān"), ("黑名单", "xxx"), ("失信", "yyy")) == [
        ("失信", "SHĪXÌN"),
        ("黑名单", "hēimíngdān"),
    ]


def test_english_marks_and_english_text_are_no_words(chinese):
    passage = Passage(Style.PARAGRAPH, 0, "Sesame Credit", "Sesame Credit", marks=(Mark(0, 6, 0, 0, is_hanzi=False),))
    assert weave_words(passage, (), chinese) == ()


@pytest.mark.parametrize("name", ["wowlong.txt", "twnews.txt", "zhbracket.txt", "slanglist.txt"])
def test_nearly_every_hanzi_of_a_page_is_in_one_word(chinese, name):
    for article in read_source(LABELLED / name).articles:
        page = weave(1, article, mine(article, chinese), chinese, Writing(Script.AS_PRINTED))
        for passage in page.passages:
            covered: list[int] = []
            for word in weave_words(passage, page.glosses, chinese):
                covered += range(word.start, word.end)
            assert covered == sorted(set(covered))
            assert {at for at, char in enumerate(passage.text) if is_han(char)} <= set(covered)


def test_characters_beyond_the_basic_plane_count_as_one(chinese):
    text = "😀𠮷野家"
    article = Article("T", (Block(BlockKind.PARAGRAPH, text),))
    passage = weave(1, article, Glossary(), chinese, Writing(Script.AS_PRINTED)).passages[-1]
    assert all(1 <= word.start < word.end <= 4 for word in weave_words(passage, (), chinese))
