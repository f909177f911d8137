"""The parser of Markdown: CommonMark with tables, footnotes and definition lists, within limits that no note or article needs.

markdown-it drops blocks that are nested deeper than its limit, so deeper ones are brought up before it sees them; and it looks at each
bracket once for every level that brackets may be nested, so those have a lower limit. Footnotes that nothing points to, or that have
the name of another, would be dropped as well, and are printed behind the others.
"""

import re
from collections.abc import Sequence
from itertools import count

from markdown_it import MarkdownIt
from markdown_it.common.utils import escapeHtml
from markdown_it.renderer import RendererHTML
from markdown_it.rules_core import StateCore
from markdown_it.token import Token
from mdit_py_plugins.deflist import deflist_plugin
from mdit_py_plugins.footnote import footnote_plugin

from glossreader.importers.markdown.obsidian import without_highlights, without_obsidian
from glossreader.importers.markdown.raw_html import closed, without_hiding
from glossreader.language.hanzi import HAN

_BLOCKS_DEEP, _BRACKETS_DEEP = 100, 5
_INDENT = 40  # columns: twenty lists within each other
_MARKERS = 12  # of quotes and lists at the beginning of one line
_INDENTED = re.compile(rf"^[ \t]{{{_INDENT},}}", re.MULTILINE)
_MARKER = r"(?:>|[-+*:~][ \t]|\d{1,9}[.)][ \t]|\[\^[^\]\s]{1,60}\]:[ \t])[ \t]{0,3}"
_MARKED = re.compile(rf"^([ \t]{{0,{_INDENT}}}(?:{_MARKER}){{{_MARKERS}}})(?:{_MARKER})+", re.MULTILINE)
_CALLOUT = re.compile(r"\[!\w{1,30}\][+-]?[ \t]*([^\n]*)(?:\n|$)")  # > [!note] Title
_NEAR = 6  # tokens between which text stands on both sides of a line end: emphasis, a link
_WIDE = re.compile(f"[{HAN}\u3000-\u303f\uff00-\uff60“”‘’…—]")
_HAN = re.compile(f"[{HAN}《「『“]")
_HAN_END = re.compile("[。！？…][”’」』）]?$")
_LATIN_END = re.compile(r"[.!?…][”’\")]?$")
_LATIN_START = re.compile(r"[“\"‘(]?[A-Z]")


def as_html(text: str) -> str:
    """Render Markdown as HTML."""
    return str(_parser(_BLOCKS_DEEP).render(_flattened(without_obsidian(text))))


def _flattened(text: str) -> str:
    """Bring up what is nested deeper than anyone can follow."""
    return _MARKED.sub(r"\1", _INDENTED.sub(" " * _INDENT, text))


def _parser(deep: int) -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": True, "maxNesting": deep}).enable(["table", "strikethrough"])
    parser.use(footnote_plugin).use(deflist_plugin)
    if deep == _BLOCKS_DEEP:
        shallow = _parser(_BRACKETS_DEEP)
        parser.core.ruler.at("inline", lambda state: _parse_lines(state, shallow))
        parser.core.ruler.before("inline", "callouts", _take_callouts_off)
        parser.core.ruler.before("footnote_tail", "other_footnotes", _keep_all_footnotes)
    for rule in (_text, _softbreak, _html_inline, _html_block, _link_open, _image, _footnote_anchor):
        parser.add_render_rule(rule.__name__.removeprefix("_"), rule)
    return parser


def _parse_lines(state: StateCore, shallow: MarkdownIt) -> None:
    for token in state.tokens:
        if token.type == "inline":
            token.children = []
            if token.content:  # a table may have 65,000 empty cells
                state.md.inline.parse(token.content, shallow, state.env, token.children)


def _take_callouts_off(state: StateCore) -> None:
    """Take the kind of a box off its first line: [!note]; the title behind it stays a line."""
    for quote, paragraph, line in zip(state.tokens, state.tokens[1:], state.tokens[2:], strict=False):
        begins = (quote.type, paragraph.type, line.type) == ("blockquote_open", "paragraph_open", "inline")
        if begins and (callout := _CALLOUT.match(line.content)):
            line.content = (f"{callout[1]}<br>\n" if callout[1] else "") + line.content[callout.end() :]


def _keep_all_footnotes(state: StateCore) -> None:
    """Count the notes that nothing points to behind the others."""
    if "footnotes" not in state.env:
        return
    listed, numbers = state.env["footnotes"]["list"], state.env["footnotes"]["refs"]
    seen: set[str] = set()
    fresh = count(1)
    for token in state.tokens:
        if token.type != "footnote_reference_open":
            continue
        label = token.meta["label"]
        if label in seen or numbers[f":{label}"] < 0:
            token.meta["label"] = label = f"{label} {next(fresh)}"  # no name of a note has a space
            numbers[f":{label}"] = len(listed)
            listed[len(listed)] = {"label": label, "count": 0}
        seen.add(label)


# Rules of the renderer, as markdown-it calls them.


def _text(_: RendererHTML, tokens: Sequence[Token], index: int, *__: object) -> str:
    return escapeHtml(without_highlights(tokens[index].content))


def _html_inline(_: RendererHTML, tokens: Sequence[Token], index: int, *__: object) -> str:
    return without_hiding(tokens[index].content)


def _html_block(_: RendererHTML, tokens: Sequence[Token], index: int, *__: object) -> str:
    return closed(tokens[index].content)


def _link_open(*_: object) -> str:
    return "<a>"  # its target could be a megabyte long, and be named by each word of a text


def _image(*_: object) -> str:
    return ""


def _footnote_anchor(*_: object) -> str:
    return ""


def _softbreak(_: RendererHTML, tokens: Sequence[Token], index: int, *__: object) -> str:
    """Set a line end as a browser would, but none between hanzi; between a sentence and its rendering it stays."""
    above = next((token.content for token in reversed(tokens[max(0, index - _NEAR) : index]) if token.content), "")
    below = next((token.content for token in tokens[index + 1 : index + 1 + _NEAR] if token.content), "")
    changes_script = (_HAN_END.search(above) and _LATIN_START.match(below)) or (_LATIN_END.search(above) and _HAN.match(below))
    if changes_script:
        return "<br>\n"
    return "" if _WIDE.match(above[-1:]) and _WIDE.match(below[:1]) else "\n"
