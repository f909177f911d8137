"""Hanzi in, hanzi out: what a source shows against what reached its articles or lies outside of them."""

import re
from collections.abc import Iterable

from glossreader.domain.article import Article
from glossreader.language.hanzi import HAN

_HANZI = re.compile(f"[{HAN}]+")


def count_hanzi(text: str) -> int:
    """Count by stretches, so that a book costs no more memory than its text."""
    return sum(found.end() - found.start() for found in _HANZI.finditer(text))


def hanzi_of(articles: Iterable[Article], outside: Iterable[str]) -> int:
    """Count what articles hold in fields and blocks, cut ones among them, and what is outside."""
    texts = [text for article in articles for text in (*article.front, *(block.text for block in article.blocks))]
    return sum(map(count_hanzi, (*texts, *outside)))
