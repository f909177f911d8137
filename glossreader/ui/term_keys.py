"""Which term a key speaks of: the one on the card, else the rows chosen in the glossary, else the word where the reader is."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from glossreader.annotate.edges import moved
from glossreader.domain.page import Gloss, Page
from glossreader.domain.term import Place
from glossreader.language.hanzi import count_han
from glossreader.ui.actions import Actions
from glossreader.ui.glossary_pane import GlossaryPane
from glossreader.ui.hover_card import HoverCard
from glossreader.ui.leaf import Leaf
from glossreader.ui.mending import Mending
from glossreader.ui.reader import Reader


@dataclass(frozen=True, slots=True)
class _Spot:
    """A term in one of the pages, and which of its mentions."""

    page: Page
    gloss: Gloss
    mention: int


class TermKeys(QObject):
    """Turns the actions on terms into what a person says about them; `told` says what is missing for it."""

    told = Signal(str)

    def __init__(self, actions: Actions, mending: Mending, reader: Reader, glossary: GlossaryPane, card: HoverCard) -> None:
        super().__init__(reader)
        self._actions = actions
        self._mending = mending
        self._reader = reader
        self._glossary = glossary
        self._card = card
        self._latest = ""  # the term that was added last: what G links English to
        mending.term_added.connect(self._remember)
        actions.accept.triggered.connect(lambda: mending.accept(self._terms()))
        actions.reject.triggered.connect(lambda: mending.reject(self._standing()))
        actions.remove.triggered.connect(self._remove)
        actions.edit.triggered.connect(self._edit)
        actions.add_term.triggered.connect(self.add_or_link)
        actions.left_edge_out.triggered.connect(lambda: self._move_edge(left=-1))
        actions.left_edge_in.triggered.connect(lambda: self._move_edge(left=1))
        actions.right_edge_out.triggered.connect(lambda: self._move_edge(right=1))
        actions.right_edge_in.triggered.connect(lambda: self._move_edge(right=-1))

    def add_or_link(self) -> None:
        """Make the selected hanzi, or else the word pointed at, a term; link selected English to the term that is at hand."""
        leaf = self._reader.active
        places = leaf.view.selection()
        if not places:
            self._add_pointed(leaf)
        elif leaf.page is not None and self._take(leaf.page, places[0]):
            leaf.view.clear_selection()

    def _take(self, page: Page, place: Place) -> bool:
        """Do with a selection what its letters ask for; says whether there was something to do."""
        if count_han(page.article.text(place.block)[place.start : place.end]):
            self._mending.add(page.number, place)
            return True
        here = {gloss.entry.term.id for gloss in page.glosses}
        term = next((term for term in (*self._terms(), self._latest) if term in here), None)
        if term is None:
            self.told.emit(self.tr("Select hanzi and press G first, or click the term that this is the English of."))
        else:
            self._mending.link(page.number, term, place)
        return term is not None

    def _add_pointed(self, leaf: Leaf) -> None:
        pointed = leaf.view.current()
        if leaf.page is None or pointed is None or pointed.gloss is not None:
            return
        block = leaf.page.passages[pointed.passage].place
        if block is not None and count_han(pointed.text):
            self._mending.add(leaf.page.number, Place(block, pointed.start, pointed.end))

    def _terms(self) -> tuple[str, ...]:
        if self._card.isVisible() and self._card.term_id:
            return (self._card.term_id,)
        if self._glossary.has_focus and (chosen := self._glossary.chosen_ids()):
            return chosen
        if spot := self._pointed():
            return (spot.gloss.entry.term.id,)
        return self._glossary.chosen_ids()[:1] if self._reader.active.view.hasFocus() else ()

    def _standing(self) -> tuple[str, ...]:
        """Give the terms at hand that can be taken out: a rejected one is out already."""
        rejected = {gloss.entry.term.id for page in self._reader.pages() for gloss in page.rejected}
        return tuple(term for term in self._terms() if term not in rejected)

    def _remove(self) -> None:
        page, terms = self._reader.active.page, self._standing()
        if page is not None and terms:
            self._mending.remove(page.number, terms)

    def edit(self, term: str) -> None:
        """Let a person write the English of a term in its row, which is brought into sight."""
        if not self._glossary.isVisible():
            self._actions.toggle_glossary.trigger()
        self._glossary.edit(term)

    def _edit(self) -> None:
        if terms := self._terms():
            self.edit(terms[0])

    def _move_edge(self, left: int = 0, right: int = 0) -> None:
        spot = self._spot()
        english = spot.gloss.entry.mentions[spot.mention].english if spot else None
        if spot is None or english is None:
            return
        term = spot.gloss.entry.term.id
        span = moved(spot.page.article.text(english.block), english.start, english.end, left, right)
        if span:
            self._mending.move_edge(spot.page.number, term, spot.mention, Place(english.block, *span))

    def _spot(self) -> _Spot | None:
        """Find the mention whose English is meant: the one pointed at, else the first one of the term at hand that has English."""
        pointed = self._pointed()
        terms = self._terms()
        if pointed and pointed.gloss.entry.mentions[pointed.mention].english and pointed.gloss.entry.term.id in terms:
            return pointed
        for page in self._reader.pages():
            for gloss in page.glosses:
                if gloss.entry.term.id in terms[:1]:
                    with_english = (at for at, mention in enumerate(gloss.entry.mentions) if mention.english)
                    return next((_Spot(page, gloss, at) for at in with_english), None)
        return None

    def _pointed(self) -> _Spot | None:
        leaf = self._reader.active
        pointed = leaf.view.current()
        if leaf.page is None or pointed is None or pointed.gloss is None or pointed.mention is None:
            return None
        return _Spot(leaf.page, leaf.page.glosses[pointed.gloss], pointed.mention)

    def _remember(self, term: str) -> None:
        self._latest = term
