"""A card in plain words: what a screen reader says of it, and what is copied from it."""

from PySide6.QtCore import QObject

from glossreader.ui.card.subject import Subject, TermSubject, WordSubject
from glossreader.ui.chips import Signs


class Spoken(QObject):
    """Puts cards into words."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._signs = Signs(self)

    def name(self, subject: Subject) -> str:
        """Say it in one line: 失信黑名单, shīxìn hēimíngdān, blacklist of dishonest persons, author, not yet checked."""
        if isinstance(subject, WordSubject):
            said = [subject.text, subject.pinyin, subject.english or self.tr("no entry"), self.tr("in no article’s glossary")]
        else:
            said = [subject.hanzi, subject.pinyin, *self._rendering(subject), self._signs.of_status(subject.gloss.entry.term.status).word]
        return self.tr(", ").join(filter(None, said))

    def copied(self, subject: Subject) -> str:
        """Give hanzi, pinyin and English with tabs between."""
        hanzi = subject.text if isinstance(subject, WordSubject) else subject.hanzi
        return "\t".join(" ".join(text.split()) for text in (hanzi, subject.pinyin, subject.english))

    def _rendering(self, subject: TermSubject) -> tuple[str, ...]:
        if not subject.renderings:
            return (self.tr("no English yet"),)
        first = subject.renderings[0]
        return first.text, self._signs.of_rendering(first.source).word
