"""Labels over columns and before values that say what follows: English or pinyin."""

import re

from glossreader.mining.text.quotes import Span, inner

_ENGLISH = re.compile(r"english|translation|meaning|definition|render|gloss|literal|explanation", re.IGNORECASE)
_READING = re.compile(r"pinyin|romani[sz]ation|pronunciation|reading|wade|jyutping", re.IGNORECASE)
_LEADING = re.compile(
    r"\s*(?:(?:literal(?:ly)?|lit\.)(?: (?:translat(?:ion|ed)|meaning|sense|means)(?: as)?)?"
    r"|(?:english|usual|free)? ?translation|meaning|english|definition)"
    r"(?:\s*[:：]\s*|\s+(?=[“\"‘])|,\s*|(?<=ly)\s+)",
    re.IGNORECASE,
)


def without_label(text: str, span: Span) -> Span:
    """Step over a label at the beginning of English: Literal translation: “face”; literally a face."""
    label = _LEADING.match(text, *span)
    return inner(text, label.end(), span[1]) if label else span


def says_literal(label: str) -> bool:
    """Whether a label announces a word-by-word translation."""
    return "literal" in label.lower()


def says_english(label: str) -> bool:
    """Whether a label announces English: Usual English, Literal meaning, Definition."""
    return _ENGLISH.search(label) is not None


def says_reading(label: str) -> bool:
    """Whether a label announces a romanisation."""
    return _READING.search(label) is not None
