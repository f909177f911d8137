"""Turns: what is said at one time by one person, or heard: a cue in which two persons speak is two."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from glossreader.importers.subtitles.cue import Said
from glossreader.importers.subtitles.streams import Moment
from glossreader.language.hanzi import HAN

# - Yes. >> And now … MRS. LI: … 老师：…
_BEGINS = re.compile(
    rf"[-–—‐－]\s?(?=[^\s\d-])|>>|(?:[A-Z][A-Z.'’-]*\s?){{1,4}}:\s|[A-Z][a-z]{{1,15}}(?: [A-Z][a-z]{{1,15}}){{0,2}}:\s"
    rf"|[{HAN}]{{2,5}}(?<![说說如是道问問称稱写寫])："
)
_SOUND = re.compile(r"[-–>\s]{0,3}(?:\[[^\[\]]{1,80}\]|\([^()]{1,80}\)|（[^（）]{1,60}）|【[^【】]{1,60}】|\*[^*]{1,60}\*)[:：]?")
_MUSIC = re.compile("[♪♫♬]")


@dataclass(frozen=True, slots=True)
class Turn:
    """One turn.

    chinese, other   its text in both languages; the first is empty in a film in one language.
    begins           whether it says itself that another one begins to speak.
    stands_alone     whether it is a sound, a song or a credit: [music], （掌声）, ♪ la la ♪.
    first, last      lines of the source.
    """

    start: int
    end: int
    chinese: tuple[str, ...]
    other: tuple[str, ...]
    speaker: str
    begins: bool
    stands_alone: bool
    first: int
    last: int
    is_credit: bool = False


def turns_of(moment: Moment) -> Iterator[Turn]:
    """Part a moment into turns: a line in each language, if both have as many, else all as one."""
    chinese, others = list(_parted(moment.chinese)), list(_parted(moment.others))
    if moment.is_credit or (moment.is_double and len(chinese) != len(others)):
        chinese, others = [list(moment.chinese)] if moment.chinese else [], [list(moment.others)]
    nothing: list[Said] = []
    for place in range(max(len(chinese), len(others))):
        one, other = (turns[place] if turns else nothing for turns in (chinese, others))
        lines = one or other
        yield Turn(
            moment.start,
            moment.end,
            tuple(line.text for line in one),
            tuple(line.text for line in other),
            lines[0].speaker,
            begins=_BEGINS.match(lines[0].text) is not None,
            stands_alone=moment.is_credit or all(is_sound(line.text) for line in lines),
            first=moment.first,
            last=moment.last,
            is_credit=moment.is_credit,
        )


def _parted(lines: Sequence[Said]) -> Iterator[list[Said]]:
    """Part lines where another one begins to speak, and sounds from speech."""
    turn: list[Said] = []
    for line in lines:
        if turn and (_BEGINS.match(line.text) or line.speaker != turn[-1].speaker or is_sound(line.text) != is_sound(turn[-1].text)):
            yield turn
            turn = []
        turn.append(line)
    if turn:
        yield turn


def is_sound(text: str) -> bool:
    """Whether a line is a sound or a song."""
    return _MUSIC.search(text) is not None or _SOUND.fullmatch(text) is not None
