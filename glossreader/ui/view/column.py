"""How far down each piece of the page stands: heights that are known for what was laid out, and estimated for the rest."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate


class Column:
    """Pieces below each other, in whole logical pixels; each has a gap above it that belongs to none."""

    def __init__(self, heights: Sequence[int], gaps: Sequence[int], foot: int) -> None:
        self._heights, self._gaps, self._foot = list(heights), list(gaps), foot
        self._bottoms: list[int] | None = None

    def __len__(self) -> int:
        return len(self._heights)

    def _known_bottoms(self) -> list[int]:
        if self._bottoms is None:
            self._bottoms = list(accumulate(map(int.__add__, self._heights, self._gaps)))
        return self._bottoms

    def top(self, piece: int) -> int:
        """Give the y of a piece's first line."""
        return self.bottom(piece) - self._heights[piece]

    def bottom(self, piece: int) -> int:
        """Give the y below a piece's last line."""
        return self._known_bottoms()[piece]

    def height(self) -> int:
        """Give the height of all, with the room at the foot."""
        bottoms = self._known_bottoms()
        return bottoms[-1] + self._foot if bottoms else 0

    def at(self, y: float) -> int:
        """Give the piece at a y, or the next below it; the last one below all, -1 if there are none."""
        return min(bisect_right(self._known_bottoms(), y), len(self._heights) - 1)

    def set_height(self, piece: int, height: int) -> int:
        """Put in a height that is known now; returns by how much it was more than thought."""
        more = height - self._heights[piece]
        if more:
            self._heights[piece] = height
            self._bottoms = None
        return more
