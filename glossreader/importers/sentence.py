"""Whether an English line states something: it has a finite verb. What has none names, as captions and titles do."""

import re
from functools import cache

from glossreader.paths import resource

_WORD = re.compile(r"[^\W\d_]+(?:[’'\-][^\W\d_]+)*|\d+|[^\w\s]")
# A participle comes before these: users explained by, posted in, built for. A past tense may, too; then the line passes for a name.
_AFTER_PARTICIPLE = re.compile(r"(?:by|in|at|from|on|with|for|as|of|to|into|during|through|under|via|near)")
_CLOSERS = frozenset(")”\"’'")
_BEFORE_PARTICIPLE = re.compile(r"(?:an?|the|th(?:is|at|ese|ose)|h(?:is|er)|its|their|our|my|your|some|any|no|of|with|and|or|so-called)")


def has_finite_verb(text: str) -> bool:
    """Whether an English line has a word that can only be a finite verb or its subject, or a past tense in -ed."""
    words = [word.lower().replace("’", "'") for word in _WORD.findall(text)]
    known = _finite_verbs()
    return any(word in known for word in words) or any(_is_past(words, index) for index in range(1, len(words)))


def _is_past(words: list[str], index: int) -> bool:
    before = words[index - 1]
    if (
        not words[index].endswith("ed")
        or len(words[index]) < 5
        or _BEFORE_PARTICIPLE.fullmatch(before)
        or not (before[0].isalnum() or before in _CLOSERS)
    ):
        return False
    after = words[index + 1] if index + 1 < len(words) else "."
    return not _AFTER_PARTICIPLE.fullmatch(after) and after[0].isalnum()


@cache
def _finite_verbs() -> frozenset[str]:
    lines = resource("tables", "finite_verbs.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())
