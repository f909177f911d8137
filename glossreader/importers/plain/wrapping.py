"""Hard-wrapped files: lines that were broken at a fixed width are joined to the paragraphs that they were.

A program that breaks lines fills them: the first word of the next line would not have fitted. So a file is hard-wrapped
when its lines are narrow, nearly every line that has another right below it is filled in that sense, and few of them end a clause.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from glossreader.importers.plain.lines import Line

_NARROWEST, _WIDEST = 48, 120  # columns; narrower lines are lists or verse, wider ones paragraphs
_NEARLY_ALL = 0.85
_ENOUGH = 6  # pairs of lines; fewer could be a coincidence
_HALTS = tuple(".,;:!?。，；：！？、”’」")  # verse halts at the end of a line, wrapped prose where it happens to
_INDENT = 2  # characters
_SLACK = 4  # columns; what a line may leave open so that no comma begins the next one
_FIRST_WORD = re.compile(r"[^\W\d_]*[^\s\u2e80-\U000323af]*|\S")
_WIDE = re.compile("[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\U00020000-\U0003fffd]")
_NEW_BLOCK = re.compile(r"[•◦▪‣●○■□◆◇►▸∙|>]|[*\-–+·]\s|\(?\d{1,3}[.)]\s|\[\d+\]")


def unwrapped(lines: Sequence[Line]) -> tuple[Line, ...]:
    """Join the lines of a hard-wrapped file; the lines of any other file as they are."""
    columns = _wrapped_at(lines)
    return tuple(_joined(lines, columns)) if columns else tuple(lines)


def _wrapped_at(lines: Sequence[Line]) -> int | None:
    """Find the width at which a file was wrapped; None when it was not."""
    columns = max((_columns(line.text) + line.indent for line in lines if " " in line.text or not line.text.isascii()), default=0)
    if not _NARROWEST <= columns <= _WIDEST:
        return None
    pairs = [(line, below) for line, below in pairwise(lines) if below.gap == 0 and not _is_indented(line, below)]
    filled = sum(_is_filled(line, below, columns) for line, below in pairs)
    halted = sum(line.text.endswith(_HALTS) for line, _ in pairs)
    return columns if len(pairs) >= _ENOUGH and filled >= _NEARLY_ALL * len(pairs) and 2 * halted < len(pairs) else None


def _is_filled(line: Line, below: Line, columns: int) -> bool:
    word = _FIRST_WORD.match(below.text)
    wanted = _columns(word.group()) if word else 1
    return line.indent + _columns(line.text) + 1 + wanted > columns - _SLACK


def _is_indented(line: Line, below: Line) -> bool:
    """Whether a paragraph begins without a blank line: its first line is indented, as Chinese ones are by two signs."""
    return below.indent >= _INDENT and below.indent > line.indent and not _NEW_BLOCK.match(line.text)


def _joined(lines: Sequence[Line], columns: int) -> Iterator[Line]:
    paragraph = [lines[0]]
    for line in lines[1:]:
        above = paragraph[-1]
        if line.gap or _is_indented(above, line) or not _is_filled(above, line, columns) or _NEW_BLOCK.match(line.text):
            yield _in_one(paragraph)
            paragraph.clear()
        paragraph.append(line)
    yield _in_one(paragraph)


def _in_one(lines: Sequence[Line]) -> Line:
    """Make one line of the lines of a paragraph; hanzi are joined without a space."""
    parts = [lines[0].text]
    for above, line in pairwise(lines):
        parts += ["" if _WIDE.match(above.text[-1]) and _WIDE.match(line.text[0]) else " ", line.text]
    return replace(lines[0], text="".join(parts), count=len(lines))


def _columns(text: str) -> int:
    """How wide a text is on a terminal; stops counting where no wrapped line ends."""
    shown = text[: 2 * _WIDEST]
    return len(shown) + (0 if shown.isascii() else len(_WIDE.findall(shown)))
