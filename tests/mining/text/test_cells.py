import pytest

from glossreader.mining.text.cells import find_cells


@pytest.mark.parametrize(
    ("row", "cells"),
    [
        ("| 摆摊 | bǎitān | to set up a stall |", ["摆摊", "bǎitān", "to set up a stall", ""]),
        ("摆摊\tbǎitān\tto set up | pack up", ["摆摊", "bǎitān", "to set up | pack up"]),
        ("6. 显眼包 | xiǎnyǎnbāo | show-off", ["显眼包", "xiǎnyǎnbāo", "show-off"]),
        ("only one", ["only one"]),
    ],
)
def test_a_row_is_parted_at_tabs_or_bars(row, cells):
    found = find_cells(row)
    assert [row[cell.start : cell.end] for cell in found] == cells
    assert [cell.column for cell in found] == list(range(len(cells)))
