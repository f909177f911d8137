"""Text: what a source says, decoded once; line ends are one character, and what no reader can see as a character is U+FFFD."""

import re

REPLACEMENT = "\ufffd"
_LINE_END = re.compile("\r\n?")
# NUL, C0 controls but tab and newline, and halves of surrogate pairs. Nothing else is touched, and nothing normalised.
_NO_CHARACTER = re.compile("[\x00-\x08\x0b-\x1f\ud800-\udfff]")


def as_text(decoded: str) -> str:
    """Make the Text of a decoded source."""
    return _NO_CHARACTER.sub(REPLACEMENT, _LINE_END.sub("\n", decoded))
