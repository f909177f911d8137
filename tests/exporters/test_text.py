from dataclasses import replace

from glossreader.domain.shelf import Found, Listed
from glossreader.exporters.text import article_text, found_text, glossary_text, listed_text
from tests.exporters.examples import ARTICLE, BLACKLIST, MINED

LISTED = Listed(
    3, "A city", "China Digital", ("Li Wen",), "The Feed", "2018-05-26", "en", "/pages/city.txt", "2026-11-24T20:00:00+00:00", 1
)


def test_an_article_of_the_list_is_one_line():
    assert listed_text(LISTED) == "   3  A city (China Digital, The Feed, Li Wen, 2018-05-26): 1 term"


def test_a_title_cannot_command_the_terminal():
    assert "\x9b" not in listed_text(replace(LISTED, title="\x9b31mred"))


def test_a_glossary_shows_both_scripts_the_reading_and_the_english():
    assert glossary_text(ARTICLE, MINED.glossaries[0]) == (
        "A city (信用之城)\n"
        "  失信黑名单 / 失信黑名單  shīxìn hēimíngdān  trust-breaker blacklist; blacklist\n"
        "  To check:\n"
        "  信用之城  xìnyòng zhī chéng  ?\n"
    )


def test_a_term_without_a_rendering_shows_what_the_dictionary_says():
    bare = replace(BLACKLIST, term=replace(BLACKLIST.term, renderings=()))
    assert "失信: to break one's promise; 黑名单: blacklist" in glossary_text(ARTICLE, replace(MINED.glossaries[0], entries=(bare,)))


def test_a_whole_article_shows_its_fields_and_why_a_block_was_cut():
    lines = article_text(ARTICLE).splitlines()
    assert lines[:6] == ["China Digital", "A city (信用之城)", "A deck.", "By Li Wen & Ada Cole", "The Feed", "2018-05-26"]
    assert lines[-3:] == ["   0  [cut: share] Share this", f"   1  {ARTICLE.blocks[1].text}", "   2  • The blacklist grows."]


def test_what_was_found_is_shown_with_the_text_around_it():
    text = f"{'x' * 50}失信黑名单{'y' * 50}"
    found = Found(3, "A city", 1, text, 50, 55)
    assert found_text([found]) == f"   3  A city: …{'x' * 40}[失信黑名单]{'y' * 40}…\n"
