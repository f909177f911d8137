"""Quotation marks and brackets of a sentence and which belongs to which: “blacklist”, (失信), 《光明日报》, "straight", ‘shehuiren‘."""

import re

REACH = 180  # code points; what stands farther apart is no pair, but a quotation mark that nobody closed
_FAMILIES = ("()（）", "[]［］【】〔〕", "{}｛｝", "《》", "〈〉", "「」", "『』", "«»", '“”„"', "‘’'")
_FAMILY = {mark: family for family in _FAMILIES for mark in family}
_OPENING = frozenset("(（[［【〔{｛《〈「『«“„‘")
_STRAIGHT = frozenset("\"'")
_EITHER_WAY = _STRAIGHT | frozenset("“‘")  # which authors, and Germans, also set behind a quotation
_MAYBE_APOSTROPHE = frozenset("'’")  # debtors' names, the ’90s
_LATIN = "[A-Za-zÀ-ɏ0-9]"
_SURE = re.escape("".join(sorted(_FAMILY.keys() - _MAYBE_APOSTROPHE)))
_MARK = re.compile(rf"[{_SURE}]|(?<!{_LATIN})['’](?!\d0s)|['’](?!{_LATIN})")


def partners(text: str) -> dict[int, int | None]:
    """Tell for the place of each quotation mark and bracket where its partner stands, None where it has none; apostrophes are no marks."""
    found: dict[int, int | None] = {}
    waiting: list[int] = []
    for at in (match.start() for match in _MARK.finditer(text)):
        waiting = [one for one in waiting if at - one <= REACH]
        opener = next((one for one in reversed(waiting) if _FAMILY[text[one]] == _FAMILY[text[at]]), None)
        if opener is not None and _closes(text, at):
            del waiting[waiting.index(opener) :]
            found[opener], found[at] = at, opener
            continue
        if text[at] not in _MAYBE_APOSTROPHE:
            found[at] = None
        if _opens(text, at):
            waiting.append(at)
    return found


def _closes(text: str, at: int) -> bool:
    if text[at] in _STRAIGHT:
        return not _stands_before(text, at)
    return _stands_behind(text, at) if text[at] in _EITHER_WAY else text[at] not in _OPENING


def _opens(text: str, at: int) -> bool:
    return text[at] in _OPENING | _STRAIGHT and not (text[at] in _EITHER_WAY and _stands_behind(text, at))


def _stands_before(text: str, at: int) -> bool:
    """Whether a mark clearly stands before what it belongs to: behind a space or an opening mark."""
    return (at == 0 or text[at - 1].isspace() or text[at - 1] in _OPENING) and bool(text[at + 1 : at + 2].strip())


def _stands_behind(text: str, at: int) -> bool:
    """Whether a mark clearly stands behind what it belongs to."""
    return at > 0 and not text[at - 1].isspace() and text[at - 1] not in _OPENING and not text[at + 1 : at + 2].isalnum()
