import pytest

from glossreader.mining.miner import mine
from tests.mining.articles import article_of


@pytest.mark.parametrize(
    "text",
    [
        "One reader commented: 看完想给外婆打个电话。",
        "会议认为，我国经济回升向好、长期向好的基本趋势没有改变，要增强信心和底气。",
        '他又吃醋了。\n"He\'s jealous again."',
        "The poem (床前明月光，疑是地上霜。举头望明月，低头思故乡。) is by Li Bai.",
        "see http://www.example.cn/大哥/信用 for more",
        "Wang Dan, Jiangnan nongcun shi 江南农村史 (Suzhou: Jiangnan Press, 1990), 12.",
        "He cites 《民法学讲义》 (Beijing: Law House Press, 2014) twice.",
        "See Chen Mo, 关于整理旧书的报告 [Report on the Putting in Order of Old Books], 1958.",
        "Photo: Handout / 龍門茶樓提供",
        "The night market in June. Photo: Chen Mo / 陈默摄",
    ],
)
def test_sentences_poems_addresses_cited_works_and_credits_are_no_terms(text, chinese):
    assert not mine(article_of(text), chinese).entries


@pytest.mark.parametrize(
    ("text", "hanzi"),
    [
        ("a column “Today’s Town, Tomorrow’s Town” (今天的小城,明天的小城)", "今天的小城,明天的小城"),
        ("“I Love Noodles!” (我爱面条!)", "我爱面条"),
        ("the “Great Leap Forward to the Small Goals of the Village” (向村里的小目标大跃进)", "向村里的小目标大跃进"),
    ],
)
def test_slogans_of_several_clauses_are(text, hanzi, chinese):
    assert hanzi in {entry.printed for entry in mine(article_of(text), chinese).sure()}


@pytest.mark.parametrize(
    ("text", "kept"),
    [("a sign: 莫谈国事", True), ("a schedule: “凌晨五点看日出，回校上早八”", False), ("a title: 关于进一步加强小区垃圾分类", False)],
)
def test_only_short_hanzi_that_nothing_explains_are_left_to_check(text, kept, chinese):
    assert bool(mine(article_of(text), chinese).to_check()) is kept


@pytest.mark.parametrize(
    ("text", "hanzi"),
    [
        ("The book 《民法学讲义》 (Lectures on Civil Law) sold well.", "民法学讲义"),
        ("on page 9 of 《长雨之年》 [The Year of the Long Rain] she says", "长雨之年"),
        ("Photo: the art of aerial shooting (航拍摄影)", "航拍摄影"),
        ("a “paper tiger” 纸老虎 (Chairman Mao: 1946)", "纸老虎"),
    ],
)
def test_works_with_their_english_and_words_that_only_look_like_credits_are(text, hanzi, chinese):
    assert hanzi in {entry.printed for entry in mine(article_of(text), chinese).sure()}
