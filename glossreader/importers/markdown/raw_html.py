"""HTML that stands in Markdown: tags that would hide what comes behind their own block are taken out, and what was in them is text.

A writer of Markdown who mentions the <script> element, or leaves a comment open, does not mean that the rest of his text is hidden.
"""

import re
from collections.abc import Iterator

_HIDING = (
    "audio|canvas|datalist|embed|frameset|head|iframe|map|math|noembed|noframes|noscript|object|option|plaintext|script|select|style|svg"
    "|template|textarea|title|video|xmp"
)
_HIDING_TAG = re.compile(rf"</?({_HIDING})\b[^>]*>", re.IGNORECASE)
_OPENING = re.compile(r"<!---?>|<!--|<")
_TAG = re.compile(r"</?[a-zA-Z](?:\"[^\"<]*\"|'[^'<]*'|[^<>\"'])*+>|<[!?](?!--)[^<>]*>")


def without_hiding(tag: str) -> str:
    """Drop a tag within a line if it would hide what follows."""
    return _HIDING_TAG.sub("", tag)


def closed(block: str) -> str:
    """Keep a block to itself: tags and comments that it does not close are text, elements that it leaves open are not there."""
    return "".join(_closed(block))


def _closed(block: str) -> Iterator[str]:
    ends = _Ends(block)
    at = 0
    while opening := _OPENING.search(block, at):
        yield block[at : opening.start()]
        at = opening.end()
        if opening[0] == "<!--" and (end := ends.behind("-->", at)):
            at = end
        elif opening[0] == "<" and (tag := _TAG.match(block, opening.start())):
            hiding = _HIDING_TAG.fullmatch(tag[0])
            end = ends.behind(f"</{hiding[1].lower()}", tag.end()) if hiding and tag[0][1] != "/" else 0
            at = _after(block, end) if end else tag.end()
            yield "" if hiding else tag[0]  # neither is shown what lies between
        elif opening[0] in ("<", "<!--"):
            yield opening[0].replace("<", "&lt;")
    yield block[at:]


def _after(block: str, end: int) -> int:
    """Where the end tag is over whose name ends at `end`."""
    return close + 1 if (close := block.find(">", end)) >= 0 else len(block)


class _Ends:
    """Finds what closes an element, and looks only once for what is not there: a page of open comments would take minutes."""

    def __init__(self, block: str) -> None:
        self._block = block.lower()
        self._missing: set[str] = set()

    def behind(self, sign: str, at: int) -> int:
        """Where the sign is over that comes next; 0 if there is none."""
        found = -1 if sign in self._missing else self._block.find(sign, at)
        if found < 0:
            self._missing.add(sign)
        return found + len(sign) if found >= 0 else 0
