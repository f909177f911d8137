"""Articles that stand one below the other on a page of a weblog, each in an element of its own, its title linked to its own page."""

from collections.abc import Collection, Iterator

from selectolax.lexbor import LexborNode

from glossreader.importers.accounting import count_hanzi
from glossreader.importers.html.visible import length_of
from glossreader.importers.text import as_text

_POSTS = "article, .hentry, .h-entry, [itemtype*=BlogPosting], [itemtype*=NewsArticle]"
_FURNITURE = frozenset(("aside", "nav", "footer", "form", "table"))
_HEADINGS = "h1, h2, h3, h4"
_LEAST, _LEAST_OF_WHOLE = 240, 60  # letters of text beside links; a teaser has fewer, but what calls itself whole may be short
_HAN_WEIGHT = 2.5  # letters
_WHOLE = ".entry-content, .e-content, .post-content, .post-body, .gh-content, [itemprop~=articleBody]"
_TEASER = ".more-link, .read-more, .readmore, .entry-summary, .p-summary"
_SHARE = 0.4  # of the text of the page that is in its posts; else they stand beside something else
_MOST_HEADINGS = 3
_MOST = 400  # elements that are looked at


def posts_on(root: LexborNode) -> tuple[LexborNode, ...]:
    """Find the elements of two and more whole articles; none where the page is of one article, which may link to others.

    Each is the largest element that holds its article and no other: with the date that stands above it.
    """
    found = root.css(_POSTS)[:_MOST]
    known = frozenset(node.mem_id for node in found)
    posts = [node for node in found if not any(around.mem_id in known or around.tag in _FURNITURE for around in _above(node))]
    whole = [node for node in posts if _length_of_text(node) >= (_LEAST_OF_WHOLE if _is_whole(node) else _LEAST)]
    if len(whole) < 2 or not all(map(_heading, whole)) or sum(map(length_of, whole)) < _SHARE * length_of(root):
        return ()
    outermost = frozenset(node.mem_id for node in posts)
    return tuple(_widened(node, outermost) for node in whole)


def title_of(post: LexborNode) -> str:
    """Give the first heading of a post; empty where it has none."""
    heading = _heading(post)
    return " ".join(as_text(heading.text(deep=True)).split()) if heading else ""


def address_of(post: LexborNode) -> str:
    """Give the address to which the heading of a post leads, as the page has it; empty where it leads nowhere."""
    heading = _heading(post)
    link = _link(heading) if heading else None
    return (link.attributes.get("href") or "") if link else ""


def _heading(post: LexborNode) -> LexborNode | None:
    """Find the heading that leads to the post's own page; it may stand below the date of the day."""
    return next((heading for heading in post.css(_HEADINGS)[:_MOST_HEADINGS] if _leads_away(heading)), None)


def _leads_away(heading: LexborNode) -> bool:
    """Whether a heading leads elsewhere; that of a page's own article, or of an entry of a live blog, does not."""
    link = _link(heading)
    return link is not None and not (link.attributes.get("href") or "#").startswith("#")


def _link(heading: LexborNode) -> LexborNode | None:
    return heading.css_first("a[href]") or next((node for node in _above(heading) if node.tag == "a"), None)


def _is_whole(post: LexborNode) -> bool:
    """Whether a post says that its text is there, and leads to no more of it."""
    return post.css_first(_WHOLE) is not None and post.css_first(_TEASER) is None


def _length_of_text(post: LexborNode) -> float:
    return _letters(post) - sum(map(_letters, post.css("a")))


def _letters(node: LexborNode) -> float:
    """Count letters, and each hanzi as so many as say the same."""
    text = node.text(deep=True)
    return len(text) + (_HAN_WEIGHT - 1) * count_hanzi(text)


def _widened(post: LexborNode, posts: Collection[int]) -> LexborNode:
    """Go up as long as no other post comes in."""
    for around in _above(post):
        if sum(node.mem_id in posts for node in around.css(_POSTS)) > 1:
            break
        post = around
    return post


def _above(node: LexborNode) -> Iterator[LexborNode]:
    parent = node.parent
    while parent is not None:
        yield parent
        parent = parent.parent
