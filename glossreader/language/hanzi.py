"""Han characters: which code points are hanzi, and how many a text has."""

import re

# Body of a regex class: 々 〇, the main block with extension A, compatibility ideographs, and planes 2 and 3 (extensions B to I).
# Spelled as escapes, because compatibility ideographs do not survive every editor. Source: Unicode 15.1, Blocks.txt.
HAN = "\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0002fa1f\U00030000-\U000323af"
_HAN = re.compile(f"[{HAN}]")


def is_han(char: str) -> bool:
    """Whether a single character is a hanzi."""
    return _HAN.fullmatch(char) is not None


def has_han(text: str) -> bool:
    """Whether a text has a hanzi."""
    return _HAN.search(text) is not None


def count_han(text: str) -> int:
    """How many hanzi a text has, in code points."""
    return len(_HAN.findall(text))
