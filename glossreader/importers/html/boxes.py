"""What a box of a page is by its class or role: a caption, a note, a reference, a quote; as themes, Word and newsletters call them."""

import re
from collections.abc import Mapping
from functools import lru_cache

from glossreader.domain.article import BlockKind
from glossreader.importers.html.names import slug

_PART = r"(?:-(?:list|wrapper|container|section|block|body|content|inner|items?|entry|text|title))?"
_KINDS = (  # by class or role
    (re.compile(rf"references|reference-list|bibliography|works-cited|doc-(?:bibliography|biblioentry){_PART}"), BlockKind.REFERENCE),
    (re.compile(rf"(?:[\w-]+-)?(?:foot|end)-?notes?(?:-text)?{_PART}"), BlockKind.FOOTNOTE),
    (re.compile(rf"(?:[\w-]+-)?(?:pull|block)-?quotes?{_PART}|mso-(?:intense-)?quote"), BlockKind.QUOTE),
    (
        re.compile(
            r"(?:[\w-]+-)?(?:fig|thumb|gallery)?captions?(?:-(?:text|title|inner|body|content|container|wrapper))?"
            r"|(?:[\w-]+-)?(?:pic|img|image|photo|picture|media)-?(?:info|desc|description|note|credits?|source|legend)|gallery-?text"
        ),
        BlockKind.CAPTION,
    ),
)
_NAMED = frozenset(("ul", "ol", "dir", "menu", "dl", "aside", "div", "figure", "li", "p", "section"))
_OF_DATA = re.compile(r"infobox|wikitable|sortable|data-?table")
_MOST_NAMES = 12


def kind_of_box(tag: str, attributes: Mapping[str, str | None]) -> BlockKind | None:
    """Say what a list or a box is by its names; a caption may be any block."""
    names = [*(attributes.get("class") or "").split()[:_MOST_NAMES], attributes.get("role") or ""]
    found = (kind for name in names if (kind := _kind_of(name)))
    return next((kind for kind in found if tag in _NAMED or kind is BlockKind.CAPTION), None)


def is_table_of_data(attributes: Mapping[str, str | None]) -> bool:
    """Whether a table says of itself that it is no means to place things on the screen."""
    return any(_OF_DATA.fullmatch(slug(name)) for name in (attributes.get("class") or "").split()[:_MOST_NAMES])


@lru_cache(maxsize=4096)  # a page says the same names again and again
def _kind_of(name: str) -> BlockKind | None:
    written = slug(name)
    return next((kind for form, kind in _KINDS if form.fullmatch(written)), None)
