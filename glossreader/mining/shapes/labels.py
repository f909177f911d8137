"""Labels over columns and before values that say what follows: English or pinyin."""

import re

_ENGLISH = re.compile(r"english|translation|meaning|definition|render|gloss|literal|explanation", re.IGNORECASE)
_READING = re.compile(r"pinyin|romani[sz]ation|pronunciation|reading|wade|jyutping", re.IGNORECASE)


def says_english(label: str) -> bool:
    """Whether a label announces English: Usual English, Literal meaning, Definition."""
    return _ENGLISH.search(label) is not None


def says_reading(label: str) -> bool:
    """Whether a label announces a romanisation."""
    return _READING.search(label) is not None
