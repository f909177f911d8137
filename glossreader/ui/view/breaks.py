"""Where a line may end: the Chinese rules of line start and line end, and the English ones beside them.

No closing mark begins a line, no opening one ends it, …… and —— are not parted, numbers stay with their units (CLREQ 3.1.10-3.1.11;
for Latin letters the pair rules of UAX 14, made narrower: nothing within a word but after its hyphen).
"""

from functools import lru_cache
from unicodedata import category, east_asian_width

from glossreader.language.hanzi import is_han

NEVER_FIRST = frozenset(
    "!%),.:;?]}¢°·»’”‰′″›℃⁇⁈⁉、。〃々〉》」』】〕〗〙〛〞〟゛゜ゝゞ・ーヽヾ！％），．：；？］｝～｡｣､･￠﹐﹑﹒﹔﹕﹖﹗﹚﹜﹞ぁぃぅぇぉっゃゅょァィゥェォッャュョ"
)
NEVER_LAST = frozenset("$([{£¥«‘“‹〈《「『【〔〖〘〚〝＄（［｛￡￥｢﹙﹛﹝")
_SPACES = frozenset(" \t\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a\u200b\u205f\u3000")
_GLUE = frozenset("\u00a0\u2007\u2011\u202f\u2060\ufeff")
_EITHER = frozenset("\"'#＂＇")  # they open and close: kept with what stands at either side
_HYPHENS = frozenset("-\u2010\u2013")
_DASHES = frozenset("—―⸺…")
_MEASURES = frozenset("年月日号時时点點分秒周週天岁歲元万萬亿億千百十个個人名位家次件条條项項种種章届屆期级級度倍吨噸公里米%％‰℃°")
_UNITS = frozenset(["km", "kg", "m", "cm", "mm", "g", "mg", "t", "ha", "l", "ml", "MB", "GB", "TB", "Hz", "kHz", "MHz", "GHz", "W"])
_LONG = 24  # letters; longer ones, addresses mostly, may part after / ? & = . _
_INSIDE_LONG = frozenset("/?&=._-")

_SPACE, _WIDE, _OPEN, _CLOSE, _GLUED, _QUOTE, _HYPHEN, _DASH, _DIGIT, _PLAIN = range(10)
_MEMBERS = (
    (_SPACE, _SPACES), (_DASH, _DASHES), (_GLUED, _GLUE), (_QUOTE, _EITHER),
    (_CLOSE, NEVER_FIRST), (_OPEN, NEVER_LAST | {"@"}), (_HYPHEN, _HYPHENS),
)  # fmt: skip


@lru_cache(maxsize=4096)
def _kind(char: str) -> int:
    """Give the class of a character, by which pairs are parted or kept."""
    for kind, members in _MEMBERS:
        if char in members:
            return kind
    if is_joiner(char):
        return _GLUED
    if char.isdigit() and char < "\u0660":
        return _DIGIT
    return _WIDE if is_wide(char) else _PLAIN


@lru_cache(maxsize=4096)
def is_wide(char: str) -> bool:
    """Whether a character is set on a full em: hanzi, kana, full-width marks, emoji."""
    return is_han(char) or east_asian_width(char) in "WF"


def is_joiner(char: str) -> bool:
    """Whether a character belongs to the one before it: accents, variation selectors, joiners."""
    return char > "\u02ff" and category(char) in ("Mn", "Mc", "Me", "Cf", "Sk") and char != "\u200b"


def is_forbidden_pair(before: str, after: str) -> bool:
    """Whether a line may not end between two characters in any case: it would end or begin as none may."""
    if before in NEVER_LAST or after in NEVER_FIRST:
        return True
    return (before in _DASHES and after in _DASHES) or before == "\u200d" or is_joiner(after)


def may_break(text: str, at: int) -> bool:
    """Whether a line may end before code point `at`, 0 < at < length."""
    after, before = text[at], text[at - 1]
    kind = _kind(after)
    if kind in (_SPACE, _CLOSE, _GLUED):
        return False
    if _kind(before) == _SPACE:
        return _after_spaces(text, at)
    return _between(text, at, _kind(before), kind)


def _after_spaces(text: str, at: int) -> bool:
    """Spaces end a line, but none goes behind an opening mark or between a number and its unit."""
    last = at - 1
    while last >= 0 and _kind(text[last]) == _SPACE:
        last -= 1
    if last < 0:
        return True
    if _kind(text[last]) == _OPEN:
        return False
    return not (_kind(text[last]) == _DIGIT and _word_from(text, at) in _UNITS)


def _word_from(text: str, at: int) -> str:
    end = at
    while end < len(text) and end < at + 4 and (text[end].isalpha() or text[end] in "%‰℃°"):
        end += 1
    return text[at:end]


def _between(text: str, at: int, before: int, after: int) -> bool:
    """Two characters with nothing between them."""
    if before == _GLUED:
        return is_joiner(text[at - 1]) and text[at - 1] != "\u200d" and after == _WIDE
    if before in (_OPEN, _QUOTE) or after == _QUOTE:
        return False
    if _DASH in (before, after):
        return _beside_dash(text, at, before, after)
    if before == _HYPHEN:
        return after in (_WIDE, _PLAIN) and at > 1 and _kind(text[at - 2]) in (_PLAIN, _WIDE, _DIGIT) and text[at - 2] != "-"
    if before == _DIGIT and after == _WIDE:
        return text[at] not in _MEASURES
    if _WIDE in (before, after):
        return after != _HYPHEN
    if before == _CLOSE or after == _OPEN:
        return is_wide(text[at - 1]) or is_wide(text[at])
    return _inside_address(text, at)


def _beside_dash(text: str, at: int, before: int, after: int) -> bool:
    if before == after:
        return False
    if after == _DASH:
        return before in (_WIDE, _CLOSE) and is_wide(text[at - 1]) and text[at : at + 2] == "——"
    return text[at - 1] != "…" or after in (_WIDE, _OPEN)


def _inside_address(text: str, at: int) -> bool:
    """Let an address part after its marks, or it would leave half a line empty."""
    if text[at - 1] not in _INSIDE_LONG or text[at] in _INSIDE_LONG or text[at - 2 : at - 1] in _INSIDE_LONG:
        return False
    start, end = at, at
    while start > 0 and at - start < _LONG and _kind(text[start - 1]) not in (_SPACE, _WIDE):
        start -= 1
    while end < len(text) and end - at < _LONG and _kind(text[end]) not in (_SPACE, _WIDE):
        end += 1
    return end - start > _LONG
