import pytest

from glossreader.importers.articles.known import Known
from glossreader.importers.laid import Metadata, Site

AUTHORS = ("Ana Lim", "Bo Chen", "温如玉")


def known(**site: object) -> Known:
    return Known(Metadata(("A clerk and his word",), authors=AUTHORS, publisher="The River", category="Words"), Site(**site))  # type: ignore[arg-type]  # of a test's table


@pytest.mark.parametrize(
    ("line", "authors", "published"),
    [
        ("Ana Lim", ("Ana Lim",), None),
        ("Ana Lim, Bo Chen", ("Ana Lim", "Bo Chen"), None),
        ("Apr 20, 2023 | Bo Chen", ("Bo Chen",), "2023-04-20"),
        ("Ana Lim in Beijing and Bo Chen in New Taipei", ("Ana Lim", "Bo Chen"), None),
        ("Posted by Ana Lim at 9:04 PM", ("Ana Lim",), None),
        ("温如玉 2022-03-17 16:00", ("温如玉",), "2022-03-17"),
    ],
)
def test_a_line_of_hardly_more_than_known_names_is_a_credit_line(line, authors, published):
    credit = known().credit(line)
    assert credit is not None
    assert (credit.authors, credit.published) == (authors, published)


@pytest.mark.parametrize("line", ["Who is Ana Lim?", "Ana Lim asked the clerk.", "Remembering Bo Chen", "Nobody", "", "T. Brand"])
def test_a_line_that_says_more_of_an_author_is_none(line):
    assert known().credit(line) is None


def test_printed_names_win():
    credit = known().credit("By T. Brand | May 4, 2023")
    assert credit is not None
    assert credit.authors == ("T. Brand",)


def test_an_account_and_the_time_are_a_credit_line():
    credit = known(publisher="巷口语言观察").credit("巷口语言观察 2022-03-17 16:00")
    assert credit is not None
    assert (credit.publisher, credit.published) == ("巷口语言观察", "2022-03-17")


@pytest.mark.parametrize(
    ("line", "is_one"),
    [
        ("Ana Lim, senior reporter", True),
        ("Ana Lim and Bo Chen, Shanghai desk", True),
        ("温如玉（本刊主笔）", True),
        ("Ana Lim teaches in the north.", False),
        ("Ana Lim, who had never seen the form, asked for it at the counter of the office.", False),
        ("Bo Chen", False),
        ("Senior reporter", False),
    ],
)
def test_a_short_line_may_say_what_an_author_is(line, is_one):
    assert known().introduces_author(line) is is_one


@pytest.mark.parametrize("line", ["Words", "in Words", "Filed under Words", "Category: Words", "Home > Culture > Words", "栏目：Words"])
def test_a_category_is_known_in_a_trail_and_behind_its_label(line):
    assert known().category_in(line) == "Words"


@pytest.mark.parametrize("line", ["Wordsmiths", "In other words", "Words > Culture", ""])
def test_another_line_is_no_category(line):
    assert known().category_in(line) is None


def test_titles_decks_and_publishers_are_known_whatever_their_signs():
    lines = known(titles=("Title of the site",), decks=("A deck.",))
    assert lines.is_title("“A Clerk and his Word”!")
    assert lines.is_title("Title of the site")
    assert lines.is_title_of_site("Title of the site")
    assert not lines.is_title_of_site("A clerk and his word")
    assert lines.is_deck("A deck")
    assert lines.is_publisher("THE RIVER")
