"""What an entry says, as plain lines of text: its forms and reading, its level, and all its senses."""

from glossreader.domain.page import Looked
from glossreader.language.dictionary.readable import references
from glossreader.ui.tone_label import reading_text


def forms(entry: Looked) -> str:
    """Write a word in both scripts: 名单 名單; once where they are the same."""
    return " ".join(dict.fromkeys((entry.simplified, entry.traditional)))


def row(entry: Looked) -> str:
    """Write an entry in a line."""
    return f"{forms(entry)}   {reading_text(entry.reading)}   {'; '.join(entry.senses)}"


def named(entry: Looked) -> tuple[str, ...]:
    """Return the other words that the senses name, each once."""
    found = (word for sense in entry.senses for word in references(sense))
    return tuple(dict.fromkeys(word for word in found if word not in {entry.simplified, entry.traditional}))
