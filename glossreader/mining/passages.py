"""Passages: Chinese that is quoted as text, not explained as an expression: sentences, poems, comments, whole lines."""

import re

from glossreader.domain.article import BlockKind
from glossreader.language.hanzi import count_han
from glossreader.mining.shapes.island import Island
from glossreader.mining.text.runs import Run
from glossreader.mining.text.sheet import Sheet

_SENTENCE_END = re.compile(r"[”’」』]?\s*[。！？!?]")
_FULL_STOP = re.compile(r"[”’」』]?\s*。")
_CHINESE_GAP = re.compile(r"[\s，。；：、！？“”‘’《》〈〉「」『』…,;:!?\d—-]{1,8}")
_YEAR = r"(?:1[5-9]|20)\d\d"
_PRESS = r"(?:[A-Z][^()（）:：]{1,40}[:：]\s?[^()（）]{2,80}|[^()（）]{0,60}(?:Press|Publish(?:ing|ers)|[Cc]hubanshe|出版社))"
_IMPRINT = re.compile(rf"[》”\"*]?\s*[(（]{_PRESS}[^()（）]{{0,20}}\b{_YEAR}[^()（）]{{0,12}}[)）]")  # (Beijing: Law Press, 2014)
_TITLE_IN_ENGLISH = re.compile(rf"[》”\"*]?\s*\[[A-Z][^\[\]]{{5,160}}\][.,][^\n]{{0,80}}?\b{_YEAR}")  # [Report on ...], 1958
_CREDITED = re.compile(r"(?:提供|供图|供圖|摄|攝|摄影|攝影)$")
_CREDITS = re.compile(r"(?:photos?|images?|pictures?|source|credits?|screenshot|courtesy)\b", re.IGNORECASE)
_CREDIT_REACH = 60  # code points
_CLAUSE_MARK = re.compile(r"[，,]")
_LONGEST_UNEXPLAINED = 10  # hanzi
_LONGEST_TERM = 20  # hanzi; a slogan in four clauses has 16
_SHORT = 5
_STRETCH = 12


def may_be_term(printed: str) -> bool:
    """Whether hanzi that nothing explains are short enough, and of one clause, to be worth a person's look."""
    return count_han(printed) <= _LONGEST_UNEXPLAINED and not _CLAUSE_MARK.search(printed)


def is_passage(sheet: Sheet, run: Run, island: Island) -> bool:
    """Whether a Chinese string is a sentence or part of one, a cited title or a credit, which no glossary would list."""
    if _is_cited(sheet, run, island) or _is_credit(sheet, run, island):
        return True
    if run.sigil:
        return False
    if run.hanzi > _LONGEST_TERM or _FULL_STOP.match(sheet.text, run.end):
        return True
    if run.hanzi > _SHORT and not island.bracketed and _SENTENCE_END.match(sheet.text, run.end):
        return True
    return _stretch(sheet, run) > max(_STRETCH, run.hanzi)


def _is_cited(sheet: Sheet, run: Run, island: Island) -> bool:
    """Whether it is the title of a work that is cited: its place, press and year follow, or its title in English and the year."""
    end = run.outer[1]
    if _IMPRINT.match(sheet.text, end):
        return True
    return run.hanzi > _SHORT and not island.bracketed and _TITLE_IN_ENGLISH.match(sheet.text, end) is not None


def _is_credit(sheet: Sheet, run: Run, island: Island) -> bool:
    """Whether it says who took or lent a picture: Photo: Handout / 龍門茶樓提供."""
    if island.bracketed or not _CREDITED.search(run.text):
        return False
    start = max(0, run.start - _CREDIT_REACH)
    return sheet.kind is BlockKind.CAPTION or _CREDITS.search(sheet.text, start, run.start) is not None


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
