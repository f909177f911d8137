"""Habits: an author who glosses in one shape several times glosses in it again, also where the evidence of one place is thin."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from glossreader.mining.explain import Explanation
from glossreader.mining.shapes.shape import Shape

_SURE = 1.2  # score of a gloss that is believed without the others
_ENOUGH = 3  # sure glosses in one shape make a habit
_MOST = 0.8


def with_habits(explanations: Iterable[Explanation]) -> list[Explanation]:
    """Raise the glosses whose shape is a habit of the article, by its share of the sure glosses."""
    explanations = list(explanations)
    best = [explanation.glosses[0] for explanation in explanations if explanation.glosses]
    sure = Counter(gloss.shape for gloss in best if gloss.score >= _SURE)
    bonus = {shape: _MOST * count / sure.total() for shape, count in sure.items() if count >= _ENOUGH}
    return [_raised(explanation, bonus) for explanation in explanations]


def _raised(explanation: Explanation, bonus: dict[Shape, float]) -> Explanation:
    if not any(gloss.shape in bonus for gloss in explanation.glosses):
        return explanation
    glosses = (replace(gloss, score=gloss.score + bonus.get(gloss.shape, 0.0)) for gloss in explanation.glosses)
    return replace(explanation, glosses=tuple(sorted(glosses, key=lambda gloss: -gloss.score)))
