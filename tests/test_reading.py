import subprocess
import sys

import pytest

from glossreader.domain.curation import TermEdit
from glossreader.domain.errors import ArticleNotFound
from glossreader.domain.page import Style
from glossreader.domain.shelf import ReadingPlace
from glossreader.domain.term import Status
from glossreader.language.chinese import Chinese
from glossreader.library import Library, peek_settings
from glossreader.settings import Scheme, Script, Settings, Writing

LINE = "Every spring the courts publish their “list of trust-breakers” (失信被执行人名单), number {}, and people read it over tea."


@pytest.fixture
def path(tmp_path):
    return tmp_path / "library.glossreader"


@pytest.fixture
def library(path, dictionary_cache):
    """A library with a long article: 200 paragraphs of 130 code points."""
    page = path.with_name("page.txt")
    page.write_text("A Blacklist for Everyone\n\nBy Ada Cole\n\n" + "\n\n".join(LINE.format(at) for at in range(200)), encoding="utf-8")
    with Library.open(path, lambda shelf: Chinese.open(dictionary_cache, shelf=shelf)) as opened:
        opened.add(page)
        yield opened


def _woven(page):
    """The passages whose words are there, as numbers of the page's passages."""
    return [at for at, passage in enumerate(page.passages) if passage.words is not None]


def test_a_page_shows_the_article_with_its_glossary(library):
    page = library.page(1, Writing(Script.AS_PRINTED))
    assert (page.number, page.article) == (1, library.article(1))
    assert [passage.style for passage in page.passages[:3]] == [Style.TITLE, Style.BYLINE, Style.PARAGRAPH]
    assert [gloss.entry for gloss in page.glosses] == list(library.glossary(1).entries)
    assert "失信被執行人名單" in library.page(1, Writing(Script.TRADITIONAL)).passages[2].shown


def test_the_words_of_the_first_screens_come_with_the_page_and_the_others_when_they_are_asked_for(library):
    page = library.page(1, Writing(Script.AS_PRINTED))
    woven = _woven(page)
    assert woven == list(range(len(woven)))
    assert 8_000 <= sum(len(page.passages[at].text) for at in woven) < 8_300
    rest = library.words(page, range(len(woven), len(woven) + 2))
    assert [words[0].start for words in rest] == [passage.text.index("失") for passage in page.passages[len(woven) : len(woven) + 2]]


@pytest.mark.parametrize(("near", "first"), [(150, 152), (-1, 0), (999, 0)])
def test_words_are_woven_from_the_place_where_a_person_reads(library, near, first):
    page = library.page(1, Writing(Script.AS_PRINTED), near)
    assert _woven(page)[0] == first
    assert len(_woven(page)) > 40


def test_a_rejected_term_is_among_the_glosses_of_no_page_and_in_no_list(library):
    (entry,) = library.glossary(1).entries
    assert [gloss.entry.term for gloss in library.glosses()] == [entry.term]
    library.edit_term(entry.term.id, TermEdit(status=Status.REJECTED))
    assert library.page(1, Writing(Script.AS_PRINTED)).glosses == library.glosses() == ()
    assert library.glossary(1).entries == ()


def test_a_rejected_term_is_kept_beside_the_page_until_it_is_taken_back(library):
    (entry,) = library.glossary(1).entries
    assert library.page(1, Writing(Script.AS_PRINTED)).rejected == ()
    library.edit_term(entry.term.id, TermEdit(status=Status.REJECTED))
    page = library.page(1, Writing(Script.AS_PRINTED))
    (gloss,) = page.rejected
    assert (gloss.entry.term.status, gloss.entry.mentions, gloss.entry.senses) == (Status.REJECTED, entry.mentions, entry.senses)
    assert not any(passage.marks for passage in page.passages)
    library.edit_term(entry.term.id, TermEdit(status=Status.ACCEPTED))
    page = library.page(1, Writing(Script.AS_PRINTED))
    assert ([gloss.entry.term.id for gloss in page.glosses], page.rejected) == ([entry.term.id], ())


def test_terms_of_the_whole_library_are_given_in_pieces(library):
    (gloss,) = library.glosses(0, 10)
    assert (gloss.entry.printed, gloss.entry.mentions, gloss.evidence) == ("失信被执行人名单", (), None)
    assert gloss.entry.shown_english == ("list of trust-breakers",)
    assert library.glosses(1, 10) == ()


def test_an_article_that_is_not_there_has_no_page(library):
    with pytest.raises(ArticleNotFound):
        library.page(2, Writing(Script.AS_PRINTED))


def test_settings_and_the_reading_place_are_kept(library, path):
    library.keep_settings(Settings(scheme=Scheme.NIGHT))
    library.keep_reading_place(1, ReadingPlace(12, 3, 0.25))
    assert (library.settings().scheme, library.reading_place(1)) == (Scheme.NIGHT, ReadingPlace(12, 3, 0.25))
    assert library.articles()[0].progress == 0.25
    library.close()
    assert peek_settings(path) == Settings(scheme=Scheme.NIGHT)


def test_a_backup_of_an_open_library_is_a_library(library, path, dictionary_cache):
    copy = path.with_name("copy.glossreader")
    library.backup(copy)
    with Library.open(copy, lambda shelf: Chinese.open(dictionary_cache, shelf=shelf)) as opened:
        assert opened.articles() == library.articles()


def test_a_removed_article_is_off_the_list_until_that_is_taken_back(library):
    before = library.articles()
    library.remove_article(1)
    assert library.articles() == library.glosses() == ()
    library.undo()
    assert library.articles() == before
    library.redo()
    assert library.articles() == ()


def test_the_settings_are_seen_without_sqlalchemy_and_without_opening_the_library():
    code = "import sys, glossreader.library; print(sorted({'sqlalchemy', 'opencc', 'pypinyin'} & sys.modules.keys()))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
