"""Pinyin parted into syllables with their tones: "Xī'ān" -> Xī 1, 'ān 1; joined, the pieces are the text again."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from glossreader.domain.page import Syllable

# The syllables of Standard Chinese by their initial (Scheme for the Chinese Phonetic Alphabet, 1958); ü is v, r is the ending of erhua.
# Interjections that have no vowel (ń, hm) count where they carry a tone; lue, nue, lyu and nyu are how authors write lüe, nüe, lü and nü.
_FINALS = {
    "": "a ai an ang ao e ei en eng er o ou",
    "b": "a o ai ei ao an en ang eng i ie iao ian iang in ing u",
    "p": "a o ai ei ao ou an en ang eng i ie iao ian in ing u",
    "m": "a o e ai ei ao ou an en ang eng i ie iao iu ian in ing u",
    "f": "a o ei ou an en ang eng iao u",
    "d": "a e ai ei ao ou an en ang eng ong i ia ie iao iu ian ing u uo ui uan un",
    "t": "a e ai ei ao ou an ang eng ong i ie iao ian ing u uo ui uan un",
    "n": "a e ai ei ao ou an en ang eng ong i ia ie iao iu ian in iang ing u uo uan un v ve ue yu",
    "l": "a o e ai ei ao ou an en ang eng ong i ia ie iao iu ian in iang ing u uo uan un v ve ue yu",
    "g": "a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang",
    "k": "a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang",
    "h": "a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang",
    "j": "i ia ie iao iu ian in iang ing iong u ue uan un",
    "q": "i ia ie iao iu ian in iang ing iong u ue uan un",
    "x": "i ia ie iao iu ian in iang ing iong u ue uan un",
    "zh": "a e ai ei ao ou an en ang eng ong i u ua uo uai ui uan un uang",
    "ch": "a e ai ao ou an en ang eng ong i u ua uo uai ui uan un uang",
    "sh": "a e ai ei ao ou an en ang eng i u ua uo uai ui uan un uang",
    "r": "e ao ou an en ang eng ong i u ua uo ui uan un",
    "z": "a e ai ei ao ou an en ang eng ong i u uo ui uan un",
    "c": "a e ai ei ao ou an en ang eng ong i u uo ui uan un",
    "s": "a e ai ei ao ou an en ang eng ong i u uo ui uan un",
    "y": "a ai an ang ao e i in ing o ong ou u uan ue un",
    "w": "a ai an ang ei en eng o u",
}
_SYLLABLES = frozenset(initial + final for initial, finals in _FINALS.items() for final in finals.split())
_TONED_ONLY = frozenset({"m", "n", "ng", "hm", "hng"})
_LONGEST = 6
_TONES = {"\u0304": 1, "\u0301": 2, "\u030c": 3, "\u0306": 3, "\u0300": 4}  # macron, acute, caron and the breve that stands for it, grave
_RUN = re.compile(r"[^\W\d_][^\W\d_\u0300-\u036f]*(?:[\u0300-\u036f]+[^\W\d_]*)*|\d+")
_TONE_NUMBER = re.compile(r"[1-5]")
_LETTERS = re.compile(r"[a-z]+")
_AFTER_NO_APOSTROPHE = 4  # the standard puts an apostrophe before a, o and e: xian is one syllable, xi'an two
_TOO_LONG = 60  # letters in a row; no word is as long, and what is costs time
_MISCOUNT = 100


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a reading, and whether it sounds a hanzi; digits and Latin words do not: the 95 of 95 hòu, the T of T xù."""

    syllable: Syllable
    sounds: bool


def split(reading: str, hanzi: int | None = None) -> tuple[Syllable, ...]:
    """Part a reading into its syllables; `hanzi`, how many there are, settles what may be parted in two ways (Xian of 西安)."""
    return tuple(piece.syllable for piece in pieces(reading, hanzi))


@lru_cache(maxsize=20_000)
def pieces(reading: str, hanzi: int | None = None) -> tuple[Piece, ...]:
    """Part a reading as `split` does, and tell what sounds a hanzi."""
    runs = [(match.start(), match.end()) for match in _RUN.finditer(reading)]
    found = [_ways(reading[start:end]) for start, end in runs]
    cuts: list[_Cut] = []
    for (start, _), way in zip(runs, _fitting(found, hanzi), strict=True):
        for cut in way:
            _take(cuts, _Cut(start + cut.start, start + cut.end, cut.tone, sounds=cut.sounds), reading)
    return tuple(_filled(reading, cuts))


@dataclass(frozen=True, slots=True)
class _Cut:
    start: int
    end: int
    tone: int
    sounds: bool


_Way = tuple[_Cut, ...]
_Ways = dict[int, tuple[int, _Way]]  # by the number of syllables: what the cheapest way to part a run costs, and the way


def _take(cuts: list[_Cut], cut: _Cut, reading: str) -> None:
    """Add a cut; the number of a tone belongs to the syllable before it: shi1 xin4."""
    last = cuts[-1] if cuts else None
    if last and last.sounds and last.end == cut.start and not last.tone and _TONE_NUMBER.fullmatch(reading[cut.start : cut.end]):
        cuts[-1] = _Cut(last.start, cut.end, int(reading[cut.start]) % 5, sounds=True)
    else:
        cuts.append(cut)


def _filled(reading: str, cuts: list[_Cut]) -> Iterator[Piece]:
    """Give each piece what stands before it, and the last one all that follows."""
    at = 0
    for index, cut in enumerate(cuts):
        end = len(reading) if index + 1 == len(cuts) else cut.end
        yield Piece(Syllable(reading[at:end], cut.tone), cut.sounds)
        at = end
    if reading and not cuts:
        yield Piece(Syllable(reading, 0), sounds=False)


def _fitting(runs: list[_Ways], hanzi: int | None) -> list[_Way]:
    """Choose a way for each run: together as many syllables as hanzi where that is possible, else the cheapest of each."""
    if hanzi is None or all(len(ways) == 1 for ways in runs):
        return [min(ways.values(), key=lambda way: way[0])[1] for ways in runs]
    sums: dict[int, tuple[int, list[_Way]]] = {0: (0, [])}
    for ways in runs:
        longer: dict[int, tuple[int, list[_Way]]] = {}
        for count, (cost, chosen) in sums.items():
            for more, (price, way) in ways.items():
                total = count + more
                if total not in longer or cost + price < longer[total][0]:
                    longer[total] = (cost + price, [*chosen, way])
        sums = longer
    return min(sums.items(), key=lambda item: item[1][0] + _MISCOUNT * (item[0] != hanzi))[1][1]


def _ways(run: str) -> _Ways:
    """Return the ways to part a run of letters into syllables by their number; one that is no pinyin stays whole."""
    whole: _Ways = {0: (0, (_Cut(0, len(run), 0, sounds=False),))}
    letters = _folded(run)
    plain = "".join(letter for letter, _ in letters)
    if len(run) > _TOO_LONG or not _LETTERS.fullmatch(plain) or _is_spelled_out(run):
        return whole
    return _parted(plain, [tone for _, tone in letters], _ends(run)) or whole


def _is_spelled_out(run: str) -> bool:
    """Whether it is read by the names of its letters: the A of A gǔ, PO zhǔ."""
    return run.isascii() and run.isupper() and len(run) < 4


@lru_cache(maxsize=2_000)
def _letter(char: str) -> tuple[str, int]:
    """Fold a letter to a-z, ü to v, and tell its tone."""
    first, *marks = list(unicodedata.normalize("NFD", char.lower()))
    tone = next((_TONES[mark] for mark in marks if mark in _TONES), 0)
    return ("v" if first == "u" and "\u0308" in marks else first, tone)


def _folded(run: str) -> list[tuple[str, int]]:
    """Fold a run; marks that stand behind their letter, as some editors write them, belong to it."""
    return [_letter(run[start:end]) for start, end in _clusters(run)]


def _clusters(run: str) -> Iterator[tuple[int, int]]:
    start = 0
    for at in range(1, len(run) + 1):
        if at == len(run) or not unicodedata.combining(run[at]):
            yield start, at
            start = at


def _ends(run: str) -> list[int]:
    return [0, *(end for _, end in _clusters(run))]


def _parted(plain: str, tones: list[int], ends: list[int]) -> _Ways:
    """Find the cheapest way for each number of syllables; `best[i]` holds those of the first i letters."""
    best: list[_Ways] = [{0: (0, ())}, *({} for _ in plain)]
    for end in range(1, len(plain) + 1):
        for start in range(max(0, end - _LONGEST), end):
            if best[start] and (sound := _sound(plain, tones, start, end)):
                tone, price = sound
                for count, (cost, way) in best[start].items():
                    if count + 1 not in best[end] or cost + price < best[end][count + 1][0]:
                        inherited = way[-1].tone if way and plain[start:end] == "r" else tone
                        best[end][count + 1] = (cost + price, (*way, _Cut(ends[start], ends[end], inherited, sounds=True)))
    return best[-1]


def _sound(plain: str, tones: list[int], start: int, end: int) -> tuple[int, int] | None:
    """Tell tone and price of the letters from start to end as a syllable, None when they are none."""
    marks = [tone for tone in tones[start:end] if tone]
    letters = plain[start:end]
    if len(marks) > 1:
        return None
    tone = marks[0] if marks else 0
    if letters in _SYLLABLES:
        return tone, 1 + (_AFTER_NO_APOSTROPHE if start and letters[0] in "aoe" else 0)
    if letters in _TONED_ONLY and marks and end - start == len(plain):
        return tone, 1
    return (0, 1) if letters == "r" and start and plain[end : end + 1] not in {*"aeiouv"} else None
