"""The left edge of a phrase: what the words before it say about the cut. [an estimated 110,000 | subdivided units] (劏房)."""

from collections.abc import Sequence

from glossreader.mining.evidence.fit import Evidence
from glossreader.mining.evidence.profile import Profile
from glossreader.mining.text.small_words import ABOUT_WORDS, DETERMINERS, JOINING, LOOSE, MODIFYING, OUTSIDE, UNITS
from glossreader.mining.text.words import Word

_POSSESSIVE = ("’s", "'s", "s’", "s'")
_CLAUSE_START, _DETERMINED, _INVITED, _NAME_BEGINS = 0.3, 0.45, 0.3, 0.3
_FORBIDDEN, _MEANT, _MODIFIED = -0.6, -0.8, -0.3
_PARTING = frozenset(("and", "or", "&"))
_INVITING = OUTSIDE | MODIFYING | ABOUT_WORDS


def left_edge(clause: Sequence[Word], first: int, profile: Profile, evidence: Evidence) -> float:
    """Say how good a place the word `first` of a clause is to begin a phrase that runs to the clause's end."""
    if first == 0:
        return _CLAUSE_START
    before = clause[first - 1]
    if before.text.endswith(_POSSESSIVE):
        return _DETERMINED
    if _is_doubled(clause, first) or _is_unit(clause, first):  # dan | dan | noodles, 500 | g rice
        return _FORBIDDEN
    if before.low in JOINING:
        return _across(clause, first, profile, evidence)
    if clause[first].text[0].isupper():
        return _name_edge(clause, first, profile, evidence)
    if evidence.means(before.text, profile):
        return _MEANT
    return _word_edge(clause, first)


def without_possessive(word: Word) -> int:
    """Where a word is over without 's: Sister Guo's (郭姐)."""
    return word.end - 2 if word.text.endswith(_POSSESSIVE[:2]) else word.end


def _across(clause: Sequence[Word], first: int, profile: Profile, evidence: Evidence) -> float:
    """Look past determiners and prepositions: they invite the cut, unless a name goes on or the hanzi mean what stands before them."""
    at = first - 1
    while at >= 0 and clause[at].low in JOINING:
        at -= 1
    meant = at >= 0 and evidence.means(clause[at].text, profile)
    if at > 0 and _name_goes_on(clause[at : first + 1], meant=meant):
        return _FORBIDDEN
    if meant:  # passing the | buck
        return 0.0
    return _DETERMINED if clause[first - 1].low in DETERMINERS else _INVITED


def _name_goes_on(words: Sequence[Word], *, meant: bool) -> bool:
    """Whether small words stand inside a name: Study the | Strong Nation; but "and" may part two (Alibaba and | Tencent)."""
    if not (words[0].capital and words[-1].capital) or words[0].text.endswith(_POSSESSIVE):
        return False
    return meant or not any(word.low in _PARTING for word in words[1:-1])


def _name_edge(clause: Sequence[Word], first: int, profile: Profile, evidence: Evidence) -> float:
    """Begin a name at its first capital; a person's name has two words, whatever capitals stand before it (Legislator Wang Jin-pyng)."""
    before = clause[first - 1]
    if not before.capital or (profile.maybe_person and len(clause) - first == 2 and clause[-1].capital):
        return _NAME_BEGINS
    if before.low not in LOOSE:
        return _FORBIDDEN
    return _MEANT if evidence.means(before.text, profile) else _INVITED


def _is_doubled(clause: Sequence[Word], at: int) -> bool:
    """Whether a cut would part a word from its double or both from what follows, as Chinese doubles syllables."""
    return clause[at - 1].low in {clause[at].low, clause[at - 2].low if at > 1 else None}


def _is_unit(clause: Sequence[Word], at: int) -> bool:
    """Whether a word is the unit of the number before it."""
    return at > 0 and clause[at].low in UNITS and clause[at - 1].text[0].isdigit()


def _word_edge(clause: Sequence[Word], first: int) -> float:
    """Cut before a common word: behind a word that no term has, rather not behind a capital (May Day | holiday)."""
    before = clause[first - 1]
    if before.text[0].isupper() and first > 1:
        return _MODIFIED
    invited = before.text[0].isdigit() or before.low in _INVITING or _is_unit(clause, first - 1)
    return _INVITED if invited else 0.0
