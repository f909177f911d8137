"""Passages: Chinese that is quoted as text, not explained as an expression: sentences, poems, comments, whole lines."""

import re

from glossreader.language.hanzi import count_han
from glossreader.mining.shapes.island import Island
from glossreader.mining.text.runs import Run
from glossreader.mining.text.sheet import Sheet

_SENTENCE_END = re.compile(r"[”’」』]?\s*[。！？!?]")
_FULL_STOP = re.compile(r"[”’」』]?\s*。")
_CHINESE_GAP = re.compile(r"[\s，。；：、！？“”‘’《》〈〉「」『』…,;:!?\d—-]{1,8}")
_CLAUSE_MARK = re.compile(r"[，,]")
_LONGEST_UNEXPLAINED = 10  # hanzi
_LONGEST_TERM = 20  # hanzi; a slogan in four clauses has 16
_SHORT = 5
_STRETCH = 12


def may_be_term(printed: str) -> bool:
    """Whether hanzi that nothing explains are short enough, and of one clause, to be worth a person's look."""
    return count_han(printed) <= _LONGEST_UNEXPLAINED and not _CLAUSE_MARK.search(printed)


def is_passage(sheet: Sheet, run: Run, island: Island) -> bool:
    """Whether a Chinese string is a sentence or part of one, which no glossary would list."""
    if run.sigil:
        return False
    if run.hanzi > _LONGEST_TERM or _FULL_STOP.match(sheet.text, run.end):
        return True
    if run.hanzi > _SHORT and not island.bracketed and _SENTENCE_END.match(sheet.text, run.end):
        return True
    return _stretch(sheet, run) > max(_STRETCH, run.hanzi)


def _stretch(sheet: Sheet, run: Run) -> int:
    """Count the hanzi of the Chinese text that the string is part of, looking two strings to each side."""
    total = run.hanzi
    before, after = sheet.runs_before(run, 2), sheet.runs_after(run, 2)
    start = run.outer[0]
    for other in reversed(before):
        if not _CHINESE_GAP.fullmatch(sheet.text, other.outer[1], start):
            break
        total, start = total + count_han(other.text), other.outer[0]
    end = run.outer[1]
    for other in after:
        if not _CHINESE_GAP.fullmatch(sheet.text, end, other.outer[0]):
            break
        total, end = total + count_han(other.text), other.outer[1]
    return total
