import pytest
from selectolax.lexbor import LexborHTMLParser

from glossreader.importers.html.linked_data import items_in, texts_of


def items(*scripts: str):
    root = LexborHTMLParser("".join(f'<script type="application/ld+json">{script}</script>' for script in scripts)).root
    assert root is not None
    return items_in(root)


@pytest.mark.parametrize(
    "script",
    [
        '{"headline": "A word"}',
        '[{"headline": "A word"}]',
        '{"@graph": [{"@type": "WebSite"}, {"headline": "A word"}]}',
        '<!-- {"headline": "A word"} -->',
        '//<![CDATA[\n{"headline": "A word"}\n//]]>',
        '/*<![CDATA[*/{"headline": "A word"}/*]]>*/',
        '{"headline": "A word",}',
        '{"headline": "A word", "author": [{"name": "Ana"},],}',
        '{"headline": "A word", "text": "line\none"}',
        '{"headline": "A word"};',
        "{&quot;headline&quot;: &quot;A word&quot;}",
    ],
)
def test_what_a_script_says_is_read_however_it_is_written(script):
    assert "A word" in [item.get("headline") for item in items(script)]


@pytest.mark.parametrize(
    "script", ["", "{", "headline: A word", '{"headline": "A word"', "null", "17", '"text"', "[" * 50_000, '{"a":' * 5_000, "9" * 5_000]
)
def test_what_is_no_json_says_nothing_and_harms_nothing(script):
    assert [item for item in items(script) if "headline" in item] == []
    assert len(items(script, '{"headline": "A word"}')) >= 1


def test_a_page_of_endless_items_is_cut_short():
    assert len(items("[" + ",".join(['{"name":"x"}'] * 20_000) + "]")) == 500


@pytest.mark.parametrize(
    ("value", "texts"),
    [
        ("Ana &amp; Bo", ("Ana & Bo",)),
        ({"name": "Ana"}, ("Ana",)),
        ({"name": ["Ana", "Bo"]}, ("Ana", "Bo")),
        ({"@id": "#a"}, ("Ana",)),
        ([{"name": "Ana"}, "Bo", {"@id": "#b"}, 7, None], ("Ana", "Bo")),
        ({"name": {"@value": "Ana"}}, ()),
        (None, ()),
        (True, ()),
    ],
)
def test_a_value_gives_its_texts(value, texts):
    assert texts_of(value, [{"@id": "#a", "name": "Ana"}]) == texts
