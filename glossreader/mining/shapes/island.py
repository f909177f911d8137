"""Islands: Chinese strings in an English sentence, each with what belongs to it: brackets, pinyin, labels, an abbreviation.

Linguists call foreign words in a sentence an embedded language island (Myers-Scotton 1993). Here it is the piece of text that has to be
lifted out before one can see the English that it is explained by: English stands before the island, behind it, or within its brackets.

    the “[floating population]” (liudong renkou, 流动人口)       English before the island, pinyin within
    Elders advise yǐnrěn 隐忍 ("[forbearance]") in such a case    English behind the hanzi, pinyin before
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from glossreader.language.chinese import Chinese
from glossreader.mining.evidence.romanised import romanised_after, romanised_before, spelled_after, spelled_before
from glossreader.mining.shapes.notes import NO_NOTES, Notes, read_notes
from glossreader.mining.text.brackets import OPENING, Bracket
from glossreader.mining.text.quotes import CLOSERS, OPENERS, Span
from glossreader.mining.text.runs import Run
from glossreader.mining.text.sheet import Sheet
from glossreader.mining.text.words import Word

_LONGEST_BRACKET = 300  # code points; the lead of an encyclopedia has 150
_LONGEST_ASIDE, _LONGEST_NOTE_MARK = 40, 8
_BLANK = " \u00a0"
_JOINTS = " \u00a0\t,，:：/*_|=–—-"
_NOTE_MARK = re.compile(r"\s*(?:\[\d{1,3}\]|[¹²³⁴-⁹]{1,3})\s*$")


@dataclass(frozen=True, slots=True)
class Island:
    """A Chinese string and what belongs to it, as places in the sheet's text.

    start, end  of the whole.
    bracketed   whether the hanzi stand in brackets behind something else.
    within      notes in the brackets of the hanzi.
    behind      notes in brackets that follow the bare hanzi: 中文 (pinyin, “English”).
    name        a romanisation in the sentence itself, before the hanzi: Wanghong (网红).
    """

    start: int
    end: int
    bracketed: bool
    within: Notes = NO_NOTES
    behind: Notes = NO_NOTES
    name: Span | None = None

    @property
    def reading(self) -> Span | None:
        """The author's romanisation, wherever it stands; one beside the hanzi before one in the sentence."""
        return next(iter((*self.within.readings, *self.behind.readings)), self.name)


def find_island(sheet: Sheet, run: Run, chinese: Chinese) -> Island:
    """Lift a Chinese string out of its sentence with all that belongs to it."""
    start, end = _with_marks(sheet.text, *run.outer)
    pair = sheet.brackets.around(start, end)
    if pair and pair.end - pair.start <= _LONGEST_BRACKET and _belongs(sheet, pair, start, run, chinese):
        return _bracketed(sheet, pair, run, chinese)
    if not pair and (opening := _open_bracket(sheet.text, start)) is not None:
        return _named(sheet, Island(opening, end, bracketed=True), run, chinese)
    return _bare(sheet, Island(start, end, bracketed=False), run, chinese)


def _with_marks(text: str, start: int, end: int) -> Span:
    """Take in quotation marks and title marks that hold the hanzi alone; a comma may stand before the closing one."""
    while start > 0 and text[start - 1] in OPENERS + "《〈":
        stop = end + (text[end : end + 1] in {",", ".", "，", "。", "?", "!", "？", "！"})
        if text[stop : stop + 1] not in set(CLOSERS + "》〉") or not text[stop : stop + 1]:
            break
        start, end = start - 1, stop + 1
    return start, end


def _belongs(sheet: Sheet, pair: Bracket, start: int, run: Run, chinese: Chinese) -> bool:
    """Whether brackets are there for the hanzi: nothing but pinyin, labels or an abbreviation leads to them, no sentence."""
    before = max(pair.start + 1, sheet.end_of_run_before(run))
    led = read_notes(sheet.text, before, start, run.text, chinese)
    return not led.remarks or _parted(sheet.text, led.remarks[-1][1], start)


def _parted(text: str, end: int, start: int) -> bool:
    return any(mark in text[end:start] for mark in ",;:，；：—–>")


def _bracketed(sheet: Sheet, pair: Bracket, run: Run, chinese: Chinese) -> Island:
    before = read_notes(sheet.text, pair.start + 1, run.outer[0], run.text, chinese)
    notes = before + read_notes(sheet.text, run.outer[1], pair.end - 1, run.text, chinese)
    while (outer := sheet.brackets.outside(pair)) and not sheet.text[outer.start + 1 : pair.start].strip():
        pair = outer
    return _named(sheet, Island(pair.start, pair.end, bracketed=True, within=notes), run, chinese)


def _open_bracket(text: str, start: int) -> int | None:
    """Find a bracket that opens right before the hanzi and that nobody closed."""
    at = start
    while at > 0 and text[at - 1] in _BLANK:
        at -= 1
    return at - 1 if at > 0 and text[at - 1] in OPENING else None


def _bare(sheet: Sheet, island: Island, run: Run, chinese: Chinese) -> Island:
    """Take in what leads to the bare hanzi, then pinyin and brackets that follow them."""
    island = _named(sheet, island, run, chinese)
    if island.name and (opening := _open_bracket(sheet.text, island.start)) is not None:
        notes = Notes(readings=(island.name,))
        return _named(sheet, Island(opening, island.end, bracketed=True, within=notes), run, chinese)
    if words := _romanised_behind(sheet, island.end, run, chinese):
        island = replace(island, end=words[-1].end, behind=Notes(readings=((words[0].start, words[-1].end),)))
    if pair := sheet.brackets.opening_at(_over(sheet.text, island.end, _BLANK + CLOSERS)):
        notes = read_notes(sheet.text, pair.start + 1, pair.end - 1, run.text, chinese)
        island = replace(island, end=pair.end, behind=island.behind + notes)
    return island


def _romanised_behind(sheet: Sheet, end: int, run: Run, chinese: Chinese) -> Sequence[Word]:
    words = sheet.words.after(_over(sheet.text, end, _JOINTS), run.hanzi)
    return spelled_after(words, run.text, chinese) or romanised_after(words, run.text, chinese)


def _named(sheet: Sheet, island: Island, run: Run, chinese: Chinese) -> Island:
    """Take in what stands right before: an abbreviation or pinyin in brackets of its own, pinyin in the sentence."""
    island = _after_aside(sheet, island, run, chinese)
    end = _back_over(sheet.text, island.start, _JOINTS + CLOSERS + "[")
    before = sheet.words.before(end, max(run.hanzi, 1))
    words = spelled_before(before, run.text, chinese) or romanised_before(before, run.text, chinese)
    if not words:
        return island
    start = _back_over(sheet.text, words[0].start, OPENERS)
    return replace(island, start=start, name=(words[0].start, words[-1].end))


def _after_aside(sheet: Sheet, island: Island, run: Run, chinese: Chinese) -> Island:
    """Step over what stands before the island and says nothing: a note mark [4], brackets with an abbreviation or pinyin (PIPL)."""
    if mark := _NOTE_MARK.search(sheet.text, max(0, island.start - _LONGEST_NOTE_MARK), island.start):
        island = replace(island, start=mark.start())
    pair = sheet.brackets.closing_at(_back_over(sheet.text, island.start, _BLANK))
    if pair is None or pair.end - pair.start > _LONGEST_ASIDE:
        return island
    notes = read_notes(sheet.text, pair.start + 1, pair.end - 1, run.text, chinese)
    if notes.remarks or notes.meanings or not (notes.readings or notes.abbreviations):
        return island
    return replace(island, start=pair.start, within=notes + island.within)


def _over(text: str, start: int, chars: str) -> int:
    while start < len(text) and text[start] in chars:
        start += 1
    return start


def _back_over(text: str, end: int, chars: str) -> int:
    while end > 0 and text[end - 1] in chars:
        end -= 1
    return end
