import csv
import io
from dataclasses import replace

import pytest

from glossreader.domain.term import Rendering, RenderingSource
from glossreader.exporters.csv import term_list_csv
from tests.exporters.examples import ROW


def _read(content):
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def test_a_term_list_has_the_columns_that_a_translator_needs():
    assert _read(term_list_csv([ROW])) == [
        {
            "simplified": "失信黑名单",
            "traditional": "失信黑名單",
            "printed": "失信黑名单",
            "pinyin": "shīxìn hēimíngdān",
            "pinyin_source": "dictionary",
            "english": "trust-breaker blacklist",
            "other_english": "blacklist",
            "kind": "term",
            "status": "suggested",
            "confidence": "0.97",
            "mentions": "2",
            "context": "He is a “trust-breaker blacklist” (失信黑名单) case.",
            "article": "A city (信用之城)",
            "publisher": "The Feed",
            "date": "2018-05-26",
            "source": "/pages/city.txt",
            "id": "b1",
        }
    ]


def test_spreadsheets_see_utf8_and_every_field_is_quoted():
    content = term_list_csv([ROW])
    assert content.startswith(b"\xef\xbb\xbf")
    assert content.count(b"\r\n") == 2
    assert all(line.startswith('"') and line.endswith('"') for line in content.decode("utf-8-sig").split("\r\n")[:-1])


@pytest.mark.parametrize("english", ["a\ttab", "two\nlines", 'a "quote"', "a, comma; and more", "#hashtag#", "𠮷野家"])
def test_a_field_comes_back_as_it_was(english):
    row = replace(ROW, entry=replace(ROW.entry, english=(english,), term=replace(ROW.entry.term, renderings=(Rendering(english),))))
    assert _read(term_list_csv([row]))[0]["english"] == english


def test_the_article_s_own_english_stands_before_that_of_others_and_a_person_s_before_both():
    renderings = (Rendering("elsewhere"), Rendering("own"))
    row = replace(ROW, entry=replace(ROW.entry, english=("own",), term=replace(ROW.entry.term, renderings=renderings)))
    listed = _read(term_list_csv([row]))[0]
    assert (listed["english"], listed["other_english"]) == ("own", "elsewhere")
    decided = replace(row.entry.term, renderings=(Rendering("mine", RenderingSource.PERSON), *renderings))
    listed = _read(term_list_csv([replace(row, entry=replace(row.entry, term=decided))]))[0]
    assert (listed["english"], listed["other_english"]) == ("mine", "own; elsewhere")


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "＝"])
def test_formulas_are_left_alone_unless_a_guard_is_asked_for(start):
    row = replace(ROW, context=f"{start}1+1")
    assert _read(term_list_csv([row]))[0]["context"] == f"{start}1+1"
    assert _read(term_list_csv([row], guarded=True))[0]["context"] == f"'{start}1+1"


def test_an_empty_list_still_has_its_header():
    assert term_list_csv([]).decode("utf-8-sig").startswith('"simplified","traditional"')
