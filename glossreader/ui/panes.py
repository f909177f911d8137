"""Which panes are shown: what a reader wants, less what has no room, and the way from one to the next."""

from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from glossreader.settings import Settings
from glossreader.ui.actions import Actions
from glossreader.ui.article_list import ArticleList
from glossreader.ui.frame import Frame
from glossreader.ui.glossary_pane import GlossaryPane
from glossreader.ui.look import Look
from glossreader.ui.reader import Reader


class Panes(QObject):
    """Keeps the frame in step with the toggles, the settings, and whether two articles need the room."""

    def __init__(self, frame: Frame, articles: ArticleList, reader: Reader, glossary: GlossaryPane, commands: Actions, look: Look) -> None:
        super().__init__(frame)
        self._frame, self._articles, self._reader, self._glossary = frame, articles, reader, glossary
        self._commands, self._look = commands, look
        self._was_beside = False
        commands.toggle_articles.triggered.connect(self._show)
        commands.toggle_glossary.triggered.connect(self._show)
        commands.next_pane.triggered.connect(self._go_on)
        reader.pages_changed.connect(self._make_room)
        frame.narrowed.connect(self._fold)

    def restore(self, settings: Settings) -> None:
        """Show the panes as they were left, with the keys going to none of them; the frame has its place in the window already."""
        self._commands.toggle_articles.setChecked(settings.articles_shown)
        self._commands.toggle_glossary.setChecked(settings.glossary_shown)
        self._show()
        self._frame.set_widths(settings.articles_width, settings.glossary_width)
        self._frame.setFocus()  # until there is a text, or Qt gives the keys to the first field

    def keep_widths(self) -> None:
        """Remember how wide the side panes are."""
        articles, glossary = self._frame.widths()
        self._look.remember(replace(self._look.settings, articles_width=articles, glossary_width=glossary))

    def _show(self) -> None:
        articles, glossary = self._commands.toggle_articles.isChecked(), self._commands.toggle_glossary.isChecked()
        focus = QApplication.focusWidget()
        hidden = [pane for pane, is_shown in ((self._articles, articles), (self._glossary, glossary)) if not is_shown]
        self._frame.want(articles=articles, glossary=glossary)
        if focus and any(pane.isAncestorOf(focus) for pane in hidden):
            self._reader.focus()
        if not self._reader.is_beside and not self._frame.is_narrow:
            self._look.remember(replace(self._look.settings, articles_shown=articles, glossary_shown=glossary))

    def _make_room(self) -> None:
        """Give two articles the room of the list; it can be called back, and comes back with a single article."""
        if self._reader.is_beside != self._was_beside:
            self._was_beside = self._reader.is_beside
            self._commands.toggle_articles.setChecked(self._look.settings.articles_shown and not self._was_beside)
            self._show()
            self._reader.focus()

    def _fold(self) -> None:
        """Shut the drawer when the window has just become narrow, and bring the glossary back when it has not."""
        self._commands.toggle_glossary.setChecked(self._look.settings.glossary_shown and not self._frame.is_narrow)
        self._show()

    def _go_on(self) -> None:
        """Take the focus to the next pane that is shown."""
        text = self._reader.active.view
        ways = {self._articles: self._articles.take_focus, text: text.setFocus, self._glossary: self._glossary.take_focus}
        panes = [pane for pane in ways if pane.isVisible()]
        focus = QApplication.focusWidget()
        here = next((at for at, pane in enumerate(panes) if focus and (pane is focus or pane.isAncestorOf(focus))), -1)
        if panes:  # with both sides folded away and no article there is none
            ways[panes[(here + 1) % len(panes)]]()
