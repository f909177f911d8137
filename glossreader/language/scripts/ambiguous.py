"""Characters with several counterparts in the other script: 发 is 發 (send) or 髮 (hair), 乾 is 干 (dry) or stays 乾 (乾坤)."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from glossreader.domain.script import Configuration
from glossreader.language.scripts.convert import conversion
from glossreader.language.scripts.recognise import TRADITIONAL, script_of
from glossreader.language.scripts.tables import table

_WAYS = {
    Configuration.S2T: ("STCharacters.txt", "STPhrases.txt"),
    Configuration.T2S: ("TSCharacters.txt", "TSPhrases.txt"),
}
_LEAST = 2  # phrases in which a counterpart stands; below that it is a rare form, such as 榦 for 干
_LEAST_SHARE = 0.02  # of all phrases with the character


@dataclass(frozen=True, slots=True)
class Ambiguous:
    """A character of a text that may be several in the other script.

    at            its place, in code points.
    counterparts  the commonest first.
    chosen        the one that its context asks for; it may be a rarer one still.
    """

    at: int
    counterparts: tuple[str, ...]
    chosen: str


def ambiguous(text: str) -> Iterator[Ambiguous]:
    """Yield the characters of a text that have several counterparts in the script which it is not in, from the left."""
    if found := places(text):
        way = _way(text)
        written, known = conversion(way).convert(text), counterparts(way)
        for at in found:
            yield Ambiguous(at, known[text[at]], written[at])


def places(text: str) -> tuple[int, ...]:
    """Give the places of those characters, in code points."""
    known = counterparts(_way(text))
    return tuple(at for at, char in enumerate(text) if char in known)


def _way(text: str) -> Configuration:
    return Configuration.T2S if script_of(text) == TRADITIONAL else Configuration.S2T


@cache
def counterparts(way: Configuration) -> Mapping[str, tuple[str, ...]]:
    """List the characters that a way between the scripts (S2T or T2S) writes differently in different phrases.

    A character's counterparts are those that OpenCC's table of characters names and that its phrases really use.
    """
    characters, phrases = _WAYS[way]
    several = {char for char, values in table(characters).items() if len(values) > 1}
    used: dict[str, Counter[str]] = defaultdict(Counter)
    for phrase, (written, *_) in table(phrases).items():
        for char, other in zip(phrase, written, strict=True):
            if char in several:
                used[char][other] += 1
    common = {char: tuple(_common(counts)) for char, counts in used.items()}
    return {char: others for char, others in common.items() if len(others) > 1}


def _common(counts: Counter[str]) -> Iterator[str]:
    return (other for other, count in counts.most_common() if count >= max(_LEAST, _LEAST_SHARE * counts.total()))
