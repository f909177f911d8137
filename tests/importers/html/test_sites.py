"""Pages of sites that are known: what their rules say of elements, and that all fields of the pages in tests/sources/sites are right."""

import pytest

from glossreader.domain.article import CutReason
from glossreader.importers.articles.tables import Row, Table
from glossreader.importers.html.furniture import Furniture
from glossreader.importers.html.landmarks import Landmarks
from glossreader.importers.html.page import part_of_html
from glossreader.importers.html.reader import parsed, pieces_below
from glossreader.importers.html.sites import SiteRules, rules_on
from glossreader.importers.open import read_bytes, read_source
from tests.conftest import SOURCES
from tests.importers.comparison import compare
from tests.importers.goldens import pairs_in, read_golden

PAIRS = tuple(pairs_in(SOURCES / "sites"))
PROSE = "The clerk shrugged and wrote the word on the back of a form, and it stayed there for years."


def rows(*rules: tuple[str, str]) -> Table:
    return Table("river", (Row("site", "host", "river"),), (), tuple(Row(what, "element", selector) for what, selector in rules))


def cuts(body: str, *rules: tuple[str, str]) -> list[tuple[str, CutReason | None]]:
    root = parsed(f"<body>{body}</body>")
    assert root is not None
    pieces, _ = pieces_below(root, rules_on(root, [rows(*rules)]))
    return [(piece.text, piece.cut) for piece in pieces]


@pytest.mark.parametrize(("source", "golden"), PAIRS, ids=[source.stem for source, _ in PAIRS])
def test_all_fields_of_a_page_of_a_site_are_right(source, golden):
    assert compare(read_golden(golden), read_source(source).articles).wrong_fields == ()


def test_an_element_is_furniture_for_the_reason_that_its_rule_has():
    assert cuts('<div class="x">Give</div><p>Text</p>', ("donation", ".x")) == [("Give", CutReason.DONATION), ("Text", None)]


def test_what_is_kept_is_no_furniture_whatever_it_is_called():
    page = f'<p>{PROSE}</p><div class="newsletter"><p>Text</p><div class="share">Tweet</div></div>'
    assert cuts(page)[1:] == [("Text", CutReason.NEWSLETTER), ("Tweet", CutReason.NEWSLETTER)]
    assert cuts(page, ("keep", ".newsletter"))[1:] == [("Text", None), ("Tweet", CutReason.SHARE)]


def test_nothing_outside_of_the_body_is_text_but_fields_and_the_heading():
    page = (
        f'<p>Top</p><h1>Title</h1><p class="by">By Ana Lim</p><div class="b"><p>{PROSE}</p></div><div class="share">Tweet</div><p>Foot</p>'
    )
    assert cuts(page, ("body", ".b"), ("authors", ".by")) == [
        ("Top", CutReason.OTHER),
        ("Title", None),
        ("By Ana Lim", None),
        (PROSE, None),
        ("Tweet", CutReason.SHARE),
        ("Foot", CutReason.OTHER),
    ]


def test_a_rule_of_another_day_that_finds_hardly_any_text_does_not_count():
    page = f'<h1>Title</h1><div class="b">.</div><p>{PROSE}</p>'
    assert cuts(page, ("body", ".b")) == [("Title", None), (".", None), (PROSE, None)]
    assert (PROSE, None) in cuts(page + f'<div class="c">{PROSE}</div>', ("body", ".b"), ("body", "p"))


def test_what_holds_the_title_is_no_furniture():
    assert cuts('<div class="x"><h1>Title</h1></div>', ("navigation", ".x")) == [("Title", None)]


def test_a_page_without_rules_is_read_by_its_landmarks():
    root = parsed("<p>a</p>")
    assert root is not None
    assert Furniture(Landmarks(root), SiteRules()).enter(root, {}) is None


@pytest.mark.parametrize(
    "head",
    [
        '<link rel="canonical" href="https://www.whatsonweibo.com/a/">',
        '<meta property="og:url" content="https://whatsonweibo.com/a/">',
        '<meta property="og:site_name" content="What&#8217;s on Weibo">',
    ],
)
def test_a_site_is_known_by_what_its_page_says(head):
    part, _ = part_of_html(f"<html><head>{head}</head><body><p>{PROSE}</p></body></html>")
    assert "whats_on_weibo" in part.site.names


def test_a_site_is_known_by_where_its_page_was_saved_from_or_fetched():
    page = f"<html><body><p>{PROSE}</p></body></html>"
    saved = f"<!-- saved from url=(0030)https://www.whatsonweibo.com/a -->{page}"
    assert part_of_html(saved)[0].site.names == part_of_html(page, "https://www.whatsonweibo.com/a")[0].site.names == {"whats_on_weibo"}
    assert part_of_html(page)[0].site.names == frozenset()


def test_a_heading_that_the_page_calls_its_article_by_is_the_title_where_the_rules_are_of_another_day():
    head = "<link rel='canonical' href='https://chinadigitaltimes.net/2022/09/a/'><title>A clerk and his word - China Digital Times</title>"
    text = f"<div class='entry-content'><p>{PROSE}</p><p>{PROSE} It did.</p></div>"
    page = f"<h2 class='t'>A clerk and his word</h2><p>By Ana Lim | May 4, 2021</p><p>Zoom</p>{text}<p>May 6, 2021</p>"
    (article,) = read_bytes("a.html", "/a.html", f"<html><head>{head}</head><body>{page}</body></html>".encode()).articles
    assert (article.title, article.authors, article.published) == ("A clerk and his word", ("Ana Lim",), "2021-05-04")
    assert [block.text for block in article.blocks if block.cut] == ["Zoom", "May 6, 2021"]
