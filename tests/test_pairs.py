from collections.abc import Iterator

import pytest

from glossreader.domain.term import Glossary
from glossreader.importers.open import read_source
from glossreader.mining.miner import mine
from tests.conftest import PAGES

PAIRS = ("ferry_times", "lantern_street", "night_market")


def terms(glossary: Glossary) -> Iterator[tuple[str, tuple[str, ...], int]]:
    for entry in glossary.entries:
        yield entry.printed, entry.english, len(entry.mentions)


@pytest.mark.parametrize("name", PAIRS)
def test_html_and_text_of_one_page_give_the_same_terms(name, chinese):
    html, text = (
        [list(terms(mine(article, chinese))) for article in read_source(PAGES / f"{name}.{ending}").articles] for ending in ("html", "txt")
    )
    assert html == text
    assert all(html)
