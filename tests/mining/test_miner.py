import pytest

from glossreader.domain.article import Article, Block, BlockKind, CutReason
from glossreader.domain.term import Glossary, ReadingSource, RenderingSource, Status
from glossreader.mining.miner import mine
from tests.mining.articles import article_of


def test_an_entry_holds_all_that_the_article_and_the_dictionary_say(chinese):
    (entry,) = mine(article_of("a judge keeps the “lose trust blacklist” (失信黑名单)"), chinese).entries
    assert (entry.term.simplified, entry.term.traditional, entry.printed) == ("失信黑名单", "失信黑名單", "失信黑名单")
    assert (entry.term.pinyin, entry.term.pinyin_source) == ("shīxìn hēimíngdān", ReadingSource.DICTIONARY)
    assert entry.english == ("lose trust blacklist",)
    assert [rendering.source for rendering in entry.term.renderings] == [RenderingSource.AUTHOR]
    assert entry.term.status is Status.SUGGESTED
    assert entry.senses


@pytest.mark.parametrize(
    ("text", "pinyin"),
    [
        ("the danwei (单位; literally “unit”) gave out oil", "dānwèi"),
        ("a comedian, Li Qiming (李启铭), laughed", "Lǐ Qǐmíng"),
        ("Sesame Credit (Zhīma xìnyòng 芝麻信用) has fans", "Zhīma xìnyòng"),
        ("the dan wèi (单位; literally “unit”) gave out oil", "dan wèi"),
    ],
)
def test_only_tones_that_the_author_leaves_out_are_put_into_the_pinyin(text, pinyin, chinese):
    (entry,) = mine(article_of(text), chinese).entries
    assert entry.term.pinyin == pinyin


@pytest.mark.parametrize(
    ("text", "hanzi", "pinyin"),
    [
        ("harbour office\t港务处\tgǎngwùchù\tearlier 码头 (quay)", "码头", "mǎtóu"),
        ("Every résumé mentions 港口 (harbour).", "港口", "gǎngkǒu"),
        ("She came from Mǎ to 王五 (a friend).", "王五", "Wáng Wǔ"),
    ],
)
def test_what_stands_in_another_cell_or_is_english_is_no_pinyin(text, hanzi, pinyin, chinese):
    (term,) = [entry.term for entry in mine(article_of(text), chinese).entries if entry.printed == hanzi]
    assert (term.pinyin, term.pinyin_source) == (pinyin, ReadingSource.DICTIONARY)


def test_entries_stand_in_the_order_of_their_first_mention(chinese):
    article = article_of("We like street stalls. A night market (夜市) has street stalls (地摊).")
    assert [entry.printed for entry in mine(article, chinese).entries] == ["地摊", "夜市"]


def test_what_was_cut_and_what_is_cited_is_not_mined(chinese):
    blocks = (
        Block(BlockKind.PARAGRAPH, "My students say melon eaters (吃瓜群众).", cut=CutReason.COMMENTS),
        Block(BlockKind.REFERENCE, "Chen, Mo. 2022. “三十五岁以上免谈” [No Talks Over Thirty-Five]. Youth Weekend."),
        Block(BlockKind.FOOTNOTE, "Translator’s note: a night market (夜市) is meant."),
    )
    assert [entry.printed for entry in mine(Article("", blocks), chinese).entries] == ["夜市"]


def test_a_chinese_article_without_english_yields_no_guesses(chinese):
    article = article_of("四部门约谈外卖平台\n会议认为，骑手该有底薪。", language="zh-Hans")
    assert mine(article, chinese) == Glossary()


def test_an_article_without_anything_has_an_empty_glossary(chinese):
    assert mine(Article("", ()), chinese) == Glossary()


@pytest.mark.parametrize(
    "text", ["(", "“", "(中", "“中", "中（", "@中", "#中#", "《中》", "中,", "((((中))))", "|中|", "：中：", "\u200b中\u200b", "𠮷"]
)
def test_odd_marks_are_no_trouble(text, chinese):
    article = article_of(text)
    for entry in mine(article, chinese).entries:
        assert entry.mentions


@pytest.mark.parametrize(
    ("text", "pinyin", "source"),
    [
        ("Sesame Credit (Zhīma xìnyòng 芝麻信用)", "Zhīma xìnyòng", ReadingSource.AUTHOR),
        ("a lose trust blacklist (失信黑名单)", "shīxìn hēimíngdān", ReadingSource.DICTIONARY),
        ("KMT Legislator Arthur Chen (陳宜民)", "Chén Yímín", ReadingSource.RULE),
        ("the curator Angela Zito (司徒安)", "Sītú Ān", ReadingSource.RULE),
        ("the actress Zhang Ziyi (章子怡)", "Zhāng Zǐyí", ReadingSource.DICTIONARY),
    ],
)
def test_the_authors_reading_is_kept_and_a_persons_name_has_two_words(text, pinyin, source, chinese):
    (entry,) = mine(article_of(text), chinese).sure()
    assert (entry.term.pinyin, entry.term.pinyin_source) == (pinyin, source)


def test_quotation_marks_inside_the_hanzi_are_printed_but_no_part_of_the_term(chinese):
    (entry,) = mine(article_of("“red lamp” projects (“红灯”项目)"), chinese).sure()
    assert (entry.printed, entry.term.simplified, entry.term.traditional) == ("“红灯”项目", "红灯项目", "紅燈項目")
    assert entry.term.pinyin == "hóngdēng xiàngmù"
