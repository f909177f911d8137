"""Agreement: what an article says about one Chinese expression in several places becomes one candidate with ranked renderings."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from glossreader.language.pinyin.marks import has_tone_marks
from glossreader.mining.evidence.romanised import spells
from glossreader.mining.explain import Explanation
from glossreader.mining.shapes.gloss import Gloss, Role
from glossreader.mining.shapes.setting import Setting
from glossreader.mining.text.words import split_words

_GOOD = 0.5  # score from which English is shown as a rendering
_ALSO_GOOD = 1.8  # score that a second rendering needs
_AGAIN = 0.4  # what every further place with the same English adds
_READ = 1.3  # what the author's pinyin is worth where nothing translates the hanzi
_BEHIND_TRANSLATION = {Role.LITERAL: 2.5, Role.NAME: 3.5, Role.ABBREVIATION: 4.0}
_EXPLAINING, _SHORT = (Role.TRANSLATION, Role.LITERAL), (Role.NAME, Role.ABBREVIATION)
_ARTICLE = re.compile(r"^(?:an?|the|to) (?=\S)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Ranked:
    """An English expression that the article uses for a term: how it reads, its evidence, and the glosses that it was found in."""

    text: str
    score: float
    role: Role
    glosses: tuple[Gloss, ...]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A Chinese expression of the article with all places that explain it.

    simplified   its form as a key.
    renderings   the one to show first in front.
    """

    simplified: str
    explanations: tuple[Explanation, ...]
    renderings: tuple[Ranked, ...]
    reading: str | None

    @property
    def printed(self) -> str:
        """The hanzi as the article first prints them."""
        setting = self.explanations[0].setting
        return setting.text[setting.run.start : setting.run.end]

    @property
    def bare(self) -> str:
        """What is printed, without unseen characters and quotation marks inside it."""
        return self.explanations[0].setting.run.text

    @property
    def explained(self) -> bool:
        """Whether the author gives any English or pinyin for it."""
        return bool(self.renderings or self.reading)

    @property
    def score(self) -> float:
        """The best evidence that the author explains it; a reading alone is an explanation too."""
        read = _READ if self.reading else 0.0
        return max([read, *(gloss.score for explanation in self.explanations for gloss in explanation.glosses)])


def agree(explanations: Iterable[Explanation]) -> Iterator[Candidate]:
    """Join the explanations of one expression, written in either script, with or without #, @ and 《》."""
    by_key: dict[str, list[Explanation]] = {}
    for explanation in explanations:
        by_key.setdefault(explanation.setting.profile.simplified, []).append(explanation)
    for simplified, places in by_key.items():
        renderings = tuple(_ranked(places))
        yield Candidate(simplified, tuple(places), renderings, _reading(places, renderings))


def fold(text: str) -> str:
    """Fold a rendering so that its printings meet: case, plural of the last word, article, hyphens."""
    words = [word.lower() for word in split_words(_ARTICLE.sub("", text, count=1).replace("-", " "))]
    if words and len(words[-1]) > 3:
        words[-1] = re.sub(r"['’]s$|(?<!s)s$", "", words[-1])
    return " ".join(words)


def _ranked(places: list[Explanation]) -> list[Ranked]:
    found: dict[str, list[Gloss]] = {}
    for explanation in places:
        for gloss in _offered(explanation):
            found.setdefault(fold(gloss.text), []).append(gloss)
    ranked = sorted(map(_rank, found.values()), key=lambda rendering: -_preference(rendering))
    return [rendering for at, rendering in enumerate(ranked) if not any(_stands_for(better, rendering) for better in ranked[:at])]


def _stands_for(better: Ranked, one: Ranked) -> bool:
    """Whether a rendering makes a worse one needless: the same with another edge, or pinyin with tones beside English."""
    return _same_head(one, better) or (one.role is Role.NAME and has_tone_marks(one.text))


def _same_head(one: Ranked, better: Ranked) -> bool:
    """Whether one rendering is the other with more or fewer words in front: an edge that was found wrong (Taiwan | Slow Credit)."""
    short, long = sorted((fold(one.text), fold(better.text)), key=len)
    return long.endswith(" " + short)


def _offered(explanation: Explanation) -> Iterator[Gloss]:
    """Yield the best English of one place, what else is good enough to stand beside it, its names and abbreviations."""
    best = next((gloss for gloss in explanation.glosses if gloss.role in _EXPLAINING and gloss.score >= _GOOD), None)
    for gloss in explanation.glosses:
        if gloss is best or gloss.role in _SHORT or (gloss.role in _EXPLAINING and gloss.score >= _ALSO_GOOD):
            yield gloss


def _rank(glosses: list[Gloss]) -> Ranked:
    best = max(glosses, key=lambda gloss: gloss.score)
    return Ranked(best.text, best.score + _AGAIN * (len(glosses) - 1), best.role, tuple(glosses))


def _preference(rendering: Ranked) -> float:
    """Rank a translation before a literal explanation, that before a mere name, a name before an abbreviation."""
    return rendering.score - _BEHIND_TRANSLATION.get(rendering.role, 0.0)


def _reading(places: list[Explanation], renderings: tuple[Ranked, ...]) -> str | None:
    """Choose the author's pinyin, as printed: with tones rather than without; not a name with capitals that is shown as English."""
    readings = [reading for explanation in places for reading in _readings(explanation)]
    toned = next(filter(has_tone_marks, readings), None)
    shown = renderings[0].text if renderings else ""
    return toned or next((reading for reading in readings if reading != shown or _is_pinyin(reading, places[0].setting)), None)


def _is_pinyin(shown: str, setting: Setting) -> bool:
    """Whether an English rendering is the hanzi's pinyin in small letters (a danwei, 单位), not from another topolect (cha chaan teng)."""
    return shown.islower() and spells(shown, setting.run.text, setting.chinese)


def _readings(explanation: Explanation) -> Iterator[str]:
    if span := explanation.setting.island.reading:
        yield explanation.setting.text[slice(*span)]
    yield from (gloss.text for gloss in explanation.glosses if gloss.role is Role.READING)
