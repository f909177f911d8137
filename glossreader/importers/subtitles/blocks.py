"""SubRip and WebVTT: blocks of a time and text, with blank lines between them; what is wrong in them is overlooked as players do.

Numbers may be missing, wrong or followed by a blank line, blank lines may stand within a text or be missing between two blocks,
times may have a point or a comma, no hours, and run backwards.
"""

import re
from dataclasses import dataclass, field

from glossreader.importers.subtitles.cue import Cue, Track
from glossreader.importers.subtitles.markup import said

_TIME = r"(?:(\d{1,3}):)?(\d{1,2}):(\d{1,2})(?:[,.:](\d{1,3}))?"
_TIMES = re.compile(rf"\s*{_TIME}\s*-{{1,2}}>\s*{_TIME}(?!\d)")
_WEBVTT = "WEBVTT"
_SKIPPED = 10  # numbers that may be missing before one that has a blank line on both sides
_UNSHOWN = re.compile(r"(?:NOTE(?:[ \t].*)?|STYLE|REGION)\s*")


@dataclass(slots=True)
class _Open:
    """The block that is being read: its times, and the lines below them, each with its number and whether a blank one is above it."""

    start: int
    end: int
    lines: list[tuple[int, str, bool]] = field(default_factory=list)


def track_of_blocks(text: str) -> Track:
    """Read SubRip or WebVTT."""
    return _Reader(is_webvtt=text.lstrip("\ufeff").startswith(_WEBVTT)).read(text.lstrip("\ufeff"))


class _Reader:
    def __init__(self, *, is_webvtt: bool) -> None:
        self._is_webvtt = is_webvtt
        self._cues: list[Cue] = []
        self._hidden: list[str] = []
        self._open = _Open(0, 0)
        self._number = 0  # of the last block

    def read(self, text: str) -> Track:
        is_apart, is_shown = True, not self._is_webvtt  # what stands below WEBVTT describes the file
        for number, line in enumerate(text.split("\n"), 1):
            if times := _TIMES.match(line):
                self._begin(times, number)
                is_shown = True
            elif not line.strip():
                is_apart, is_shown = True, True
                continue
            elif not is_shown or (is_apart and self._is_webvtt and _UNSHOWN.fullmatch(line)):
                is_shown = False
                self._hidden.append(line)
            else:
                self._open.lines.append((number, line, is_apart))
            is_apart = False
        self._drop_number()
        self._close()
        return Track(tuple(self._cues), tuple(self._hidden))

    def _begin(self, times: re.Match[str], number: int) -> None:
        self._drop_number(number - 1)
        self._close()
        self._open = _Open(_milliseconds(times.groups()[:4]), _milliseconds(times.groups()[4:]))

    def _drop_number(self, above: int = 0) -> None:
        """Take the number of the next block, or its name in WebVTT, off the lines: right above its times, or where it goes on counting."""
        if not self._open.lines:
            return
        at, line, is_apart = self._open.lines[-1]
        name = line.strip()
        is_number = name.isdecimal() and len(name) < 8
        counts_on = is_number and is_apart and 0 < int(name) - self._number <= (_SKIPPED if len(self._open.lines) > 1 else 1)
        if (is_number and at == above) or counts_on or (self._is_webvtt and is_apart and at == above):
            self._open.lines.pop()
            self._number = int(name) if is_number else self._number
            self._hidden.append(line)

    def _close(self) -> None:
        if lines := said("\n".join(line for _, line, _ in self._open.lines)):
            self._cues.append(Cue(self._open.start, self._open.end, lines, self._open.lines[0][0], self._open.lines[-1][0]))


def _milliseconds(parts: tuple[str | None, ...]) -> int:
    hours, minutes, seconds, rest = (part or "0" for part in parts)
    return ((int(hours) * 60 + int(minutes)) * 60 + int(seconds)) * 1000 + int(rest.ljust(3, "0"))
