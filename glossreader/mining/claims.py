"""Claims: an English expression in the text is the English of one Chinese expression; where two claim it, the better evidence has it.

“transmit positive energy” (传播正能量) and “inject positive energy” (注入正能量): the second quotation stands behind the first hanzi,
but is not their English.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from glossreader.mining.explain import Explanation


def with_claims(explanations: Iterable[Explanation]) -> list[Explanation]:
    """Take from each Chinese string the glosses whose place belongs to another one."""
    explanations = list(explanations)
    keys = [explanation.setting.profile.simplified for explanation in explanations]
    kept: list[list[int]] = [[] for _ in explanations]
    owners: dict[int, dict[int, str]] = {}
    for at, number in _offers(explanations):
        place, key = explanations[at].glosses[number].place, keys[at]
        claimed = owners.setdefault(place.block, {})
        letters = range(place.start, place.end)
        if all(claimed.get(letter, key) == key for letter in letters):
            claimed |= dict.fromkeys(letters, key)
            kept[at].append(number)
    return [_with_only(explanation, numbers) for explanation, numbers in zip(explanations, kept, strict=True)]


def _with_only(explanation: Explanation, numbers: list[int]) -> Explanation:
    if len(numbers) == len(explanation.glosses):
        return explanation
    return replace(explanation, glosses=tuple(explanation.glosses[number] for number in sorted(numbers)))


def _offers(explanations: list[Explanation]) -> Iterator[tuple[int, int]]:
    """List all glosses, as explanation and number in it, the best evidence first."""
    offers = [(-gloss.score, at, number) for at, explanation in enumerate(explanations) for number, gloss in enumerate(explanation.glosses)]
    return ((at, number) for _, at, number in sorted(offers))
