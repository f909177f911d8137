"""HTML that stands in Markdown: tags that would hide what comes behind their own block are taken out, and what was in them is text.

A writer of Markdown who mentions the <script> element, or leaves a comment open, does not mean that the rest of his text is hidden.
"""

import re

_HIDING = (
    "audio|canvas|datalist|embed|frameset|head|iframe|map|math|noembed|noframes|noscript|object|option|plaintext|script|select|style|svg"
    "|template|textarea|title|video|xmp"
)
_HIDING_TAG = re.compile(rf"</?({_HIDING})\b[^>]*>", re.IGNORECASE)
# A tag that is closed, a comment, or a sign that begins neither.
_TAG = re.compile(r"(<!--.*?-->|<[!?][^<>]*>|</?[a-zA-Z](?:\"[^\"<]*\"|'[^'<]*'|[^<>\"'])*+>)|<", re.DOTALL)


def without_hiding(tag: str) -> str:
    """Drop a tag within a line if it would hide what follows."""
    return _HIDING_TAG.sub("", tag)


def closed(block: str) -> str:
    """Keep a block to itself: tags and comments that it does not close are text, elements that it leaves open are not there."""
    whole = _TAG.sub(lambda found: found[1] or "&lt;", block)
    lower = whole.lower()
    return _HIDING_TAG.sub(lambda tag: tag[0] if f"</{tag[1].lower()}" in lower and f"<{tag[1].lower()}" in lower else "", whole)
