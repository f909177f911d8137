"""Turns become paragraphs that can be read: those of one sentence are joined, Chinese and its rendering stand together.

A sentence is over where its signs say so, in both languages if both have signs; where another one speaks; and after a pause.
Subtitles without signs, as most Chinese ones and all that a machine wrote, are joined as far as nobody pauses, but a few cues only:
four of Chinese, which is about a sentence and what is added to it, and eight of another language, each about six words long.
They are set one space apart, as Chinese subtitles part clauses. Chinese with signs is joined without a space.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from glossreader.domain.article import BlockKind, CutReason
from glossreader.importers.piece import Piece
from glossreader.importers.subtitles.streams import is_chinese
from glossreader.importers.subtitles.turns import Turn
from glossreader.language.hanzi import HAN

_ENDS = re.compile(r"[.!?。！？…‥♪]['\"”’」』）)\]】]*$")
_SIGNS = re.compile(r"(?:(?<!\.)\.|[。,，、;；])['\"”’」』）)\]】]*$")  # many who set no full stops do ask and exclaim
_WITH_SIGNS = 0.15  # of the cues end in a sign, where there are any
_PAUSE, _SHORT_PAUSE = 2_000, 1_000  # milliseconds; the short one where no signs tell that a sentence goes on
_CHINESE_CUES, _OTHER_CUES, _MOST_CUES = 4, 8, 24
_LONGEST = 1_200  # code points
_WIDE = re.compile(f"[{HAN}\u3000-\u303f\uff00-\uff60“”‘’…—]")
_WIDE_SIGN = re.compile("[，。、；：！？…—”’」』）】》]$")


@dataclass(frozen=True, slots=True)
class _Habits:
    """Whether the subtitles in each language have signs at the ends of sentences."""

    chinese: bool
    other: bool


def paragraphs(turns: Sequence[Turn], *, with_lines: bool) -> Iterator[Piece]:
    """Give the paragraphs, each Chinese one followed by its rendering; `with_lines` when the source has them in this order."""
    habits = _Habits(_has_signs([turn.chinese for turn in turns]), _has_signs([turn.other for turn in turns]))
    group: list[Turn] = []
    length = 0
    for turn in turns:
        if group and (length > _LONGEST or _parts(group, turn, habits)):
            yield from _set(group, habits, with_lines=with_lines)
            group, length = [], 0
        group.append(turn)
        length += sum(map(len, (*turn.chinese, *turn.other)))
    if group:
        yield from _set(group, habits, with_lines=with_lines)


def _has_signs(texts: Sequence[Sequence[str]]) -> bool:
    said = [lines[-1] for lines in texts if lines]
    return sum(_SIGNS.search(line) is not None for line in said) > _WITH_SIGNS * len(said)


def _parts(group: Sequence[Turn], turn: Turn, habits: _Habits) -> bool:
    """Whether a paragraph is over before a turn."""
    last = group[-1]
    if turn.begins or turn.speaker != last.speaker or turn.stands_alone or last.stands_alone or _has_no_rendering(group, turn):
        return True
    has_signs = habits.chinese or habits.other
    pause = turn.start - last.end
    if pause > (_PAUSE if has_signs else _SHORT_PAUSE) or turn.start < last.start:
        return True
    if has_signs:
        return len(group) >= _MOST_CUES or _is_over(last, turn, habits)
    return len(group) >= (_CHINESE_CUES if _is_chinese(last) else _OTHER_CUES) or _ENDS.search((*last.chinese, *last.other)[-1]) is not None


def _has_no_rendering(group: Sequence[Turn], turn: Turn) -> bool:
    """Whether what stands before a turn in two languages is in one only, as a sign on a house is."""
    is_double = bool(turn.chinese and turn.other)
    return is_double and not (any(one.chinese for one in group) and any(one.other for one in group))


def _is_chinese(turn: Turn) -> bool:
    return bool(turn.chinese) or bool(is_chinese(" ".join(turn.other)))


def _is_over(last: Turn, turn: Turn, habits: _Habits) -> bool:
    """Whether a sentence ends with a turn in each language that has signs; it does not before a small letter."""
    ends = [
        _ENDS.search(lines[-1]) is not None and not (following and following[0][:1].islower())
        for lines, following, has_signs in ((last.chinese, turn.chinese, habits.chinese), (last.other, turn.other, habits.other))
        if lines and has_signs
    ]
    return bool(ends) and all(ends)


def _set(group: Sequence[Turn], habits: _Habits, *, with_lines: bool) -> Iterator[Piece]:
    first, last = group[0].first, max(turn.last for turn in group)
    line, lines = (first, max(1, last - first + 1)) if with_lines else (None, 1)
    texts = (
        _joined([line for turn in group for line in turn.chinese], tight=habits.chinese),
        _joined([line for turn in group for line in turn.other], tight=habits.other),
    )
    for place, text in enumerate(filter(None, texts)):
        named = f"{speaker}{'：' if is_chinese(text) else ': '}{text}" if (speaker := group[0].speaker) else text
        cut = CutReason.OTHER if group[0].is_credit else None
        yield Piece(named, BlockKind.PARAGRAPH, line=line, lines=lines, gap=0 if place else 1, cut=cut)


def _joined(lines: Sequence[str], *, tight: bool) -> str:
    """Join the lines of a paragraph; hanzi without a space where there are signs, or right behind one."""
    parts = list(lines[:1])
    for above, line in pairwise(lines):
        is_wide = _WIDE.match(above[-1]) is not None and _WIDE.match(line[0]) is not None
        parts += ["" if is_wide and (tight or _WIDE_SIGN.search(above)) else " ", line]
    return "".join(parts)
