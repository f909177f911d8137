"""The English phrase before a Chinese string: where does it begin? his name is on a [lose trust blacklist] (失信黑名单)."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from glossreader.mining.evidence.edge import left_edge, without_possessive
from glossreader.mining.evidence.fit import Evidence
from glossreader.mining.evidence.profile import Profile
from glossreader.mining.text.quotes import CLOSERS, OPENERS, Quotation, quote_before
from glossreader.mining.text.small_words import SMALL
from glossreader.mining.text.words import Word, Words

_MOST_WORDS = 12
_TAIL = 2  # words that may follow a quotation and still belong to the term: the “fan circle” economy
_SENTENCE_START, _LOOKBACK = re.compile(r"(?:\A|(?<![A-Z])[.!?:])[\s“\"‘]*\Z"), 6
_NO_NAME = 0.7
_SENTENCE_ENDS = ".?!"
_QUOTED, _WITH_TAIL, _OPENED = 2.2, 2.0, 0.5


@dataclass(frozen=True, slots=True)
class Phrase:
    """A span of English that may render a Chinese string; `score` is higher for better evidence, about -2 to 6."""

    start: int
    end: int
    score: float
    quoted: bool = False


def best_before(words: Words, end: int, profile: Profile, evidence: Evidence) -> Phrase | None:
    """Return the likeliest rendering among the phrases that are over at `end`: a quotation, a name, or the last words of the clause."""
    return max(_phrases(words, end, profile, evidence), key=lambda phrase: phrase.score, default=None)


def _phrases(words: Words, end: int, profile: Profile, evidence: Evidence) -> Iterator[Phrase]:
    if quotation := quote_before(words.text, end):
        yield _quoted(words, quotation, profile, evidence)
        return
    clause = words.before(end, _MOST_WORDS + 1)
    if clause:
        yield _best_suffix(words.text, clause, profile, evidence)
    quotation = quote_before(words.text, clause[0].start) if _is_tail(clause) else None
    if quotation and words.text[quotation.end - 1] in CLOSERS and words.text[quotation.end - 2] not in _SENTENCE_ENDS:
        yield _quoted(words, quotation, profile, evidence)
        whole = evidence.score(words.text[quotation.start : end], profile)
        yield Phrase(quotation.start, clause[-1].end, whole + _WITH_TAIL)


def _quoted(words: Words, quotation: Quotation, profile: Profile, evidence: Evidence) -> Phrase:
    start, end = quotation.inner
    return Phrase(start, end, evidence.fit(words.text[start:end], profile) + _QUOTED, quoted=True)


def _is_tail(clause: Sequence[Word]) -> bool:
    return 0 < len(clause) <= _TAIL and not any(word.low in SMALL for word in clause)


def _best_suffix(text: str, clause: Sequence[Word], profile: Profile, evidence: Evidence) -> Phrase:
    """Return the likeliest of the last word of the clause, the last two, the last three, ...; several shapes ask for the same."""
    end = without_possessive(clause[-1])
    key = (text[max(0, clause[0].start - _LOOKBACK) : clause[-1].end], profile.text)
    if key not in evidence.edges:
        best = max(_suffixes(text, clause, profile, evidence), key=lambda phrase: phrase.score)
        evidence.edges[key] = (end - best.start, best.score)
    length, score = evidence.edges[key]
    return Phrase(end - length, end, score)


def _suffixes(text: str, clause: Sequence[Word], profile: Profile, evidence: Evidence) -> Iterator[Phrase]:
    end = without_possessive(clause[-1])
    for first in range(len(clause) - 1, max(-1, len(clause) - 1 - _MOST_WORDS), -1):
        start = clause[first].start
        opened = start > 0 and text[start - 1] in OPENERS
        score = evidence.score(text[start:end], profile) + left_edge(clause, first, profile, evidence) + _OPENED * opened
        if first == len(clause) - 1 and _begins_sentence(text, clause[first]) and not evidence.means(clause[first].text, profile):
            score -= _NO_NAME
        yield Phrase(start, end, score)


def _begins_sentence(text: str, word: Word) -> bool:
    """Whether a word has its capital because a sentence or a line begins with it, and may be no name."""
    return word.text[0].isupper() and _SENTENCE_START.search(text, max(0, word.start - _LOOKBACK), word.start) is not None
