import pytest

from glossreader.domain.article import BlockKind
from glossreader.mining.english_places import english_places
from glossreader.mining.text.sheet import Sheet


def _found(rendering, text, *others):
    sheet = Sheet(0, BlockKind.PARAGRAPH, text)
    return [text[place.start : place.end] for place in english_places([rendering, *others], [sheet])[rendering]]


@pytest.mark.parametrize(
    ("rendering", "text", "found"),
    [
        ("Credit scores", "their credit score and Credit Scores", ["credit score", "Credit Scores"]),
        ("Hello Bicycle", "Hello Bicycle’s bikes", ["Hello Bicycle’s"]),
        ("counter-revolution", "a counter revolution", ["counter revolution"]),
        ("society, society", "“society, society” it goes", ["society, society"]),
        ("policy measure", "policy measures", ["policy measures"]),
        ("city", "two cities", ["cities"]),
        ("RSDL", "RSDL is not rsdl", ["RSDL"]),
        ("Stew", "Stew, no stew", ["Stew"]),
        ("big brother", "Big brother is watching. Big. Brother", ["Big brother"]),
        ("may", "it may be", []),
        ("glass", "a glass of class", ["glass"]),
    ],
)
def test_plural_possessive_and_other_case_are_found(rendering, text, found):
    assert _found(rendering, text) == found


def test_the_longer_rendering_has_the_place():
    assert _found("credit", "Sesame Credit and credit", "Sesame Credit") == ["credit"]


def test_terms_that_share_their_english_share_its_places():
    places = english_places(["Social credit system", "Social Credit System"], [Sheet(0, BlockKind.PARAGRAPH, "the social credit systems")])
    assert places["Social credit system"] == places["Social Credit System"] != []
