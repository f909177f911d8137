"""Rows of very many glosses come all, in order, and those of a list that was asked for later."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from glossreader.settings import Notation, Script
from glossreader.ui.models.row_maker import RowMaker
from tests.ui.pane_examples import CREDIT, SESAME, gloss

if TYPE_CHECKING:
    from glossreader.ui.models.rows import GlossRow


def many(count: int):
    return [gloss(f"词{number}", "cí2", f"word {number}") for number in range(count)]


def test_few_rows_are_made_at_once(qtbot):
    got: list[tuple[GlossRow, ...]] = []
    maker = RowMaker(lambda rows, width: [59] * len(rows))
    maker.made.connect(lambda rows, _width, _heights: got.append(rows))
    maker.make([CREDIT, SESAME], Script.AS_PRINTED, Notation.MARKS, 348)
    assert [row.hanzi for row in got[0]] == ["社会信用体系", "芝麻信用"]


def test_many_rows_are_made_in_order_and_each_is_measured(qtbot):
    maker = RowMaker(lambda rows, width: [len(row.english) + width for row in rows])
    with qtbot.waitSignal(maker.made) as made:
        maker.make(many(2500), Script.AS_PRINTED, Notation.MARKS, 348)
    rows, width, heights = made.args
    assert [row.english for row in rows] == [f"word {number}" for number in range(2500)]
    assert width == 348
    assert heights == [len(row.english) + 348 for row in rows]


def test_a_later_list_takes_the_place_of_one_that_is_being_made(qtbot):
    got: list[tuple[GlossRow, ...]] = []
    maker = RowMaker(lambda rows, width: [59] * len(rows))
    maker.made.connect(lambda rows, _width, _heights: got.append(rows))
    maker.make(many(2500), Script.AS_PRINTED, Notation.MARKS, 348)
    maker.make([SESAME], Script.AS_PRINTED, Notation.MARKS, 348)
    QCoreApplication.processEvents()
    assert [[row.hanzi for row in rows] for rows in got] == [["芝麻信用"]]
