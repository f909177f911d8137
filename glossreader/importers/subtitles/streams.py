"""Films with two lines of subtitles, one Chinese, one in another language: which line is which, and which cues belong together."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from glossreader.importers.accounting import count_hanzi
from glossreader.importers.subtitles.cue import Cue, Said

_LETTERS_A_HANZI = 3
_KANA_HANGUL = range(0x3041, 0x3100), range(0xAC00, 0xD7A4)
_START, _END = 300, 600  # milliseconds by which the times of a line and its rendering may differ
_SHARE, _ENOUGH = 1 / 3, 2  # of the cues that are in both languages, in a film that is; and how many at least


@dataclass(frozen=True, slots=True)
class Moment:
    """What is on the screen at one time, its Chinese lines and the others; in a film in one language all lines are `others`."""

    start: int
    end: int
    chinese: tuple[Said, ...]
    others: tuple[Said, ...]
    first: int
    last: int
    is_credit: bool = False

    @property
    def is_double(self) -> bool:
        """Whether it is in both languages."""
        return bool(self.chinese and self.others)


def in_order(cues: Sequence[Cue]) -> tuple[Cue, ...]:
    """Put cues in the order of time where a film is given twice, once in each language; else they stay as they stand.

    A file whose times begin anew is mostly two parts of a film, or damaged.
    """
    borders = [place for place, (above, cue) in enumerate(pairwise(cues), 1) if cue.start < above.start]
    if len(borders) != 1:
        return tuple(cues)
    one, other = cues[: borders[0]], cues[borders[0] :]
    is_other_language = _is_mostly_chinese(one) != _is_mostly_chinese(other)
    return tuple(sorted(cues, key=lambda cue: cue.start)) if is_other_language else tuple(cues)


def moments_of(cues: Sequence[Cue]) -> tuple[Moment, ...]:
    """Join lines and their renderings, if a film is in two languages."""
    moments: list[Moment] = []
    for cue in cues:
        moment = _parted(cue)
        if moments and _renders(moment, moments[-1]) and not cue.is_credit:
            moments[-1] = _together(moments[-1], moment)
        else:
            moments.append(moment)
    double, credits_too = sum(moment.is_double for moment in moments), sum(moment.is_credit for moment in moments)
    if double >= max(_ENOUGH, _SHARE * (len(moments) - credits_too)):
        return tuple(moments)
    return tuple(map(_whole, cues))


def is_chinese(text: str) -> bool | None:
    """Whether a line is Chinese; None where it has no letters."""
    if any(ord(char) in span for span in _KANA_HANGUL for char in text):
        return False
    hanzi = count_hanzi(text)
    letters = sum(char.isalpha() for char in text) - hanzi
    return hanzi * _LETTERS_A_HANZI >= letters if hanzi or letters else None


def _whole(cue: Cue) -> Moment:
    return Moment(cue.start, cue.end, (), cue.lines, cue.first, cue.last, cue.is_credit)


def _parted(cue: Cue) -> Moment:
    """Part the lines of a cue; what has no letters goes with the line above it."""
    if cue.is_credit:
        return _whole(cue)
    chinese: list[Said] = []
    others: list[Said] = []
    kinds = [is_chinese(line.text) for line in cue.lines]
    kind = next((kind for kind in kinds if kind is not None), False)
    for line, own in zip(cue.lines, kinds, strict=True):
        kind = kind if own is None else own
        (chinese if kind else others).append(line)
    return Moment(cue.start, cue.end, tuple(chinese), tuple(others), cue.first, cue.last)


def _renders(moment: Moment, above: Moment) -> bool:
    """Whether a moment has in one language what the one above has in the other, at the same time."""
    if moment.is_double or above.is_double or bool(moment.chinese) == bool(above.chinese):
        return False
    return abs(moment.start - above.start) <= _START and abs(moment.end - above.end) <= _END


def _together(one: Moment, other: Moment) -> Moment:
    return replace(
        one,
        end=max(one.end, other.end),
        chinese=one.chinese or other.chinese,
        others=one.others or other.others,
        first=min(one.first, other.first),
        last=max(one.last, other.last),
    )


def _is_mostly_chinese(cues: Iterable[Cue]) -> bool:
    kinds = [is_chinese(text) for cue in cues for text in cue.texts]
    return kinds.count(True) > kinds.count(False)
