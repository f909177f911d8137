"""Articles made of a few lines, as an importer would lay them out."""

import re

from glossreader.domain.article import Article, Block, BlockKind

_RULER = re.compile(r"[|\s:-]+")


def article_of(text: str, *, title: str = "", deck: str | None = None, language: str = "en") -> Article:
    """Make a block of every line: list items of lines with a bullet, table rows of lines with tabs or a bar in front."""
    lines = [line for line in text.split("\n") if line.strip() and not _RULER.fullmatch(line)]
    return Article(title, tuple(map(_block, lines)), deck=deck, language=language)


def _block(line: str) -> Block:
    if "\t" in line.strip() or line.startswith("|"):
        return Block(BlockKind.TABLE_ROW, line.strip())
    if line.startswith("• "):
        return Block(BlockKind.LIST_ITEM, line[2:], 1, "•")
    return Block(BlockKind.PARAGRAPH, line.strip())
