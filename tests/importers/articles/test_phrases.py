import re

import pytest

from glossreader.domain.article import CutReason
from glossreader.importers.articles.phrases import phrases_for
from glossreader.paths import resource

TABLES = sorted(resource("boilerplate").glob("*.tsv"))
PLACES = {"line", "start", "part", "head", "below", "thread", "end", "label", "row"}


@pytest.mark.parametrize("table", TABLES, ids=[table.stem for table in TABLES])
def test_each_row_names_a_reason_and_a_place_and_is_matched_in_lower_case(table):
    for row in table.read_text(encoding="utf-8").splitlines():
        if row and not row.startswith("#"):
            reason, place, pattern = row.split("\t")
            assert reason in {*CutReason, "site"}
            assert place in PLACES
            assert not re.search(r"(?<!\\)[A-Z]", pattern)
            re.compile(pattern)


def test_the_words_of_a_site_count_on_its_own_pages_only():
    assert phrases_for(["Notes", "Over 4,000 subscribers"]).reason("Notes") is CutReason.SHARE
    assert phrases_for(["Notes", "A paper on words"]).reason("Notes") is None


def test_the_site_row_itself_cuts_nothing():
    assert phrases_for(["Over 4,000 subscribers"]).reason("A town of over 4,000 subscribers to one paper") is None
