from dataclasses import replace

import pytest

from glossreader.ui.view.find import find
from tests.ui.view import pages


def found(page, text, *spellings):
    return [page.passages[passage].text[start:end] for passage, start, end in find(page, text, spellings)]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("CREDIT", ["credit"]),
        ("Social  Credit", ["social credit"]),
        ("失信", ["失信"]),
        ("nowhere", []),
        ("", []),
        ("  ", []),
        ("(社会", ["(社会"]),
        (".*", []),
    ],
)
def test_a_text_is_found_in_either_case_and_as_it_is_written(text, places):
    assert found(pages.page(pages.ENGLISH), text) == places


def test_hanzi_are_found_in_the_source_and_in_what_is_shown():
    passage = replace(pages.passage("𠮷 社会信用"), shown="𠮷 社會信用")
    page = pages.page_of(passage)
    assert find(page, "社會") == find(page, "社会") == ((0, 2, 4),)


def test_several_spellings_are_found_together_and_none_twice():
    assert found(pages.page("失信 and 失信 and trust"), "失信", "TRUST", "失") == ["失信", "失信", "trust"]
