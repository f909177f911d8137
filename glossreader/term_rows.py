"""Rows of a term list: each term with the sentence that explains it, those of several articles joined."""

from dataclasses import replace

from glossreader.annotate.evidence import evidence
from glossreader.domain.article import Article
from glossreader.domain.mined import Mined
from glossreader.domain.term import Entry
from glossreader.domain.termlist import Row


def rows_of(mined: Mined) -> tuple[Row, ...]:
    """Make the term list of a source that is in no library: a term of several articles has a row for each."""
    location = mined.imported.source.location
    return tuple(row(entry, article, location) for article, glossary in mined.pairs() for entry in glossary.entries)


def row(entry: Entry, article: Article, location: str) -> Row:
    """Make the row of a term as one article has it; `location` is the file or address that the article came from."""
    shown = evidence(entry, article)
    context = shown.text if shown else ""
    return Row(entry, len(entry.mentions), context, article.title, article.publisher, article.published, article.url or location)


def joined(first: Row, later: Row) -> Row:
    """Make one row for a term of two articles: the first one's, with the mentions of both and the better confidence."""
    entry = replace(first.entry, confidence=max(first.entry.confidence, later.entry.confidence))
    return replace(first, entry=entry, mentions=first.mentions + later.mentions)
