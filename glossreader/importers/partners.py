"""Partners: a Chinese and an English article that tell one story, so that they can be read side by side."""

from collections.abc import Mapping, Sequence

from glossreader.domain.article import Article
from glossreader.importers.translation.likeness import LEAD, SURE, likeness
from glossreader.importers.translation.profile import chinese_profile, english_profile
from glossreader.language.chinese import Chinese

_MOST = 200  # articles; among more nobody looks for pairs, and each Chinese one is held against each English one


def partners(articles: Sequence[Article], chinese: Chinese) -> tuple[tuple[int, int], ...]:
    """Find the pairs that are sure, as indexes of the Chinese and the English article; none is in more than one.

    Each must be the other's best, and clearly better than the next.
    """
    looked_at = articles[:_MOST]
    originals = {index: chinese_profile(article, chinese) for index, article in enumerate(looked_at) if article.language.startswith("zh")}
    renderings = {index: english_profile(article, chinese) for index, article in enumerate(looked_at) if article.language.startswith("en")}
    points = {(one, other): likeness(zh, en) for one, zh in originals.items() for other, en in renderings.items()}
    return tuple(pair for pair, found in points.items() if found >= SURE and found >= LEAD + _next_best(points, pair))


def _next_best(points: Mapping[tuple[int, int], float], pair: tuple[int, int]) -> float:
    """Give the points of the best other pair that has one of the two articles."""
    others = (found for other, found in points.items() if other != pair and (other[0] == pair[0] or other[1] == pair[1]))
    return max(others, default=0.0)
