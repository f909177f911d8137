"""Lines that head nothing though they stand alone: turns of a talk, records, attributions, exclamations, remarks in brackets."""

import re
from collections import Counter
from collections.abc import Iterable

from glossreader.importers.articles.shape import is_title_case, units
from glossreader.language.hanzi import HAN

_TURN = re.compile(r"(?P<who>[^\W\d_][\w.’' \-]{0,24})[:：]\s?\S")
_LOUD = re.compile(r"[A-Z][A-Z.’' \-]{0,24}:\s")
_OFTEN = 3  # turns of a speaker
_RECORD = re.compile(rf"[“‘\"]?[^\W\d_{HAN}][\w ’'/\-]{{0,30}}[”’\"]?[:：]\s?\S")
_READING = re.compile(rf"[:：].*(?:[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]|[{HAN}])")
_ATTRIBUTION = re.compile(r"[—―–]{1,2}\s?[^\W\d_]")
_BRACKETED = re.compile(r"\([^()]*\)|\[[^\[\]]*\]|（[^（）]*）")
_CRY = 4  # words


def speakers(texts: Iterable[str]) -> frozenset[str]:
    """Return the names that begin several lines, with a colon behind them."""
    often = Counter(found["who"] for text in texts if (found := _TURN.match(text)))
    return frozenset(who for who, times in often.items() if times >= _OFTEN)


def is_aside(text: str, above: str, speakers: frozenset[str]) -> bool:
    """Whether a line heads nothing, by its words and by the line above it."""
    if _is_turn(text, speakers) or is_attribution(text) or _BRACKETED.fullmatch(text):
        return True
    if text.endswith(("!", "！")) and units(text) <= _CRY and not is_title_case(text):
        return True
    return is_record(text) and (_READING.search(text) is not None or is_record(above))


def is_attribution(text: str) -> bool:
    """Whether a line names the source of the quote above: — Liu M., teacher."""
    return _ATTRIBUTION.match(text) is not None


def is_record(text: str) -> bool:
    """Whether a short line says one thing by name: Literal meaning: no strength."""
    return len(text) <= 100 and _RECORD.match(text) is not None


def _is_turn(text: str, speakers: frozenset[str]) -> bool:
    turn = _TURN.match(text)
    return _LOUD.match(text) is not None or (turn is not None and turn["who"] in speakers)
