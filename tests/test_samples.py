"""What a new user sees first: the sample articles are read and mined as their author meant them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from glossreader.domain.article import Article, BlockKind, CutReason
from glossreader.domain.term import Entry, Glossary, Kind, ReadingSource
from glossreader.importers.open import read_source
from glossreader.language.chinese import Chinese
from glossreader.mining.miner import mine
from glossreader.paths import resource

SAMPLES = resource("samples")
LEDGER, WORDS = "1-points-ledger.en.txt", "2-ten-words.en.txt"
POINTS, LAMP_POST, HOTLINE = "The Points Ledger", "The Lamp Post That Everyone Came to See", "Please Hold for a Proverb"
TEN_WORDS = "Ten Words the Year Would Not Drop"
RIDERS = "Riders were promised an end to late fines. Have they slowed down?"
RIDERS_CHINESE = "取消超时罚款之后，骑手真的跑慢了吗？"
SLANG = "From “relaxed vibe” to niuma: the words young Chinese chose this year"
TITLES = {
    LEDGER: (POINTS, LAMP_POST, HOTLINE),
    WORDS: (TEN_WORDS,),
    "3-riders-nanwan.zh.txt": (RIDERS_CHINESE,),
    "4-riders-nanwan.en.txt": (RIDERS,),
    "5-slang-2024.zh.txt": ("年度青年热词出炉：“松弛感”退位，“牛马”自嘲成主流",),
    "6-slang-2024.en.txt": (SLANG,),
}
_WORD = re.compile(r"[^\W_]+")
_SHINGLE = 7  # words


@dataclass(frozen=True)
class Sample:
    """An article of a sample, and its glossary."""

    article: Article
    glossary: Glossary

    def entry(self, hanzi: str) -> Entry:
        return next(entry for entry in self.glossary.entries if entry.printed == hanzi)


def articles(name: str) -> tuple[Article, ...]:
    return read_source(SAMPLES / name).articles


@pytest.fixture(scope="module")
def samples(chinese: Chinese) -> dict[str, Sample]:
    return {article.title: Sample(article, mine(article, chinese)) for name in TITLES for article in articles(name)}


@pytest.fixture
def first(samples: dict[str, Sample]) -> Sample:
    return samples[POINTS]


def test_the_samples_are_these_in_this_order():
    assert sorted(path.name for path in SAMPLES.iterdir()) == list(TITLES)


@pytest.mark.parametrize(("name", "titles"), TITLES.items())
def test_a_sample_holds_its_articles(name, titles):
    found = articles(name)
    assert tuple(article.title for article in found) == titles
    assert {article.language for article in found} == {"zh-Hans" if ".zh." in name else "en"}


@pytest.mark.parametrize("name", TITLES)
def test_every_sample_says_in_its_deck_that_it_is_one(name):
    for article in articles(name):
        says = "本文是为 glossreader 撰写的示例文章" if article.language == "zh-Hans" else "A sample article, written for glossreader"
        assert (article.deck or "").startswith(says)


@pytest.mark.parametrize(
    ("title", "category", "authors", "published"),
    [
        (POINTS, "Towns", ("Maren Tolliver", "Qiu Lan"), "2024-03-14"),
        (LAMP_POST, "Screens", ("Qiu Lan",), "2023-12-02"),
        (HOTLINE, "Words", ("Maren Tolliver",), "2023-10-20"),
        (TEN_WORDS, None, ("Petra Oyelaran",), "2025-12-30"),
        ("取消超时罚款之后，骑手真的跑慢了吗？", None, (), "2025-03-03"),
        (SLANG, None, (), "2024-12-20"),
    ],
)
def test_the_lines_round_a_title_become_fields(samples, title, category, authors, published):
    article = samples[title].article
    assert (article.category, article.authors, article.published) == (category, authors, published)


def test_the_page_dump_loses_its_furniture_for_the_right_reasons(first):
    cut = {block.text.split("\n")[0]: block.cut for block in first.article.blocks if block.cut}
    for beginning, reason in {
        "Featured image": CutReason.IMAGE_CREDIT,
        "Directly support": CutReason.DONATION,
        "Spotted a mistake": CutReason.COMMENTS,
        "©2024": CutReason.COPYRIGHT,
        "Qiu Lan is": CutReason.AUTHOR_BIO,
        "Share on Weibo": CutReason.SHARE,
        "Related Topics": CutReason.NAVIGATION,
        "Advertisement": CutReason.ADVERTISEMENT,
        "3 Comments": CutReason.COMMENTS,
        "Does anybody know": CutReason.COMMENTS,
        "Continue Reading": CutReason.NAVIGATION,
    }.items():
        assert [found for text, found in cut.items() if text.startswith(beginning)] == [reason], beginning
    kept = [block.text for block in first.article.blocks if not block.cut]
    assert (kept[0][:14], kept[-1]) == ("Every Thursday", "‘Restrictions on high spending’: 限制高消费")


def test_the_newsletter_is_cut_as_one(samples):
    blocks = samples[HOTLINE].article.blocks
    assert [block.cut for block in blocks if block.text.startswith("Sign up")] == [CutReason.NEWSLETTER]


def test_the_first_article_is_of_a_length_to_be_read_at_once(first):
    assert 600 <= sum(len(block.text.split()) for block in first.article.blocks if not block.cut) <= 950


def test_the_english_samples_show_every_style_of_block(samples):
    english = [samples[title].article for name in (LEDGER, WORDS) for title in TITLES[name]]
    assert {block.kind for article in english for block in article.blocks if not block.cut} == set(BlockKind)


@pytest.mark.parametrize(
    ("title", "hanzi", "pinyin", "english", "mentions"),
    [
        (POINTS, "社会信用体系", "shèhuì xìnyòng tǐxì", "Social Credit System", 3),
        (POINTS, "失信黑名单", "shīxìn hēimíngdān", "blacklist of broken trust", 3),
        (POINTS, "芝麻信用", "Zhīma xìnyòng", "Sesame Credit", 2),
        (POINTS, "积分簿", "jīfēnbù", "points ledger", 4),
        (POINTS, "网格员", "wǎnggéyuán", "grid workers", 2),
        (POINTS, "老赖", "lǎolài", "deadbeats", 1),
        (POINTS, "社死", "shèsǐ", "social death", 1),
        (POINTS, "信", "xìn", "trust", 1),
        (POINTS, "老周", "Lǎo Zhōu", "Old Zhou", 4),
        (POINTS, "海滨路", "Hǎibīn Lù", "Haibin Road", 4),
        (LAMP_POST, "烟火气", "yānhuǒqì", "smoke and fire", 1),
        (LAMP_POST, "听劝", "tīngquàn", "open to advice", 1),
        (HOTLINE, "踢皮球", "tī píqiú", "kicking the ball", 1),
        (HOTLINE, "接诉即办", "jiēsù jíbàn", "act as soon as the complaint comes in", 1),
        (TEN_WORDS, "草台班子", "cǎotái bānzi", "makeshift troupe", 2),
        (TEN_WORDS, "情绪价值", "qíngxù jiàzhí", "Emotional value", 3),
        (TEN_WORDS, "谷子", "gǔzi", "Merch", 2),
    ],
)
def test_a_term_has_the_reading_and_the_english_of_its_author(samples, title, hanzi, pinyin, english, mentions):
    entry = samples[title].entry(hanzi)
    assert (entry.term.pinyin, entry.term.pinyin_source) == (pinyin, ReadingSource.AUTHOR)
    assert (entry.english, len(entry.mentions)) == ((english,), mentions)


@pytest.mark.parametrize(
    ("title", "kind", "terms"),
    [
        (POINTS, Kind.HASHTAG, {"信用分还能这样用": "So that’s what credit points are for"}),
        (POINTS, Kind.ACCOUNT, {"海滨路观察": "Haibin Road Watch"}),
        (POINTS, Kind.WORK, {"望汐诚信手册": "Wangxi Handbook of Good Faith"}),
        (POINTS, Kind.SLOGAN, {"一处失信，处处受限": "Break trust once, be barred everywhere"}),
        (POINTS, Kind.PERSON, {"老周": "Old Zhou"}),
        (POINTS, Kind.PLACE, {"海滨路": "Haibin Road", "望汐县": "Wangxi County"}),
        (
            POINTS,
            Kind.ORGANISATION,
            {"最高人民法院": "Supreme People’s Court", "国家发展和改革委员会": "National Development and Reform Commission"},
        ),
        (LAMP_POST, Kind.HASHTAG, {"请把路灯掰回去": "Please Bend It Back"}),
        (LAMP_POST, Kind.SLOGAN, {"安全第一": "Safety first"}),
        (LAMP_POST, Kind.PERSON, {"方瑞之": "Fang Ruizhi"}),
        (LAMP_POST, Kind.ORGANISATION, {"小红书": "Xiaohongshu", "望汐县文化和旅游局": "Wangxi Culture and Tourism Bureau"}),
        (HOTLINE, Kind.HASHTAG, {"这条热线有点东西": "This Hotline Is On to Something"}),
        (HOTLINE, Kind.WORK, {"道德经": "Tao Te Ching"}),
        (TEN_WORDS, Kind.HASHTAG, {"给报社捐个词": "Donate a Word to the Paper"}),
        (
            TEN_WORDS,
            Kind.SLOGAN,
            {"短、实、新": "short, solid, new", "世界是一个巨大的草台班子": "the world is one enormous makeshift troupe"},
        ),
        (RIDERS, Kind.HASHTAG, {"外卖骑手超时不再扣款": "Delivery riders no longer docked for being late"}),
        (SLANG, Kind.HASHTAG, {"用一个词形容你的2024": "Describe your 2024 in one word"}),
    ],
)
def test_an_article_has_its_hashtags_accounts_works_and_names(samples, title, kind, terms):
    entries = samples[title].glossary.sure()
    assert {entry.printed: "; ".join(entry.english) for entry in entries if entry.term.kind is kind} == terms


@pytest.mark.parametrize("name", [name for name in TITLES if ".en." in name])
def test_nothing_in_the_english_samples_is_left_to_check(samples, name):
    for title in TITLES[name]:
        glossary = samples[title].glossary
        assert glossary.to_check() == ()
        assert all(entry.english for entry in glossary.sure())


def test_the_first_article_mentions_terms_also_in_one_language_alone(first):
    mentions = [mention for entry in first.glossary.entries for mention in entry.mentions]
    assert sum(mention.hanzi is None for mention in mentions) >= 10
    assert sum(mention.english is None for mention in mentions) >= 2


@pytest.mark.parametrize("page", ["seed.txt", "cd_cac.txt", "cd_songs.txt"])
def test_no_sentence_comes_from_a_page_of_others(shared, page):
    others = set(shingles((shared / "gold" / "pages" / page).read_text(encoding="utf-8")))
    for name in TITLES:
        assert others.isdisjoint(shingles((SAMPLES / name).read_text(encoding="utf-8"))), name


def shingles(text: str) -> Iterator[tuple[str, ...]]:
    words = _WORD.findall(text.lower())
    yield from zip(*(words[start:] for start in range(_SHINGLE)), strict=False)
