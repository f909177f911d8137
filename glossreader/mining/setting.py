"""Settings: a Chinese string where it stands, with all that the shapes of glosses look at."""

from dataclasses import dataclass

from glossreader.domain.term import Place
from glossreader.mining.evidence import Evidence
from glossreader.mining.gloss import Gloss, Role, wording
from glossreader.mining.island import Island
from glossreader.mining.page import Page
from glossreader.mining.profile import Profile
from glossreader.mining.quotes import Span
from glossreader.mining.runs import Run
from glossreader.mining.sheet import Sheet

_MOST = 0.7


@dataclass(frozen=True, slots=True)
class Setting:
    """A Chinese string, the island that it makes with its brackets and pinyin, and the page round it."""

    sheet: Sheet
    run: Run
    island: Island
    profile: Profile
    evidence: Evidence
    page: Page
    at: int

    @property
    def above(self) -> Sheet | None:
        """The text before its own."""
        return self.page.sheets[self.at - 1] if self.at else None

    @property
    def below(self) -> Sheet | None:
        """The text after its own."""
        return self.page.sheets[self.at + 1] if self.at + 1 < len(self.page.sheets) else None

    @property
    def text(self) -> str:
        """The text in which it stands."""
        return self.sheet.text

    def fit(self, span: Span, sheet: Sheet | None = None) -> float:
        """How well a span of its text, or of another, fits the hanzi."""
        return self.evidence.fit(wording((sheet or self.sheet).text[slice(*span)]), self.profile)

    def cover(self, span: Span, sheet: Sheet | None = None) -> float:
        """The share of the hanzi that a span of its text, or of another, translates, 0..1."""
        return self.evidence.cover((sheet or self.sheet).text[slice(*span)], self.profile)

    def means(self, gloss: Gloss) -> bool:
        """Whether a gloss translates most of the hanzi word by word."""
        return self.evidence.cover(gloss.text, self.profile) >= _MOST

    def gloss(self, span: Span, score: float, shape: str, *, role: Role = Role.TRANSLATION, sheet: Sheet | None = None) -> Gloss:
        """A span of its text, or of another, as a gloss."""
        start, end = span
        sheet = sheet or self.sheet
        return Gloss(Place(sheet.block, start, end), wording(sheet.text[start:end]), score, shape, role)
