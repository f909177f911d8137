import pytest

from glossreader.domain.article import Article
from tests.importers.shown import article, read

PROSE = (
    "The clerk shrugged and wrote the word (户口) on the back of a form. "
    "It stayed there for years, and nobody in the office asked what it meant."
)
MORE = "Long after the form was lost, the word was still in use, and the clerk had become a small legend in the lane behind the station."


def head(*lines: str) -> Article:
    return article("\n\n".join([*lines, PROSE, MORE]))


@pytest.mark.parametrize(
    ("lines", "fields"),
    [
        (["A clerk and his word"], {"title": "A clerk and his word"}),
        (["What did the clerk write?", "By Marit Oduya"], {"title": "What did the clerk write?", "authors": ("Marit Oduya",)}),
        (
            ["River Review", "A clerk and his word", "By Marit Oduya"],
            {"title": "A clerk and his word", "category": None, "authors": ("Marit Oduya",)},
        ),
        (
            ["Connect with us", "China Digital", "A clerk and his word", "Nobody asked. Then everybody did.", "Published", "on"],
            {"category": "China Digital", "title": "A clerk and his word", "deck": "Nobody asked. Then everybody did."},
        ),
        (
            [
                "Connect with us",
                "Work & Money",
                "A clerk and his word",
                PROSE[:100] + ".",
                "Marit Oduya",
                "Published",
                "3 years ago",
                "on",
                "May 4, 2023",
            ],
            {"category": "Work & Money", "authors": ("Marit Oduya",), "published": "2023-05-04", "deck": PROSE[:100] + "."},
        ),
        (
            ["Home / Taiwan", "Tue, Mar 12, 2024 page 3", "A clerk and his word", "By Marit Oduya / Staff reporter"],
            {"category": "Taiwan", "published": "2024-03-12", "title": "A clerk and his word", "authors": ("Marit Oduya",)},
        ),
        (
            [
                "THE DESK",
                "Essays · Fiction · Subscribe",
                "A clerk and his word",
                "Ke Yun, A Word\nRiver Press, 2021. 412 pp.",
                "Reviewed by Marit Oduya",
            ],
            {"title": "A clerk and his word", "deck": None, "authors": ("Marit Oduya",)},
        ),
        (
            ["A clerk and his word", "  • Date:\n  • Views:19\n  • Source:The River Echo"],
            {"title": "A clerk and his word", "publisher": "The River Echo"},
        ),
        (
            ["Household registration", "From OpenPedia, the free encyclopedia", "Hukou\nChinese户口\nHanyu Pinyinhùkǒu"],
            {"title": "Household registration", "deck": None},
        ),
        (["River Notes\nWords from a small office", "A clerk and his word"], {"title": "A clerk and his word"}),
        (
            ["River Notes\nWords from a small office", "Dec 16 · Issue 212 · 38 likes · Share"],
            {"title": "River Notes", "deck": "Words from a small office", "published": None},
        ),
        (
            ["The River Weekly", "A Clerk and His Word", "Karolina Berg and Dr. Tan Yichao", "May 4, 2023"],
            {"title": "A Clerk and His Word", "authors": ("Karolina Berg", "Tan Yichao"), "published": "2023-05-04"},
        ),
        (["A Clerk and His Word", "Elspeth Quarry"], {"title": "A Clerk and His Word", "authors": ("Elspeth Quarry",)}),
        (
            ["A Clerk and His Word", "How a small office kept a large secret", "Elspeth Quarry"],
            {"title": "A Clerk and His Word", "deck": "How a small office kept a large secret", "authors": ("Elspeth Quarry",)},
        ),
        (["A Clerk and His Word", "Early Life"], {"title": "A Clerk and His Word", "authors": ()}),
        (["A Clerk and His Word", "May 4, 2023", "By", "Elspeth Quarry"], {"authors": ("Elspeth Quarry",), "published": "2023-05-04"}),
        (["A Clerk and His Word", "Hosted by Leah Brand and Marcus Adeyemi"], {"authors": ("Leah Brand", "Marcus Adeyemi")}),
        (
            ["Sat, Apr 09, 2016 page 3", "Taiwan", "A clerk and his word", "By Elspeth Quarry / Staff reporter"],
            {"category": "Taiwan", "published": "2016-04-09", "title": "A clerk and his word"},
        ),
        (["2021/22", "A clerk and his word", "By Elspeth Quarry"], {"category": None, "title": "A clerk and his word"}),
        (
            ["Ledgers of the Lane", "Riverside Museum, Xuzhou, 12 March – 30 June 2023", "By Elspeth Quarry"],
            {"title": "Ledgers of the Lane", "deck": "Riverside Museum, Xuzhou, 12 March – 30 June 2023", "published": None},
        ),
        (
            [
                "OpenPedia\nThe Free Encyclopedia",
                "Search",
                "He Zhizhi",
                "Article  Talk",
                "Read  Edit  View history",
                "Born\tJanuary 3, 1950",
            ],
            {"title": "He Zhizhi", "authors": (), "published": None, "category": None},
        ),
        (
            ["OpenPedia", "He Zhizhi", "From OpenPedia, the free encyclopedia", "Born\tJanuary 3, 1950\nDied\tMay 4, 1999"],
            {"title": "He Zhizhi", "authors": (), "published": None},
        ),
        (["WORDS", "Household Registration\n户口", MORE, "By Marit Oduya | 2021/04/16"], {"title": "Household Registration", "deck": MORE}),
    ],
)
def test_the_lines_above_the_text_become_fields(lines, fields):
    found = head(*lines)
    assert {name: getattr(found, name) for name in fields} == fields


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        (
            "江城晚报 > 要闻 > 财经\n\n四部门约谈外卖平台：日子会好吗\n\n2024-08-16 09:42 来源：江城晚报 记者：许知秋\n字号：小 中 大\n\n",
            {
                "category": "财经",
                "title": "四部门约谈外卖平台：日子会好吗",
                "authors": ("许知秋",),
                "publisher": "江城晚报",
                "language": "zh-Hans",
            },
        ),
        (
            "南窗 | 评论\n\n“做题家”不必道歉\n\n闻人越\n\n2022-07-20\n\n",
            {"title": "“做题家”不必道歉", "authors": ("闻人越",), "published": "2022-07-20"},
        ),
        ("老街里的夜校又亮灯了\n\n何以舟\n\n", {"title": "老街里的夜校又亮灯了", "authors": ("何以舟",)}),
        ("老街里的夜校又亮灯了\n\n——一条街的晚上\n\n引言\n\n", {"deck": "——一条街的晚上", "authors": ()}),
        ("老街里的夜校又亮灯了\n〔記者葉安琪／台北報導〕2024/03/19\n", {"title": "老街里的夜校又亮灯了", "authors": ("葉安琪",)}),
    ],
)
def test_chinese_heads_are_read_too(text, fields):
    found = article(text + "晚上七点，解放西路的老厂房里坐满了人。讲台上的老师正在教粤剧身段，台下的学生大多是附近的年轻人，" * 2)
    assert {name: getattr(found, name) for name in fields} == fields


def test_what_stands_above_the_head_lies_outside():
    imported = read("Skip to content\nLog in\n\nHome | News | Log in\n\nA clerk and his word\n\n" + PROSE)
    assert imported.outside == ("Skip to content", "Log in", "Home | News | Log in")
    assert imported.articles[0].front == ("A clerk and his word",)


def test_a_text_without_a_title_is_named_after_its_file():
    found = article(PROSE, "a note.txt")
    assert (found.title, found.front) == ("a note", ())


def test_a_fragment_without_a_title_is_named_after_its_window():
    found = article(f"<html><head><title>A word &amp;\n its clerk</title></head><p>{PROSE}</p></html>", "saved.html")
    assert (found.title, found.front) == ("A word & its clerk", ())


def test_a_list_of_terms_has_no_title():
    found = article("内卷 (nèijuǎn), involution\n躺平 (tǎngpíng), lying flat\n摆烂 (bǎilàn), letting it rot\n", "words.txt")
    assert (found.title, len(found.blocks)) == ("words", 3)


def test_the_foot_of_an_article_names_its_author_once():
    found = article(f"A clerk and his word\n\n{PROSE}\n\n{MORE}\n\nBy Marit Oduya\n\n©2020 River. All rights reserved.")
    assert found.authors == ("Marit Oduya",)
    assert "By Marit Oduya" in found.front


def test_a_heading_that_begins_with_by_is_no_signature():
    found = article(f"A clerk and his word\n\n{PROSE}\n\nBy Candlelight\n\n{MORE}")
    assert found.authors == ()


def test_first_and_last_line_reach_from_the_category_to_the_last_cut_line():
    found = article(
        f"Log in\n\nChina Digital\n\nA clerk and his word\n\nShort deck.\n\nPublished\n\non\n\n{PROSE}\n\nContinue Reading\n\nFollow us"
    )
    assert (found.first_line, found.last_line) == (3, 15)


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("<title>He Zhizhi - OpenPedia</title>", "He Zhizhi"),
        ("<title>OpenPedia</title><meta property='og:title' content='He Zhizhi'>", "He Zhizhi"),
        ('<meta content="Ana\'s long walk to the river | The Weekly" property=og:title>', "Ana's long walk to the river"),
    ],
)
def test_a_page_says_in_its_head_what_its_article_is_called(head, title):
    markup = (
        f"<html><head>{head}</head><body><p>The River and Its Many Clerks</p><p>{title}</p><p>The Lane and Its Many Words</p><p>{PROSE}</p>"
    )
    assert article(markup, "saved.html").title == title


def test_the_first_rank_of_headings_is_the_title():
    markup = f"<div>OpenPedia is written by everybody</div><h1>Hukou</h1><div>Article Talk</div><div>A word</div><p>{PROSE}</p>"
    assert article(f"<html>{markup}", "saved.html").title == "Hukou"


def test_reporters_sign_below_the_text():
    found = head("A clerk and his word", PROSE, "Reporting by Ana Lim and Bo Chen; Editing by Carl Dunn")
    assert found.authors == ("Ana Lim", "Bo Chen")


@pytest.mark.parametrize(
    "line",
    [
        "6. Interview with Mrs Gu (b. 1939), Yilin, October 2011.",
        "[2] Weekly, May 4, 2021",
        "* The ledger, May 4, 2021",
        "A talk, 2–4 May 2021",
    ],
)
def test_no_date_is_taken_from_notes(line):
    found = article("\n\n".join(["A clerk and his word", PROSE, MORE, line]))
    assert found.published is None
    assert line in [f"{block.marker} {block.text}".strip() for block in found.blocks]
