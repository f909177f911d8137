"""Offsets of a text in code points, as places count, and in UTF-16 units, as Qt does."""

from bisect import bisect_left


class Offsets:
    """Both counts of one text; a character beyond the basic plane is one code point and two units."""

    def __init__(self, text: str) -> None:
        is_plain = not text or max(text) <= "\uffff"
        self._points = [] if is_plain else [index for index, char in enumerate(text) if char > "\uffff"]
        self._units = [point + before for before, point in enumerate(self._points)]

    def units(self, point: int) -> int:
        """Give the UTF-16 units before a code point."""
        return point + bisect_left(self._points, point)

    def points(self, unit: int) -> int:
        """Give the code points before a unit; the second half of a pair counts as its first."""
        return unit - bisect_left(self._units, unit)
