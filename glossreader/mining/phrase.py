"""The English phrase before a Chinese string: where does it begin? the so-called [lose trust blacklist] (失信黑名单)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from glossreader.mining.evidence import Evidence
from glossreader.mining.profile import Profile
from glossreader.mining.quotes import CLOSERS, OPENERS, Quotation, quote_before
from glossreader.mining.words import ABOUT_WORDS, DETERMINERS, LINKS, LOOSE, OUTSIDE, SMALL, Word, Words

_MOST_WORDS = 12
_TITLES = frozenset("mr mrs ms dr madam prof professor sir president chairman secretary minister legislator lawyer reporter".split())
_CLAUSE_START, _DETERMINED, _INVITED, _NAME_BEGINS, _FORBIDDEN, _MEANT, _MODIFIED = 0.3, 0.45, 0.3, 0.3, -0.6, -0.8, -0.3
_POSSESSIVE = ("’s", "'s", "s’", "s'")
_QUOTED, _OPENED = 2.2, 0.5
_TAIL = 2  # words that may follow a quotation and still belong to the term: the “fan circle” economy


@dataclass(frozen=True, slots=True)
class Phrase:
    """A span of English that may render a Chinese string; `score` is higher for better evidence, about -2 to 6."""

    start: int
    end: int
    score: float
    quoted: bool = False


def best_before(words: Words, end: int, profile: Profile, evidence: Evidence) -> Phrase | None:
    """The likeliest rendering among the phrases that are over at `end`: a quotation, a name, or the last words of the clause."""
    return max(_phrases(words, end, profile, evidence), key=lambda phrase: phrase.score, default=None)


def _phrases(words: Words, end: int, profile: Profile, evidence: Evidence) -> Iterator[Phrase]:
    if quotation := quote_before(words.text, end):
        yield _quoted(words, quotation, profile, evidence)
        return
    clause = words.before(end, _MOST_WORDS + 1)
    yield from _suffixes(words.text, clause, profile, evidence)
    if _is_tail(clause) and (quotation := quote_before(words.text, clause[0].start)):
        if words.text[quotation.end - 1] not in CLOSERS:
            return
        yield _quoted(words, quotation, profile, evidence)
        whole = evidence.score(words.text[quotation.start : end], profile)
        yield Phrase(quotation.start, clause[-1].end, whole + _QUOTED - 0.2)


def _is_tail(clause: Sequence[Word]) -> bool:
    return 0 < len(clause) <= _TAIL and not any(word.low in SMALL for word in clause)


def _quoted(words: Words, quotation: Quotation, profile: Profile, evidence: Evidence) -> Phrase:
    start, end = quotation.inner
    return Phrase(start, end, evidence.fit(words.text[start:end], profile) + _QUOTED, quoted=True)


def _suffixes(text: str, clause: Sequence[Word], profile: Profile, evidence: Evidence) -> Iterator[Phrase]:
    if not clause:
        return
    end = _without_possessive(clause[-1])
    for first in range(len(clause) - 1, max(-1, len(clause) - 1 - _MOST_WORDS), -1):
        start = clause[first].start
        opened = start > 0 and text[start - 1] in OPENERS
        score = evidence.score(text[start:end], profile) + left_edge(clause, first, profile, evidence) + _OPENED * opened
        yield Phrase(start, end, score)


def _without_possessive(word: Word) -> int:
    return word.end - 2 if word.text.endswith(_POSSESSIVE[:2]) else word.end


def left_edge(clause: Sequence[Word], first: int, profile: Profile, evidence: Evidence) -> float:
    """What the words before a phrase say about the cut: a small word invites it, a capital or a sense of the hanzi forbids it."""
    if first == 0:
        return _CLAUSE_START
    before = clause[first - 1]
    if _linked_name(clause, first):
        return _FORBIDDEN
    if before.text.endswith(_POSSESSIVE):
        return _DETERMINED
    if before.low in DETERMINERS | LINKS:
        return _across(clause, first, profile, evidence)
    if clause[first].text[0].isupper() and not before.capital:
        return _NAME_BEGINS
    if profile.maybe_person and len(clause) - first == 2 and clause[first].capital:
        return _NAME_BEGINS
    if before.low not in LOOSE and _same_name(clause[first], before):
        return _FORBIDDEN
    if evidence.means(before.text, profile):
        return _MEANT
    if before.capital and first > 1 and not clause[first].capital:
        return _MODIFIED
    return _INVITED if before.text[0].isdigit() or before.low in OUTSIDE | LOOSE | ABOUT_WORDS else 0.0


def _across(clause: Sequence[Word], first: int, profile: Profile, evidence: Evidence) -> float:
    """A determiner or preposition before the phrase invites the cut, unless the hanzi mean the word before it: passing the | buck."""
    at = first - 1
    while at >= 0 and clause[at].low in LINKS | DETERMINERS:
        at -= 1
    if at >= 0 and evidence.means(clause[at].text, profile):
        return 0.0
    return _DETERMINED if clause[first - 1].low in DETERMINERS else _INVITED


def _linked_name(clause: Sequence[Word], first: int) -> bool:
    """Whether small words join the phrase to a capital before it: Study the | Strong Nation."""
    at = first - 1
    while at > 0 and clause[at].low in LINKS | DETERMINERS:
        at -= 1
    return 0 < at < first - 1 and clause[first].capital and clause[at].capital and not clause[at].text.endswith(_POSSESSIVE)


def _same_name(first: Word, before: Word) -> bool:
    return first.capital and before.capital and before.low not in _TITLES and not before.text.endswith(_POSSESSIVE)
