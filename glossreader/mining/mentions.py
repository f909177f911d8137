"""Mentions: every place of an article that prints a term's hanzi or one of its renderings."""

from collections.abc import Iterator, Sequence

from glossreader.domain.term import Mention, Place
from glossreader.mining.agree import Candidate
from glossreader.mining.english_places import english_places
from glossreader.mining.hanzi_places import hanzi_places
from glossreader.mining.text.page import Page


def mentions_of(candidates: Sequence[Candidate], page: Page) -> list[tuple[Mention, ...]]:
    """Collect the mentions of each candidate, in the order of the text: hanzi with their English, hanzi alone, later English alone.

    Hanzi places cut out what the term was first printed as; where the article prints it in the other script, only the English counts.
    """
    hanzi = hanzi_places([candidate.printed for candidate in candidates], page.sheets)
    english = english_places([rendering.text for candidate in candidates for rendering in candidate.renderings], page.sheets)
    return [tuple(_in_order(_mentions(candidate, hanzi[candidate.printed], english), page.order)) for candidate in candidates]


def _mentions(candidate: Candidate, hanzi: Sequence[Place], english: dict[str, list[Place]]) -> Iterator[Mention]:
    beside = _beside(candidate)
    for place in hanzi:
        yield Mention(place, beside.get(place))
    taken = {letter for place in beside.values() for letter in _letters(place)}
    for place in _later(candidate, english):
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


def _later(candidate: Candidate, english: dict[str, list[Place]]) -> Iterator[Place]:
    for rendering in candidate.renderings:
        yield from english.get(rendering.text, ())


def _letters(place: Place) -> list[tuple[int, int]]:
    return [(place.block, position) for position in range(place.start, place.end)]


def _in_order(mentions: Iterator[Mention], order: dict[int, int]) -> list[Mention]:
    return sorted(mentions, key=lambda mention: _first(mention, order))


def _first(mention: Mention, order: dict[int, int]) -> tuple[int, int]:
    places = [place for place in (mention.hanzi, mention.english) if place]
    return min((order[place.block], place.start) for place in places)
