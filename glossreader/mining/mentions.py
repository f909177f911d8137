"""Mentions: every place of an article that prints a term's hanzi or one of its renderings."""

from collections import Counter
from collections.abc import Iterator, Sequence

from glossreader.domain.term import Mention, Place
from glossreader.mining.agree import Candidate, Ranked, fold
from glossreader.mining.english_places import english_places
from glossreader.mining.hanzi_places import hanzi_places
from glossreader.mining.text.page import Page

_LONGEST_BLOCK = 1 << 40  # code points
_AMBIGUOUS = 12  # terms


def mentions_of(candidates: Sequence[Candidate], page: Page) -> list[tuple[Mention, ...]]:
    """Collect the mentions of each candidate, in the order of the text: hanzi with their English, hanzi alone, later English alone.

    Hanzi places cut out what the term was first printed as; where the article prints it in the other script, only the English counts.
    English that stands beside the hanzi of one term is no mention of another.
    """
    hanzi = hanzi_places([candidate.printed for candidate in candidates], page.sheets)
    beside = [_beside(candidate) for candidate in candidates]
    taken = {letter for places in beside for place in places.values() for letter in _letters(place)}
    later = _alone(english_places([rendering.text for rendering in _named(candidates)], page.sheets), taken)
    return [
        tuple(_in_order(_mentions(candidate, hanzi[candidate.printed], places, later), page.order))
        for candidate, places in zip(candidates, beside, strict=True)
    ]


def _named(candidates: Sequence[Candidate]) -> list[Ranked]:
    """List the renderings that name a term of the article: what renders a dozen of them tells none of them from the others."""
    renderings = [rendering for candidate in candidates for rendering in candidate.renderings]
    terms = Counter(fold(rendering.text) for rendering in renderings)
    return [rendering for rendering in renderings if terms[fold(rendering.text)] < _AMBIGUOUS]


def _alone(places: dict[str, list[Place]], taken: set[int]) -> dict[str, list[Place]]:
    return {text: [place for place in found if taken.isdisjoint(_letters(place))] for text, found in places.items()}


def _mentions(candidate: Candidate, hanzi: Sequence[Place], beside: dict[Place, Place], later: dict[str, list[Place]]) -> Iterator[Mention]:
    for place in hanzi:
        yield Mention(place, beside.get(place))
    taken: set[int] = set()
    for rendering in candidate.renderings:
        for place in later.get(rendering.text, ()):
            letters = _letters(place)
            if taken.isdisjoint(letters):
                taken.update(letters)
                yield Mention(None, place)


def _beside(candidate: Candidate) -> dict[Place, Place]:
    """Map the places of hanzi to the English that stands beside them, the better rendering first."""
    rank = {gloss.place: at for at, rendering in enumerate(candidate.renderings) for gloss in rendering.glosses}
    found: dict[Place, Place] = {}
    for explanation in candidate.explanations:
        run, block = explanation.setting.run, explanation.setting.sheet.block
        offered = [gloss.place for gloss in explanation.glosses if gloss.place in rank]
        if offered:
            english = min(offered, key=rank.__getitem__)
            del rank[english]
            found[Place(block, run.start, run.end)] = english
    return found


def _letters(place: Place) -> range:
    """Give each letter of a place a number of its own among all blocks."""
    first = place.block * _LONGEST_BLOCK
    return range(first + place.start, first + place.end)


def _in_order(mentions: Iterator[Mention], order: dict[int, int]) -> list[Mention]:
    return sorted(mentions, key=lambda mention: _first(mention, order))


def _first(mention: Mention, order: dict[int, int]) -> tuple[int, int]:
    places = [place for place in (mention.hanzi, mention.english) if place]
    return min((order[place.block], place.start) for place in places)
