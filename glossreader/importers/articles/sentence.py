"""Whether an English line states something: it has a finite verb. What has none names, as captions and titles do."""

import re
from functools import cache

from glossreader.paths import resource

# A participle is known by the preposition behind it, or by the article before it: users explained by, the prosecuted man.
_PAST = re.compile(
    r"(?P<before>[\w’'\-]+|[)”’\"']) (?P<past>\w{3,}ed) (?!(?:by|in|at|from|on|with|for|as|of|to|into|during|through|under|via|near)\b)\w"
)
_BEFORE_PARTICIPLE = re.compile(r"(?:an?|the|th(?:is|at|ese|ose)|h(?:is|er)|its|their|our|my|your|some|any|no|of|with|and|or|so-called)")


def has_finite_verb(text: str) -> bool:
    """Whether an English line has a word that can only be a finite verb or its subject, or a past tense in -ed."""
    lower = text.lower().replace("’", "'")
    if _finite_verb().search(lower):
        return True
    return any(not _BEFORE_PARTICIPLE.fullmatch(found["before"]) for found in _PAST.finditer(lower))


@cache
def _finite_verb() -> re.Pattern[str]:
    lines = resource("tables", "finite_verbs.txt").read_text(encoding="utf-8").splitlines()
    words = sorted({word for line in lines if not line.startswith("#") for word in line.split()})
    return re.compile(rf"(?<![\w'-])(?:{'|'.join(map(re.escape, words))})(?![\w'-])")
