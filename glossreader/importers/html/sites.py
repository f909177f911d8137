"""What the rules of a page's site say of its elements: which are furniture, where fields stand, and where the article does.

The rules are the element rows of resources/boilerplate/*.tsv; selectors are run on the page as it is parsed, never on its words.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from selectolax.lexbor import LexborNode

from glossreader.domain.article import CutReason
from glossreader.importers.articles.sameness import folded
from glossreader.importers.articles.shape import LONG
from glossreader.importers.articles.tables import Row, Table, standard
from glossreader.importers.laid import Site
from glossreader.importers.text import as_text

FIELDS = ("title", "deck", "category", "authors", "published", "publisher")
BODY, KEEP = "body", "keep"
_MOST = 2_000  # elements that a selector may find
_NO_CATEGORY = frozenset(("home", "homepage", "index", "blog", "首页", "首頁", "主页", "主頁", "正文", "uncategorized", "未分类", "未分類"))
_MOST_FIELDS = 60
_MOST_HEADINGS = 200
_DECK = 1_000  # code points
_LEAST = 0.05  # of the text of a page that must stand in what is called its body; else the rule is of another day


@dataclass(frozen=True, slots=True)
class SiteRules:
    """Elements of one page by what the rules of its site say of them; each is known by its `mem_id`.

    cuts     furniture, and why.
    kept     what is no furniture, whatever it looks like.
    bodies   where articles stand; where there are any, nothing outside of them is text of an article.
    fields   where fields stand.
    site     the texts of these, and the names of the tables.
    """

    cuts: Mapping[int, CutReason] = field(default_factory=dict)
    kept: frozenset[int] = frozenset()
    bodies: frozenset[int] = frozenset()
    fields: frozenset[int] = frozenset()
    site: Site = field(default_factory=Site)


def rules_on(root: LexborNode, tables: Sequence[Table], titles: Sequence[str] = ()) -> SiteRules:
    """Run the element rules of the tables on a page.

    titles   what the page calls its article; a heading that says so is its title where no rule finds one.
    """
    rows = [row for table in (*tables, *standard()) for row in table.elements]
    bodies = _bodies(root, [row for row in rows if row.what == BODY])
    fields = {what: [node for row in rows if row.what == what for node in _found(root, row)] for what in FIELDS}
    fields["title"] = fields["title"] or _headings(root, titles)
    return SiteRules(
        cuts={node.mem_id: CutReason(row.what) for row in rows if row.what in set(CutReason) for node in _furniture(root, row)},
        kept=frozenset(node.mem_id for row in rows if row.what == KEEP for node in _found(root, row)),
        bodies=frozenset(node.mem_id for node in bodies),
        fields=frozenset(node.mem_id for nodes in fields.values() for node in nodes),
        site=Site(
            frozenset(table.name for table in tables),
            titles=_texts(fields["title"], LONG) if any(row.what == "title" for row in rows) else (),
            decks=_texts(fields["deck"], _DECK),
            categories=tuple(text for text in _texts(fields["category"], LONG) if text.lower() not in _NO_CATEGORY),
            authors=_texts(fields["authors"], LONG),
            published=_texts(fields["published"], LONG),
            publisher=next(iter(_texts(fields["publisher"], LONG)), None),
            has_body=bool(bodies),
        ),
    )


def category_in(node: LexborNode) -> str | None:
    """Give the category of a post: the first text in it where themes have categories."""
    found = (text for table in standard() for row in table.elements if row.what == "category" for text in _texts(_found(node, row), LONG))
    return next((text for text in found if text.lower() not in _NO_CATEGORY), None)


def _found(root: LexborNode, row: Row) -> list[LexborNode]:
    return root.css(row.pattern)[:_MOST]


def _headings(root: LexborNode, titles: Sequence[str]) -> list[LexborNode]:
    """Find the first heading that says a title of the page."""
    known = frozenset(map(folded, titles)) - {""}
    headings = root.css("h1, h2, h3, h4")[:_MOST_HEADINGS] if known else []
    return [heading for heading in headings if folded(heading.text(deep=True)[:LONG]) in known][:1]


def _furniture(root: LexborNode, row: Row) -> Iterator[LexborNode]:
    """Give what a rule calls furniture; what holds the title or all of the page is none."""
    return (node for node in _found(root, row) if node.tag not in ("html", "body", "h1") and node.css_first("h1, main") is None)


def _bodies(root: LexborNode, rows: Sequence[Row]) -> list[LexborNode]:
    """Find where the articles stand, by the first rule that finds a fair share of the page's text: themes change, and pages stay."""
    enough = _LEAST * len(root.text(deep=True))
    for row in rows:
        found = _found(root, row)
        if found and sum(len(node.text(deep=True)) for node in found) >= enough:
            return found
    return []


def _texts(nodes: Sequence[LexborNode], longest: int) -> tuple[str, ...]:
    """Give the texts of elements as one line each; an element that holds too much for a field has none."""
    texts = (" ".join(as_text(node.text(deep=True)).split()) for node in nodes[:_MOST_FIELDS])
    return tuple(dict.fromkeys(text for text in texts if 0 < len(text) <= longest))
