"""How a card tells what the language layer knows: in which notation, by which standard, under which names."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from glossreader.domain.level import Standard
from glossreader.domain.page import Syllable, Word
from glossreader.language.hanzi import is_han
from glossreader.language.pinyin.notation import shown
from glossreader.language.pinyin.sandhi import with_sandhi
from glossreader.settings import Notation, Settings


@dataclass(frozen=True, slots=True)
class Telling:
    """What a reader chose about readings and levels.

    names  of a person's own dictionaries, by the ids of their volumes.
    """

    notation: Notation = Notation.MARKS
    sandhi: bool = False
    standard: Standard = Standard.HSK_2025
    names: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def chosen(cls, settings: Settings, names: Mapping[str, str]) -> "Telling":
        """Take over what the settings say."""
        return cls(settings.notation, settings.sandhi, settings.standard, names)

    def reading(self, hanzi: str, syllables: Sequence[Syllable]) -> tuple[Syllable, ...]:
        """Write a marked reading of hanzi as it is to be shown."""
        return shown(_as_spoken(hanzi, tuple(syllables)) if self.sandhi else tuple(syllables), self.notation)


def _as_spoken(hanzi: str, syllables: tuple[Syllable, ...]) -> tuple[Syllable, ...]:
    """Give the tones of speech; a reading that has not one syllable for each hanzi stays as it is."""
    text = "".join(filter(is_han, hanzi))
    if len(text) != len(syllables):
        return syllables
    return tuple(syllable for word in with_sandhi(text, tuple(_words(syllables))) for syllable in word.syllables)


def _words(syllables: Sequence[Syllable]) -> Iterator[Word]:
    """Part a reading where a space stands before a syllable."""
    starts = [at for at, syllable in enumerate(syllables) if at == 0 or syllable.text.startswith(" ")]
    for start, end in zip(starts, (*starts[1:], len(syllables)), strict=True):
        yield Word(start, end, tuple(syllables[start:end]))
