"""Pinyin parted into syllables with their tones: "Xī'ān" -> Xī 1, 'ān 1; joined, the pieces are the text again."""

import re
from functools import cache, lru_cache
from typing import NamedTuple

from glossreader.domain.page import Syllable
from glossreader.language.pinyin.marks import syllable
from glossreader.language.pinyin.ways import SYLLABLES, Cut, Way, fitting, is_spelled_out

_RUN = re.compile(r"[^\W\d_]+(?:[\u0300-\u036f]+[^\W\d_]*)*|\d+")
_TONE_NUMBER = re.compile(r"[1-5]")
# As the standard writes it, a syllable begins with a consonant or stands first, and takes n, ng or r unless a vowel follows: fan-gan.
_STANDARD = re.compile(
    r"(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])[aeiouv]+(?:ng?(?![aeiouv]))?|^er(?![aeiouv])|^[aeo][iou]?(?:ng?(?![aeiouv]))?|r(?![aeiouv])"
)
_MARKED = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ"  # four tones of each vowel
_PLAIN = str.maketrans(_MARKED + "ü", "aaaaeeeeiiiioooouuuuvvvvv")


class Piece(NamedTuple):
    """A piece of a reading, and whether it sounds a hanzi; digits and Latin words do not: the 95 of 95 hòu, the T of T xù."""

    syllable: Syllable
    sounds: bool


def split(reading: str, hanzi: int | None = None) -> tuple[Syllable, ...]:
    """Part a reading into its syllables; `hanzi`, how many there are, settles what may be parted in two ways (Xian of 西安)."""
    return tuple([_syllable(reading[start:end], tone) for start, end, tone, _ in _cuts(reading, hanzi)])


@lru_cache(maxsize=20_000)
def pieces(reading: str, hanzi: int | None = None) -> tuple[Piece, ...]:
    """Part a reading as `split` does, and tell what sounds a hanzi."""
    return tuple([Piece(_syllable(reading[start:end], tone), sounds) for start, end, tone, sounds in _cuts(reading, hanzi)])


_syllable = lru_cache(maxsize=10_000)(Syllable)  # there are few, and a library has many readings


def _cuts(reading: str, hanzi: int | None) -> list[Cut]:
    """Cut a reading so that each piece has what stands before it, and the last one all that follows."""
    runs = list(_RUN.finditer(reading))
    texts = [run.group() for run in runs]
    cuts: list[Cut] = []
    at = 0
    for run, way in zip(runs, _standard_ways(texts, hanzi) or fitting(texts, hanzi), strict=True):
        first = run.start()
        for _, end, tone, sounds in way:
            cuts.append((at, first + end, tone, sounds))
            at = first + end
    if _TONE_NUMBER.search(reading):
        cuts = _with_tone_numbers(reading, cuts)
    if cuts and cuts[-1][1] < len(reading):
        cuts[-1] = (cuts[-1][0], len(reading), *cuts[-1][2:])
    return cuts or ([(0, len(reading), 0, False)] if reading else [])


def _standard_ways(runs: list[str], hanzi: int | None) -> list[Way] | None:
    """Part all runs as the standard does; None when one of them cannot be, or their number is not that of the hanzi."""
    ways = [way for run in runs if (way := _standard(run))]
    if len(ways) < len(runs) or hanzi not in {None, sum(cut[3] for way in ways for cut in way)}:
        return None
    return ways


@lru_cache(maxsize=20_000)
def _standard(run: str) -> Way | None:
    if is_spelled_out(run) or run[0].isdigit():
        return ((0, len(run), 0, False),)
    lowered = run.lower()
    plain = lowered.translate(_PLAIN)
    if len(plain) != len(run):
        return None
    toned = _toned()
    way: list[Cut] = []
    at = tone = 0
    for match in _STANDARD.finditer(plain):
        start, end = match.span()
        sound = lowered[start:end]
        if start != at or (sound not in toned and (sound != "r" or at == 0)):
            return None
        tone = toned.get(sound, tone)  # erhua sounds with the syllable before it
        way.append((start, end, tone, True))
        at = end
    return tuple(way) if at == len(run) else None


@cache
def _toned() -> dict[str, int]:
    """Return every syllable with each tone, the mark where the standard puts it."""
    return {syllable(f"{letters.replace('v', 'ü')}{tone}"): tone % 5 for letters in SYLLABLES for tone in range(1, 6)}


def _with_tone_numbers(reading: str, cuts: list[Cut]) -> list[Cut]:
    """Give the number of a tone to the syllable before it: shi1 xin4."""
    taken: list[Cut] = []
    for start, end, tone, sounds in cuts:
        number = reading[start:end]
        if taken and taken[-1][3] and not taken[-1][2] and _TONE_NUMBER.fullmatch(number):
            taken[-1] = (taken[-1][0], end, int(number) % 5, True)
        else:
            taken.append((start, end, tone, sounds))
    return taken
