"""Hanzi in, hanzi out: what a source shows against what reached its articles or lies outside of them."""

from collections import Counter
from collections.abc import Iterable

from glossreader.domain.article import Article
from glossreader.language.hanzi import is_han


def count_hanzi(text: str) -> int:
    """Count the hanzi of a text of any length, without making a string of each."""
    return 0 if text.isascii() else sum(count for char, count in Counter(text).items() if is_han(char))


def hanzi_of(articles: Iterable[Article], outside: Iterable[str]) -> int:
    """Count what articles hold in fields and blocks, cut ones among them, and what is outside."""
    texts = [text for article in articles for text in (*article.front, *(block.text for block in article.blocks))]
    return count_hanzi("".join((*texts, *outside)))
