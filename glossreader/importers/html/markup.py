"""Markup before it is parsed: whether a text is HTML at all, what it shows, and what would make a parser slow.

Measured on 200,000 nested divs, 300,000 attributes and their like: lxml (libxml2) loses all text below depth 2048 without a word,
html.parser of Python 3.11.2 is quadratic in three ways, Lexbor loses nothing but takes minutes, because it walks the open elements
for every tag and the attributes for every further one. With both kept short Lexbor takes a second.
"""

import re
from collections import Counter
from collections.abc import Iterator

_DECLARED = re.compile(
    r"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,2000}?-->\s*)*(?:<!doctype\s+html|<html|<head|<body)\b", re.IGNORECASE | re.DOTALL
)
_TAG = re.compile(
    r"</?(?:a|abbr|article|aside|b|blockquote|br|cite|code|dd|div|dl|dt|em|figcaption|figure|font|footer|h[1-6]|header|hr|i|li|main|nav"
    r"|ol|p|pre|rb|rp|rt|ruby|s|section|small|span|strong|sub|sup|table|tbody|td|th|thead|tr|tt|u|ul)(?:\s[^<>]{0,2000})?/?>",
    re.IGNORECASE,
)
_LOOKED_AT = 100_000  # code points
_LETTERS_A_TAG = 400  # more text between two tags, and they are an example in a plain text

_ELEMENT = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)[^<>]*>?")
_LONG_TAG = re.compile(r"<(/?[a-zA-Z][a-zA-Z0-9]*)[^<>]{8000,}>?")
# These a parser opens again in every block that follows until they are closed; what they mean is lost on us anyway.
_FORMATTING = re.compile(
    r"</?(?:b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)(?:\s(?:[^<>\"']|\"[^<\"]*\"|'[^<']*')*+)?/?>", re.IGNORECASE
)
_DEPTH = 250  # elements; a browser nests 512
_VOID = frozenset(("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"))
_CLOSES_ITSELF = frozenset({
    "p", "li", "dt", "dd", "tr", "td", "th", "tbody", "thead", "tfoot", "option", "rt", "rp", "rb", "html", "head", "body",
})  # fmt: skip
_INLINE = frozenset({
    "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "em", "font", "i", "kbd", "mark", "nobr", "q", "ruby", "s", "small",
    "span", "strike", "strong", "sub", "sup", "tt", "u", "var",
})  # fmt: skip

_NOSCRIPT = re.compile("<noscript", re.IGNORECASE)
_HIDING = re.compile(
    r"<!--|<(script|style|template|noscript|iframe|svg|math|object|canvas|audio|video|select|datalist|textarea|title|map)\b|<[/!?a-zA-Z]",
    re.IGNORECASE,
)
_REST_OF_TAG = re.compile(r"(?:[^>\"']|\"[^\"]*\"|'[^']*')*+>")


def is_html(text: str, name: str) -> bool:
    """Whether a text is HTML, by what stands in it; a file name that says so makes fewer tags enough."""
    if _DECLARED.match(text):
        return True
    head = text[:_LOOKED_AT]
    tags = sum(1 for _ in _TAG.finditer(head))
    if name.lower().endswith((".html", ".htm", ".xhtml", ".xht", ".mht")):
        return tags > 0
    return tags >= 2 and (tags * _LETTERS_A_TAG > len(head)) and (tags > 4 or head.lstrip().startswith("<"))


def tamed(markup: str) -> str:
    """Take out what makes a parser slow: the attributes of endless tags, formatting, and tags below a depth that no page has.

    A block there becomes a line break, so that no words run together; no text is touched but what is for browsers without scripts.
    """
    if _NOSCRIPT.search(markup):
        markup = "".join(_scripted(markup))
    markup = _FORMATTING.sub("", _LONG_TAG.sub(r"<\1>", markup))
    return "".join(_shallow(markup)) if markup.count("<") > _DEPTH else markup


def _scripted(markup: str) -> Iterator[str]:
    """Give markup without noscript elements, each up to its end tag as browsers read it; to a parser what is open there holds the rest."""
    at = copied = 0
    while found := _HIDING.search(markup, at):
        at = _after(markup, found)
        if (found[1] or "").lower() == "noscript":
            yield markup[copied : found.start()]
            copied = at
    yield markup[copied:]


def _shallow(markup: str) -> Iterator[str]:
    open_elements: Counter[str] = Counter()
    depth, copied = 0, 0
    for element in _ELEMENT.finditer(markup):
        closing, name = element[1], element[2].lower()
        if name in _VOID or name in _CLOSES_ITSELF:
            continue
        if closing:
            is_open = open_elements[name] > 0
            open_elements[name] -= is_open
            depth -= is_open
            drop = depth >= _DEPTH
        else:
            open_elements[name] += 1
            depth += 1
            drop = depth > _DEPTH
        if drop:
            yield markup[copied : element.start()]
            yield "" if name in _INLINE else "<br>"
            copied = element.end()
    yield markup[copied:]


def shown_text(markup: str) -> Iterator[str]:
    """Give the text between the tags, by a way of its own that knows nothing of the parser: to check that it lost nothing."""
    at = 0
    while found := _HIDING.search(markup, at):
        yield markup[at : found.start()]
        at = _after(markup, found)
    yield markup[at:]


def _after(markup: str, found: re.Match[str]) -> int:
    """Where a comment, a tag or an element that is not shown is over; at the end when it never is."""
    if found.group() == "<!--":
        end = markup.find("-->", found.end())
        return end + 3 if end >= 0 else len(markup)
    if found[1]:
        closing = re.compile(rf"</{found[1]}\b", re.IGNORECASE).search(markup, found.end())
        return closing.start() if closing else len(markup)
    rest = _REST_OF_TAG.match(markup, found.end())
    return rest.end() if rest else len(markup)
