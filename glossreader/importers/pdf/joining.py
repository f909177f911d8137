"""Lines become one text: hanzi without a space, Latin words with one, and a broken word without the hyphen that broke it."""

import re
from collections.abc import Sequence

from glossreader.importers.pdf.runs import is_wide
from glossreader.language.hanzi import HAN, count_han

_HYPHENS = ("\u00ad", "-", "\u2010")
_BROKEN = re.compile(r"[^\W\d_]{2,}$")
_GOES_ON = re.compile(r"[^\W\d_]+")
# What keeps its hyphen: first parts that make more compounds than they begin words, and what has a hyphen already: state-of-|the-art.
_COMPOUND = re.compile(r"(?:\b(?:self|ex|anti|well|cross|long|high|half|two|three|non)|-[^\W\d_]+)$", re.IGNORECASE)
_ENDING = re.compile(r"(?:ing|e[dr]s?|est|ly|ness|ish|ity|ful|hood)\b")
_PARTED = re.compile(rf"[{HAN}] [A-Za-z]|[A-Za-z] [{HAN}]")
_LOOKED_AT = 400  # code points at the end of a text


def joined(lines: Sequence[str]) -> str:
    """Join the lines of a paragraph or a cell."""
    text = ""
    for line in lines:
        text = with_next(text, line) if text else line
    return text.replace("\u00ad", "")


def with_next(text: str, line: str) -> str:
    """Join a text and what goes on with it on the next line.

    No dictionary is asked: a word that goes on in a small letter was broken, all else after a hyphen keeps it.
    """
    if text.endswith(_HYPHENS):
        stem = text[:-1]
        broken, rest = _BROKEN.search(stem), _GOES_ON.match(line)
        if broken and rest and rest[0].islower() and (_ENDING.match(rest[0]) or not _COMPOUND.search(stem)):
            return stem + line
        return f"{stem}-{line}" if stem[-1:].isalnum() else f"{stem}- {line}"
    return text + " " * _is_parted(text[-_LOOKED_AT:], line) + line


def _is_parted(text: str, line: str) -> bool:
    """Whether a space goes between two lines: not between hanzi, nor beside one where the text has none between them and Latin letters."""
    wide = is_wide(text[-1]) + is_wide(line[0])
    if wide == 2:
        return False
    near = text + line[:_LOOKED_AT]
    is_chinese = 3 * count_han(near) > len(near) - count_han(near)
    if not is_chinese:
        return True
    if wide == 0:
        return (text[-1].isalnum() and line[0].isalnum()) or (text[-1] in ",.;:!?)" and line[0].isascii())
    return text[-1].isalnum() and line[0].isalnum() and _PARTED.search(near) is not None
