import pytest

from glossreader.mining.text.quotes import inner, quote_at, quote_before


@pytest.mark.parametrize(
    ("before", "quoted"),
    [
        ("what they call a “lose trust blacklist” ", "lose trust blacklist"),
        ('calls them "ghost workers" ', "ghost workers"),
        ("a youth subculture dubbed ‘shehuiren‘ ", "shehuiren"),
        ("a topic named ‘Douyin Blocks Peppa Pig” ", "Douyin Blocks Peppa Pig"),
        ("‘People’s livelihood project’", "People’s livelihood project"),
        ("he said “society, society,” ", "society, society"),
        ("What is a “three-good student”? ", "three-good student"),
        ("or *neijuan* ", "neijuan"),
        ("the 「內捲」", "內捲"),
        ("“one” and “two” ", "two"),
    ],
)
def test_the_quotation_that_closes_before_a_place_is_found_whatever_its_marks(before, quoted):
    quotation = quote_before(before + "(中文)", len(before))
    assert quotation is not None
    assert before[slice(*quotation.inner)] == quoted


@pytest.mark.parametrize("before", ["the villagers' ", "no quotation here ", "it’s ", "an opening mark “", ""])
def test_an_apostrophe_is_no_closing_mark(before):
    assert quote_before(before, len(before)) is None


@pytest.mark.parametrize(
    ("after", "quoted"),
    [
        ("“to order correction.” Then", "to order correction"),
        (" ‘sending charcoal in the snow,’ is", "sending charcoal in the snow"),
        ("‘I’m going through so much,’ was", "I’m going through so much"),
        ('"lantern")', "lantern"),
        ("“opened twice“ by mistake", "opened twice"),
    ],
)
def test_the_quotation_that_opens_at_a_place_is_found(after, quoted):
    quotation = quote_at(after, 0)
    assert quotation is not None
    assert after[slice(*quotation.inner)] == quoted
    assert after[quotation.end - 1] in '”’"“'


@pytest.mark.parametrize("after", ["no quotation", "", "“never closed", " "])
def test_what_does_not_open_or_close_is_no_quotation(after):
    assert quote_at(after, 0) is None


def test_a_quotation_longer_than_a_gloss_is_not_followed():
    assert quote_at("“" + "word " * 80 + "”", 0) is None


def test_white_space_and_stops_are_trimmed_from_a_span():
    assert inner(" – lie flat. ", 0, 13) == (3, 11)
