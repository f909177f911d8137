"""Where sentences end, in Chinese and in English text: after the closing quote, not after Mr., U.S. or 3.5."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache

from glossreader.language.hanzi import is_han

Span = tuple[int, int]

# A row of stops with the closing marks and note numbers that belong to it, or a line end. Matched whatever follows, so that
# the time grows with the text only; `_is_end` decides.
_STOP = re.compile(r"(?P<stops>[。！？｡!?.…]++)(?P<closers>[”’」』）》】)\]\"']*+(?:\[\d{1,3}\])*+)|\n")
_FULL = frozenset("。！？｡")
_STOPS = _FULL | frozenset("!?.…")
_GOES_ON = frozenset("，、；：,;:”’」』）》】)的")
_WORD_BEFORE = re.compile(r"[^\s(\[“\"‘'（《「]*$")
_OPENING = re.compile(r"\s*+[\"'“‘(\[（「『《*]*+")
# A small word with a capital after U.S., Inc. or an initial begins a sentence: "in the U.S. The law ..." but "the U.S. Congress".
_STARTERS = re.compile(
    r"\s*+(?:The|A|An|This|That|These|Those|It|He|She|They|We|You|I|In|On|At|But|And|So|If|As|For|When|While|After|Before|However|Its|His|Her"
    r"|Their|There|What|Who|How|Why|No|Not|Some|Many|One)\b"
)
_BEFORE_A_NAME = re.compile(r"mr|mrs|ms|dr|prof|st|gen|col|lt|sgt|capt|rev|hon|gov|sen|rep|messrs|vs|cf|e\.g|i\.e|viz", re.IGNORECASE)
_BEFORE_A_NUMBER = re.compile(r"nos?|vol|figs?|arts?|sec|ch|pp?|par", re.IGNORECASE)
_MAY_END = re.compile(
    r"[a-z](?:\.-?[a-z])*|etc|al|inc|ltd|co|corp|jr|sr|bros|dept|est|approx|ph\.d|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec",
    re.IGNORECASE,
)
_REACH = 24  # code points; no abbreviation is longer


def sentences(text: str) -> tuple[Span, ...]:
    """Return the sentences of a text as spans without white space around them; everything that is not blank is in one."""
    return tuple(span for start, end in _pieces(text) if (span := _trimmed(text, start, end))[0] < span[1])


def sentence_at(text: str, position: int) -> Span:
    """Return the sentence at a position; between two sentences, the one before; an empty span where the text is blank."""
    spans = _remembered(text)
    if not spans:
        return (position, position)
    return spans[max(0, bisect_right(spans, (position, len(text))) - 1)]


_remembered = lru_cache(maxsize=64)(sentences)  # texts; a glossary asks for many places of the same


def _pieces(text: str) -> Iterator[Span]:
    start = 0
    for match in _STOP.finditer(text):
        if match.group() == "\n" or _is_end(text, match, start):
            yield start, match.end()
            start = match.end()
    yield start, len(text)


def _trimmed(text: str, start: int, end: int) -> Span:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _is_end(text: str, match: re.Match[str], start: int) -> bool:
    stops, closers = match["stops"], match["closers"]
    after = text[match.end() : match.end() + 1]
    if not after:
        return True
    if after in _STOPS or (closers and after in _GOES_ON):
        return False
    if not _FULL.isdisjoint(stops):
        return True
    if set(stops) <= {"…"} or len(stops) > 2:
        return _ends_ellipsis(text, match)
    before = text[match.start() - 1 : match.start()]
    if after.isspace():
        return _ends_english(text, match, start)
    return (is_han(before) and not after.isdigit()) or (is_han(after) and stops != ".")


def _ends_ellipsis(text: str, match: re.Match[str]) -> bool:
    first = _letter_after(text, match.end())
    return (bool(match["closers"]) and not first.islower()) or first.isupper() or text[match.end()] in "“‘「『"


def _ends_english(text: str, match: re.Match[str], start: int) -> bool:
    if _letter_after(text, match.end()).islower():
        return False
    return match["stops"] != "." or bool(match["closers"]) or not _is_abbreviation(text, match, start)


def _letter_after(text: str, at: int) -> str:
    """Return the character after white space and opening marks, empty at the end of the text."""
    opening = _OPENING.match(text, at)
    at = opening.end() if opening else at
    return text[at : at + 1]


def _is_abbreviation(text: str, match: re.Match[str], start: int) -> bool:
    """Whether the stop belongs to the word before it; U.S. and the like end a sentence when a word follows that begins one."""
    found = _WORD_BEFORE.search(text[max(start, match.start() - _REACH) : match.start()])
    word = found.group() if found else ""
    if _BEFORE_A_NUMBER.fullmatch(word) and _letter_after(text, match.end()).isdigit():
        return True
    if _BEFORE_A_NAME.fullmatch(word) or (word.isdigit() and match.start() - len(word) == _trimmed(text, start, match.start())[0]):
        return True
    return _MAY_END.fullmatch(word) is not None and _STARTERS.match(text, match.end()) is None
