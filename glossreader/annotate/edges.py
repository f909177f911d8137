"""The edges of an expression in its sentence, moved word by word: "lose trust blacklist" -> "the lose trust blacklist"."""

import re

_WORD = re.compile(r"\w(?:[\w'’.&-]*\w)?")


def moved(text: str, start: int, end: int, left: int = 0, right: int = 0) -> tuple[int, int] | None:
    """Move the left or the right edge of `text[start:end]` by words, to the left below 0; None where no word is left to move by.

    Spans are half-open, in code points.
    """
    words = [match.span() for match in _WORD.finditer(text)]
    begins = _stepped([begin for begin, _ in words], start, left)
    stops = _stepped([stop for _, stop in words], end, right)
    return (begins, stops) if begins is not None and stops is not None and begins < stops else None


def _stepped(borders: list[int], at: int, steps: int) -> int | None:
    """Go from a border of words to the one that lies so many words on."""
    if steps == 0:
        return at
    beyond = [border for border in borders if border < at][steps:] if steps < 0 else [border for border in borders if border > at][:steps]
    return (beyond[0] if steps < 0 else beyond[-1]) if len(beyond) == abs(steps) else None
