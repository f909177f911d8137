"""Where the rows of a list begin."""

import pytest

from glossreader.ui.row_tops import RowTops

TOPS = RowTops([59, 34, 75])


def test_a_row_reaches_from_its_top_to_the_next():
    assert [TOPS.span(row) for row in range(3)] == [(0, 59), (59, 93), (93, 168)]
    assert (TOPS.count, TOPS.height) == (3, 168)


@pytest.mark.parametrize(("y", "row"), [(-1, None), (0, 0), (58, 0), (59, 1), (167, 2), (168, None)])
def test_a_place_belongs_to_one_row(y, row):
    assert TOPS.row_at(y) == row


@pytest.mark.parametrize(("row", "distance", "there"), [(0, 100, 2), (0, 60, 1), (2, -100, 0), (2, 500, 2), (-1, 60, 1)])
def test_a_page_further_is_another_row_or_the_last(row, distance, there):
    assert TOPS.beyond(row, distance) == there


def test_a_list_without_rows_has_no_height_and_no_place():
    assert (RowTops().count, RowTops().height, RowTops().row_at(0)) == (0, 0, None)
