"""Sheets: the title, the deck and the blocks of an article as texts to be mined, each with the strings, brackets and words in it."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from glossreader.domain.article import BlockKind
from glossreader.language.hanzi import count_han
from glossreader.mining.text.brackets import Brackets, find_brackets
from glossreader.mining.text.cells import Cell, find_cells
from glossreader.mining.text.line import line_start
from glossreader.mining.text.runs import Run, find_runs
from glossreader.mining.text.words import Words, find_words

_PROSE = re.compile(r"[A-Za-z]{2}|[。！？，]")
_CLAUSE_END = re.compile(r"[，。！？；]")


@dataclass(frozen=True)
class Sheet:
    """One text of an article: which block it is (TITLE and DECK for these fields), what kind, and what it says.

    text  the block's text with web addresses blanked out; places in it are places in the block.
    """

    block: int
    kind: BlockKind
    text: str

    @cached_property
    def runs(self) -> tuple[Run, ...]:
        """Its Chinese strings, from left to right."""
        return tuple(find_runs(self.text))

    @cached_property
    def brackets(self) -> Brackets:
        """Its brackets, paired."""
        return find_brackets(self.text)

    @cached_property
    def words(self) -> Words:
        """Its English words."""
        return find_words(self.text)

    @cached_property
    def cells(self) -> tuple[Cell, ...]:
        """Its cells, when it is a row of a table; rows that lost their layout still have tabs or bars."""
        is_row = self.kind is BlockKind.TABLE_ROW or "\t" in self.text or " | " in self.text
        return find_cells(self.text) if is_row else ()

    @cached_property
    def prose(self) -> int:
        """Where its first English words or the end of its first Chinese clause stand; behind its end when there are none."""
        match = _PROSE.search(self.text, line_start(self.text))
        return match.start() if match else len(self.text) + 1

    @cached_property
    def chinese(self) -> bool:
        """Whether it is Chinese prose: it has clauses, and twice as many hanzi as English words."""
        return _CLAUSE_END.search(self.text) is not None and count_han(self.text) > 2 * len(self.words.items)

    def end_of_run_before(self, run: Run) -> int:
        """Where the Chinese string before `run` is over; 0 for the first."""
        before = self.runs_before(run, 1)
        return before[0].outer[1] if before else 0

    def start_of_run_after(self, run: Run) -> int:
        """Where the Chinese string after `run` begins; the end of the text for the last."""
        after = self.runs_after(run, 1)
        return after[0].outer[0] if after else len(self.text)

    def runs_before(self, run: Run, count: int) -> Sequence[Run]:
        """Up to `count` Chinese strings before `run`, from left to right."""
        at = bisect_right(self.runs, run.start, key=lambda other: other.end)
        return self.runs[max(0, at - count) : at]

    def runs_after(self, run: Run, count: int) -> Sequence[Run]:
        """Up to `count` Chinese strings behind `run`, from left to right."""
        at = bisect_left(self.runs, run.end, key=lambda other: other.start)
        return self.runs[at : at + count]
