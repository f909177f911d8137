"""Footnotes stand after the paragraph that points to them: never within a sentence, and not in the middle of what follows it."""

import re
from collections.abc import Sequence

from glossreader.importers.pdf.passages import Form, Passage

_REACH = 400  # passages
_LABEL = re.compile(r"\[?(\d{1,3}|[①-⑳]|[*†‡§]{1,3})")
# A word, its point or its bracket; 2.1 points to nothing.
_BEFORE = r"(?<=[^\W\d_])|(?<=[^\W\d_][.,;:!?)\]”’\"»])|(?<=[)\]”’\"»][.,;:!?)\]”’\"»])|(?<=[…。，、；：！？）】》」』])"


def with_notes_placed(passages: Sequence[Passage]) -> list[Passage]:
    """Put each note after the passage of its page that has its mark; one that nothing points to stays at the foot of its page."""
    notes: dict[int, list[Passage]] = {}
    placed: set[int] = set()
    for at, note in enumerate(passages):
        target = _target(passages, at) if note.form is Form.NOTE else None
        if target is not None:
            notes.setdefault(target, []).append(note)
            placed.add(at)
    return [each for at, passage in enumerate(passages) if at not in placed for each in (passage, *notes.get(at, ()))]


def _target(passages: Sequence[Passage], at: int) -> int | None:
    """Find what points to a note: text with its number glued to a word, in brackets, or with its sign."""
    note = passages[at]
    label = _LABEL.match(note.first.text)
    if not label:
        return None
    mark = _mark(label[1])
    for index in range(max(0, at - _REACH), min(at + _REACH, len(passages))):
        passage = passages[index]
        if passage.form in (Form.TEXT, Form.ROW) and mark.search(" ".join(line.text for line in passage.lines if line.page == note.page)):
            return index
    return None


def _mark(label: str) -> re.Pattern[str]:
    if label.isdecimal():
        return re.compile(rf"(?:{_BEFORE}){label}(?![\d%年月日])(?![.,]\d)|\[{label}\]")
    return re.compile(rf"(?<=\S){re.escape(label)}(?!\*)")
