"""Which elements of a page are furniture: by the rules of its site, else by what they say of themselves."""

from collections.abc import Mapping
from dataclasses import dataclass

from selectolax.lexbor import LexborNode

from glossreader.domain.article import CutReason
from glossreader.importers.html.landmarks import Landmarks
from glossreader.importers.html.sites import SiteRules


@dataclass(frozen=True, slots=True)
class _Place:
    """Why what stands in an element is furniture; `outside` if for nothing but its place beside the article."""

    cut: CutReason | None = None
    outside: bool = False


_TEXT = _Place()
_OUTSIDE = _Place(CutReason.OTHER, outside=True)


class Furniture:
    """Follows a walk through a page, element by element, and tells of each why what stands in it is furniture."""

    def __init__(self, landmarks: Landmarks, rules: SiteRules) -> None:
        self._landmarks = landmarks
        self._rules = rules
        self._open = [_OUTSIDE if rules.bodies else _TEXT]

    def enter(self, node: LexborNode, attributes: Mapping[str, str | None]) -> CutReason | None:
        """Begin an element; None for what is text."""
        around = self._open[-1]
        place = self._place(node, attributes, around)
        self._open.append(place)
        return place.cut

    def leave(self) -> None:
        """Finish the element that was begun last."""
        self._open.pop()

    def _place(self, node: LexborNode, attributes: Mapping[str, str | None], around: _Place) -> _Place:
        rules, key = self._rules, node.mem_id
        if reason := rules.cuts.get(key):
            return _Place(reason)
        if key in rules.bodies or key in rules.kept:
            return _TEXT
        if around.outside and (key in rules.fields or node.tag == "h1"):
            return _TEXT
        if around.cut and not around.outside:
            return around
        reason = self._landmarks.reason(node, attributes)
        return _Place(reason) if reason else around
