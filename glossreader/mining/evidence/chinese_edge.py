"""Where a Chinese term begins before its English in a Chinese sentence: 国家正在建设[社会信用体系]（Social Credit System）."""

from dataclasses import replace

from glossreader.language.hanzi import count_han
from glossreader.mining.evidence.fit import Evidence
from glossreader.mining.text.runs import Run

_SHORTEST = 2  # hanzi
_LONGEST = 40  # code points of a clause that are looked at


def before_english(run: Run, english: str, evidence: Evidence) -> Run | None:
    """Cut a Chinese string at the word from which on it fits the English best; None where nothing of it is translated."""
    ends = [profile for profile in map(evidence.profile, _ends(run, evidence)) if evidence.cover(english, profile)]
    if not ends or len(run.text) != run.end - run.start:
        return None
    best = max(ends, key=lambda profile: evidence.fit(english, profile))
    start = run.end - len(best.text)
    return run if start == run.start else replace(run, start=start, text=best.text, sigil="", outer=(start, run.outer[1]))


def _ends(run: Run, evidence: Evidence) -> list[str]:
    """List the last word, the last two, the last three, ... of the clause that the string ends with."""
    clause = run.text[-_LONGEST:].replace("，", ",").rsplit(",", maxsplit=1)[-1]
    words = evidence.chinese.words(clause)
    ends = ["".join(words[first:]) for first in range(len(words) - 1, -1, -1)]
    return [end for end in ends if count_han(end) >= _SHORTEST]
