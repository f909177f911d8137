"""An imported page as lines that a test can compare: what each article has, in order, and what is outside."""

from glossreader.domain.article import Article, Imported
from glossreader.importers.open import read_bytes


def read(text: str, name: str = "page.txt") -> Imported:
    """Read a text as if it lay in a file."""
    return read_bytes(name, f"/pages/{name}", text.encode("utf-8"))


def article(text: str, name: str = "page.txt") -> Article:
    """Read a text that holds one article."""
    (only,) = read(text, name).articles
    return only


def body(article: Article) -> list[tuple[str, str]]:
    """Give kind and text of the blocks that were kept."""
    return [(str(block.kind), block.text) for block in article.blocks if block.cut is None]


def cut(article: Article) -> list[tuple[str, str]]:
    """Give reason and text of the blocks that were cut."""
    return [(str(block.cut), block.text) for block in article.blocks if block.cut]
