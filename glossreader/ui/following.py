"""Where a list stands best when the text moves: with the most of the wished rows in view, the least scrolled."""

from collections.abc import Sequence


def offset_for(spans: Sequence[tuple[int, int]], offset: int, height: int) -> int:
    """Give the scroll offset that shows the most of `spans` (top, bottom) in `height`, the nearest to `offset`; all in px."""
    if not spans:
        return offset
    ordered = sorted(spans)
    groups = [[span for span in ordered[start:] if span[1] <= first[0] + height] or [first] for start, first in enumerate(ordered)]
    most = max(map(len, groups))
    offsets = [_least(group[0][0], group[-1][1], offset, height) for group in groups if len(group) == most]
    return min(offsets, key=lambda wished: abs(wished - offset))


def _least(top: int, bottom: int, offset: int, height: int) -> int:
    """Scroll the least that shows top to bottom, or the top when that is too much."""
    if top < offset or bottom - top > height:
        return top
    return max(offset, bottom - height)
