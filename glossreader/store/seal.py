"""Checksums of an article: one that finds it again, and one that shows damage which SQLite does not see (it saw 0 of 120 flipped bytes).

What goes into them is listed here and not taken from the dataclass: a field that is added later must not break the seals of old files.
"""

import hashlib
import json

from glossreader.domain.article import Article


def words(article: Article) -> str:
    """Give the same for articles that say the same, from whatever file: title, deck and the text of every block, cut ones too."""
    return _digest([article.title, article.deck, *(block.text for block in article.blocks)])


def seal(article: Article) -> str:
    """Over everything that is kept of an article."""
    fields = [
        article.number,
        article.title,
        article.deck,
        article.category,
        article.authors,
        article.publisher,
        article.published,
        article.url,
        article.language,
        article.front,
        article.first_line,
        article.last_line,
    ]
    return _digest([fields, [(block.kind, block.text, block.level, block.marker, block.cut) for block in article.blocks]])


def _digest(parts: object) -> str:
    return hashlib.sha256(json.dumps(parts, ensure_ascii=False, separators=(",", ":")).encode()).hexdigest()
