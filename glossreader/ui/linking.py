"""A term lit on all sides at once: in the pages, in the glossary, on the card; and the walk through its mentions."""

from PySide6.QtCore import QObject, Signal

from glossreader.domain.page import Gloss
from glossreader.domain.shelf import Found
from glossreader.domain.term import Place
from glossreader.ui.background import Background, Ticket
from glossreader.ui.glossary_pane import GlossaryPane
from glossreader.ui.hover import Hover
from glossreader.ui.hover_card import HoverCard
from glossreader.ui.reader import Reader
from glossreader.ui.walk import Walk

_PIECE = 1000  # terms; a piece is made in some 35 ms


class Linking(QObject):
    """Carries what is pointed at from one side to the others; `article_wanted` with its number, and the place in it to go to."""

    article_wanted = Signal(int, object)

    def __init__(self, background: Background, reader: Reader, glossary: GlossaryPane, card: HoverCard, hover: Hover) -> None:
        super().__init__(reader)
        self._background = background
        self._reader = reader
        self._glossary = glossary
        self._card = card
        self._walk = Walk()
        self._is_library_shown = False
        self._glosses: tuple[Gloss, ...] = ()  # of the library, as far as they were asked for
        self._ticket = Ticket(0)
        hover.lit.connect(self._light)
        card.mention_chosen.connect(self._go_to_mention)
        glossary.gloss_pointed.connect(self._light_pages)
        glossary.gloss_activated.connect(self.walk_on)
        glossary.library_wanted.connect(self._fetch_library)
        reader.pages_changed.connect(self._show_pages)
        for leaf in reader.leaves:
            leaf.view.sight_changed.connect(self._show_sight)

    def walk_on(self, term: str) -> None:
        """Go to the next mention of a term."""
        self._walk, step = self._walk.onward(term, self._reader.pages())
        if step:
            self._reader.leaf_of(step.page).view.go_to(step.place)
        else:
            self._seek(term)
        self._light(term)

    def _seek(self, term: str) -> None:
        """Find an article that has a term which none on show has, as one of the library may be."""
        hanzi = next((gloss.entry.term.simplified for gloss in self._glosses if gloss.entry.term.id == term), None)
        if hanzi is not None:
            self._background.ask(lambda library: library.search(hanzi), self._go_to_article)

    def _go_to_article(self, found: tuple[Found, ...]) -> None:
        for place in found[:1]:
            self.article_wanted.emit(place.article, Place(place.block, place.start, place.end))

    def refresh_library(self) -> None:
        """Fetch the library's terms anew where they are shown, else their number."""
        self._background.ask(lambda library: library.count_terms(), self._glossary.show_library_size)
        if self._is_library_shown:
            self._fetch_library()

    def _light(self, term: str | None, spot: tuple[int, int, int] | None = None) -> None:
        self._light_pages(term, spot)
        self._glossary.light(term)

    def _light_pages(self, term: str | None, spot: tuple[int, int, int] | None = None) -> None:
        for leaf in self._reader.leaves:
            leaf.view.light(term, spot if leaf is self._reader.active else None)

    def _go_to_mention(self, mention: int) -> None:
        page = self._reader.active.page
        glosses = [gloss for gloss in page.glosses if gloss.entry.term.id == self._card.term_id] if page else []
        for gloss in glosses:
            self._reader.active.view.go_to(gloss.entry.mentions[mention].place)

    def _show_pages(self) -> None:
        self._glossary.show_pages(self._reader.pages())
        self._show_sight()

    def _show_sight(self) -> None:
        self._glossary.set_in_sight(self._reader.terms_in_sight())

    def _fetch_library(self) -> None:
        """Fetch the terms of the library in pieces, between which the library answers others; what was under way is given up."""
        self._is_library_shown = True
        self._ticket.forget()
        self._fetch_piece([])

    def _fetch_piece(self, fetched: list[Gloss]) -> None:
        first = len(fetched)

        def take(piece: tuple[Gloss, ...]) -> None:
            fetched.extend(piece)
            if len(piece) == _PIECE:
                self._fetch_piece(fetched)
            else:
                self._glosses = tuple(fetched)
                self._glossary.show_library(self._glosses)

        self._ticket = self._background.ask(lambda library: library.glosses(first, _PIECE), take)
