"""A person's word about terms: accepted, rejected, edited, added, linked, moved, removed, taken back and done again."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from glossreader.domain.curation import TermEdit
from glossreader.domain.term import Place, Status
from glossreader.ui.background import Background
from glossreader.ui.deeds import said

if TYPE_CHECKING:
    from glossreader.domain.shelf import Change
    from glossreader.library import Library


class Mending(QObject):
    """Asks the library for each change, and tells in a sentence what was done."""

    mended = Signal(str)  # what was done, for people; it can be undone
    reread = Signal(str)  # the same of a reading
    told = Signal(str)  # what was taken back or done again, or that there was nothing
    term_added = Signal(str)  # the new term's id
    refused = Signal(object)

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background

    def accept(self, terms: Sequence[str]) -> None:
        """Let terms stand as they are."""
        self._decide(terms, Status.ACCEPTED, self.tr("%n term(s) accepted", "", len(terms)))

    def reject(self, terms: Sequence[str]) -> None:
        """Take terms out of every glossary; what was found stays found, and is not suggested again."""
        self._decide(terms, Status.REJECTED, self.tr("%n term(s) rejected", "", len(terms)))

    def edit(self, term: str, english: str) -> None:
        """Let `english` be what stands for the term; further renderings are parted by semicolons."""
        texts = tuple(dict.fromkeys(part.strip() for part in english.split(";") if part.strip()))
        edit = TermEdit(renderings=texts)
        self._ask(lambda library: library.edit_term(term, edit), self.tr("English changed"))

    def read(self, term: str, pinyin: str) -> None:
        """Let `pinyin`, marked, be how the term is read; it is told by `reread`, for the card that chose it shows it already."""
        edit = TermEdit(pinyin=pinyin)
        self._background.ask(
            lambda library: library.edit_term(term, edit), lambda _: self.reread.emit(self.tr("Reading changed")), self.refused.emit
        )

    def add(self, number: int, hanzi: Place) -> None:
        """Make hanzi of an article a term."""
        self._background.ask(lambda library: library.add_term(number, hanzi), self._added, self.refused.emit)

    def link(self, number: int, term: str, english: Place) -> None:
        """Let English of the article stand for the term."""
        self._ask(lambda library: library.link(number, term, english), self.tr("English linked"))

    def move_edge(self, number: int, term: str, mention: int, english: Place) -> None:
        """Let the English of a mention begin and end elsewhere."""
        self._ask(lambda library: library.move_edge(number, term, mention, english), self.tr("English changed"))

    def remove(self, number: int, terms: Sequence[str]) -> None:
        """Take terms out of an article's glossary."""
        self._ask(lambda library: library.remove_terms(number, tuple(terms)), self.tr("%n term(s) removed", "", len(terms)))

    def remove_article(self, number: int, title: str) -> None:
        """Take an article out of the library."""
        done = self.tr("“{title}” removed").format(title=title)
        self._ask(lambda library: library.remove_article(number), done)

    def undo(self) -> None:
        """Take the last change back."""
        self._turn(lambda library: library.undo(), self.tr("Taken back: {what}"), self.tr("Nothing to take back"))

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._turn(lambda library: library.redo(), self.tr("Done again: {what}"), self.tr("Nothing to do again"))

    def _decide(self, terms: Sequence[str], status: Status, done: str) -> None:
        if terms:
            self._ask(lambda library: library.edit_terms(tuple(terms), TermEdit(status=status)), done)

    def _ask(self, call: "Callable[[Library], object]", done: str) -> None:
        self._background.ask(call, lambda _: self.mended.emit(done), self.refused.emit)

    def _added(self, term: str) -> None:
        self.mended.emit(self.tr("Term added. Select its English and press G to link it."))
        self.term_added.emit(term)

    def _turn(self, call: "Callable[[Library], Change | None]", done: str, nothing: str) -> None:
        def tell(change: "Change | None") -> None:
            self.told.emit(done.format(what=said(change.what)) if change else nothing)

        self._background.ask(call, tell, self.refused.emit)
