"""What cues show again: a text in several layers or frames, and captions that roll up, each line until the next has come.

Rolling captions are known by the file: in those of YouTube nearly every cue repeats a line of the one before.
"""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from glossreader.importers.subtitles.cue import Cue, Said

_AT_ONCE = 100  # milliseconds between two cues that follow each other without a pause
_A_WHILE = 5_000  # milliseconds for which captions that roll may wait for the next line
_FRAME = 200  # milliseconds; what is shown so shortly cannot be read, it is part of a movement
_ROLLING, _ENOUGH = 0.2, 2  # share of cues that repeat a line, and how many at least
_REMEMBERED = 64  # texts that are on the screen at once


def without_repeats(cues: Sequence[Cue]) -> tuple[tuple[Cue, ...], tuple[str, ...]]:
    """Show each text once; also give the texts that are left out."""
    once, again = _layers(cues)
    rolling = sum(_overlap(above, cue, _AT_ONCE) > 0 for above, cue in pairwise(once))
    if rolling < _ENOUGH or rolling < _ROLLING * len(once):
        return tuple(once), tuple(again)
    shown, more = _unrolled(once, [0, *(_overlap(above, cue, _A_WHILE) for above, cue in pairwise(once))])
    return tuple(shown), (*again, *more)


def _layers(cues: Sequence[Cue]) -> tuple[list[Cue], list[str]]:
    """Leave out what is on the screen already, word for word."""
    shown: list[Cue] = []
    again: list[str] = []
    places: dict[tuple[str, ...], int] = {}
    for cue in cues:
        place = places.get(cue.texts)
        if place is not None and _is_still_there(shown[place], cue):
            again += cue.texts
            shown[place] = replace(shown[place], end=max(shown[place].end, cue.end))
            continue
        if len(places) >= _REMEMBERED:
            places = {texts: at for texts, at in places.items() if shown[at].end > cue.start - _AT_ONCE}
            places = places if len(places) < _REMEMBERED else {}
        places[cue.texts] = len(shown)
        shown.append(cue)
    return shown, again


def _is_still_there(shown: Cue, cue: Cue) -> bool:
    is_frame = 0 <= min(shown.end - shown.start, cue.end - cue.start) < _FRAME and abs(cue.start - shown.end) <= _AT_ONCE
    return is_frame or shown.start <= cue.start < shown.end


def _overlap(above: Cue, cue: Cue, pause: int) -> int:
    """How many lines a cue has from the one above: those at its end are those at the beginning here, the last may have grown."""
    if abs(cue.start - above.end) > pause and not above.start <= cue.start < above.end:
        return 0
    before, texts = above.texts, cue.texts
    for count in range(min(len(before), len(texts)), 0, -1):
        last = before[-1], texts[count - 1]
        if before[-count:-1] == texts[: count - 1] and (last[0] == last[1] or _has_grown(*last)):
            return count
    return 0


def _has_grown(line: str, longer: str) -> bool:
    """Whether a line is another one with further words."""
    if len(longer) <= len(line) or not longer.startswith(line):
        return False
    return not (line[-1].isascii() and line[-1].isalnum() and longer[len(line)].isalnum() and longer[len(line)].isascii())


def _unrolled(cues: Sequence[Cue], overlaps: Sequence[int]) -> tuple[list[Cue], list[str]]:
    """Show each line where it comes first, a line that grows where it is whole."""
    shown: list[list[Said]] = []
    times: list[Cue] = []
    again: list[str] = []
    for place, (cue, count) in enumerate(zip(cues, overlaps, strict=True)):
        kept = count
        if count and cues[place - 1].texts[-1] != cue.texts[count - 1]:  # it has grown
            kept -= 1
            again.append(cues[place - 1].texts[-1])
            _take_last(shown)
        again += cue.texts[:kept]
        shown.append(list(cue.lines[kept:]))
        times.append(cue)
    whole = [replace(cue, lines=tuple(lines)) for cue, lines in zip(times, shown, strict=True)]
    return _prolonged(whole), again


def _take_last(shown: list[list[Said]]) -> None:
    """Take away the line that was shown last."""
    for lines in reversed(shown):
        if lines:
            lines.pop()
            return


def _prolonged(cues: Sequence[Cue]) -> list[Cue]:
    """Leave out cues that show nothing new; what was there before is there longer."""
    filled: list[Cue] = []
    for cue in cues:
        if cue.lines:
            filled.append(cue)
        elif filled:
            filled[-1] = replace(filled[-1], end=max(filled[-1].end, cue.end))
    return filled
