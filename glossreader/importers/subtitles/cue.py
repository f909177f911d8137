"""A cue: what is shown on the screen from one time to another."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Said:
    """A line of a cue without its markup; `speaker` is who says it, where the format itself names him (WebVTT), else empty."""

    text: str
    speaker: str = ""


@dataclass(frozen=True, slots=True)
class Cue:
    """One cue.

    start, end   milliseconds.
    lines        top to bottom, none of them blank.
    first, last  lines of the source that its text takes, counted from 1.
    is_credit    whether it only says who made the subtitles.
    """

    start: int
    end: int
    lines: tuple[Said, ...]
    first: int
    last: int
    is_credit: bool = False

    @property
    def texts(self) -> tuple[str, ...]:
        """Its lines, whoever says them."""
        return tuple(line.text for line in self.lines)


@dataclass(frozen=True, slots=True)
class Track:
    """The cues of a file in the order in which they stand, and what of its text is never shown: comments, names of cues."""

    cues: tuple[Cue, ...]
    hidden: tuple[str, ...] = ()
