import pytest

from tests.importers.prose import HAN, MORE, PROSE
from tests.importers.shown import body, read

NAMES = ("A clerk and his word", "Typists", "The lane behind the station")
DAYS = ("May 4, 2021", "May 2, 2021", "April 28, 2021")


def archive(*teasers: str) -> str:
    return "\n\n".join(["River Notes", "Home | About | Archive", *teasers, "Older posts"])


@pytest.mark.parametrize("more", ["Read more", "Read more »", "Continue reading", "Read more: the whole story", "閱讀全文"])
@pytest.mark.parametrize(
    "teaser", ["{name}\n\n{day}\n\n{text}\n\n{more}", "{name}\n\n{text}\n\n{day}\n\n{more}", "{day}\n\n{name}\n\n{text}\n\n{more}"]
)
def test_each_teaser_of_an_archive_is_an_article(teaser, more):
    page = archive(*(teaser.format(name=name, day=day, text=PROSE, more=more) for name, day in zip(NAMES, DAYS, strict=True)))
    articles = read(page).articles
    assert [article.title for article in articles] == list(NAMES)
    assert [article.published for article in articles] == ["2021-05-04", "2021-05-02", "2021-04-28"]
    assert [body(article) for article in articles] == [[("paragraph", PROSE)]] * 3


def test_a_teaser_without_a_day_leaves_the_archive_one_article():
    page = archive(*(f"{name}\n\n{PROSE}\n\nRead more" for name in NAMES))
    assert len(read(page).articles) == 1


def test_an_article_with_links_that_lead_on_stays_whole():
    page = archive(f"A clerk and his word\n\nMay 4, 2021\n\n{PROSE}", *[f"{MORE}\n\n{PROSE}\n\n{MORE}\n\nRead more"] * 3)
    assert [article.title for article in read(page).articles] == ["A clerk and his word"]


def test_a_chinese_archive_is_parted_too():
    teasers = (f"{name}\n\n2021-05-0{day}\n\n{HAN}\n\n阅读全文" for day, name in enumerate(("老街夜校", "渡口", "豆腐摊的早晨"), 1))
    articles = read(archive(*teasers)).articles
    assert [article.title for article in articles] == ["老街夜校", "渡口", "豆腐摊的早晨"]
