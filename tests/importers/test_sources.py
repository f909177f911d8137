"""Every source that has its golden articles beside it is read as these say."""

from pathlib import Path

import pytest

from glossreader.domain.notices import HanLost
from glossreader.importers.open import read_source
from tests.conftest import SOURCES
from tests.importers.comparison import compare
from tests.importers.goldens import bare, name_of, pairs_in, read_golden

PAIRS = tuple(pairs_in(SOURCES))
DIFFERING = {
    "html/taiwan_news.html": 1,  # a caption in a span with a name that says nothing
}
"""How many blocks of a source may have another kind than in its golden; no other source may have one, and none may have more."""


@pytest.fixture(scope="module", params=PAIRS, ids=[name_of(source) for source, _ in PAIRS])
def read(request):
    source, golden = request.param
    return source, read_source(source), read_golden(golden)


def test_a_source_has_its_articles_and_their_titles(read):
    _, imported, goldens = read
    assert [bare(article.title) for article in imported.articles] == [bare(golden.fields["title"]) for golden in goldens]


def test_no_boilerplate_is_in_a_body_and_no_sentence_of_a_body_is_lost(read):
    _, imported, goldens = read
    found = compare(goldens, imported.articles)
    assert (found.boilerplate, found.lost) == ((), ())
    assert not any(isinstance(notice, HanLost) for notice in imported.notices)


def test_blocks_are_of_their_kinds(read):
    source, imported, goldens = read
    found = compare(goldens, imported.articles)
    if len(found.differing) + len(found.more) > DIFFERING.get(name_of(source), 0):
        assert (found.differing, found.more) == ((), ())


@pytest.mark.parametrize("line", ["title\tNo article yet", "article", "article\tOne\nparagraf\tText"])
def test_a_line_that_belongs_in_no_golden_is_named(tmp_path: Path, line):
    path = tmp_path / "page.golden"
    path.write_text(line, encoding="utf-8")
    with pytest.raises(ValueError, match=r"page\.golden, line \d"):
        read_golden(path)
