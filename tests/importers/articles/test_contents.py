import pytest

from tests.importers.prose import HEAD, MORE, PROSE
from tests.importers.shown import article, body, cut


def entries(*lines: str) -> list[str]:
    return [text for _, text in cut(article("\n\n".join([HEAD, *lines])))]


@pytest.mark.parametrize("heading", ["Contents", "Table of Contents", "In this guide:", "目录"])
@pytest.mark.parametrize("first", ["The form", "1 The form", "1. The form"])
def test_entries_may_stand_alone_and_come_again_as_headings(heading, first):
    listed = [heading, first, "2 The lane and its people"]
    assert entries(*listed, PROSE, "The form", PROSE, "The lane and its people", MORE) == listed


def test_the_first_heading_of_the_text_is_no_entry():
    found = article("\n\n".join([HEAD, "Contents", "The form", "The lane", "The form", PROSE, "The lane", MORE]))
    assert [text for _, text in cut(found)] == ["Contents", "The form", "The lane"]
    assert [text for kind, text in body(found) if kind == "heading"] == ["The form", "The lane"]


def test_a_list_that_counts_on_need_not_come_again():
    assert entries(PROSE, "Contents\n1 Life\n2 Works\n2.1 Poems\n3 See also", MORE) == [
        "Contents",
        "1 Life",
        "2 Works",
        "2.1 Poems",
        "3 See also",
    ]


@pytest.mark.parametrize("listed", [["A brush (毛笔)", "A ledger (户籍)"], ["1. a brush", "2. a ledger"], ["1 brush of hair"]])
def test_what_a_box_contains_is_no_table_of_contents(listed):
    assert entries(PROSE, "Contents", *listed, MORE) == []
