"""What a PDF says of itself, and what of it a person can have meant."""

import pytest

from glossreader.importers.pdf.properties import metadata_of


@pytest.mark.parametrize(
    "title",
    ["Microsoft Word - page7_final.doc", "untitled", "Report_v3.docx", "未命名", "20230815", "Slide 1", "C:\\work\\a", "layout_3", "", "—"],
)
def test_a_title_that_a_program_made_is_none(title):
    assert metadata_of({"Title": title}, "").titles == ()


@pytest.mark.parametrize("title", ["Naming Without Saying", "渡口的三種叫法", "1984", "What Is to Be Done?"])
def test_a_title_that_a_person_wrote_is_kept(title):
    expected = () if title == "1984" else (title,)  # four figures alone are as often a date
    assert metadata_of({"Title": title}, "").titles == expected


@pytest.mark.parametrize(
    ("author", "authors"),
    [
        ("Odile Ferrant; Qiao Renshu", ("Odile Ferrant", "Qiao Renshu")),
        ("Odile Ferrant and Qiao Renshu", ("Odile Ferrant", "Qiao Renshu")),
        ("沈雲亭、林砚秋", ("沈雲亭", "林砚秋")),
        ("admin", ()),
        ("Windows User", ()),
        ("jdoe42", ()),
        ("", ()),
    ],
)
def test_authors_are_names(author, authors):
    assert metadata_of({"Author": author}, "").authors == authors


def test_the_language_is_a_tag_or_none():
    assert metadata_of({}, "zh-TW").language == "zh-TW"
    assert metadata_of({}, "English (UK)").language is None
