import pytest

from tests.importers.prose import MORE, PROSE
from tests.importers.shown import body, read

FIRST = f"<p>{PROSE}</p><p>{MORE}</p>"
SECOND = f"<p>Again. {PROSE}</p><p>Again. {MORE}</p>"


def post(title: str, text: str, box: str = "<article>{}</article>") -> str:
    return box.format(f"<h2><a href='/{title[:4]}'>{title}</a></h2>{text}")


def page(*parts: str) -> str:
    return f"<html><body><h1>Crow on the Drum Tower</h1>{''.join(parts)}<p class=foot>Back to the roof</p></body></html>"


def titles(markup: str) -> list[str]:
    return [article.title for article in read(markup, "saved.html").articles]


@pytest.mark.parametrize(
    "box",
    ["<article>{}</article>", "<div class='post hentry'>{}</div>", "<div itemscope itemtype='https://schema.org/BlogPosting'>{}</div>"],
)
def test_whole_posts_below_one_another_are_articles(box):
    found = read(page(post("The loudspeaker", FIRST, box), post("The banner", SECOND, box)), "saved.html")
    assert [article.title for article in found.articles] == ["The loudspeaker", "The banner"]
    assert [text for _, text in body(found.articles[1])] == [f"Again. {PROSE}", f"Again. {MORE}"]
    assert found.outside == ("Crow on the Drum Tower", "Back to the roof")


def test_the_date_above_a_post_is_its_own():
    days = [
        f"<div><h3>27 March 2011</h3>{post('The loudspeaker', FIRST)}</div>",
        f"<div><h3>7 March 2011</h3>{post('The banner', SECOND)}</div>",
    ]
    found = read(page(*days), "saved.html")
    assert [(article.title, article.published) for article in found.articles] == [
        ("The loudspeaker", "2011-03-27"),
        ("The banner", "2011-03-07"),
    ]


def test_an_article_with_teasers_of_others_is_one():
    teaser = post("The banner", "<p>For Arbor Day the street office has hung a banner.</p>")
    assert titles(f"<html><body><article><h1>The loudspeaker</h1>{FIRST}</article>{teaser}{teaser}</body></html>") == ["The loudspeaker"]


def test_the_entries_of_a_live_blog_are_one_article():
    entries = [f"<article><h2>{time} The banner is up</h2>{SECOND}</article>" for time in ("9:40", "9:15")]
    assert titles(page(*entries)) == ["Crow on the Drum Tower"]


def test_a_post_that_is_hidden_takes_nothing_from_its_neighbours():
    hidden = post("The kettle", FIRST, "<article hidden>{}</article>")
    markup = page(post("The loudspeaker", FIRST), hidden, post("The banner", SECOND), post("The drum", SECOND))
    assert titles(markup) == ["The loudspeaker", "The banner", "The drum"]
