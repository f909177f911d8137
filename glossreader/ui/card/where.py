"""Where in its article something stands: the paragraph of a sentence, and how far down each mention is."""

from collections.abc import Sequence
from itertools import accumulate

from glossreader.domain.page import Page
from glossreader.domain.term import Mention


def paragraph_of(sentence: str, page: Page) -> int | None:
    """Give the number, from 1, of the first block of the page that has the sentence; None for title and deck."""
    blocks = [passage for passage in page.passages if passage.place is not None and passage.place >= 0]
    return next((number for number, passage in enumerate(blocks, 1) if sentence in passage.text), None)


def mention_positions(mentions: Sequence[Mention], page: Page) -> tuple[float | None, ...]:
    """Say how far down the page each mention is, 0..1; None where its block is not on the page."""
    ends = list(accumulate(len(passage.text) for passage in page.passages))
    begins = {passage.place: end - len(passage.text) for passage, end in zip(page.passages, ends, strict=True)}
    length = max(1, ends[-1] if ends else 1)
    places = [mention.place for mention in mentions]
    return tuple((begins[place.block] + place.start) / length if place.block in begins else None for place in places)
