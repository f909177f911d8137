"""How sure it is that an English article tells what a Chinese one tells, as points of evidence for and against.

The numbers were set on ten pairs of articles, and on 600 ways to pair these and others wrongly, stories on one topic among them
(`python3 run.py bench partners`). What the words mean is compared with chance, since more meanings are found in a longer English text:
translations have 0.16 to 0.26 more of them than chance puts there, other articles at most 0.04.
"""

import math

from glossreader.importers.translation.figures import Figure
from glossreader.importers.translation.profile import ChineseProfile, EnglishProfile

SURE = 1.6  # points
LEAD = 0.75  # points before the next best
_WORDS_A_HANZI = (0.35, 1.2)  # English words; translations have 0.6 to 0.8
_CHANCE, _SLOPE, _CHANCE_AT = 0.36, 0.26, 230  # share of glosses that unrelated texts of so many words have at most; more by tenfold length
_FEW_GLOSSES = 15
_LEAST, _LEAST_ALONE = 0.06, 0.12  # share above chance that is needed, with figures that agree and without
_MEANT, _MOST_MEANT = 0.1, 2.0  # share above chance that makes a point, and points at most
_FIGURES, _AGREED, _DENIED = 3.0, 0.5, 0.35  # weight of figures that tell anything, and share of them that agree or do not
_AGREEMENT, _DENIAL = 1.5, -2.0
_EACH, _MOST = 0.5, 1.0  # points for a name or a term


def likeness(chinese: ChineseProfile, english: EnglishProfile) -> float:
    """Give the points for two articles; nothing where their lengths or words make it impossible."""
    if not _WORDS_A_HANZI[0] <= english.size / max(1, chinese.size) <= _WORDS_A_HANZI[1]:
        return 0.0
    meant, by_figures = _meant(chinese, english), _by_figures(chinese, english)
    if meant < (_LEAST if by_figures > 0 else _LEAST_ALONE):
        return 0.0
    by_names = min(_MOST, _EACH * len(chinese.sounds & english.names))
    return min(_MOST_MEANT, meant / _MEANT) + by_figures + by_names + _by_terms(chinese, english)


def _meant(chinese: ChineseProfile, english: EnglishProfile) -> float:
    """Say how much more of the Chinese words is in the English text than chance puts there."""
    if len(chinese.glosses) < _FEW_GLOSSES:
        return 0.0
    found = sum(not stems.isdisjoint(english.stems) for stems in chinese.glosses) / len(chinese.glosses)
    return found - _CHANCE - _SLOPE * math.log10(max(english.seen, 1) / _CHANCE_AT)


def _by_figures(chinese: ChineseProfile, english: EnglishProfile) -> float:
    least = min(_weight(chinese.figures), _weight(english.figures))
    if least < _FIGURES:
        return 0.0
    agreed = _weight(chinese.figures & english.figures) / least
    return _AGREEMENT if agreed >= _AGREED else _DENIAL if agreed < _DENIED else 0.0


def _weight(figures: frozenset[Figure]) -> float:
    return sum(map(_telling, figures))


def _telling(figure: Figure) -> float:
    """Weigh a figure: a date tells much, a year, a small or a round number little."""
    if isinstance(figure, tuple):
        return 2.0
    if figure < 10:
        return 0.1
    return 0.5 if 1980 <= figure <= 2035 or figure in (10, 20, 30, 50, 100) else 1.0


def _by_terms(chinese: ChineseProfile, english: EnglishProfile) -> float:
    """Weigh the hanzi that the English text quotes: a translation quotes what it translates."""
    if not english.terms:
        return 0.0
    found = sum(term in chinese.text for term in english.terms)
    if len(english.terms) > 1 and found < len(english.terms) / 3:
        return -1.0
    return min(_MOST, _EACH * found) if found >= len(english.terms) / 2 else 0.0
