"""What a source says of an article beside its text, and what the text prints: the text wins, but for what it prints less exactly."""

from collections.abc import Sequence
from dataclasses import replace

from glossreader.domain.article import Article
from glossreader.importers.articles.sameness import folded, same
from glossreader.importers.laid import Metadata

_BEGINNING = 20  # blocks among which a summary's words are looked for
_ENOUGH = 30  # letters that a summary and a text share, and it repeats the text
_LOOKED_AT = 4_000  # code points of a block


def completed(article: Article, metadata: Metadata) -> Article:
    """Give an article what its text does not say, and what the source says more exactly."""
    return replace(
        with_site(article, metadata),
        deck=article.deck or _deck(article, metadata.deck),
        category=article.category or _category(article, metadata.category),
        authors=_authors(article.authors, metadata.authors),
        published=_published(article.published, metadata.published),
        url=article.url or metadata.url,
    )


def with_site(article: Article, metadata: Metadata) -> Article:
    """Give an article what is said of all articles of its source."""
    return replace(article, publisher=article.publisher or metadata.publisher)


def speaks_of(metadata: Metadata, article: Article) -> bool:
    """Whether a source means this of its articles: it calls it by its title."""
    return folded(article.title) in set(map(folded, metadata.titles))


def _deck(article: Article, deck: str | None) -> str | None:
    """Take a standfirst that is not printed; one that repeats the title or the beginning of the text is a summary."""
    summary, title = folded(deck or ""), folded(article.title)
    texts = [text for block in article.blocks[:_BEGINNING] if (text := folded(block.text[:_LOOKED_AT]))]
    front = [folded(line) for line in article.front]
    if not summary or summary in title or (title and title in summary):
        return None
    return None if any(summary[:_ENOUGH] in text or text in summary for text in (*texts, *front)) else deck


def _category(article: Article, category: str | None) -> str | None:
    return None if category and same(category, article.title) else category


def _authors(printed: Sequence[str], said: Sequence[str]) -> tuple[str, ...]:
    """Take the printed names; the others if each of the printed is a part of one, Manya and Manya Koetse, or the same in capitals."""
    is_less = len(printed) == len(said) and all(map(_is_less, printed, said))
    return tuple(said if not printed or is_less else printed)


def _is_less(printed: str, said: str) -> bool:
    return printed != said and (printed in said.split() or (printed.isupper() and same(printed, said)))


def _published(printed: str | None, said: str | None) -> str | None:
    """Take the printed date, or the one of which it is the year or the month."""
    return said if said and (printed is None or said.startswith(printed)) else printed
