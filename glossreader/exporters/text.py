"""Articles, glossaries and lists as plain text for a terminal; what a terminal would obey is made visible first."""

from collections.abc import Iterable, Iterator

from glossreader.domain.article import Article
from glossreader.domain.errors import visible
from glossreader.domain.shelf import Found, Listed
from glossreader.domain.term import Entry, Glossary

_AROUND = 40  # code points shown on either side of what was found


def listed_text(listed: Listed) -> str:
    """Write one line for an article of the list: number, title, and where and when it appeared."""
    about = ", ".join(filter(None, (listed.category, listed.publisher, " & ".join(listed.authors), listed.published)))
    terms = "1 term" if listed.terms == 1 else f"{listed.terms} terms"
    return visible(f"{listed.number:4}  {listed.title}{f' ({about})' if about else ''}: {terms}")


def glossary_text(article: Article, glossary: Glossary) -> str:
    """Write the title, then a line for each term in order of first mention; those to check apart."""
    lines = [visible(article.title or "(no title)"), *map(_entry, glossary.sure())]
    if to_check := glossary.to_check():
        lines += ["  To check:", *map(_entry, to_check)]
    return "\n".join(lines) + "\n"


def _entry(entry: Entry) -> str:
    term = entry.term
    both = term.simplified if term.simplified == term.traditional else f"{term.simplified} / {term.traditional}"
    english = "; ".join(rendering.text for rendering in term.renderings) or "; ".join(entry.senses) or "?"
    return visible(f"  {both}  {term.pinyin}  {english}")


def article_text(article: Article) -> str:
    """Write the whole article, each block with its number, those that were cut with the reason in front."""
    return "\n".join(_article_lines(article)) + "\n"


def _article_lines(article: Article) -> Iterator[str]:
    authors = f"By {' & '.join(article.authors)}" if article.authors else None
    for field in (article.category, article.title, article.deck, authors, article.publisher, article.published):
        if field:
            yield visible(field)
    yield ""
    for number, block in enumerate(article.blocks):
        cut = f"[cut: {block.cut}] " if block.cut else ""
        yield visible(f"{number:4}  {cut}{block.marker + ' ' if block.marker else ''}{block.text}")


def found_text(places: Iterable[Found]) -> str:
    """Write one line for each place: number and title of the article, and the text around what was found."""
    return "".join(f"{_found(place)}\n" for place in places)


def _found(place: Found) -> str:
    start, end = max(0, place.start - _AROUND), place.end + _AROUND
    before, after = "…" * (start > 0), "…" * (end < len(place.text))
    around = place.text[start : place.start] + "[" + place.text[place.start : place.end] + "]" + place.text[place.end : end]
    return visible(f"{place.article:4}  {place.title}: {before}{around}{after}")
