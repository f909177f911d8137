import importlib.util
import json
import re
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from glossreader.domain.article import Imported
from glossreader.domain.notices import HanLost
from glossreader.importers.open import read_bytes, read_source
from glossreader.importers.plain.reader import pieces_of_text
from tests.conftest import PAGES, SHARED

PAIRS = ("ferry_times", "lantern_street", "night_market")
TEXTS = (*sorted(PAGES.glob("*.txt")), *sorted(SHARED.glob("gold/*/*.txt")), *sorted(SHARED.glob("pairs/*.txt")))
# what a text may make of it; a row of one cell has no sign of a row there
UNTOLD = {"caption": {"heading", "paragraph"}, "quote": {"paragraph"}, "heading": {"paragraph"}, "table_row": {"heading"}}


def printed(imported: Imported) -> list[str]:
    """Give every line that is in a field, a block or outside, with its marker."""
    lines = [line for article in imported.articles for line in article.front]
    lines += [f"{block.marker} {block.text}" for article in imported.articles for block in article.blocks]
    return [*lines, *imported.outside]


def bare(line: str) -> str:
    return re.sub(r"\s", "", line)


@pytest.mark.parametrize("page", TEXTS, ids=[page.stem for page in TEXTS])
def test_every_line_of_a_page_is_in_one_place_and_only_one(page: Path):
    text = page.read_text(encoding="utf-8")
    wanted = Counter(bare(line) for line in text.split("\n") if line.strip())
    joined = len(pieces_of_text(text)) < wanted.total()
    found = Counter(map(bare, printed(read_source(page))))
    assert (Counter("".join(found.elements())) if joined else found) == (Counter("".join(wanted.elements())) if joined else wanted)


LINES = sorted({line for page in TEXTS for line in page.read_text(encoding="utf-8").split("\n")})


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(LINES), min_size=1, max_size=40))
def test_any_mixture_of_lines_is_kept_line_by_line(lines):
    wanted = Counter(bare(line) for line in lines if line.strip())
    if wanted:
        imported = read_bytes("page.txt", "/page.txt", "\n".join(lines).encode())
        assert Counter("".join(map(bare, printed(imported)))) == Counter("".join(wanted.elements()))


@settings(max_examples=150, deadline=None)
@given(st.text(st.sampled_from("<>/!-\"'= &#;x0pbdivltruysc信用。\n\t\0[]()*•|“”:"), min_size=1, max_size=200))
def test_any_markup_is_read_without_losing_a_hanzi(markup):
    imported = read_bytes("page.html", "/page.html", f"<html><body>信{markup}".encode())
    assert not any(isinstance(notice, HanLost) for notice in imported.notices)


@pytest.mark.parametrize("name", PAIRS)
def test_html_and_text_of_one_page_give_the_same_articles(name):
    html, text = read_source(PAGES / f"{name}.html"), read_source(PAGES / f"{name}.txt")
    assert len(html.articles) == len(text.articles)
    for one, other in zip(html.articles, text.articles, strict=True):
        for field in ("title", "deck", "category", "authors", "published", "language", "front"):
            assert getattr(one, field) == getattr(other, field)
        assert other.publisher in (one.publisher, None)  # a page may say it in its head only
        assert [(block.text, block.cut) for block in one.blocks] == [(block.text, block.cut) for block in other.blocks]
        for block, same in zip(one.blocks, other.blocks, strict=True):
            assert same.kind == block.kind or same.kind in UNTOLD.get(block.kind, ()) or block.cut, block.text
    assert html.outside == text.outside
    assert html.notices == text.notices == ()


@pytest.mark.parametrize(
    ("name", "titles", "kinds"),
    [
        ("lantern_street", 3, {"heading", "paragraph", "list_item", "caption", "quote", "table_row", "reference", "footnote"}),
        ("ferry_times", 1, {"heading", "paragraph", "list_item", "caption", "table_row", "footnote"}),
        ("night_market", 1, {"heading", "paragraph", "list_item", "table_row", "reference"}),
    ],
)
def test_the_pages_have_what_their_sites_print(name, titles, kinds):
    articles = read_source(PAGES / f"{name}.html").articles
    assert len(articles) == titles
    assert {str(block.kind) for article in articles for block in article.blocks if block.cut is None} == kinds


def test_the_labelled_page_is_split_as_its_labels_say(shared: Path):
    spec = importlib.util.spec_from_file_location("check_articles", shared / "gold" / "check_articles.py")
    assert spec is not None
    assert spec.loader is not None
    labels = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(labels)
    articles = read_source(shared / "gold" / "pages" / "seed.txt").articles
    elsewhere = []
    for gold, article in zip(labels.GOLD["articles"], articles, strict=True):
        answer = {
            "title": article.title,
            "deck": article.deck,
            "category": article.category,
            "authors": list(article.authors),
            "blocks": [{"kind": block.kind, "text": block.text} for block in article.blocks if not block.cut],
            "cut": [{"text": block.text} for block in article.blocks if block.cut],
        }
        assert {name: answer[name] for name in ("title", "deck", "category")} == {
            name: gold[name] for name in ("title", "deck", "category")
        }
        assert answer["authors"] == gold["byline"]["authors"]
        for number, allowed in labels.expected(gold).items():
            if labels.plain(line := labels.LINES[number - 1]) and not labels.found(line, answer) & allowed:
                elsewhere.append((number, json.dumps(sorted(labels.found(line, answer))), line))
    assert elsewhere == []
