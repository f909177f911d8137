"""Readings: the author's as printed, else the dictionary's; a person's in two words with capitals, Chén Yímín, as GB/T 16159 has it."""

from glossreader.domain.term import Kind, ReadingSource
from glossreader.language.chinese import Chinese, Reading
from glossreader.language.hanzi import count_han
from glossreader.mining.agree import Candidate
from glossreader.mining.evidence.surnames import surname_length

_LONGEST_NAME = 4  # hanzi


def reading_of(candidate: Candidate, kind: Kind, chinese: Chinese) -> Reading:
    """Read a candidate of that kind."""
    if candidate.reading:
        return Reading(candidate.reading, ReadingSource.AUTHOR)
    surname = surname_length(candidate.simplified) if kind is Kind.PERSON else 0
    if surname and surname < len(candidate.printed) == count_han(candidate.printed) <= _LONGEST_NAME:
        return _name(candidate.printed[:surname], candidate.printed[surname:], chinese)
    return chinese.reading(candidate.printed)


def _name(surname: str, given: str, chinese: Chinese) -> Reading:
    """Read surname and given name apart; the less trusted source of the two is the source of both."""
    parts = [chinese.reading(surname), chinese.reading(given)]
    text = " ".join(part.text.replace(" ", "").capitalize() for part in parts)
    order = list(ReadingSource)
    return Reading(text, max((part.source for part in parts), key=order.index))
