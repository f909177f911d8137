"""What a Markdown text shows, by a way that knows nothing of the parser: to check that it lost nothing."""

import re

from glossreader.importers.accounting import count_hanzi
from glossreader.importers.html.markup import shown_text

_INSIDE = r"[^\[\]]{0,2000}(?:\[[^\[\]]{0,500}\][^\[\]]{0,500}){0,3}"  # what stands in brackets, with brackets in it
_TARGET = (
    r"\(\s{0,9}(?:<[^<>\n]{0,2000}>|[^\s()<]{0,2000}(?:\([^\s()]{0,500}\)[^\s()]{0,500}){0,5})"
    r"(?:\s{1,9}(?:\"[^\"]{0,500}\"|'[^']{0,500}'|\([^()]{0,500}\)))?\s{0,9}\)"
)
_NOT_SHOWN = tuple(
    re.compile(form, re.MULTILINE)
    for form in (
        r"^%%[ \t]*\n(?:[^\n]*\n){0,100}?%%[ \t]*$|(?<!\d)%%[^%\n]{1,500}(?<!\d)%%",  # remarks
        r"!\[\[[^\[\]\n]{0,300}\]\]",  # what Obsidian embeds
        r"(?<=\[\[)[^\[\]|\n]{1,300}\|(?=[^\[\]|\n]{1,300}\]\])",  # the target of its links
        rf"!\[{_INSIDE}\](?:{_TARGET}|\[[^\[\]]{{0,500}}\])?",  # pictures
        rf"(?<=\]){_TARGET}",  # targets of links
        r"(?<=\])\[[^\[\]^]{1,500}\]",  # names of such
        # Definitions of links:
        r"^[ >*+-]{0,20}(?:\d{1,9}[.)] {1,3})?\[(?!\^)[^\[\]\n]{1,500}\]:[^\n]*$(?:\n[ \t]{0,20}[\"'(][^\n]{0,500}$)?",
        r"^[ >*+:-]{0,20}(?:`{3,}[^`\n]{1,500}|~{3,}[^\n]{1,500})$",  # languages of code
    )
)


def hanzi_shown(text: str) -> int:
    """Count the hanzi of a Markdown text that its reader should see."""
    for form in _NOT_SHOWN:
        text = form.sub("", text)
    return count_hanzi("".join(shown_text(text)))
