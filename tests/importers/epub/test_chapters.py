from collections import Counter

import pytest

from glossreader.importers.open import read_bytes
from tests.importers.archives import book, book_files, packed, page
from tests.importers.shown import body, cut

EN = "The tea house at the corner has a new owner, and the old guests sit at the door and play chess as they always did."
ZH = "街角的茶馆换了老板，老顾客们照旧坐在门口下棋。有人说起“失信黑名单”，大家都不作声。"


def articles(raw: bytes):
    return read_bytes("book.epub", "/book.epub", raw).articles


def titles(raw: bytes) -> list[str]:
    return [article.title for article in articles(raw)]


def nested(listed: str) -> dict[str, str | bytes]:
    return {"OPS/nav.xhtml": page(f'<nav epub:type="toc"><ol>{listed}</ol></nav>')}


def test_each_entry_of_the_contents_is_an_article_and_pages_without_one_go_on():
    raw = book(
        {"a.xhtml": f"<h1>One</h1><p>{EN}</p>", "b.xhtml": f"<p>{EN} Still one.</p>", "c.xhtml": f"<h1>Two</h1><p>{EN}</p>"},
        {"One": "a.xhtml", "Two": "c.xhtml"},
    )
    one, two = articles(raw)
    assert [text for _, text in body(one)] == [EN, f"{EN} Still one."]
    assert (one.title, two.title, one.category, two.number) == ("One", "Two", "A Book", 2)


def test_chapters_may_begin_anywhere_in_a_page():
    raw = book(
        {"a.xhtml": f'<h2 id="x">One</h2><p>{EN}</p><a id="y"/><p>Two</p><p>{EN}</p><h2><span id="z">Three</span></h2><p>{ZH}</p>'},
        {"One": "a.xhtml#x", "Two": "a.xhtml#y", "Three": "a.xhtml#z"},
    )
    assert titles(raw) == ["One", "Two", "Three"]
    assert [article.language for article in articles(raw)] == ["en", "en", "zh-Hans"]


def test_sections_of_a_chapter_with_a_text_of_its_own_are_its_headings():
    sections = f'<h1>Tea</h1><p>{EN}</p><h2 id="s">Cups</h2><p>{EN}</p>'
    listed = '<li><a href="a.xhtml">Tea</a><ol><li><a href="a.xhtml#s">Cups</a></li></ol></li>'
    (tea,) = articles(packed(book_files({"a.xhtml": sections}) | nested(listed)))
    assert body(tea) == [("paragraph", EN), ("heading", "Cups"), ("paragraph", EN)]


def test_the_title_page_of_a_part_is_cut_before_its_first_chapter():
    pages = {"p.xhtml": "<h1>Part One</h1>", "a.xhtml": f"<h2>Tea</h2><p>{EN}</p>", "b.xhtml": f"<h2>Chess</h2><p>{EN}</p>"}
    listed = '<li><a href="p.xhtml">Part One</a><ol><li><a href="a.xhtml">Tea</a></li><li><a href="b.xhtml">Chess</a></li></ol></li>'
    tea, chess = articles(packed(book_files(pages) | nested(listed)))
    assert (tea.title, cut(tea), chess.title, cut(chess)) == ("Tea", [("navigation", "Part One")], "Chess", [])


@pytest.mark.parametrize(
    ("top", "label", "title"),
    [
        ("<p class='calibre3'><b>第一章</b></p><p class='calibre3'>风起</p>", "第一章 风起", "第一章 风起"),
        ("<h2>第一章<br/>风起</h2>", "第一章　风起", "第一章 风起"),
        ("<p>THE GREEN BOX</p>", "The Green Box", "THE GREEN BOX"),
        ("<p>1</p><h1>The Green Box</h1>", "1. The Green Box", "The Green Box"),
        ("<h1>The Green Box</h1>", "Chapter 1: The Green Box", "The Green Box"),
        ("<h1>Chapter One</h1><h1>The Green Box</h1>", "The Green Box", "The Green Box"),
        ("", "The Green Box", "The Green Box"),
        ("<h1>The Green Box</h1>", "Start", "The Green Box"),
        ("<h1>The Green Box</h1>", "index_split_001.html", "The Green Box"),
    ],
)
def test_the_heading_of_a_chapter_is_what_the_contents_call_it_however_it_looks(top, label, title):
    article, other = articles(book({"a.xhtml": f"{top}<p>{EN}</p>", "b.xhtml": f"<p>{EN}</p>"}, {label: "a.xhtml", "Last": "b.xhtml"}))
    assert article.title == title
    assert body(article) == [("paragraph", EN)]
    assert other.title == "Last"


def test_short_lines_of_talk_are_paragraphs_in_a_book_that_has_headings():
    (article,) = articles(book({"a.xhtml": f"<h1>茶馆</h1><p>{ZH}</p><p>“走吧。”</p><p>“好”</p><p>第二天</p><p>{ZH}</p>"}))
    assert {kind for kind, _ in body(article)} == {"paragraph"}


def test_a_chapter_has_the_author_that_it_names_itself():
    raw = book(
        {"a.xhtml": f"<h1>Tea</h1><p class='author'>Jane Doe</p><p>{EN}</p>", "b.xhtml": f"<h1>Chess</h1><p>{EN}</p>"},
        metadata="<dc:title>Corner</dc:title><dc:creator>Ida Marsh</dc:creator>",
    )
    assert [article.authors for article in articles(raw)] == [("Jane Doe",), ("Ida Marsh",)]


def test_cover_title_page_contents_and_imprint_are_no_articles_and_nothing_of_them_is_dropped():
    raw = book(
        {
            "cover.xhtml": "<p>A Book</p>",
            "tp.xhtml": '<section epub:type="titlepage"><h1>A Book</h1><p>Ida Marsh</p></section>',
            "toc.xhtml": '<p>目录</p><p><a href="a.xhtml">Tea</a></p>',
            "a.xhtml": f"<h1>Tea</h1><p>{EN}</p>",
            "copyright.xhtml": "<p>© 2018 Tidewater Press</p><p>ISBN 978-0-00-000004-8</p>",
        },
        {"Cover": "cover.xhtml", "Tea": "a.xhtml"},
    )
    (tea,) = articles(raw)
    assert (tea.title, body(tea)) == ("Tea", [("paragraph", EN)])
    everything = ["A Book", "A Book", "Ida Marsh", "目录", "Tea", "Tea", "© 2018 Tidewater Press", "ISBN 978-0-00-000004-8"]
    assert Counter((*tea.front, *(text for _, text in cut(tea)))) == Counter(everything)


def test_a_foreword_that_no_entry_leads_to_is_an_article():
    raw = book({"f.xhtml": f"<h1>Foreword</h1><p>{EN}</p>", "a.xhtml": f"<h1>Tea</h1><p>{EN}</p>"}, {"Tea": "a.xhtml"})
    assert titles(raw) == ["Foreword", "Tea"]


@pytest.mark.parametrize("contents", [{}, {"Start": "a.xhtml"}])
def test_without_contents_a_book_is_parted_at_its_headings(contents):
    pages = {
        "a.xhtml": f"<h1>One</h1><p>{EN}</p>",
        "b.xhtml": f"<p>{EN}</p>",
        "c.xhtml": f"<h1>Two</h1><p>{EN}</p>",
        "d.xhtml": f"<p>{ZH}</p>",
    }
    assert titles(book(pages, contents)) == ["One", "Two"]


def test_a_book_in_one_long_page_is_parted_at_its_highest_headings():
    chapter = f"<p>{EN}</p>" * 100
    assert titles(book({"a.xhtml": "".join(f"<h1>{word}</h1>{chapter}<h2>x</h2>" for word in ("One", "Two", "Three"))}, {})) == [
        "One",
        "Two",
        "Three",
    ]


def test_each_of_hundreds_of_tiny_chapters_is_an_article():
    pages = {f"c{number}.xhtml": f"<h2>第{number}章 茶</h2><p>{ZH}</p>" for number in range(1, 301)}
    found = articles(book(pages, {f"第{number}章 茶": f"c{number}.xhtml" for number in range(1, 301)}))
    assert (len(found), found[299].title, found[299].number) == (300, "第300章 茶", 300)


def test_what_a_library_of_free_books_puts_round_a_text_is_cut():
    raw = book(
        {
            "a.xhtml": f"<p>For the use of anyone.</p><p>*** START OF THE PROJECT BOOK EBOOK TEA ***</p><h1>Tea</h1><p>{EN}</p>",
            "b.xhtml": f"<p>*** END OF THE PROJECT BOOK EBOOK TEA ***</p><h1>The Licence</h1><p>{EN} You agree to all its terms.</p>",
        },
        {"Tea": "a.xhtml", "The Licence": "b.xhtml"},
    )
    (article,) = articles(raw)
    assert body(article) == [("paragraph", EN)]
    assert f"{EN} You agree to all its terms." in [text for _, text in cut(article)]


def test_sections_of_a_counted_chapter_are_its_headings_though_it_has_no_text_above_them():
    raw = book_files(
        {"a.xhtml": f'<h1>1. Tea</h1><p>A list.</p><h2 id="x">Green</h2><p>{EN}</p><h2 id="y">Black</h2><p>{EN} And on.</p>'}, {}
    ) | nested('<li><a href="a.xhtml">1. Tea</a><ol><li><a href="a.xhtml#x">Green</a></li><li><a href="a.xhtml#y">Black</a></li></ol></li>')
    (article,) = articles(packed(raw))
    assert [text for kind, text in body(article) if kind == "heading"] == ["Green", "Black"]


@pytest.mark.parametrize("label", ["About the Author", "作者简介", "Also by Hanne Lind", "Praise for The Wrong Character"])
def test_what_a_publisher_adds_to_a_book_is_no_chapter(label):
    assert titles(
        book({"a.xhtml": f"<h1>Tea</h1><p>{EN}</p>", "b.xhtml": f"<h1>{label}</h1><p>{EN}</p>"}, {"Tea": "a.xhtml", label: "b.xhtml"})
    ) == ["Tea"]


def test_page_numbers_of_the_printed_book_are_no_text():
    (article,) = articles(book({"a.xhtml": f'<h1>Tea</h1><p><span class="pagenum">[Pg 9]</span>{EN}</p>'}, {"Tea": "a.xhtml"}))
    assert body(article) == [("paragraph", EN)]
