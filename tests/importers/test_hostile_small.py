"""Markdown and subtitles that are damaged, deceiving or endless are read whole, or refused by name."""

import pytest

from glossreader.domain.notices import HanLost
from glossreader.domain.source_errors import SourceError
from glossreader.importers.open import read_source
from tests.importers.hostile_small import small_formats

READ = [bad for bad in small_formats(100) if not bad.refused]
REFUSED = [bad for bad in small_formats(100) if bad.refused]


@pytest.mark.parametrize("bad", READ, ids=[bad.name for bad in READ])
def test_what_is_damaged_or_deceiving_is_read_whole(bad, tmp_path):
    imported = read_source(bad.make(tmp_path))
    fields = [line for article in imported.articles for line in article.front]
    blocks = [block.text for article in imported.articles for block in article.blocks]
    assert sum(text.count(bad.holds) for text in (*fields, *blocks, *imported.outside)) >= bad.times
    assert not any(isinstance(notice, HanLost) for notice in imported.notices)


@pytest.mark.parametrize("bad", REFUSED, ids=[bad.name for bad in REFUSED])
def test_what_cannot_be_read_is_refused_with_its_name(bad, tmp_path):
    path = bad.make(tmp_path)
    with pytest.raises(SourceError) as refused:
        read_source(path)
    assert type(refused.value).__name__ == bad.refused
    assert refused.value.name == str(path)
