"""What a change did, in the window's language."""

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from glossreader.domain.deed import Deed, read_back
from glossreader.domain.errors import visible

_CONTEXT = "Deeds"

_SENTENCES: dict[Deed, Any] = {  # PySide6 says that the texts are objects
    Deed.ARTICLE_ADDED: QT_TRANSLATE_NOOP("Deeds", "Added “{0}”"),
    Deed.ARTICLE_UPDATED: QT_TRANSLATE_NOOP("Deeds", "Updated “{0}”"),
    Deed.ARTICLE_REMOVED: QT_TRANSLATE_NOOP("Deeds", "Removed “{0}”"),
    Deed.READ_AGAIN: QT_TRANSLATE_NOOP("Deeds", "Read {0} again"),
    Deed.BLOCK_CUT: QT_TRANSLATE_NOOP("Deeds", "Cut a block out of “{0}”"),
    Deed.BLOCK_PUT_BACK: QT_TRANSLATE_NOOP("Deeds", "Put a block back into “{0}”"),
    Deed.ARTICLES_PAIRED: QT_TRANSLATE_NOOP("Deeds", "Paired “{0}” with “{1}”"),
    Deed.ARTICLES_PARTED: QT_TRANSLATE_NOOP("Deeds", "Parted “{0}” from “{1}”"),
    Deed.TERM_ADDED: QT_TRANSLATE_NOOP("Deeds", "Added {0} as a term"),
    Deed.ENGLISH_LINKED: QT_TRANSLATE_NOOP("Deeds", "Linked “{0}” to {1}"),
    Deed.ENGLISH_MADE: QT_TRANSLATE_NOOP("Deeds", "Made “{0}” the English of {1}"),
    Deed.ACCEPTED: QT_TRANSLATE_NOOP("Deeds", "Accepted {0}"),
    Deed.REJECTED: QT_TRANSLATE_NOOP("Deeds", "Rejected {0}"),
    Deed.REOPENED: QT_TRANSLATE_NOOP("Deeds", "Reopened {0}"),
    Deed.EDITED: QT_TRANSLATE_NOOP("Deeds", "Edited {0}"),
    Deed.NOTED: QT_TRANSLATE_NOOP("Deeds", "Noted on {0}"),
    Deed.REMOVED: QT_TRANSLATE_NOOP("Deeds", "Removed {0}"),
    Deed.ACCEPTED_SEVERAL: QT_TRANSLATE_NOOP("Deeds", "Accepted {0} terms"),
    Deed.REJECTED_SEVERAL: QT_TRANSLATE_NOOP("Deeds", "Rejected {0} terms"),
    Deed.REOPENED_SEVERAL: QT_TRANSLATE_NOOP("Deeds", "Reopened {0} terms"),
    Deed.EDITED_SEVERAL: QT_TRANSLATE_NOOP("Deeds", "Edited {0} terms"),
    Deed.NOTED_SEVERAL: QT_TRANSLATE_NOOP("Deeds", "Noted on {0} terms"),
    Deed.REMOVED_SEVERAL: QT_TRANSLATE_NOOP("Deeds", "Removed {0} terms"),
    Deed.DICTIONARY_ADDED: QT_TRANSLATE_NOOP("Deeds", "Added the dictionary “{0}”"),
    Deed.DICTIONARY_REMOVED: QT_TRANSLATE_NOOP("Deeds", "Removed the dictionary “{0}”"),
    Deed.DICTIONARY_ON: QT_TRANSLATE_NOOP("Deeds", "Switched the dictionary “{0}” on"),
    Deed.DICTIONARY_OFF: QT_TRANSLATE_NOOP("Deeds", "Switched the dictionary “{0}” off"),
    Deed.DICTIONARY_MOVED: QT_TRANSLATE_NOOP("Deeds", "Moved the dictionary “{0}”"),
    Deed.WORDS_CORRECTED: QT_TRANSLATE_NOOP("Deeds", "Corrected the words {0}"),
    Deed.WORDS_FORGOTTEN: QT_TRANSLATE_NOOP("Deeds", "Forgot the correction of the words {0}"),
}


def said(sentence: str) -> str:
    """Translate the sentence of a change; one of another version of the program stays as it is."""
    found = read_back(sentence)
    if found is None:
        return visible(sentence)
    deed, subjects = found
    return QCoreApplication.translate(_CONTEXT, _SENTENCES[deed]).format(*map(visible, subjects))
