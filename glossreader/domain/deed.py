"""What a change of the library did, as sentences that can be read back: the list of changes keeps them, the window translates them."""

import re
from enum import StrEnum


class Deed(StrEnum):
    """The sentences, in which {0} and {1} are what was changed: a title, the hanzi of a term, its English, how many terms, a dictionary."""

    ARTICLE_ADDED = "Added “{0}”"
    ARTICLE_UPDATED = "Updated “{0}”"
    ARTICLE_REMOVED = "Removed “{0}”"
    READ_AGAIN = "Read {0} again"
    BLOCK_CUT = "Cut a block out of “{0}”"
    BLOCK_PUT_BACK = "Put a block back into “{0}”"
    ARTICLES_PAIRED = "Paired “{0}” with “{1}”"
    ARTICLES_PARTED = "Parted “{0}” from “{1}”"
    TERM_ADDED = "Added {0} as a term"
    ENGLISH_LINKED = "Linked “{0}” to {1}"
    ENGLISH_MADE = "Made “{0}” the English of {1}"
    ACCEPTED = "Accepted {0}"
    REJECTED = "Rejected {0}"
    REOPENED = "Reopened {0}"
    EDITED = "Edited {0}"
    NOTED = "Noted on {0}"
    REMOVED = "Removed {0}"
    ACCEPTED_SEVERAL = "Accepted {0} terms"
    REJECTED_SEVERAL = "Rejected {0} terms"
    REOPENED_SEVERAL = "Reopened {0} terms"
    EDITED_SEVERAL = "Edited {0} terms"
    NOTED_SEVERAL = "Noted on {0} terms"
    REMOVED_SEVERAL = "Removed {0} terms"
    DICTIONARY_ADDED = "Added the dictionary “{0}”"
    DICTIONARY_REMOVED = "Removed the dictionary “{0}”"
    DICTIONARY_ON = "Switched the dictionary “{0}” on"
    DICTIONARY_OFF = "Switched the dictionary “{0}” off"
    DICTIONARY_MOVED = "Moved the dictionary “{0}”"
    WORDS_CORRECTED = "Corrected the words {0}"
    WORDS_FORGOTTEN = "Forgot the correction of the words {0}"

    def of(self, *subjects: object) -> str:
        """Say the sentence of these subjects."""
        return self.value.format(*subjects)

    @property
    def several(self) -> "Deed":
        """The same deed, done to several terms."""
        return Deed[f"{self.name}_SEVERAL"]


def read_back(sentence: str) -> tuple[Deed, tuple[str, ...]] | None:
    """Tell which deed a sentence says, and of what; None for a sentence of another version of the program."""
    for deed, pattern in _PATTERNS.items():
        if match := pattern.fullmatch(sentence):
            return deed, match.groups()
    return None


def _pattern(deed: Deed) -> re.Pattern[str]:
    parts = (re.escape(part) for part in re.split(r"\{\d\}", deed.value))
    subject = r"(\d+)" if deed.name.endswith("_SEVERAL") else "(.*)"
    return re.compile(subject.join(parts), re.DOTALL)


# The sentences with more words of their own are tried first: "Added 信 as a term" is none of "Added “{0}”".
_PATTERNS = {deed: _pattern(deed) for deed in sorted(Deed, key=lambda deed: -len(deed.value))}
