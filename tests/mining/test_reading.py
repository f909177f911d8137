import pytest

from glossreader.domain.term import ReadingSource
from glossreader.mining.miner import mine
from tests.mining.articles import article_of


@pytest.mark.parametrize(
    ("text", "pinyin", "source"),
    [
        ("Sesame Credit (Zhīma xìnyòng 芝麻信用)", "Zhīma xìnyòng", ReadingSource.AUTHOR),
        ("a lose trust blacklist (失信黑名单)", "shīxìn hēimíngdān", ReadingSource.DICTIONARY),
        ("KMT Legislator Arthur Chen (陳宜民)", "Chén Yímín", ReadingSource.DICTIONARY),
        ("the curator Angela Zito (司徒安)", "Sītú Ān", ReadingSource.DICTIONARY),
        ("taught by Master Pu (蒲师傅)", "pú shīfu", ReadingSource.DICTIONARY),
    ],
)
def test_the_authors_reading_is_kept_and_a_persons_name_has_two_words(text, pinyin, source, chinese):
    (entry,) = mine(article_of(text), chinese).sure()
    assert (entry.term.pinyin, entry.term.pinyin_source) == (pinyin, source)
