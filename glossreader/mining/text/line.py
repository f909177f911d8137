"""Where the text of a line begins: behind its number or bullet: "3. Buzzword: 搭子", "(2) 匿名化 (anonymisation)"."""

import re

_NUMBERING = re.compile(r"\s*(?:\(?\d{1,3}[.)、:](?!\d)|[(（][a-z\d]{1,3}[)）]|[①-⑳]|[•*·#-]+(?=\s))?\s*")


def line_start(text: str) -> int:
    """Skip white space, a number and bullets at the beginning of a line."""
    match = _NUMBERING.match(text)
    return match.end() if match else 0
