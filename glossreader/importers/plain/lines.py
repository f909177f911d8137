"""Lines of a text file: where they stand, how far they are indented, and the blank lines between them."""

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Line:
    """A line that is not blank, without the white space at its ends.

    number   from 1.
    indent   how many characters of white space stood before the text.
    gap      how many blank lines stand before it; a line that holds only a no-break space is blank.
    count    how many lines of the file it was, before hard-wrapped lines were joined.
    """

    number: int
    indent: int
    text: str
    gap: int
    count: int = 1


def lines_of(text: str) -> Iterator[Line]:
    """Give the lines of a text that are not blank; the first stands apart from whatever is above it."""
    gap = 1
    for number, printed in enumerate(text.split("\n"), 1):
        if stripped := printed.strip():
            yield Line(number, len(printed) - len(printed.lstrip()), stripped, gap)
            gap = 0
        else:
            gap += 1
