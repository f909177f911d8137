"""What a browser shows of a page, and what it keeps back: by element, attribute, style and class."""

import re
from collections.abc import Mapping

from selectolax.lexbor import LexborNode

_NOT_SHOWN = frozenset({
    "script", "style", "template", "noscript", "iframe", "svg", "math", "object", "embed", "canvas", "audio", "video", "head",
    "title", "select", "datalist", "textarea", "frameset", "frame", "map", "-comment", "-doctype",
})  # fmt: skip
_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)", re.IGNORECASE)
_CLASSES = frozenset(("screen-reader-text", "sr-only", "visually-hidden", "visuallyhidden", "mw-jump-link", "sf-hidden"))
_CODE = "script, style, template"
_MOST = 0.5  # of the page's text; what has more is only hidden until a script shows it, as the articles of WeChat are
_SIGN = re.compile(r"[#¶§↩↑⤴⏎↵🔗\ufe0e\ufe0f\s]{1,6}")  # what leads to its own place in the page, or back from a note


class Visible:
    """Tells of the elements of a page whether they are shown, and keeps the text of those that are hidden."""

    def __init__(self, root: LexborNode) -> None:
        self._length = length_of(root)
        self._hidden: list[str] = []

    @property
    def hidden(self) -> str:
        """The text of all elements that were found hidden."""
        return "".join(self._hidden)

    def shows(self, node: LexborNode, attributes: Mapping[str, str | None]) -> bool:
        """Whether an element is shown; its text is read then."""
        tag = node.tag or ""
        if tag in _NOT_SHOWN or (tag == "a" and _is_sign(node, attributes)) or (tag == "rp" and _is_bracket(node)):
            return False
        if _is_hidden(tag, attributes) and length_of(node) < _MOST * self._length:
            self._hidden.append(node.text(deep=True))
            return False
        return True


def length_of(node: LexborNode) -> int:
    """Return how many code points of text an element has, its scripts and styles not counted."""
    return max(0, len(node.text(deep=True)) - sum(len(code.text(deep=True)) for code in node.css(_CODE)))


def _is_hidden(tag: str, attributes: Mapping[str, str | None]) -> bool:
    return (
        "hidden" in attributes
        or (tag == "dialog" and "open" not in attributes)
        or _STYLE.search(attributes.get("style") or "") is not None
        or not _CLASSES.isdisjoint((attributes.get("class") or "").split())
    )


def _is_sign(node: LexborNode, attributes: Mapping[str, str | None]) -> bool:
    """Whether a link has no text but a sign, and leads to a place in its own page."""
    return "#" in (attributes.get("href") or "") and _SIGN.fullmatch(node.text(deep=True)) is not None


def _is_bracket(node: LexborNode) -> bool:
    """Whether what stands round a reading for old browsers is no more than that; one that was never closed holds all that follows."""
    return not any(map(str.isalnum, node.text(deep=True)))
