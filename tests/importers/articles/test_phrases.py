import re

import pytest
from selectolax.lexbor import LexborHTMLParser

from glossreader.domain.article import CutReason
from glossreader.importers.articles.phrases import phrases_for
from glossreader.importers.articles.tables import tables, tables_on
from glossreader.paths import resource

TABLES = sorted(resource("boilerplate").glob("*.tsv"))
FIELDS = {"title", "deck", "category", "authors", "published", "publisher"}
PLACES = {"line", "start", "part", "head", "below", "thread", "end", "label", "row"}
SITES = {("site", where) for where in ("host", "name", "part")}


@pytest.mark.parametrize("path", TABLES, ids=[path.stem for path in TABLES])
def test_each_row_of_a_table_says_what_a_thing_is_and_how_it_is_known(path):
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            what, where, pattern = line.split("\t")
            if where == "element":
                assert what in {*CutReason, *FIELDS, "body", "keep", "site"}
                LexborHTMLParser("<p>word</p>").css(pattern)
            elif what == "publisher":
                assert where == "name"
            else:
                assert (what, where) in SITES or (what in {*CutReason} and where in PLACES)
                assert not re.search(r"(?<!\\)[A-Z]", pattern)
                re.compile(pattern)


@pytest.mark.parametrize("table", [table for table in tables() if table.elements], ids=lambda table: table.name)
def test_a_table_that_says_where_articles_stand_says_on_which_sites(table):
    assert {row.where for row in table.sites} & {"host", "name", "element"} or {row.what for row in table.elements} <= FIELDS - {"title"}


def test_a_site_may_be_known_by_an_element():
    assert [table.name for table in tables_on([], [], lambda selector: "#js_content" in selector)] == ["wechat"]


@pytest.mark.parametrize(
    ("host", "name"),
    [
        ("www.whatsonweibo.com", "whats_on_weibo"),
        ("chinadigitaltimes.net", "china_digital_times"),
        ("chinamediaproject.org", "china_media_project"),
        ("zh.wikipedia.org", "wikipedia"),
        ("politics.people.com.cn", "people_daily"),
    ],
)
def test_a_site_is_known_by_its_host_and_the_hosts_below_it(host, name):
    assert [table.name for table in tables_on([host], [])] == [name]
    assert tables_on([f"not{host}"], []) == () or host.count(".") > 1


def test_a_site_is_known_by_the_name_that_its_pages_have_for_it():
    assert [table.name for table in tables_on([], ["What’s on Weibo"])] == ["whats_on_weibo"]
    assert tables_on([], ["What’s on today"]) == ()


def test_the_words_of_a_site_that_is_known_otherwise_count_too():
    plea = "By supporting this author you keep a lamp burning."
    assert phrases_for([plea]).reason(plea) is None
    assert phrases_for([plea], {"whats_on_weibo"}).reason(plea) is CutReason.DONATION
    assert phrases_for([plea, "©2018 Whatsonweibo."]).reason(plea) is CutReason.DONATION


def test_the_words_of_a_site_count_on_its_own_pages_only():
    assert phrases_for(["Notes", "Over 4,000 subscribers"]).reason("Notes") is CutReason.SHARE
    assert phrases_for(["Notes", "A paper on words"]).reason("Notes") is None


def test_the_site_row_itself_cuts_nothing():
    assert phrases_for(["Over 4,000 subscribers"]).reason("A town of over 4,000 subscribers to one paper") is None
