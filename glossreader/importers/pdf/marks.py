"""What stands before the text of a line and says what it is: bullets, numbers, marks of notes; and what ends a line of contents."""

import re

BULLET = re.compile(r"([•◦▪‣●○■□◆◇►▸✓➢]|[-–—*·](?=\s))\s*(?=\S)")
NUMBER = re.compile(
    r"(?:\d{1,2}[.)](?=\s|[\u2e80-\u9fff])|\d{1,2}[、．]|[(（][\da-z一二三四五六七八九十]{1,3}[)）]|[a-z][.)](?=\s)|[①-⑳]|\[\d{1,3}\](?=\s?\S))"
)
NOTE = re.compile(r"(?:\[\d{1,3}\]|[①-⑳]|[¹²³⁴-⁹]{1,3}|\d{1,3}(?=[.\s]?\s*[^\d\s.,%年月])|[*†‡§]{1,3}|注(?:释|：))")
LEADERS = re.compile(r"(?:[.·…]\s?){4,}\s*(?:\d{1,4}|[ivxlc]{1,6})$")


def is_item(text: str) -> bool:
    """Whether a line begins an item of a list."""
    return BULLET.match(text) is not None or NUMBER.match(text) is not None
