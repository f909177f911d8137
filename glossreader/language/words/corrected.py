"""Where in a text a person's corrections of words apply."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from glossreader.domain.words import WordCorrection


@dataclass(frozen=True, slots=True)
class Corrected:
    """A stretch whose words a person has given: it begins at the code point `start`."""

    start: int
    words: tuple[str, ...]

    @property
    def stop(self) -> int:
        """Where the stretch ends."""
        return self.start + sum(map(len, self.words))


def corrected(text: str, corrections: Collection[WordCorrection]) -> list[Corrected]:
    """Return the stretches of `text` that are corrected, in order, none overlapping another.

    Of two that overlap, the one that looks at more text wins, what is before and behind it included; of two that look at as much,
    the one that was said later, then the one that stands earlier.
    """
    found = [
        (-len(correction.before + correction.stretch + correction.behind), -said, start, Corrected(start, correction.words))
        for said, correction in enumerate(corrections)
        for start in _places(text, correction)
    ]
    taken: set[int] = set()
    accepted = []
    for *_, one in sorted(found, key=lambda row: row[:3]):
        room = range(one.start, one.stop)
        if taken.isdisjoint(room):
            taken.update(room)
            accepted.append(one)
    return sorted(accepted, key=lambda one: one.start)


def _places(text: str, correction: WordCorrection) -> Iterator[int]:
    if not correction.stretch or not all(correction.words):
        return
    seen = correction.before + correction.stretch + correction.behind
    at = text.find(seen)
    while at >= 0:
        yield at + len(correction.before)
        at = text.find(
            seen, at + len(correction.before) + len(correction.stretch) - min(len(correction.before), len(correction.stretch) - 1)
        )
