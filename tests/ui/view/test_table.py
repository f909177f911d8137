import pytest

from glossreader.domain.page import Style
from glossreader.settings import Ruby
from glossreader.ui.view.sheet import Look, Sheet
from glossreader.ui.view.table import cells
from tests.ui.view import pages


@pytest.mark.parametrize(
    ("text", "parted"),
    [
        ("失信\tshīxìn\ttrust", ["失信", "shīxìn", "trust"]),
        ("失信 | shīxìn | a|b", ["失信", "shīxìn", "a|b"]),
        ("| a |  | c |", ["", "a", "", "c", ""]),
        ("alone", ["alone"]),
        ("", [""]),
    ],
)
def test_a_row_is_parted_into_cells(text, parted):
    assert [text[start:end] for start, end in cells(text)] == parted


def table(*rows):
    passages = [pages.passage(row, Style.TABLE_ROW, index) for index, row in enumerate(rows)]
    return Sheet(pages.page_of(*passages), Look(Ruby.TERMS, 1.0, 800))


def test_cells_of_a_column_stand_below_each_other(qapp):
    sheet = table("失信\tlose trust", "社会信用体系\tsocial credit system")
    lefts = [[line.x(line.start) for line in sheet.layout(row).lines] for row in (0, 1)]
    assert lefts[0] == lefts[1]
    assert lefts[0][1] > lefts[0][0]


def test_a_long_cell_goes_over_lines_within_its_column(qapp):
    sheet = table("失信\t" + "a long explanation " * 20, "x\ty")
    lines = sheet.layout(0).lines
    assert len({line.x(line.start) for line in lines}) == 2
    assert all(line.span(line.start, line.last)[1] <= sheet.width + 0.5 for line in lines)
    assert sheet.layout(0).height > sheet.layout(1).height


@pytest.mark.parametrize("row", ["a\tb\tc\td", "\t".join("abcdefghijklmnopqrstuvwxyz")])
def test_no_text_of_an_uneven_table_is_lost(qapp, row):
    sheet = table("a\tb", *["x\ty"] * 400, row)
    shown = "".join(row[line.start : line.end] for line in sheet.layout(401).lines)
    assert [char for char in shown if char.isalpha()] == [char for char in row if char.isalpha()]
