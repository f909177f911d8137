"""What Obsidian has beside CommonMark: [[links]], ![[embedded notes]], %%remarks that are not shown%%, ==highlights==."""

import re

_REMARK = re.compile(r"^%%[ \t]*\n(?:[^\n]*\n){0,100}?%%[ \t]*$|(?<!\d)%%[^%\n]{1,500}(?<!\d)%%", re.MULTILINE)
_EMBEDDED = re.compile(r"!\[\[[^\[\]\n]{0,300}\]\]")
_LINK = re.compile(r"\[\[(?:[^\[\]|\n]{1,300}\|)?([^\[\]|\n]{1,300})\]\](?!\()")
_HIGHLIGHTED = re.compile(r"==(?=\S)([^=\n]{1,500})(?<=\S)==")


def without_obsidian(text: str) -> str:
    """Take links as their text, and take out what is embedded or not shown."""
    return _LINK.sub(r"\1", _EMBEDDED.sub("", _REMARK.sub("", text)))


def without_highlights(text: str) -> str:
    """Take the marks off a text that is no code."""
    return _HIGHLIGHTED.sub(r"\1", text)
