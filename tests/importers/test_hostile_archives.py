import pytest

from glossreader.domain.notices import HanLost
from glossreader.domain.source_errors import SourceError
from glossreader.importers.open import read_source
from tests.importers.hostile_archives import archives

ALL = list(archives(20))
READ = [bad for bad in ALL if not bad.refused]
REFUSED = [bad for bad in ALL if bad.refused]


@pytest.mark.parametrize("bad", READ, ids=[bad.name for bad in READ])
def test_what_can_be_read_of_a_damaged_or_deceiving_archive_is_read(bad, tmp_path):
    imported = read_source(bad.make(tmp_path))
    fields = [line for article in imported.articles for line in article.front]
    texts = [*fields, *(block.text for article in imported.articles for block in article.blocks), *imported.outside]
    assert sum(text.count(bad.holds) for text in texts) >= bad.times
    assert not any(isinstance(notice, HanLost) for notice in imported.notices)
    assert not any("root:" in text for text in texts)
    assert len(list(tmp_path.iterdir())) == 1  # nothing was unpacked beside it


@pytest.mark.parametrize("bad", REFUSED, ids=[bad.name for bad in REFUSED])
def test_a_bomb_and_what_cannot_be_read_is_refused_by_its_name(bad, tmp_path):
    path = bad.make(tmp_path)
    with pytest.raises(SourceError) as refused:
        read_source(path)
    assert type(refused.value).__name__ == bad.refused
    assert refused.value.name == str(path)
