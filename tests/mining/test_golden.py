"""Golden glossaries: what each page of tests/pages yields, as a file that can be read, so that a change in mining is read as a diff.

`python -m tests.mining.test_golden --renew` writes the files anew; look at the diff before you commit it.
"""

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from glossreader.domain.article import Article
from glossreader.domain.term import Entry, Glossary, ReadingSource
from glossreader.importers.open import read_source
from glossreader.language.chinese import Chinese
from glossreader.mining.miner import mine
from tests.conftest import PAGES

_GOLDEN = PAGES.parent / "golden"
_ALL = sorted(path for path in PAGES.iterdir() if path.suffix in {".txt", ".html"})


@pytest.mark.parametrize("page", _ALL, ids=lambda page: page.name)
def test_a_page_yields_its_golden_glossary(page, chinese):
    assert _glossaries(page, chinese) == _golden(page).read_text(encoding="utf-8")


def test_every_golden_glossary_has_its_page():
    assert {path.stem for path in _GOLDEN.iterdir()} == {page.stem for page in _ALL}


def test_the_own_pages_show_many_terms(chinese):
    entries = [
        entry for page in _ALL if page.suffix == ".txt" for article in read_source(page).articles for entry in mine(article, chinese).sure()
    ]
    assert len(entries) >= 60


def _golden(page: Path) -> Path:
    return _GOLDEN / f"{page.stem}.txt"


def _glossaries(page: Path, chinese: Chinese) -> str:
    return "\n".join(line for article in read_source(page).articles for line in _lines(article, mine(article, chinese)))


def _lines(article: Article, glossary: Glossary) -> Iterator[str]:
    yield f"# {article.title}"
    yield from (_line(article, entry) for entry in glossary.sure())
    if glossary.to_check():
        yield "to check:"
        yield from (_line(article, entry) for entry in glossary.to_check())
    yield ""


def _line(article: Article, entry: Entry) -> str:
    """Write 夜市 · yèshì · night market | night fair · term · 3 places: night market, night markets, 夜市."""
    pinyin = entry.term.pinyin + (" (author)" if entry.term.pinyin_source is ReadingSource.AUTHOR else "")
    kind = f"{entry.term.kind}, {entry.confidence:.1f}"
    found = [place for mention in entry.mentions for place in (mention.hanzi, mention.english) if place]
    places = sorted(found, key=lambda place: (place.block, place.start))  # a page and its text may pair them otherwise
    printed = ", ".join(dict.fromkeys(article.text(place.block)[place.start : place.end] for place in places))
    return " · ".join((entry.printed, pinyin, " | ".join(entry.english) or "no English", kind, f"{len(entry.mentions)}: {printed}"))


def _renew() -> None:
    _GOLDEN.mkdir(exist_ok=True)
    chinese = Chinese.open(Path(tempfile.gettempdir()) / "glossreader-golden")
    for page in _ALL:
        if page.suffix == ".txt":
            _golden(page).write_text(_glossaries(page, chinese), encoding="utf-8")


if __name__ == "__main__" and "--renew" in sys.argv:
    _renew()
