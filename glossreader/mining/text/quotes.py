"""Quotation marks as authors really set them: curly, straight, broken (‘shehuiren‘), mixed (‘Douyin Blocks Peppa Pig”)."""

import re
from dataclasses import dataclass

Span = tuple[int, int]

_REACH = 180  # code points; a longer quotation is no gloss
OPENERS = "“„\"‘'«`*_「『"
CLOSERS = "”\"’'‘»`*_」』"
_SPACE = " \u00a0"
_PAIRS = {"”": "“„", '"': '"“', "’": "‘'", "'": "'‘", "‘": "‘", "»": "«", "`": "`‘", "*": "*", "_": "_", "」": "「", "』": "『"}
_CLOSED_BY = {"“": '”"“', "„": "”“", '"': '"”', "‘": "’'‘", "'": "'’", "«": "»", "*": "*", "_": "_", "`": "`'", "「": "」", "『": "』"}
_EDGE = " \u00a0,.;:…–—-/"
_STOPS = ",.;:?!"
_OPENS = re.compile(r"(?:^|(?<=[\s(\[（—–/-]))[“\"‘'«*`„_](?=\w)")


@dataclass(frozen=True, slots=True)
class Quotation:
    """A quotation: where its marks begin and end, and what they hold, without white space and stops at the edges."""

    start: int
    end: int
    inner: Span


def quote_before(text: str, end: int) -> Quotation | None:
    """Return the quotation that closes right before `end`; white space and one comma or stop may lie between."""
    over = _back_over(text, end, _SPACE)
    closer = over - 1
    if closer >= 1 and text[closer] in _STOPS and text[closer - 1] in CLOSERS:
        closer -= 1
    if closer < 1 or text[closer] not in CLOSERS:
        return None
    opener = _opener(text, closer)
    return None if opener is None else Quotation(opener, over, inner(text, opener + 1, closer))


def _opener(text: str, closer: int) -> int | None:
    low = max(0, closer - _REACH)
    mark = text[closer]
    for wanted in _PAIRS[mark]:
        at = _last_opening(text, wanted, low, closer)
        if at >= 0 and (mark != "”" or "”" not in text[at:closer]):
            return at
    if mark in "’'":  # an apostrophe, as in villagers' committee
        return None
    opens = [match.start() for match in _OPENS.finditer(text, low, closer)]
    return opens[-1] if opens else None


def _last_opening(text: str, wanted: str, low: int, closer: int) -> int:
    at = text.rfind(wanted, low, closer)
    while at >= 0 and wanted in "'\"*`‘_" and not _may_open(text, at):
        at = text.rfind(wanted, low, at)
    return at


def _may_open(text: str, at: int) -> bool:
    return (at == 0 or not text[at - 1].isalnum()) and at + 1 < len(text) and not text[at + 1].isspace()


def quote_at(text: str, start: int) -> Quotation | None:
    """Return the quotation that opens at `start`; white space may come first."""
    at = start
    while at < len(text) and text[at] in _SPACE:
        at += 1
    if at >= len(text) or text[at] not in _CLOSED_BY:
        return None
    closers = _CLOSED_BY[text[at]]
    for closer in range(at + 2, min(len(text), at + _REACH)):
        if text[closer] in closers and _may_close(text, closer):
            return Quotation(at, closer + 1, inner(text, at + 1, closer))
    return None


def _may_close(text: str, at: int) -> bool:
    """Tell an apostrophe inside a word from a closing mark; an opening mark may close at the end of a word (‘shehuiren‘)."""
    if text[at] in "’'‘“":
        return (at + 1 >= len(text) or not text[at + 1].isalnum()) and not text[at - 1].isspace()
    return True


def inner(text: str, start: int, end: int) -> Span:
    """Trim white space and stops from both edges of a span."""
    while start < end and text[start] in _EDGE:
        start += 1
    return start, _back_over(text, end, _EDGE, start)


def _back_over(text: str, end: int, chars: str, start: int = 0) -> int:
    while end > start and text[end - 1] in chars:
        end -= 1
    return end
