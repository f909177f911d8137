"""Golden articles: what a person who reads a source finds in it, one line for each field, block and piece of boilerplate.

A golden lies beside its source, NAME.golden beside NAME.html, and has lines of a word, a tab and a text: `article` with the title begins an
article; names of fields; kinds of blocks that are kept, in order; `cut` for what must not be in a body. Cells of a row are parted by bars.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from glossreader.domain.article import Article, BlockKind
from tests.conftest import SOURCES

FIELDS = ("title", "deck", "category", "authors", "publisher", "published", "url", "language")
_KINDS = frozenset(map(str, BlockKind))
_NOT_TEXT = re.compile(r"[\s|\u200b\ufeff]")
_SENTENCE_END = re.compile(r"(?<=[.!?][”’\"') ])\s*(?=\S)|(?<=[.!?])\s+|(?<=[。！？；])(?![”’」』）)。！？])|(?<=[。！？][”’」』）)])|\n")


@dataclass(slots=True)
class Golden:
    """One article as its golden has it.

    fields  by name; authors joined by "; ".
    blocks  kind and text of what is kept, in order.
    cut     texts that must not be among them.
    """

    fields: dict[str, str]
    blocks: list[tuple[str, str]] = field(default_factory=list)
    cut: list[str] = field(default_factory=list)


def pairs_in(folder: Path) -> Iterator[tuple[Path, Path]]:
    """Give each source with its golden, in the order of their names."""
    for golden in sorted(folder.rglob("*.golden")):
        for source in sorted(golden.parent.glob("*")):
            if source.stem == golden.stem and source != golden and source.is_file():
                yield source, golden


def name_of(source: Path) -> str:
    """How a source is called in tables: its format's folder and its name."""
    return source.relative_to(SOURCES).as_posix() if source.is_relative_to(SOURCES) else source.name


def read_golden(path: Path) -> list[Golden]:
    """Read the articles of a golden; ValueError names a line that is none of its lines."""
    articles: list[Golden] = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        word, tab, text = line.partition("\t")
        if not line.strip() or line.startswith("# "):
            continue
        if word == "article" and tab:
            articles.append(Golden({"title": text}))
        elif articles and word in FIELDS and tab:
            articles[-1].fields[word] = text
        elif articles and word in _KINDS and tab:
            articles[-1].blocks.append((word, text))
        elif articles and word == "cut" and tab:
            articles[-1].cut.append(text)
        else:
            raise ValueError(f"{path.name}, line {number} is no line of a golden: {line[:60]}")
    return articles


def field_of(article: Article, name: str) -> str:
    """Give a field as a golden writes it; empty where there is none."""
    value = getattr(article, name)
    return "; ".join(value) if isinstance(value, tuple) else value or ""


def kept(article: Article) -> list[tuple[str, str]]:
    """Give kind and text of the blocks of an article that are not cut."""
    return [(str(block.kind), block.text) for block in article.blocks if block.cut is None]


def bare(text: str) -> str:
    """Take out of a text what formats set as they like: white space, and what parts the cells of a row."""
    return _NOT_TEXT.sub("", text)


def sentences(text: str) -> list[str]:
    """Part a text into its sentences, each bare."""
    return [sentence for part in _SENTENCE_END.split(text) if (sentence := bare(part))]
