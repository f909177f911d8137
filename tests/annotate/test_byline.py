import pytest

from glossreader.annotate.byline import byline
from glossreader.domain.article import Article, Block, BlockKind, CutReason


def article(text="", **fields):
    return Article("T", (Block(BlockKind.PARAGRAPH, text),), **fields)


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({}, "1 min"),
        ({"authors": ("Qiu Lan",)}, "Qiu Lan · 1 min"),
        ({"authors": ("Ines Halvorsen", "Qiu Tong"), "published": "2024-03-14"}, "Ines Halvorsen and Qiu Tong · 14 March 2024 · 1 min"),
        ({"authors": ("A", "B", "C"), "published": "2018-05"}, "A, B and C · May 2018 · 1 min"),
        ({"published": "2018"}, "2018 · 1 min"),
        (
            {"language": "zh-Hans", "authors": ("何宁", "丘彤"), "published": "2024-03-14"},
            "何宁、丘彤 · 2024\u2009年\u20093\u2009月\u200914\u2009日 · 1\u2009分钟",
        ),
        ({"language": "zh-Hant", "published": "2024-03"}, "2024\u2009年\u20093\u2009月 · 1\u2009分钟"),
    ],
)
def test_a_byline_is_written_in_the_article_s_language(fields, expected):
    assert byline(article(**fields)) == expected


@pytest.mark.parametrize(("text", "minutes"), [("word " * 1000, 5), ("信" * 1150, 5), ("word " * 600 + "信" * 460, 5)])
def test_the_minutes_count_words_and_hanzi(text, minutes):
    assert byline(article(text)) == f"{minutes} min"


def test_what_was_cut_takes_no_time_to_read():
    kept, cut = Block(BlockKind.PARAGRAPH, "word " * 200), Block(BlockKind.PARAGRAPH, "word " * 2000, cut=CutReason.COMMENTS)
    assert byline(Article("T", (kept, cut))) == "1 min"
