"""Settings: a Chinese string where it stands, with all that the shapes of glosses look at, and what they may offer."""

from collections.abc import Iterator
from dataclasses import dataclass

from glossreader.domain.article import BlockKind
from glossreader.domain.term import Place
from glossreader.language.chinese import Chinese
from glossreader.mining.evidence.fit import Evidence
from glossreader.mining.evidence.phrase import Phrase, best_before
from glossreader.mining.evidence.profile import Profile
from glossreader.mining.shapes.gloss import Gloss, Role, wording
from glossreader.mining.shapes.island import Island
from glossreader.mining.shapes.shape import BARE, DOUBT, TRUST, Shape
from glossreader.mining.text.page import Page
from glossreader.mining.text.quotes import Span
from glossreader.mining.text.runs import Run
from glossreader.mining.text.sheet import Sheet

_CONTRADICTED, _LOOSELY, _LOOSE_KINDS = 0.4, 0.4, frozenset((BlockKind.HEADING, BlockKind.CAPTION))
_MOST = 0.75  # cover from which a phrase translates hanzi word by word


@dataclass(frozen=True, slots=True)
class Setting:
    """A Chinese string, the island that it makes with its brackets and pinyin, and the page round it.

    at  the position of its sheet on the page.
    """

    sheet: Sheet
    run: Run
    island: Island
    profile: Profile
    evidence: Evidence
    page: Page
    at: int

    @property
    def text(self) -> str:
        """The text in which it stands."""
        return self.sheet.text

    @property
    def chinese(self) -> Chinese:
        """The language room."""
        return self.evidence.chinese

    @property
    def above(self) -> Sheet | None:
        """The text before its own."""
        return self.page.sheets[self.at - 1] if self.at else None

    @property
    def below(self) -> Sheet | None:
        """The text after its own."""
        return self.page.sheets[self.at + 1] if self.at + 1 < len(self.page.sheets) else None

    def cover(self, span: Span) -> float:
        """Measure the share of the hanzi that a span of its text translates, 0..1."""
        return self.evidence.cover(self.text[slice(*span)], self.profile)

    def means(self, span: Span) -> bool:
        """Whether a span of its text translates most of the hanzi."""
        return self.cover(span) >= _MOST

    def phrase_before(self, end: int) -> Phrase | None:
        """Find the likeliest rendering that is over at `end`."""
        return best_before(self.sheet.words, end, self.profile, self.evidence)

    def offer(self, shape: Shape, span: Span, *, role: Role = Role.TRANSLATION, sheet: Sheet | None = None, less: float = 0.0) -> Gloss:
        """Offer a span whose edges are sure: trusted like its shape, the more the better it fits the hanzi; `less` for rank or distance."""
        gloss = self.state(shape, span, role=role, sheet=sheet)
        score = gloss.score + self.evidence.fit(gloss.text, self.profile) - self._doubt(shape, gloss.text) - less
        return Gloss(gloss.place, gloss.text, score, shape, role)

    def state(self, shape: Shape, span: Span, *, role: Role = Role.TRANSLATION, sheet: Sheet | None = None, less: float = 0.0) -> Gloss:
        """Offer a span that is trusted like its shape, whatever it says."""
        start, end = span
        sheet = sheet or self.sheet
        return Gloss(Place(sheet.block, start, end), wording(sheet.text[start:end]), TRUST[shape] - less, shape, role)

    def offer_phrase(self, shape: Shape, phrase: Phrase) -> Gloss:
        """Offer a phrase whose left edge was searched for."""
        place = Place(self.sheet.block, phrase.start, phrase.end)
        text = wording(self.text[phrase.start : phrase.end])
        doubt = 0.0 if phrase.quoted else self._doubt(shape, text)
        return Gloss(place, text, TRUST[shape] + phrase.score - doubt, shape)

    def _doubt(self, shape: Shape, english: str) -> float:
        """Say what English loses that nothing in the hanzi speaks for.

        That is a single word, most where the dictionary says something else, and any in headings and captions.
        """
        if shape not in DOUBT or self.evidence.cover(english, self.profile):
            return 0.0
        loosely = shape in BARE and self.sheet.kind in _LOOSE_KINDS
        alone = (DOUBT[shape] + _CONTRADICTED * self.profile.known) * (" " not in english)
        return alone + _LOOSELY * loosely

    def best_before(self, shape: Shape, end: int) -> Iterator[Gloss]:
        """Offer the likeliest rendering that is over at `end`."""
        if phrase := self.phrase_before(end):
            yield self.offer_phrase(shape, phrase)
