"""Where the rows of a list begin: any row is found by its place, and any place by its row, without asking the others."""

from bisect import bisect_right
from collections.abc import Iterable
from itertools import accumulate


class RowTops:
    """The tops of rows under each other, in logical pixels from the top of the first."""

    def __init__(self, heights: Iterable[int] = ()) -> None:
        self._tops = list(accumulate(heights, initial=0))  # and the bottom of the last

    @property
    def count(self) -> int:
        """How many rows there are."""
        return len(self._tops) - 1

    @property
    def height(self) -> int:
        """The height of all rows together."""
        return self._tops[-1]

    def span(self, row: int) -> tuple[int, int]:
        """Give top and bottom of a row."""
        return self._tops[row], self._tops[row + 1]

    def row_at(self, y: int) -> int | None:
        """Find the row at a place; None above the first and below the last."""
        return bisect_right(self._tops, y) - 1 if 0 <= y < self._tops[-1] else None

    def beyond(self, row: int, distance: int) -> int:
        """Find the row that is `distance` px below the top of a row, or else the last or first."""
        return max(0, min(bisect_right(self._tops, self._tops[max(row, 0)] + distance) - 1, self.count - 1))
