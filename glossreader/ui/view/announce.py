"""Says to a screen reader which word the keyboard is at."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from glossreader.domain.page import Page
from glossreader.ui.view.pointed import Pointed


def spoken(page: Page, word: Pointed) -> str:
    """Put a word into a sentence for the ear: its hanzi, pinyin and English, as far as they are known."""
    if word.gloss is not None:
        gloss = page.glosses[word.gloss]
        return ", ".join(filter(None, (gloss.entry.printed, gloss.entry.term.pinyin, *gloss.entry.english[:1])))
    words = page.passages[word.passage].words or ()
    reading = next((woven.syllables for woven in words if (woven.start, woven.end) == (word.start, word.end)), ())
    return ", ".join(filter(None, (word.text, "".join(syllable.text for syllable in reading))))


def announce(widget: QWidget, text: str) -> None:
    """Let a screen reader say a text now, and keep it as the widget's description."""
    widget.setAccessibleDescription(text)
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
