"""The way through the mentions of a term, in all pages on show."""

from collections.abc import Sequence
from dataclasses import dataclass

from glossreader.domain.page import Page
from glossreader.domain.term import Place


@dataclass(frozen=True, slots=True)
class Step:
    """One mention to go to: which of the pages it is in, and its place."""

    page: int
    place: Place


@dataclass(frozen=True, slots=True)
class Walk:
    """A walk through one term's mentions; `at` is the step that was taken last, -1 before the first."""

    term: str = ""
    at: int = -1

    def onward(self, term: str, pages: Sequence[Page]) -> tuple["Walk", Step | None]:
        """Go to the next mention of `term`, from the last to the first, anew when it is another term; None when there is none."""
        steps = _steps(term, pages)
        if not steps:
            return Walk(term), None
        at = (self.at + 1) % len(steps) if term == self.term else 0
        return Walk(term, at), steps[at]


def _steps(term: str, pages: Sequence[Page]) -> list[Step]:
    return [
        Step(index, mention.place)
        for index, page in enumerate(pages)
        for gloss in (*page.glosses, *page.rejected)
        if gloss.entry.term.id == term
        for mention in gloss.entry.mentions
        if any(passage.place == mention.place.block for passage in page.passages)
    ]
