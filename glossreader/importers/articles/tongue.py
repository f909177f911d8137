"""The language of an article: that of its text; the declared one only where the text is too short to tell."""

from glossreader.importers.accounting import count_hanzi
from glossreader.importers.articles.sameness import folded
from glossreader.language.scripts.recognise import SIMPLIFIED, TRADITIONAL, script_of

ENGLISH = "en"
_LETTERS_A_HANZI = 3  # a Chinese text has about a third of the characters of its English translation
_SHORT = 24  # letters
_TRADITIONAL_IN = frozenset(("hant", "tw", "hk", "mo"))


def language_of(text: str, declared: str | None = None) -> str:
    """Tell the language of a text as BCP 47 has it, en, zh-Hans or zh-Hant; `declared` is what its source says."""
    said = _said(declared)
    if is_chinese(text):
        return script_of(text) or (said if said and said != ENGLISH else SIMPLIFIED)
    return said if said and len(folded(text)) < _SHORT else ENGLISH


def is_chinese(text: str) -> bool:
    """Whether most of a text is Chinese."""
    hanzi = count_hanzi(text)
    return hanzi * _LETTERS_A_HANZI > len(text) - hanzi


def _said(declared: str | None) -> str | None:
    name, *rest = (declared or "").lower().split("-")
    if name != "zh":
        return ENGLISH if name == "en" else None
    return SIMPLIFIED if _TRADITIONAL_IN.isdisjoint(rest) else TRADITIONAL
