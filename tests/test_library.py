import pytest

from glossreader.domain.article import CutReason
from glossreader.domain.errors import ArticleNotFound, BlockNotFound
from glossreader.domain.source_errors import SourceNotFound
from glossreader.domain.term import Status
from glossreader.language.chinese import Chinese
from glossreader.library import Library, read_and_mine, rows_of

PAGE = """\
A Blacklist for Everyone

By Ada Cole

Courts keep a “list of trust-breakers” (失信被执行人名单) on the web. The list grows every year, and nobody knows how to leave it.

People who owe money, called laolai (老赖), may not fly. The Supreme Court says that the list works.

Subscribe to our newsletter, Debt Weekly (讨债周刊)

©2018 The Feed. All rights reserved.
"""
ANOTHER = """\
Laolai on the Phone

By Ada Cole

In Hebei a map app shows every laolai (老赖) within five hundred metres. Some users find that it goes too far.
"""


@pytest.fixture
def library(tmp_path, dictionary_cache):
    with Library.open(tmp_path / "library.glossreader", lambda shelf: Chinese.open(dictionary_cache, shelf=shelf)) as opened:
        yield opened


@pytest.fixture
def page(tmp_path):
    path = tmp_path / "page.txt"
    path.write_text(PAGE, encoding="utf-8")
    return path


@pytest.fixture
def another(tmp_path):
    path = tmp_path / "another.txt"
    path.write_text(ANOTHER, encoding="utf-8")
    return path


def _terms(library, number):
    return [entry.term.simplified for entry in library.glossary(number).entries]


def _cut(library, number, reason):
    return next(index for index, block in enumerate(library.article(number).blocks) if block.cut is reason)


def test_a_page_becomes_an_article_with_its_glossary(library, page):
    added = library.add(page)
    assert (added.numbers, added.known, added.notices) == ((1,), 0, ())
    (listed,) = library.articles()
    assert (listed.title, listed.authors, listed.terms, listed.source) == ("A Blacklist for Everyone", ("Ada Cole",), 2, str(page))
    assert _terms(library, 1) == ["失信被执行人名单", "老赖"]


def test_adding_the_same_page_again_adds_nothing(library, page):
    library.add(page)
    assert library.add(page).numbers == ()
    assert library.add(page).known == 1
    assert len(library.articles()) == 1


def test_a_file_that_is_not_there_leaves_the_library_as_it_was(library, page):
    with pytest.raises(SourceNotFound, match="no such file"):
        library.add(page.with_name("gone.txt"))
    assert library.articles() == ()


def test_the_dictionary_says_what_the_words_of_a_term_mean(library, page):
    library.add(page)
    entry = library.glossary(1).entries[0]
    assert any(sense.startswith("失信被执行人: ") for sense in entry.senses)


def test_a_block_cut_as_boilerplate_can_be_put_back_and_is_mined_then(library, page):
    library.add(page)
    plea = _cut(library, 1, CutReason.NEWSLETTER)
    assert library.article(1).blocks[plea].text == "Subscribe to our newsletter, Debt Weekly (讨债周刊)"
    library.put_back(1, plea)
    assert library.article(1).blocks[plea].cut is None
    assert "讨债周刊" in _terms(library, 1)
    library.undo()
    assert library.article(1).blocks[plea].cut is CutReason.NEWSLETTER
    assert "讨债周刊" not in _terms(library, 1)


def test_a_block_can_be_cut_by_hand_and_takes_its_terms_along(library, page):
    library.add(page)
    block = library.glossary(1).entries[1].mentions[0].place.block
    library.cut(1, block)
    assert library.article(1).blocks[block].cut is CutReason.OTHER
    assert _terms(library, 1) == ["失信被执行人名单"]


@pytest.mark.parametrize("block", [-1, 99])
def test_a_block_that_is_not_there_is_an_error(library, page, block):
    library.add(page)
    with pytest.raises(BlockNotFound, match=f"no block {block}"):
        library.put_back(1, block)


def test_an_article_that_is_not_there_is_an_error(library):
    with pytest.raises(ArticleNotFound, match="no article 7"):
        library.glossary(7)


def test_adding_can_be_taken_back(library, page):
    library.add(page)
    assert library.undo() is not None
    assert library.articles() == ()
    assert library.undo() is None


def test_a_term_list_has_each_term_once_with_the_sentence_that_explains_it(library, page, another):
    library.add(page)
    library.add(another)
    rows = {row.entry.term.simplified: row for row in library.term_list()}
    assert list(rows) == ["失信被执行人名单", "老赖"]
    assert rows["失信被执行人名单"].context == "Courts keep a “list of trust-breakers” (失信被执行人名单) on the web."
    laolai = rows["老赖"]
    assert (laolai.article, laolai.source) == ("A Blacklist for Everyone", str(page))
    assert laolai.mentions == sum(len(library.glossary(number).entries[-1].mentions) for number in (1, 2))


def test_a_term_list_can_be_of_one_article_or_of_some_statuses_or_of_a_tag(library, page, another):
    library.add(page)
    library.add(another)
    assert [row.entry.term.simplified for row in library.term_list([2])] == ["老赖"]
    assert library.term_list(statuses=frozenset({Status.ACCEPTED})) == ()
    assert library.term_list(tag="courts") == ()


@pytest.mark.parametrize("text", ["老赖", "老賴", "LAOLAI"])
def test_search_finds_hanzi_in_either_script_and_letters_in_either_case(library, page, another, text):
    library.add(page)
    library.add(another)
    found = library.search(text)
    assert {place.article for place in found} == {1, 2}
    assert {place.text[place.start : place.end] for place in found} <= {"老赖", "laolai", "Laolai"}


def test_a_sound_library_has_no_faults(library, page):
    library.add(page)
    assert library.check() == ()


def test_an_article_of_the_library_is_what_reading_its_file_gave(library, page, chinese):
    library.add(page)
    kept, fresh = library.mined(1), read_and_mine(page, chinese)
    assert kept.imported.articles == fresh.imported.articles
    assert kept.imported.source == fresh.imported.source
    assert kept.imported.outside == fresh.imported.outside
    assert [entry.mentions for entry in kept.glossaries[0].entries] == [entry.mentions for entry in fresh.glossaries[0].entries]


def test_a_page_can_give_its_term_list_without_a_library(page, chinese):
    assert [row.entry.term.simplified for row in rows_of(read_and_mine(page, chinese))] == ["失信被执行人名单", "老赖"]


def test_a_removed_article_comes_back_though_an_earlier_change_of_it_had_been_taken_back(library, page):
    number = library.add(page).numbers[0]
    library.cut(number, 1)
    library.undo()
    library.remove_article(number)
    assert library.undo().what.startswith("Removed")
    assert [listed.number for listed in library.articles()] == [number]
    assert library.check() == ()
