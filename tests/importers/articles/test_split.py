import pytest

from tests.importers.prose import HAN
from tests.importers.shown import read

PROSE = (
    "The clerk shrugged and wrote the word (户口) on the back of a form. "
    "It stayed there for years, and nobody in the office asked what it meant."
)


def titles(*parts: str) -> list[str]:
    return [article.title for article in read("\n\n".join(parts)).articles]


def test_a_page_of_published_groups_holds_as_many_articles():
    first = ["China Digital", "A clerk and his word", "Nobody asked.", "Published", "on", PROSE, "Continue Reading"]
    second = ["Backgrounder", "The lane behind the station", "It has no name.", "Published", "2 years ago", "on", "May 4, 2021", PROSE]
    assert titles("Connect with us", *first, *second) == ["A clerk and his word", "The lane behind the station"]


def test_a_category_that_comes_again_below_the_end_of_an_article_begins_another():
    first = ["Log in", "China Digital", "A clerk and his word", "Nobody asked.", "Published", "on", PROSE, "By Marit Oduya"]
    assert titles(*first, "China Digital", "The lane behind the station", PROSE) == ["A clerk and his word", "The lane behind the station"]


def test_posts_of_a_blog_are_parted_by_their_dated_lines():
    first = ["A clerk and his word\nMay 4, 2021 by Marit Oduya", PROSE, PROSE]
    second = ["The lane behind the station\nApril 30, 2021 by Marit Oduya", PROSE]
    assert titles(*first, *second) == ["A clerk and his word", "The lane behind the station"]


def test_posts_below_their_dates_are_parted_by_them():
    posts = [
        f"Friday, May {day}, 2021\n\n{title}\n\n{PROSE}"
        for day, title in ((7, "A clerk and his word"), (14, "The lane behind the station"))
    ]
    assert titles("River Notes", *posts) == ["A clerk and his word", "The lane behind the station"]


def test_dates_in_a_timeline_or_below_a_commenter_begin_no_article():
    timeline = [
        "A clerk and his word",
        "By Marit Oduya | May 4, 2021",
        PROSE,
        "What happened",
        "March 2020",
        "He wrote it down.",
        "May 2021",
        PROSE,
    ]
    comments = ["2 Comments", "Ada Lin\nMay 5, 2021 at 9:12 pm", PROSE, "old cat here again\nMay 6, 2021 at 9:12 pm", "Me too."]
    assert titles(*timeline, *comments) == ["A clerk and his word"]


def test_numbers_count_articles_from_one():
    page = "\n\n".join(["News desk", "A clerk and his word", "Nobody asked.", "Published", "on", PROSE, "Continue Reading"] * 3)
    assert [article.number for article in read(page).articles] == [1, 2, 3]


def test_what_stands_between_articles_and_below_the_last_lies_outside():
    one = ["China Digital", "A clerk and his word", "Nobody asked.", "Published", "on", PROSE, "Continue Reading\nAdvertisement"]
    imported = read("\n\n".join([*one, *one, "Facebook", "About", "The River explains words.", "Advertisement"]))
    assert imported.outside == ("Facebook", "About", "The River explains words.", "Advertisement")
    assert [block.text for block in imported.articles[1].blocks if block.cut] == ["Continue Reading", "Advertisement"]


def test_continue_reading_in_the_middle_ends_nothing():
    (article,) = read(
        "\n\n".join(["A clerk and his word", PROSE, "Continue Reading", *[f"{number} {PROSE}" for number in range(6)]])
    ).articles
    assert sum(block.cut is None for block in article.blocks) == 7


def test_the_language_is_that_of_most_of_the_text():
    assert read(f"A clerk and his word\n\n{PROSE}").articles[0].language == "en"
    assert (
        read("书记员与一个词\n\n他在一张表格的背面写下了这个词，它在那里待了很多年，没有人问过它的意思。").articles[0].language == "zh-Hans"
    )
    assert (
        read("書記員與一個詞\n\n他在一張表格的背面寫下了這個詞，它在那裡待了很多年，沒有人問過它的意思。").articles[0].language == "zh-Hant"
    )


@pytest.mark.parametrize(
    "below",
    [
        ["guilin_noodle", "June 15, 2021 at 8:44 am", f"In my town we say 嗦粉. {PROSE}", "oldcat", "June 16, 2021 at 8:44 am", PROSE],
        ["Comments", "guilin_noodle", "June 15, 2021", f"In my town we say 嗦粉. {PROSE}", "An old cat writes", "June 16, 2021", PROSE],
        ["Related posts", "The lane behind the station", "June 15, 2021", "The last typist of Sha Wan", "June 16, 2021", PROSE],
        ["Counting the Words", PROSE, "Phrase\tChinese\tJan. 4, 2022\tJan. 3, 2023\nword\t字\t1\t2", PROSE],
    ],
)
@pytest.mark.parametrize("head", [["March 4, 2021", "A clerk and his word"], ["A clerk and his word", "March 4, 2021"]])
def test_no_article_begins_in_comments_links_or_tables(head, below):
    assert titles("River Notes", *head, PROSE, PROSE, *below) == ["A clerk and his word"]


def html(head: str, *articles: str) -> str:
    return f"<html><head>{head}</head><body><div>The River</div>{''.join(articles)}</body></html>"


def markup(title: str, day: str, heading: str = "h2") -> str:
    return f"<div><{heading}>{title}</{heading}><p>{day}</p><p>{PROSE}</p><p>Long after, {PROSE}</p></div>"


HEAD = (
    "<title>A clerk and his word | The River</title><meta name='author' content='Ana Lim'>"
    "<meta property='og:site_name' content='The River'>"
    "<link rel='canonical' href='https://river.example/a-clerk'><meta property='article:section' content='Words'>"
)


def test_a_page_of_one_article_gives_it_what_its_head_says():
    (article,) = read(html(HEAD, markup("A clerk and his word", "May 4, 2021", "h1")), "page.html").articles
    assert (article.title, article.authors, article.publisher, article.category) == (
        "A clerk and his word",
        ("Ana Lim",),
        "The River",
        "Words",
    )
    assert (article.published, article.url) == ("2021-05-04", "https://river.example/a-clerk")


def test_of_several_articles_the_one_that_the_head_speaks_of_gets_what_it_says_and_all_get_the_publisher():
    one, other = read(html(HEAD, markup("The lane", "May 6, 2021"), markup("A clerk and his word", "May 4, 2021")), "page.html").articles
    assert (one.title, one.authors, one.url, one.category, one.publisher) == ("The lane", (), None, None, "The River")
    assert (other.authors, other.url, other.publisher) == (("Ana Lim",), "https://river.example/a-clerk", "The River")


def test_the_head_of_a_front_page_speaks_of_no_article():
    head = HEAD.replace("/a-clerk", "/").replace("A clerk and his word | ", "")
    page = html(head, "<h1>The River</h1>", markup("The lane behind", "May 6, 2021"), markup("A clerk and his word", "May 4, 2021"))
    articles = read(page, "page.html").articles
    assert [article.title for article in articles] == ["The lane behind", "A clerk and his word"]
    assert {(article.authors, article.url, article.publisher) for article in articles} == {((), None, "The River")}


def test_a_day_that_is_printed_without_its_year_gets_it_from_the_head():
    head = HEAD + "<meta property='article:published_time' content='2021-05-04T08:00:00Z'>"
    for day in ("May 4", "5月4日", "2 years ago"):
        (article,) = read(html(head, markup("A clerk and his word", day, "h1")), "page.html").articles
        assert article.published == "2021-05-04"
        assert article.front == ("A clerk and his word", day)


def test_a_decree_keeps_its_own_day_in_its_text():
    head = "<title>关于夜校的通知</title><meta name='PubDate' content='2021-03-02'>"
    page = html(head, f"<h1>关于夜校的通知</h1><p>{HAN}</p><p>{HAN}</p><p>东江市教育局</p><p>2021年2月28日</p>")
    (article,) = read(page, "page.html").articles
    assert article.published == "2021-03-02"
    assert article.blocks[-1].text == "2021年2月28日"


def test_the_name_of_the_site_in_a_heading_is_no_title():
    page = html(HEAD.replace("A clerk and his word | ", ""), "<h1>The River</h1>", markup("A clerk and his word", "May 4, 2021"))
    assert [article.title for article in read(page, "page.html").articles] == ["A clerk and his word"]


def test_a_page_that_is_called_like_a_button_keeps_its_title():
    page = html("<title>Weibo - The River</title>", markup("Weibo", "May 4, 2021", "h1"))
    assert [article.title for article in read(page, "page.html").articles] == ["Weibo"]


def test_the_only_line_of_a_page_is_its_text():
    (article,) = read("<h1>公告</h1><p>今日休息。</p>", "page.html").articles
    assert (article.deck, [block.text for block in article.blocks]) == (None, ["今日休息。"])


def test_an_entry_of_a_menu_is_no_category_but_the_element_of_the_category_is():
    menu = "<ul><li>Words</li><li>Forms</li></ul>"
    foot = "<div class='cat-links'>Filed under: <a rel='category tag'>Words</a></div>"
    page = html("<title>A clerk and his word</title>", menu, markup("A clerk and his word", "May 4, 2021", "h1"), foot)
    (article,) = read(page, "page.html").articles
    assert (article.category, article.front) == ("Words", ("A clerk and his word", "May 4, 2021"))


@pytest.mark.parametrize("lines", ["Updated May 9, 2021\n\nPublished May 4, 2021", "Published May 4, 2021\n\nUpdated May 9, 2021"])
def test_the_day_of_a_change_is_not_the_day_of_publication(lines):
    (article,) = read(f"A clerk and his word\n\n{lines}\n\n{PROSE}").articles
    assert article.published == "2021-05-04"
