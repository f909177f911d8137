"""References to notes: <a epub:type="noteref">, and any link in a line with nothing but a note's mark: [1], 注一, * or a picture."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from selectolax.lexbor import LexborNode

from glossreader.importers.epub.package import resolved

BLOCKS = frozenset({
    "address", "article", "aside", "blockquote", "body", "caption", "dd", "div", "dl", "dt", "figcaption", "figure", "footer", "h1", "h2",
    "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p", "pre", "section", "table", "td", "th", "tr", "ul", "br",
})  # fmt: skip
_NUMBER = (
    r"\d{1,4}|[ivxlc]{1,7}|[IVXLC]{1,7}|[a-z]|[*＊†‡§¶]{1,4}|[①-⑳⓪-⓿❶-➓]"
    r"|(?:注释?|註釋?|译注|譯註|原注|编者注)?[一二三四五六七八九十百\d]{0,4}"
)
_MARK = re.compile(rf"[\[(（【〔［]?\s?(?:{_NUMBER})\s?[\])）】〕］]?")
_LEADING = re.compile(
    rf"\s*(?:[\[(（【〔［]\s?(?:{_NUMBER})\s?[\])）】〕］]|(?:\d{{1,4}}|[ivxlc]{{1,7}})(?=[\s.:、．：])|[*＊†‡§¶①-⑳❶-➓]|[注註][一二三四五六七八九十\d]*\s?[：:])"
)
_ARROWS = {ord(arrow): None for arrow in "←↩↑⏎↵"}
_COUNT, _BRACKETED = re.compile(r"\d{1,4}\.\s+"), re.compile(r"[\[(（【〔［]\d{1,4}[\])）】〕］]|[①-⑳]")
_REFERS = re.compile(r"\b(?:doc-)?noteref\b|\bfoot-?note-?ref|\bduokan-footnote\b|\bnote-?(?:ref|link)\b", re.IGNORECASE)
_RETURNS = re.compile(r"\b(?:doc-)?backlink\b|\bfoot-?note-?back|\bback-?(?:link|ref)\b", re.IGNORECASE)
_RETURN_SIGN = re.compile(
    r"[\s\[(（]*(?:[↩↑⏎↵⤴⮌←⇑▲△^🔙◎●○◆◇■□※☆★]\ufe0e?|back|return|返回(?:正文|原文)?|回到正文)[\s\])）]*", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Reference:
    """A link to what could be a note: the link, the page and the place that it leads to, and the ids by which the note leads back."""

    node: LexborNode
    path: str
    fragment: str
    anchors: frozenset[str]


def references(nodes: list[LexborNode], path: str) -> Iterator[Reference]:
    """Find the references of a page, which lies at `path`; a note's own mark, which leads back, begins its block."""
    follows_text = False
    for node in nodes:
        tag = node.tag or ""
        if tag == "-text":
            follows_text = follows_text or bool((node.text_content or "").strip())
        elif tag in BLOCKS:
            follows_text = False
        elif tag == "a" and (found := _reference(node, path, follows_text=follows_text)):
            yield found


def is_return(link: LexborNode, text: str) -> bool:
    """Whether a link leads from a note back to the text, and says nothing else."""
    is_sign = _RETURN_SIGN.fullmatch(text) is not None and bool(link.attributes.get("href"))
    return is_sign or (not _MARK.fullmatch(text) and _is(_RETURNS, link))


def mark_alone(text: str) -> str:
    """Give the mark that a line is, without its arrow back: [1] for [←1]; empty where it is something else."""
    bare = text.strip().translate(_ARROWS)
    return bare if bare and _MARK.fullmatch(bare) else ""


def without_count(text: str) -> str:
    """Take from a note the number that its list gave it, if it brings a mark of its own: 1. [1] So it was."""
    counted = _COUNT.match(text)
    return text[counted.end() :] if counted and _BRACKETED.match(text, counted.end()) else text


def begins_as_note(text: str) -> bool:
    """Whether a block begins with a note's mark."""
    return _LEADING.match(text) is not None


def _reference(link: LexborNode, path: str, *, follows_text: bool) -> Reference | None:
    target, fragment = resolved(path, link.attributes.get("href") or "")
    if not target or not fragment or _is(_RETURNS, link):
        return None
    text = link.text(deep=True).strip()
    is_mark = _MARK.fullmatch(text) is not None and (bool(text) or link.css_first("img") is not None)
    if not _is(_REFERS, link) and not (is_mark and (follows_text or (link.parent is not None and link.parent.tag == "sup"))):
        return None
    near = (link, link.parent, *link.css("[id]"))
    return Reference(link, target, fragment, frozenset(node.attributes.get("id") or "" for node in near if node is not None) - {""})


def _is(form: re.Pattern[str], link: LexborNode) -> bool:
    attributes = link.attributes
    return form.search(" ".join(attributes.get(name) or "" for name in ("epub:type", "role", "class"))) is not None
