import time

import pytest

from glossreader.importers.html.markup import is_html, shown_text
from glossreader.importers.html.reader import pieces_of_html


@pytest.mark.parametrize(
    ("text", "name", "html"),
    [
        ("<!DOCTYPE html><title>x</title>", "page.txt", True),
        ("\n<?xml version='1.0'?>\n<html>", "page", True),
        ("<!-- saved from url=(0014)about:internet -->\n<html>", "page", True),
        ("<p>A copied <b>fragment</b></p>", "fragment.txt", True),
        ("no tag at all", "page.html", False),
        ("one<br>tag", "page.html", True),
        ("one<br>tag", "page.txt", False),
        ("Write <b> for bold, and <i> for italics. " + "A long text about markup. " * 200, "page.txt", False),
        ("if a < b and c > d", "page.txt", False),
        ("内卷 (nèijuǎn)", "page.txt", False),
    ],
)
def test_what_stands_in_a_text_decides_whether_it_is_html(text, name, html):
    assert is_html(text, name) is html


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<p class='字'>信<b title=\"a > 字\">用</b></p>", "信用"),
        ("<script>字</script>信<style>字</style>用", "信用"),
        ("信<!-- 字 --> 用 <!-- 字", "信 用 "),
        ("信<SVG><text>字</text></svg>用", "信用"),
        ("信 < 用", "信 < 用"),
        ("信<a href='字", "信"),
    ],
)
def test_the_text_between_tags_is_found_without_the_parser(markup, text):
    assert "".join(shown_text(markup)) == text


@pytest.mark.parametrize(
    "markup",
    [
        "<div>" * 50_000 + "信" + "</div>" * 50_000,
        "<div><p>" * 50_000 + "信",
        "<ul><li>" * 50_000 + "信",
        "<table><tr><td>" * 20_000 + "信",
        "".join(f"<font color={number}><p>" for number in range(20_000)) + "信",
        "<div></x>" * 50_000 + "信",
        "<p " + " ".join(f"a{number}=1" for number in range(100_000)) + ">信",
        "信<!--" + "<!--" * 200_000,
        "<p>信" + "<a " * 200_000,
        "<p>信" + '<a "' * 200_000,
        "<p>信" + "&a" * 200_000,
        "<p>信<script>" + "</scrip" * 200_000,
    ],
    ids=["divs", "paragraphs", "lists", "tables", "fonts", "closers", "attributes", "comments", "tags", "quotes", "entities", "script"],
)
def test_hostile_markup_takes_seconds_and_loses_nothing(markup):
    start = time.process_time()
    pieces, _ = pieces_of_html(markup)
    assert "信" in "".join(piece.text for piece in pieces)
    assert time.process_time() - start < 10


def test_blocks_below_any_depth_that_a_page_has_still_part_their_lines():
    pieces, _ = pieces_of_html("<div>" * 400 + "<p>one</p><section>two</section><p>three</p>")
    assert [piece.text for piece in pieces] == ["one", "two", "three"]
