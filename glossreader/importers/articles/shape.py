"""The shape of a line: what its length, its end and its capitals say about it, before anything is known of its neighbours."""

import re
from functools import lru_cache

from glossreader.language.hanzi import HAN

_UNIT = re.compile(rf"[^\W\d_{HAN}]+(?:[’'.\-–&][^\W\d_{HAN}]+)*|\d[\d.,:/-]*|[{HAN}]{{1,2}}")
_HAN = re.compile(f"[{HAN}]")
_BEGINS_WITH_HAN = re.compile(f"[“‘《「『【]?[{HAN}]")
_LETTER = re.compile(r"[^\W_]")
_CLOSERS = "”’\"'」』）)】]》〉*"
_STOPS = ".。!！?？…"
_FULL_STOPS = ".。…;；"
_NOTE_MARK = re.compile(r"(?:\[\w{1,3}\])+$|(?<=[.!?。！？”’\"])\d{1,2}$")
_END = 40  # code points
# Between the entries of a row: bars and arrows; strokes and dots with space round them, or a stroke between hanzi; wide spaces.
_SEPARATOR = re.compile(rf"\s*[|»›>｜／→]\s*|\s[/·•∙]\s|(?<=[{HAN}])/(?=[{HAN}])")
_WIDE_SPACE = re.compile(r"\s{2,}|　")
_HAN_ROW = re.compile(rf"[{HAN}]{{2,4}}(?: [{HAN}]{{2,4}}){{3,}}")
_SPACED_PARTS = 3  # fewer, and the space is that of a Taiwanese headline: 考研降温　大学生转向
_SMALL_WORD = re.compile(
    r"(?:an?|and|as|at|but|by|for|from|in|into|is|nor|of|off|on|or|over|per|so|than|that|the|to|up|via|vs|with|yet|de|la|le|van|von|aka)"
)
_OPEN_ENDS = tuple(":：,，、")
_LOOKED_AT = 1_000  # code points; a longer text is no line
LONG = 240  # code points; no title, caption or byline is longer
_MENU_PART = 4  # units; a longer part is no menu entry
_WIDE = 2.5  # a line of hanzi says as much as one of so many times its letters


def width(text: str) -> int:
    """How much a line says, in Latin letters: a hanzi counts for two and a half."""
    hanzi = len(_HAN.findall(text[:_LOOKED_AT]))
    return len(text) + round((_WIDE - 1) * hanzi)


def units(text: str) -> int:
    """How many words a line has, as far as a line can go; two hanzi count for one, like most Chinese words."""
    return _units(text if len(text) <= _LOOKED_AT else text[:_LOOKED_AT])


@lru_cache(maxsize=256)  # each line is asked for again and again, and then no more
def _units(text: str) -> int:
    return len(_UNIT.findall(text))


def is_chinese_line(text: str) -> bool:
    """Whether a line is hanzi with at most a reading or a rendering."""
    return _BEGINS_WITH_HAN.match(text) is not None or 2 * len(_HAN.findall(text[:_LOOKED_AT])) > len(text[:_LOOKED_AT])


def has_letters(text: str) -> bool:
    """Whether there is anything to read: a rule (----), a bullet alone or a stray + is layout."""
    return _LETTER.search(text) is not None


def ends_sentence(text: str, stops: str = _STOPS) -> bool:
    """Whether the last sign is one of the stops, closing quotes, brackets and note marks aside."""
    end = text[-_END:]
    return _NOTE_MARK.sub("", end).rstrip(_CLOSERS)[-1:] in tuple(stops)


def is_statement(text: str) -> bool:
    """Whether a line ends like a statement; a title may ask or exclaim, but hardly states."""
    return ends_sentence(text, _FULL_STOPS)


def is_prose(text: str) -> bool:
    """Whether a line is running text: long, or a sentence that is not short."""
    if len(text) > LONG:
        return True
    size = units(text)
    return size >= 40 or (size >= 22 and ends_sentence(text)) or (size >= 12 and is_statement(text) and width(text) >= 60)


def is_title_case(text: str) -> bool:
    """Whether most long words of a Latin line begin with a capital, as English titles do."""
    words = [
        word for word in re.findall(r"[^\W\d_]+(?:[’'][^\W\d_]+)?", text) if not _SMALL_WORD.fullmatch(word.lower()) and word.isascii()
    ]
    return len(words) >= 2 and sum(word[0].isupper() for word in words) >= 0.7 * len(words)


def is_title(text: str) -> bool:
    """Whether a line could be a title: something to read, not long, no statement, no beginning of a list."""
    return len(text) <= LONG and 0 < units(text) <= 30 and not is_statement(text) and not text.endswith(_OPEN_ENDS) and has_letters(text)


def menu_parts(text: str) -> tuple[str, ...]:
    """Split a row of short entries (Home | News | Opinion; 首页 > 要闻 > 财经); empty when the line is no such row."""
    if len(text) > LONG:
        return ()
    if _HAN_ROW.fullmatch(text):
        return tuple(text.split())
    barred = tuple(part for part in _SEPARATOR.split(text) if part)
    parts = tuple(part for bar in barred for part in _WIDE_SPACE.split(bar) if part)
    if len(parts) < (2 if len(barred) > 1 else _SPACED_PARTS) or any(units(part) > _MENU_PART or is_statement(part) for part in parts):
        return ()
    return parts
