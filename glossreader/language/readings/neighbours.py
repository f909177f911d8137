"""How a hanzi of several readings is read by what stands beside it: 长 in 校|长 and in 很|长; the rules are a table."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import takewhile
from pathlib import Path
from typing import Self

from glossreader.language.hanzi import is_han
from glossreader.language.pinyin.marks import syllable
from glossreader.paths import resource

_NUMBERS = frozenset("0123456789０１２３４５６７８９〇零一二三四五六七八九十百千万萬亿億两兩几幾数數")
_ANYTHING = "-"
_EDGE = "|"
_NUMBER = "0"
_TEXT = "*"
_LATER = "…"
_WHOLE = "="
_CLAUSE = 12  # words that a clause is followed for


def table() -> Path:
    """Find the table of rules; its first lines say how it is to be read."""
    return resource("tables", "neighbours.tsv")


@dataclass(frozen=True, slots=True)
class Side:
    """What may stand on one side of a hanzi; any of it will do.

    pieces  with which the neighbouring words end, or begin.
    """

    anything: bool
    text: bool
    edge: bool
    number: bool
    pieces: tuple[str, ...]
    wholes: frozenset[str]
    later: tuple[str, ...]

    @classmethod
    def parse(cls, cell: str) -> Self:
        """Read a cell of the table: "| 0 很 =人 …提供"."""
        items = cell.split()
        return cls(
            anything=items == [_ANYTHING],
            text=_TEXT in items,
            edge=_EDGE in items,
            number=_NUMBER in items,
            pieces=tuple(item for item in items if item[0] not in {_ANYTHING, _TEXT, _EDGE, _NUMBER, _LATER, _WHOLE}),
            wholes=frozenset(item[1:] for item in items if item[0] == _WHOLE),
            later=tuple(item[1:] for item in items if item[0] == _LATER),
        )

    def stands_before(self, words: Sequence[str], at: int) -> bool:
        """Whether it is what stands before a word."""
        if self.anything:
            return True
        last = words[at - 1][-1] if at else ""
        if not _is_text(last):
            return self.edge
        if self.text:
            return True
        near = words[at - 2] + words[at - 1] if at > 1 else words[0]
        return near.endswith(self.pieces) or (self.number and last in _NUMBERS) or words[at - 1] in self.wholes

    def stands_behind(self, words: Sequence[str], at: int) -> bool:
        """Whether it is what stands behind a word."""
        if self.anything:
            return True
        following = words[at + 1] if at + 1 < len(words) else ""
        if not _is_text(following[:1]):
            return self.edge
        if self.text:
            return True
        near = following + words[at + 2] if at + 2 < len(words) else following
        return (
            near.startswith(self.pieces)
            or (self.number and following[0] in _NUMBERS)
            or following in self.wholes
            or (self.later != () and any(word.startswith(self.later) for word in _clause(words, at + 2)))
        )


@dataclass(frozen=True, slots=True)
class Rule:
    """A line of the table."""

    reading: str
    before: Side
    behind: Side

    def fits(self, words: Sequence[str], at: int) -> bool:
        """Whether the neighbours of a word are those of the line."""
        return self.before.stands_before(words, at) and self.behind.stands_behind(words, at)


def _is_text(char: str) -> bool:
    return char != "" and (is_han(char) or char.isalnum())


def _clause(words: Sequence[str], start: int) -> Sequence[str]:
    return list(takewhile(lambda word: _is_text(word[0]), words[start : start + _CLAUSE]))


class Neighbours:
    """The rules, asked for a word of one hanzi among the words of a text."""

    def __init__(self, rules: Mapping[str, Sequence[Rule]]) -> None:
        self._rules = rules

    @classmethod
    def open(cls) -> Self:
        """Read the table."""
        rules: dict[str, list[Rule]] = defaultdict(list)
        for line in table().read_text(encoding="utf-8").splitlines():
            if not line.startswith("#"):
                hanzi, reading, before, behind = line.split("\t")
                rules[hanzi].append(Rule(syllable(reading), Side.parse(before), Side.parse(behind)))
        return cls({**rules})

    def know(self, word: str) -> bool:
        """Whether there are rules for a word."""
        return word in self._rules

    def reading(self, words: Sequence[str], at: int, simplified: str) -> str | None:
        """Read a word, whose simplified form is given, by the first line that fits, as a marked syllable; None where there is none."""
        return next((rule.reading for rule in self._rules.get(simplified, ()) if rule.fits(words, at)), None)
