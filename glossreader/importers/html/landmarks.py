"""What an HTML page says of its own parts: navigation, footers, comments, boxes to share or subscribe, by element, role, class and id.

The roles are those of WAI-ARIA 1.2; the names are what themes of weblogs, newspapers and encyclopedias call such parts.
"""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from selectolax.lexbor import LexborNode

from glossreader.domain.article import CutReason
from glossreader.importers.html.names import slug
from glossreader.importers.html.visible import length_of

_ROLES = {
    "navigation": CutReason.NAVIGATION,
    "search": CutReason.NAVIGATION,
    "dialog": CutReason.OTHER,
    "alertdialog": CutReason.OTHER,
}
_NAMES = {
    CutReason.COMMENTS: r"(?:post-|entry-|blk-)?comments?(?:-?(?:list|section|area|threads?|respond|form|container|wrapper|box|body|feed))?"
    r"|respond|disqus(?:-thread)?|(?:post-)?comments?-link",
    CutReason.SHARE: r"(?:post-|entry-|article-|social-)?share(?:-?(?:buttons?|bar|box|links?|icons?|tools?|this|post|widget|block))?"
    r"|(?:post-|social-)?sharing(?:-.*)?|social-(?:links|icons|media|buttons|bar|menu)|sharedaddy|addtoany.*",
    CutReason.NEWSLETTER: r"(?:(?:kg|article|entry|post|inline|email|wp-block)-)?(?:newsletter|subscri(?:be|ption)|sign-?up)(?:-.*)?"
    r"|mailing-?list|paywall(?:-.*)?",
    CutReason.DONATION: r"donat(?:e|ion)s?(?:-.*)?|support-us|membership-.*",
    CutReason.AUTHOR_BIO: r"(?:[a-z]{1,12}-){0,2}author-?(?:bio|box|card|description|profile)(?:-(?:text|wrap|in|out))?"
    r"|about-(?:the-)?author|bio"
    r"|author-?info-?(?:badge|bio|desc(?:ription)?|detail|intro)(?:-.*)?",
    CutReason.NAVIGATION: r"(?:[a-z]{1,12}-)?nav|navbar|(?:[a-z]{1,12}-)?navigation|(?:main|site|nav|primary|secondary|footer)-menu"
    r"|toc(?:-?(?:list|box|container|wrapper))?"
    r"|table-of-contents|(?:[a-z]{1,12}-){0,3}catalog(?:ue)?|side-(?:content|column|wrap)"
    r"|(?:primary-|secondary-|page-|site-)?sidebar|(?:jp-)?related-?(?:posts|articles|stories|content|links|news|reading|items)?(?:-(?:container|wrapper|section|box|block|list|wrap))?"
    r"|(?:view|block|section)-related(?:-.*)?|recommend(?:ed|ations?)(?:-.*)?|read-?next|more-(?:from|stories|posts|articles)(?:-.*)?|also-like|you-may-.*"
    r"|(?:popular|recent|latest|trending)(?:-(?:posts|articles|stories|news))?|post-?nav(?:igation)?|nav-links|pagination|pager|prev-next"
    r"|(?:post-|entry-|article-|field-name-(?:field-)?)?(?:tags|topics|keywords)|(?:tag|topic)-?(?:list|cloud)|cat-?links|printfooter|btn-box"
    r"|elementor-(?:widget-)?posts(?:-container)?|follow-?(?:btn|button|box)|mw-(?:head|panel|portlet.*|navigation)|vector-.*(?:menu|toc|header).*",
    CutReason.EMBED: r"(?:[a-z]{1,12}-)?(?:link|bookmark)-?card|(?:wp-)?oembed-card",
    CutReason.ADVERTISEMENT: r"ads?|advert(?:s|isements?|ising)?|ad-(?:slot|container|unit|wrapper|banner)|sponsor(?:ed)?(?:-.*)?"
    r"|promo(?:-.*)?|(?:app|client)-?download(?:-.*)?|download-?app|outbrain|taboola|(?:product|goods|shop)-card(?:-.*)?",
    CutReason.COPYRIGHT: r"copyright|site-info",
    CutReason.OTHER: r"cookies?(?:-.*)?|gdpr(?:-.*)?|consent(?:-.*)?|(?:site-|page-|global-)?footer|colophon",
}
_REASONS = tuple((reason, re.compile(names)) for reason, names in _NAMES.items())
_ASKING = "textarea, input:not([type]), input[type=text], input[type=email], input[type=search], input[type=password]"
_NEVER = frozenset(("html", "body", "main", "h1", "-undef"))
_MOST_REFUSED = 40  # a page that has more is no page; each costs a look at all that it holds
_LINKS = 0.4  # of the text of a box beside the article that is there to lead elsewhere
_MOST_NAMES = 12
_SKIP = re.compile(r"(?:skip|jump)(?: back)?(?: to)? .{3,40}|(?:跳|略)(?:到|至|过|過|转到|轉到).{2,20}", re.IGNORECASE)
_LONGEST_CARD = 400  # code points
_LINE_OR_TWO = 240  # code points
_FEW = 8  # elements and texts
_MAIN = "main, article, [role=main], [itemprop=articleBody]"
_MAIN_SHARE = 0.5
_MOST_MAIN = 40  # elements that are looked at


class Landmarks:
    """Tells of an element that it is page furniture, and why.

    Nothing that holds the title or half of the page is furniture, whatever it is called; comments may be longer than the article.
    """

    def __init__(self, root: LexborNode) -> None:
        self._length = length_of(root)
        self._refused = 0

    def reason(self, node: LexborNode, attributes: Mapping[str, str | None]) -> CutReason | None:
        """Why an element is furniture; None when it is not, or says nothing of itself."""
        tag = node.tag or ""
        if tag in _NEVER or self._refused > _MOST_REFUSED:
            return None
        found = self._by_element(node, tag, attributes) or next(_by_names(attributes), None)
        if found is None:
            return None
        if node.css_first("h1, main") is None and length_of(node) <= self._length * (0.9 if found is CutReason.COMMENTS else 0.5):
            return found
        self._refused += 1
        return None

    def _by_element(self, node: LexborNode, tag: str, attributes: Mapping[str, str | None]) -> CutReason | None:
        role = (attributes.get("role") or "").lower()
        if tag in ("nav", "button") or role in _ROLES:
            return _ROLES.get(role, CutReason.NAVIGATION)
        if tag == "a":
            return CutReason.EMBED if _is_card(node, attributes) else CutReason.NAVIGATION if _skips(node, attributes) else None
        if tag == "form" and node.css_first(_ASKING) is not None:
            return CutReason.OTHER
        if tag == "address" and node.css_first("a[href^=mailto]") is not None and _is_last(node):
            return CutReason.OTHER
        if role == "contentinfo" or (tag == "footer" and not _is_in_article(node)):
            return CutReason.OTHER
        is_beside = tag == "aside" or role == "complementary"
        return CutReason.NAVIGATION if is_beside and _share_of_links(node) >= _LINKS else None


def _by_names(attributes: Mapping[str, str | None]) -> Iterator[CutReason]:
    """Give the reasons that class, id and label of an element tell, in that order."""
    names = [*(attributes.get("class") or "").split()[:_MOST_NAMES], attributes.get("id") or "", attributes.get("aria-label") or ""]
    for name in names:
        yield from _reasons_of(name)


@lru_cache(maxsize=4096)  # a page says the same names again and again
def _reasons_of(name: str) -> tuple[CutReason, ...]:
    return tuple(reason for reason, form in _REASONS if form.fullmatch(slug(name)))


def main_of(root: LexborNode) -> LexborNode | None:
    """Find the innermost element that says of itself that it is the article, if it has most of the page's text."""
    enough = _MAIN_SHARE * length_of(root)
    return next((node for node in reversed(root.css(_MAIN)[:_MOST_MAIN]) if length_of(node) >= enough), None)


def _is_card(link: LexborNode, attributes: Mapping[str, str | None]) -> bool:
    """Whether a link is a box of its own that shows another page: its heading and more of it."""
    heading = link.css_first("h2, h3, h4, h5, h6") if attributes.get("href") else None
    return heading is not None and len(heading.text(deep=True)) < len(link.text(deep=True).strip()) <= _LONGEST_CARD


def _skips(link: LexborNode, attributes: Mapping[str, str | None]) -> bool:
    """Whether a link is there for who listens to the page: Skip to content."""
    return (attributes.get("href") or "").startswith("#") and _SKIP.match(link.text(deep=True).strip()) is not None


def _is_last(node: LexborNode) -> bool:
    """Whether no more than a line or two of text, in few elements, comes after an element."""
    length, looked_at = 0, 0
    here: LexborNode | None = node
    while here is not None:
        after = here.next
        while after is not None:
            length, looked_at = length + length_of(after), looked_at + 1
            if length > _LINE_OR_TWO or looked_at > _FEW:
                return False
            after = after.next
        here = here.parent
    return True


def _is_in_article(node: LexborNode) -> bool:
    parent = node.parent
    while parent is not None and parent.tag not in ("article", "blockquote", "section"):
        parent = parent.parent
    return parent is not None


def _share_of_links(node: LexborNode) -> float:
    length = len(node.text(deep=True).strip())
    return sum(len(link.text(deep=True)) for link in node.css("a")) / length if length else 0.0
