from dataclasses import replace

import pytest

from glossreader.domain.arrival import Choice, Sameness, Twin
from glossreader.domain.article import Article, Block, BlockKind, Source
from glossreader.domain.term import Glossary
from tests.store.examples import BODY, article, glossary, source

HOME = "https://feed.example/"
FILE = "/home/ada/page.txt"
OLD, NEW = ("One day a cat came.", "It stayed for a year."), ("Two dogs came later.", "Nobody knows why.")


def arrive(store, title="A Cat", body=OLD, location=HOME, number=1, raw=None, **fields):
    """Keep an article, from the address if nothing else is said."""
    return store.keep(_source(raw or f"{title}{body}", location), _article(title, body, number, **fields), Glossary(), ())


def find(store, title="A Cat", body=NEW, location=HOME, number=1, raw="as it is now", **fields):
    """Which article of the library it is the same as, and in what."""
    (twin,) = store.twins(_source(raw, location), (_article(title, body, number, **fields),))
    return twin and (twin.number, twin.sameness)


def _source(raw, location):
    return Source("page", location, raw.encode(), "utf-8")


def _article(title, body, number=1, **fields):
    return Article(title, tuple(Block(BlockKind.PARAGRAPH, text) for text in body), number, **fields)


def test_in_an_empty_library_nothing_is_the_same(store):
    assert find(store) is None
    assert store.twins(source(), ()) == ()


@pytest.mark.parametrize(
    ("what", "origin", "again", "sameness"),
    [
        ("the same file", source(), article(), Sameness.TEXT),
        ("the same words from another file", source("<p>other bytes</p>", "page.html"), article(number=4), Sameness.TEXT),
        ("the same words cut otherwise", source("other"), replace(article(), blocks=_article("", BODY).blocks), Sameness.TEXT),
        ("the same lines of the same bytes", source(), replace(article(), title="Read otherwise now"), Sameness.SOURCE),
        ("some of the same lines", source(), replace(article(BODY[0]), first_line=7, last_line=90, number=3), Sameness.SOURCE),
        ("the same file with another text", source("another text"), article(body=NEW), Sameness.ADDRESS),
        ("other lines of the same bytes", source(), replace(article("Below", NEW), first_line=10, last_line=90, url=None), None),
        ("another file", source("other", "other.txt"), replace(article(body=NEW), url=None), None),
        ("another file that names the same address", source("other", "other.txt"), article(body=NEW), Sameness.ADDRESS),
    ],
)
def test_an_article_that_is_there_already_is_found(store, what, origin, again, sameness):
    arrive(store, "Another")
    store.keep(source(), article(), glossary(), ())
    assert store.twins(origin, (again,)) == (sameness and Twin(2, "Everyone Has a Score", sameness),), what


def test_where_there_are_no_lines_the_place_among_the_others_tells(store):
    for number in (1, 2):
        arrive(store, f"Part {number}", (f"Text {number}",), number=number, raw="the book")
    assert find(store, "Part Two", number=2, raw="the book") == (2, Sameness.SOURCE)
    assert find(store, "Part Three", number=3, raw="the book") is None


@pytest.mark.parametrize(
    "location",
    ["https://feed.example", "http://feed.example/", "https://feed.example/#comments", HOME],
)
def test_an_address_is_the_same_in_all_its_spellings(store, location):
    arrive(store, location=HOME)
    assert find(store, location=location) == (1, Sameness.ADDRESS)


def test_an_address_may_be_that_of_the_source_or_that_which_the_page_says(store):
    arrive(store, "A Cat", location=FILE, url="https://feed.example/cat")
    arrive(store, "A Dog", NEW, location="https://feed.example/dog")
    assert find(store, "A Cat", ("New.",), location="https://feed.example/cat") == (1, Sameness.ADDRESS)
    assert find(store, "A Dog", ("New.",), location=FILE, url="https://feed.example/dog") == (2, Sameness.ADDRESS)


def test_what_was_pasted_has_no_address(store):
    arrive(store, location="Pasted text")
    assert find(store, location="Pasted text") is None


def test_the_home_page_of_today_is_not_the_article_of_yesterday(store):
    arrive(store, "A Cat", OLD)
    assert find(store, "A Dog", NEW) is None


def test_the_same_article_with_another_headline_is_the_same(store):
    arrive(store, "A Cat", OLD)
    assert find(store, "A Cat Came", (*OLD, "A new end.")) == (1, Sameness.ADDRESS)


def test_a_column_of_another_day_is_another_article(store):
    arrive(store, "This Week", OLD, published="2026-05-19")
    assert find(store, "This Week", NEW, published="2026-05-26") is None
    assert find(store, "This Week", (OLD[0], *NEW), published="2026-05-26") == (1, Sameness.ADDRESS)
    assert find(store, "This Week", NEW) == (1, Sameness.ADDRESS)


def test_of_several_articles_at_an_address_each_is_found_by_its_title(store):
    for number, title in enumerate(("A Cat", "A Dog", "A Fox"), 1):
        arrive(store, title, (f"{title} came.",), number=number, raw="yesterday")
    today = [_article(title, (f"{title} came and went.",), number) for number, title in enumerate(("An Owl", "a  cat", "A Dog"), 1)]
    found = store.twins(_source("today", HOME), today)
    assert [twin and twin.number for twin in found] == [None, 1, 2]


def test_articles_that_come_one_by_one_are_found_as_those_that_come_together(store):
    for number, title in enumerate(("Letters", "Letters", "Weather"), 1):
        arrive(store, title, (f"{title} {number}.",), number=number, raw="yesterday")
    today = [_article(title, (f"New {title} {number}.",), number) for number, title in enumerate(("Letters", "Letters", "Weather"), 1)]
    origin = _source("today", HOME)
    together = [twin and twin.number for twin in store.twins(origin, today)]
    one_by_one = []
    for one in today:
        (twin,) = store.twins(origin, (one,))
        one_by_one.append(twin and twin.number)
        store.remove_article(twin.number)
        store.keep(origin, one, Glossary(), ())
    assert together == one_by_one == [1, 2, 3]


def test_two_articles_of_a_source_that_say_the_same_have_one_twin(store):
    arrive(store)
    twins = store.twins(_source("twice", FILE), [_article("A Cat", OLD, number) for number in (1, 2)])
    assert [twin.number for twin in twins] == [1, 1]


def test_of_several_that_say_the_same_that_of_the_same_place_is_found_or_the_one_that_is_meant(store):
    for location in (FILE, HOME, HOME):
        arrive(store, location=location, raw=location)
    assert find(store, body=OLD, raw=HOME) == (2, Sameness.TEXT)
    assert store.twins(_source(HOME, HOME), (_article("A Cat", OLD),), rather=3)[0].number == 3


@pytest.mark.parametrize("location", ["/home/ada/\udcff.txt", "/home/ada/社会.txt", "/home/ada/'; DROP TABLE article; --"])
def test_a_file_of_any_name_is_found_again(store, location):
    arrive(store, location=location)
    assert find(store, location=location) == (1, Sameness.ADDRESS)


def test_an_article_that_was_removed_or_taken_back_is_no_twin(store):
    arrive(store)
    store.remove_article(1)
    assert find(store, body=OLD) is None
    store.undo()
    assert find(store, body=OLD) == (1, Sameness.TEXT)


def test_what_is_done_as_usual():
    usual = {sameness: Twin(1, "A Cat", sameness).usual for sameness in Sameness}
    assert usual == {Sameness.TEXT: Choice.SKIP, Sameness.SOURCE: Choice.UPDATE, Sameness.ADDRESS: Choice.UPDATE}
