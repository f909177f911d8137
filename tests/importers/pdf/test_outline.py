"""Bookmarks: those of a book are chapters, those of a paper are not."""

from tests.importers.pdf.reading import cut, read
from tests.importers.pdf.sheets import Sheets

_PROSE = [
    "The weather column is the oldest feature that nobody signs, and the one that every",
    "reader looks for first. It stood at the foot of the front page, three lines high, and it",
    "was set in the smallest type that the printer had in his cases at the time.",
]


def _book():
    sheets = Sheets({"Title": "Ink", "Author": "Elin Sandqvist"}, outline=(("1. Wind", 1), ("2. Rain", 2)))
    sheets.page().text(180, 200, "Ink", 26).text(150, 300, "Quay & Lantern")
    for number, title in enumerate(("Wind", "Rain"), 1):
        sheets.page().text(180, 90, f"Chapter {number}", 12).text(180, 120, title, 20).lines(50, 160, _PROSE)
    return sheets


def test_each_chapter_of_a_book_is_one_part():
    parts = read(_book()).parts
    assert [(part.is_one, part.metadata.titles[-1], part.metadata.authors) for part in parts] == [
        (True, "Wind", ("Elin Sandqvist",)),
        (True, "Rain", ("Elin Sandqvist",)),
    ]


def test_the_title_page_and_the_lines_that_count_chapters_are_cut():
    assert cut(_book()) == ["Ink", "Quay & Lantern", "Chapter 1", "Chapter 2"]


def test_the_sections_of_a_paper_stay_one_part():
    sheets = Sheets(outline=(("Wind", 0), ("Rain", 0), ("Sun", 1)))
    sheets.page().text(50, 60, "Three Words of the Weather", 20).text(50, 90, "Wind", 13).lines(50, 110, _PROSE).text(50, 170, "Rain", 13)
    sheets.lines(50, 190, _PROSE).page().lines(50, 60, _PROSE).text(50, 130, "Sun", 13).lines(50, 150, _PROSE)
    assert len(read(sheets).parts) == 1


def test_a_bookmark_to_no_page_is_passed_over():
    sheets = Sheets(outline=(("Wind", 0),)).page().lines(50, 100, _PROSE)
    assert len(read(sheets).parts) == 1


def test_a_cover_and_a_page_of_rights_are_no_chapters():
    sheets = Sheets(outline=(("Cover", 0), ("Rights", 1), ("Wind", 2), ("Rain", 3), ("Sun", 4)))
    sheets.page().text(180, 200, "Ink", 26).page().text(60, 300, "Quay & Lantern, in the harbour", 9)
    for title in ("Wind", "Rain", "Sun"):
        sheets.page().text(180, 120, title, 20).lines(50, 160, _PROSE)
    assert [part.metadata.titles for part in read(sheets).parts] == [("Wind",), ("Rain",), ("Sun",)]
    assert cut(sheets) == ["Ink", "Quay & Lantern, in the harbour"]
