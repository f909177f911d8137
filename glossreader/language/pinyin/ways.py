"""All the ways in which letters can be parted into syllables of pinyin: xian as one or as two, fangan as fan'gan or fang'an."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

# The syllables of Standard Chinese by their initial (Scheme for the Chinese Phonetic Alphabet, 1958); ü is v, r is the ending of erhua.
_FINALS = {
    "": "a ai an ang ao e ei en eng er o ou",
    "b": "a o ai ei ao an en ang eng i ie iao ian iang in ing u",
    "p": "a o ai ei ao ou an en ang eng i ie iao ian in ing u",
    "m": "a o e ai ei ao ou an en ang eng i ie iao iu ian in ing u",
    "f": "a o ei ou an en ang eng iao u",
    "d": "a e ai ei ao ou an en ang eng ong i ia ie iao iu ian ing u uo ui uan un",
    "t": "a e ai ei ao ou an ang eng ong i ie iao ian ing u uo ui uan un",
    "n": "a e ai ei ao ou an en ang eng ong i ia ie iao iu ian in iang ing u uo uan un v ve",
    "l": "a o e ai ei ao ou an en ang eng ong i ia ie iao iu ian in iang ing u uo uan un v ve",
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
SYLLABLES = frozenset(initial + final for initial, finals in _FINALS.items() for final in finals.split())
_TONED_ONLY = frozenset({"m", "n", "ng", "hm", "hng"})  # interjections
_BY_AUTHORS = frozenset({"lue", "nue", "lyu", "nyu", "lyue", "nyue"})  # who have no ü at hand
_LONGEST = 6  # letters: zhuang
_TONES = {"\u0304": 1, "\u0301": 2, "\u030c": 3, "\u0306": 3, "\u0300": 4}  # macron, acute, caron and the breve that stands for it, grave
_LETTERS = re.compile(r"[a-z]+")
_UNUSUAL = 4  # price of what the standard does not write: no apostrophe before a, o and e (xian is one syllable, xi'an two), lyu
_RARER = frozenset({"a", "o", "e", "ao", "ou"})  # than an, ai, er, ... after another syllable: Xian Jiaotong of four hanzi is Xi'an
_TOO_LONG = 60  # letters in a row; no word is as long, and what is costs time
_AS_LATIN = 20  # price of a word without tones that is taken as no pinyin: the e of e rén
_MISCOUNT = 100


Cut = tuple[int, int, int, bool]  # start and end in the text, tone 0..4, whether it sounds a hanzi
Way = tuple[Cut, ...]
Ways = dict[int, tuple[int, Way]]  # by the number of syllables: what the cheapest way to part a run costs, and the way


def fitting(runs: list[str], hanzi: int | None) -> list[Way]:
    """Choose a way for each run of letters: together as many syllables as hanzi where that is possible, else the cheapest of each."""
    found = [_ways(run) for run in runs]
    if hanzi is None or all(len(ways) == 1 for ways in found):
        return [min(ways.values())[1] for ways in found]
    sums: dict[int, tuple[int, list[Way]]] = {0: (0, [])}
    for ways in found:
        longer: dict[int, tuple[int, list[Way]]] = {}
        for count, (cost, chosen) in sums.items():
            for more, (price, way) in ways.items():
                total = count + more
                if total not in longer or cost + price < longer[total][0]:
                    longer[total] = (cost + price, [*chosen, way])
        sums = longer
    return min(sums.items(), key=lambda item: item[1][0] + _MISCOUNT * (item[0] != hanzi))[1][1]


@lru_cache(maxsize=20_000)
def _ways(run: str) -> Ways:
    """Return the ways to part a run of letters into syllables by their number; one that is or may be no pinyin stays whole."""
    letters = [_letter(run[start:end]) for start, end in _clusters(run)]
    plain, tones = "".join(letter for letter, _ in letters), [tone for _, tone in letters]
    latin: Way = ((0, len(run), 0, False),)
    if len(run) > _TOO_LONG or not _LETTERS.fullmatch(plain) or is_spelled_out(run):
        return {0: (0, latin)}
    found = _parted(plain, tones, [0, *(end for _, end in _clusters(run))])
    return found if any(tones) and found else {**found, 0: (_AS_LATIN, latin)}


def is_spelled_out(run: str) -> bool:
    """Whether it is read by the names of its letters: the A of A gǔ, PO zhǔ."""
    return run.isascii() and run.isupper() and len(run) < 4


def _letter(cluster: str) -> tuple[str, int]:
    """Fold a letter to a-z, ü to v, and tell its tone."""
    first, *marks = list(unicodedata.normalize("NFD", cluster.lower()))
    tone = next((_TONES[mark] for mark in marks if mark in _TONES), 0)
    return ("v" if first == "u" and "\u0308" in marks else first, tone)


def _clusters(run: str) -> Iterator[tuple[int, int]]:
    """Yield letters with the marks that stand behind them, as some editors write them."""
    start = 0
    for at in range(1, len(run) + 1):
        if at == len(run) or not unicodedata.combining(run[at]):
            yield start, at
            start = at


def _parted(plain: str, tones: list[int], ends: list[int]) -> Ways:
    """Find the cheapest way for each number of syllables; `best[i]` holds those of the first i letters."""
    best: list[Ways] = [{0: (0, ())}, *({} for _ in plain)]
    for end in range(1, len(plain) + 1):
        for start in range(max(0, end - _LONGEST), end):
            if best[start] and (sound := _sound(plain, tones, start, end)):
                tone, price = sound
                for count, (cost, way) in best[start].items():
                    if count + 1 not in best[end] or cost + price < best[end][count + 1][0]:
                        told = way[-1][2] if way and plain[start:end] == "r" else tone  # erhua sounds with the syllable before it
                        best[end][count + 1] = (cost + price, (*way, (ends[start], ends[end], told, True)))
    return best[-1]


def _sound(plain: str, tones: list[int], start: int, end: int) -> tuple[int, int] | None:
    """Tell tone and price of the letters from start to end as a syllable, None when they are none."""
    marks = [tone for tone in tones[start:end] if tone]
    letters = plain[start:end]
    if len(marks) > 1:
        return None
    tone = marks[0] if marks else 0
    if letters in SYLLABLES:
        return tone, 1 + (_UNUSUAL + (letters in _RARER) if start and letters[0] in "aoe" else 0)
    if letters in _BY_AUTHORS:
        return tone, 1 + _UNUSUAL
    if letters in _TONED_ONLY and marks and end - start == len(plain):
        return tone, 1
    return (0, 1) if letters == "r" and start and plain[end : end + 1] not in {*"aeiouv"} else None
