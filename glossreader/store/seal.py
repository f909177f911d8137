"""Checksums: one that finds an article again, and seals that show damage which SQLite does not see (it saw 0 of 120 flipped bytes).

What goes into a seal is listed and not taken from a dataclass: a field that is added later must not break the seals of old files.
"""

import hashlib
import json

from glossreader.domain.article import Article, Block
from glossreader.domain.term import Term


def words(article: Article) -> str:
    """Give the same for articles that say the same, from whatever file: title, deck and the text of every block, cut ones too."""
    return digest([article.title, article.deck, *(block.text for block in article.blocks)])


def article_seal(article: Article) -> str:
    """Seal everything that is kept of an article."""
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
    return digest([fields, [_block(block) for block in article.blocks]])


def _block(block: Block) -> tuple[object, ...]:
    """List what is sealed of a block; what a person decided only where there is something: format 2 had no column for it."""
    fields = (block.kind, block.text, block.level, block.marker, block.cut)
    return (*fields, True) if block.decided else fields


def term_seal(term: Term, renderings: object) -> str:
    """Seal a term with the rows of its renderings."""
    fields = [term.id, term.simplified, term.traditional, term.pinyin, term.pinyin_source, term.kind, term.status, term.note, term.tags]
    return digest([fields, renderings])


def digest(parts: object) -> str:
    """Give the SHA-256 of any value that JSON can hold."""
    return hashlib.sha256(json.dumps(parts, ensure_ascii=False, separators=(",", ":")).encode()).hexdigest()
