"""Which articles are open: the list, back and forward, one beside the other, and what becomes of them when the library changes."""

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from glossreader.domain.errors import ArticleNotFound, GlossreaderError
from glossreader.domain.shelf import Listed
from glossreader.domain.term import Place
from glossreader.ui.actions import Actions
from glossreader.ui.article_list import ArticleList
from glossreader.ui.background import Background
from glossreader.ui.history import History
from glossreader.ui.look import Look
from glossreader.ui.reader import Reader

_SOON = 300  # ms; in an import articles come faster than a list can be read


class Session(QObject):
    """Opens articles in the reader, and keeps list and actions in step with it."""

    refused = Signal(object)

    def __init__(self, background: Background, reader: Reader, articles: ArticleList, actions: Actions, look: Look) -> None:
        super().__init__(reader)
        self._background = background
        self._reader = reader
        self._articles = articles
        self._actions = actions
        self._look = look
        self._listed: dict[int, Listed] = {}
        self._history = History()
        self._is_behind = False  # the list, because its rows do not move under the mouse
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self.refresh_list)
        self._is_begun = False  # what was open last is known until it is opened again
        articles.article_chosen.connect(self.open)
        articles.beside_requested.connect(self.open_beside)
        articles.left.connect(self._catch_up)
        reader.pages_changed.connect(self._show_state)
        reader.place_kept.connect(self._leave)
        reader.refused.connect(self._page_refused)
        actions.back.triggered.connect(lambda: self._go(self._history.back()))
        actions.forward.triggered.connect(lambda: self._go(self._history.forward()))
        actions.toggle_beside.triggered.connect(self._toggle_beside)
        self._show_state()

    def start(self) -> None:
        """Fetch the list and open what was open last, or the first article there is."""
        self._background.ask(lambda library: library.articles(), self._begin, self.refused.emit)

    def refresh(self) -> None:
        """Fetch list and pages anew, after something changed."""
        self._background.ask(lambda library: library.articles(), self._show_list, self.refused.emit)
        self._reader.refresh()

    def refresh_list(self) -> None:
        """Fetch the list anew."""
        self._background.ask(lambda library: library.articles(), self._show_list, self.refused.emit)

    def refresh_list_soon(self) -> None:
        """Fetch the list anew within a moment, once for all that asks for it meanwhile."""
        if not self._soon.isActive():
            self._soon.start()

    def open(self, number: int, place: Place | None = None) -> None:
        """Open an article where it was left, or at `place`."""
        self._history = self._history.opened(number)
        self._reader.open(number, place)
        self._show_state()

    def open_beside(self, number: int) -> None:
        """Open an article beside the one on show."""
        if number not in self._reader.numbers():
            self._reader.open_beside(number)
        self._show_state()

    def title(self) -> str:
        """Give the title of the article on show, or nothing."""
        page = self._reader.active.page
        return page.article.title if page else ""

    def listed(self, number: int) -> Listed | None:
        """Give what the list knows about an article."""
        return self._listed.get(number)

    def _begin(self, listed: tuple[Listed, ...]) -> None:
        wanted = [number for number in self._look.settings.open_articles if any(one.number == number for one in listed)]
        self._is_begun = True
        self._show_list(listed)
        for number in wanted[1:2]:
            self._reader.open(wanted[0])
            self.open_beside(number)
        if not self._reader.numbers() and (first := wanted[:1] or [one.number for one in listed[:1]]):
            self.open(first[0])

    def _show_list(self, listed: tuple[Listed, ...]) -> None:
        self._listed = {one.number: one for one in listed}
        self._articles.show_articles(listed)
        for number in [number for number in self._history.numbers if number not in self._listed]:
            self._history = self._history.without(number)
        if not listed:
            self._reader.clear()
            self._reader.empty.invite()
        self._show_state()

    def _leave(self, number: int) -> None:
        """Show how far an article was read when it is left; while it is on show, its row stays where it is."""
        if number not in self._reader.numbers():
            self._is_behind = True
            if not self._articles.underMouse():
                self._catch_up()

    def _catch_up(self) -> None:
        if self._is_behind:
            self._is_behind = False
            self.refresh_list()

    def _page_refused(self, error: GlossreaderError) -> None:
        """Show another article in place of one that is gone, as after an import was taken back."""
        if not isinstance(error, ArticleNotFound):
            self.refused.emit(error)
            return
        self._history = self._history.without(error.number)
        self._reader.clear()
        here = self._history.here or next(iter(self._listed), None)
        if here is not None:
            self.open(here)
        else:
            self._reader.empty.invite()

    def _go(self, history: History) -> None:
        self._history = history
        if history.here is not None:
            self._reader.open(history.here)
        self._show_state()

    def _toggle_beside(self) -> None:
        """Part the page, or show one article alone again; its partner comes beside it, else the one read before, else the next."""
        if self._reader.is_beside:
            self._reader.close_beside()
        else:
            here = self._reader.numbers()
            others = [
                number for number in (*self._partner_of(here), *reversed(self._history.numbers), *self._after(here)) if number not in here
            ]
            if others:
                self._reader.open_beside(others[0])
        self._show_state()

    def _partner_of(self, here: tuple[int, ...]) -> list[int]:
        """Give the article that makes a pair with the one on show."""
        listed = self._listed.get(here[0]) if here else None
        return [listed.partner] if listed and listed.partner in self._listed else []

    def _after(self, here: tuple[int, ...]) -> list[int]:
        numbers = list(self._listed)
        at = numbers.index(here[0]) + 1 if here and here[0] in numbers else 0
        return numbers[at:] + numbers[:at]

    def _show_state(self) -> None:
        numbers = self._reader.numbers()
        self._actions.back.setEnabled(self._history.can_go_back)
        self._actions.forward.setEnabled(self._history.can_go_forward)
        self._actions.toggle_beside.setChecked(self._reader.is_beside)
        self._actions.toggle_beside.setEnabled(self._reader.is_beside or len(self._listed) > 1)
        for action in (self._actions.export_article, self._actions.remove_article, self._actions.read_again, self._actions.find):
            action.setEnabled(bool(numbers))
        if numbers:
            self._articles.select(self._reader.active.number or numbers[0])
        others = [number for number in numbers if number != self._reader.active.number]
        self._articles.set_beside(others[0] if others else None)
        if self._is_begun:
            self._look.remember(replace(self._look.settings, open_articles=numbers))
