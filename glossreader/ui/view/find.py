"""Find in page: every place of a text, in either case, in the script of the source and in the one on show."""

import re
from collections.abc import Iterator, Sequence

from glossreader.domain.page import Page

Spot = tuple[int, int, int]  # passage, start, end, in code points


def find(page: Page, text: str, spellings: Sequence[str] = ()) -> tuple[Spot, ...]:
    """Find the places of a text, or of other spellings of it, in order, none overlapping another."""
    wanted = [re.escape(part) for part in sorted({" ".join(s.split()) for s in (text, *spellings)}, key=len, reverse=True) if part]
    if not wanted:
        return ()
    pattern = re.compile("|".join(wanted).replace(r"\ ", r"\s+"), re.IGNORECASE)
    return tuple(
        (number, start, end) for number, passage in enumerate(page.passages) for start, end in _apart(passage.text, passage.shown, pattern)
    )


def _apart(text: str, shown: str, pattern: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    spans = {found.span() for written in {text, shown} for found in pattern.finditer(written)}
    reached = 0
    for start, end in sorted(spans, key=lambda span: (span[0], -span[1])):
        if start >= reached:
            yield start, end
            reached = end
