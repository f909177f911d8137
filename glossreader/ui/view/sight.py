"""What of a sheet is in sight at an offset, and how the text stays where it is while heights become known."""

from dataclasses import dataclass

from glossreader.ui.view.sheet import Sheet
from glossreader.ui.view.strip import Line


@dataclass(frozen=True, slots=True)
class Anchor:
    """The line at the top of the view: its first code point, and how far below the top it begins, in logical pixels."""

    passage: int
    point: int
    below: int


def in_sight(sheet: Sheet, offset: int, height: int) -> range:
    """Give the pieces between two heights."""
    if not sheet.pieces:
        return range(0)
    return range(sheet.column.at(offset), sheet.column.at(offset + height - 1) + 1)


def settle(sheet: Sheet, offset: int, height: int) -> int:
    """Lay out all that is in sight; returns the offset at which what was laid out before stands where it stood."""
    while not all(map(sheet.is_laid, seen := in_sight(sheet, offset, height))):
        fixed = next((number for number in seen if sheet.is_laid(number)), seen.start)
        moved = [sheet.settle(number) for number in seen]
        offset += sum(moved[: fixed - seen.start])
    return offset


def anchor_at(sheet: Sheet, offset: int, height: int) -> Anchor | None:
    """Find the first line whose end is below the offset; None at the very top, which stays the top."""
    if offset <= 0:
        return None
    for number in in_sight(sheet, offset, height):
        top = sheet.column.top(number)
        layout = sheet.layout(number)
        for line in layout.lines:
            if top + line.top + layout.setting.pitch > offset:
                return Anchor(sheet.pieces[number].passage, line.start, top + line.top - offset)
    return None


def offset_of(sheet: Sheet, anchor: Anchor | None) -> int:
    """Give the offset at which a line stands as it did."""
    if anchor is None or anchor.passage >= len(sheet.page.passages):
        return 0
    least = 1 - sheet.setting(anchor.passage).pitch  # of a line that is smaller now, a part is in sight, too
    return line_top(sheet, anchor.passage, anchor.point) - max(anchor.below, least)


def line_top(sheet: Sheet, passage: int, point: int) -> int:
    """Give the y of the line in which a code point of a passage stands."""
    for number in sheet.pieces_of(passage):
        sheet.settle(number)
    number, line = sheet.line_of(passage, point)
    return sheet.column.top(number) + (line.top if line else 0)


def lines_in_sight(sheet: Sheet, offset: int, height: int) -> list[tuple[int, Line]]:
    """List the lines that are wholly or partly between two heights, each with its passage."""
    found = []
    for number in in_sight(sheet, offset, height):
        top, pitch = sheet.column.top(number), sheet.layout(number).setting.pitch
        passage = sheet.pieces[number].passage
        found += [(passage, line) for line in sheet.layout(number).lines if offset - pitch < top + line.top < offset + height]
    return found
