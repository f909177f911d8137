import pytest

from tests.importers.prose import MORE, PROSE
from tests.importers.shown import article, body, cut

LINE = "The lane behind the station"


def page(*elements: str) -> str:
    inner = "".join(elements)
    return (
        f"<html><body class='post comments-open has-sidebar'><h1>A clerk and his word</h1><p>{PROSE}</p>{inner}<p>{MORE}</p></body></html>"
    )


@pytest.mark.parametrize(
    ("element", "reason"),
    [
        ("<nav><a>{}</a></nav>", "navigation"),
        ("<div role=navigation>{}</div>", "navigation"),
        ("<ul aria-label='Related posts'><li>{}</li></ul>", "navigation"),
        ("<footer><p>{}</p></footer>", "other"),
        ("<div role=contentinfo>{}</div>", "other"),
        ("<div class='box related-posts'><h3>{}</h3></div>", "navigation"),
        ("<div id=toc>{}</div>", "navigation"),
        ("<div class=sidebar>{}</div>", "navigation"),
        ("<aside><a href=x>{}</a></aside>", "navigation"),
        ("<div class='newsletter-signup'><p>{}</p></div>", "newsletter"),
        ("<div class=shareButtons>{}</div>", "share"),
        ("<div class=author-bio><p>{}</p></div>", "author_bio"),
        ("<div id=cookie_notice>{}</div>", "other"),
        ("<div class=ad-slot>{}</div>", "advertisement"),
        ("<table class=sidebar><tr><td>{}</td><td>2</td></tr></table>", "navigation"),
    ],
)
def test_a_part_that_says_what_it_is_is_cut_for_that(element, reason):
    assert [why for why, text in cut(article(page(element.format(LINE)), "saved.html")) if LINE in text] == [reason]


def test_comments_in_their_element_are_cut_however_long():
    comments = "".join(f"<article class=comment><p>oldcat</p><p>{PROSE}</p></article>" for _ in range(5))
    found = article(page().replace("</body>", f"<div class=comments-area>{comments}</div></body>"), "saved.html")
    assert [why for why, _ in cut(found)] == ["comments"] * 10


@pytest.mark.parametrize(
    "element",
    [
        "<div class=note><p>{}</p></div>",
        "<aside><p>{}</p></aside>",
        "<p class='share-of-text'>{}</p>",
        "<section><footer><p>{}</p></footer></section>",
        "<div class=menu-card>{}</div>",
    ],
)
def test_other_parts_are_text(element):
    assert cut(article(page(element.format("The clerk kept a ledger of it all.")), "saved.html")) == []


@pytest.mark.parametrize("name", ["sidebar", "related", "newsletter", "footer"])
def test_nothing_that_holds_the_title_or_half_of_the_page_is_furniture(name):
    found = article(page().replace("<h1>", f"<div class={name}><h1>").replace("</body>", "</div></body>"), "saved.html")
    assert (found.title, len(body(found)), cut(found)) == ("A clerk and his word", 2, [])
    found = article(page(f"<div class={name}><p>{PROSE}</p><p>{PROSE}</p><p>{PROSE}</p></div>"), "saved.html")
    assert len(body(found)) == 5


def test_a_title_is_not_sought_in_furniture():
    markup = f"<html><body><nav><p>All the news that the lane has to tell</p></nav><p>Hukou</p><p>{PROSE}</p><p>{MORE}</p></body></html>"
    assert article(markup, "saved.html").title == "Hukou"


def test_lists_of_references_and_pull_quotes_say_so_by_class():
    found = body(article(page("<ol class=references><li>Oduya 2010</li></ol><aside class=pullquote>Nobody asked</aside>"), "saved.html"))
    assert ("reference", "1. Oduya 2010") in found
    assert ("quote", "Nobody asked") in found
