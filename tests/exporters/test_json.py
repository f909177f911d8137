import json
from dataclasses import replace

from glossreader import __version__
from glossreader.domain.mined import Mined
from glossreader.exporters.json import glossaries_json
from tests.exporters.examples import ARTICLE, MINED


def _article():
    return json.loads(glossaries_json([MINED]))["articles"][0]


def test_the_answer_names_the_program_what_is_outside_of_articles_and_whose_senses_it_carries():
    answer = json.loads(glossaries_json([MINED]))
    assert list(answer) == ["generator", "articles", "outside", "credit"]
    assert answer["generator"] == f"glossreader {__version__}"
    assert answer["outside"] == ["Connect with us"]
    assert "CC-CEDICT" in answer["credit"]
    assert "CC BY-SA 4.0" in answer["credit"]


def test_an_article_has_its_fields_and_its_cut_blocks_apart():
    article = _article()
    assert {
        name: article[name] for name in ("file", "number", "title", "deck", "category", "authors", "url", "first_line", "last_line")
    } == {
        "file": "city.txt",
        "number": 1,
        "title": "A city (信用之城)",
        "deck": "A deck.",
        "category": "China Digital",
        "authors": ["Li Wen", "Ada Cole"],
        "url": None,
        "first_line": 3,
        "last_line": 9,
    }
    assert [block["kind"] for block in article["blocks"]] == ["paragraph", "list_item"]
    assert article["cut"] == [{"why": "share", "text": "Share this"}]


def test_places_count_in_the_blocks_that_are_printed():
    article = _article()
    first, later = article["terms"][0]["mentions"]
    for place, printed in ((first["hanzi"], "失信黑名单"), (first["english"], "trust-breaker blacklist"), (later["english"], "blacklist")):
        assert article["blocks"][place["block"]]["text"][place["start"] : place["end"]] == printed
    assert later["hanzi"] is None


def test_doubtful_terms_stand_apart_in_the_same_form():
    article = _article()
    assert [term["simplified"] for term in article["terms"]] == ["失信黑名单"]
    assert [term["simplified"] for term in article["to_check"]] == ["信用之城"]
    assert article["terms"][0].keys() == article["to_check"][0].keys()


def test_a_mention_in_the_title_has_no_place_among_the_blocks():
    assert _article()["to_check"][0]["mentions"] == []


def test_a_lone_surrogate_in_a_file_name_does_not_stop_the_answer():
    source = replace(MINED.imported.source, name="\udcff.txt")
    imported = replace(MINED.imported, source=source, articles=(replace(ARTICLE, title="Plain"),))
    assert json.loads(glossaries_json([Mined(imported, MINED.glossaries)]))["articles"][0]["title"] == "Plain"
