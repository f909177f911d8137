"""What stands in the window: its parts, how they lie, and what each does when another says something."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QApplication, QMainWindow, QVBoxLayout, QWidget

from glossreader.domain.dictionary import Volume
from glossreader.domain.errors import GlossreaderError
from glossreader.settings import Settings
from glossreader.ui.actions import Actions
from glossreader.ui.arrivals import Arrivals
from glossreader.ui.article_list import ArticleList
from glossreader.ui.background import Background
from glossreader.ui.card.telling import Telling
from glossreader.ui.copying import Copying
from glossreader.ui.departures import Departures
from glossreader.ui.dictionaries.desk import DictionaryDesk
from glossreader.ui.find_bar import FindBar
from glossreader.ui.finding import Finding
from glossreader.ui.frame import Frame
from glossreader.ui.glossary_pane import GlossaryPane
from glossreader.ui.hover import Hover
from glossreader.ui.hover_card import HoverCard
from glossreader.ui.importing.desk import ImportDesk
from glossreader.ui.key_hints import KeyHints
from glossreader.ui.linking import Linking
from glossreader.ui.look import Look
from glossreader.ui.mending import Mending
from glossreader.ui.menus import AppearanceMenu, MenuBar
from glossreader.ui.messages import message
from glossreader.ui.notice_bar import NoticeBar, UndoBar
from glossreader.ui.panes import Panes
from glossreader.ui.preferences.desk import PreferencesDesk
from glossreader.ui.reader import Reader
from glossreader.ui.session import Session
from glossreader.ui.status_bar import StatusBar
from glossreader.ui.style import style_application
from glossreader.ui.term_keys import TermKeys
from glossreader.ui.toolbar import Toolbar

if TYPE_CHECKING:
    from glossreader.language.dictionary.lookup import Lookup


class Workspace(QObject):
    """All that stands in a window, over one library whose dictionary lies in the folder `cache`; it belongs to the window."""

    language_chosen = Signal(str)

    def __init__(self, window: QMainWindow, background: Background, settings: Settings, cache: Path) -> None:
        super().__init__(window)
        self.window = window
        self._background = background
        self._cache = cache
        self._lookup: Lookup | None = None
        self._names: dict[str, str] = {}  # of a person's own dictionaries, by the ids of their volumes
        self.commands = Actions(window)
        self.look = Look(settings, self.commands, background, self)
        self._make_panes(background)
        self._make_workers(background)
        self._lay_out()
        self._connect_library()
        self._connect_commands()
        self._restore(settings)
        self._paint()
        self.reader.pages_changed.connect(self.reader.focus, Qt.ConnectionType.SingleShotConnection)

    def add_files(self, files: Sequence[Path]) -> None:
        """Read files into the library and show the first article."""
        self.arrivals.add(files)

    @property
    def looks_up(self) -> bool:
        """Whether the dictionary is at hand."""
        return self._lookup is not None

    def keep(self) -> None:
        """Keep in the library how the window looks and where the reader is."""
        self.panes.keep_widths()
        self.look.remember(replace(self.look.settings, geometry=self.window.saveGeometry().toBase64().toStdString()))
        self.look.keep()
        self.reader.keep_places()

    def take_over(self, former: "Workspace") -> None:
        """Go on where a window in another language leaves off."""
        self._open_library()
        if former.looks_up:
            self._open_lookup()

    def close(self) -> None:
        """Keep all that is to be kept, and let go of the dictionary."""
        self.keep()
        if self._lookup:
            self._lookup.close()
            self._lookup = None

    def _make_panes(self, background: Background) -> None:
        self.articles = ArticleList(self.window)
        self.reader = Reader(background, self.window)
        self.glossary = GlossaryPane(self.window)
        self.find_bar = FindBar(self.window)
        self.notices = NoticeBar(self.window)
        self.mending = Mending(background, self)
        self.undo_bar = UndoBar(self.mending.undo, self.window)
        self.status = StatusBar(self.window)
        self.toolbar = Toolbar(self.commands, self.window)
        self.card = HoverCard(self.window)

    def _make_workers(self, background: Background) -> None:
        self.session = Session(background, self.reader, self.articles, self.commands, self.look)
        self.arrivals = Arrivals(background, lambda: self.look.settings.looks_first, self.window)
        self.desk = ImportDesk(background, self.arrivals, self.commands.look_first, self.window)
        self.dictionaries = DictionaryDesk(self.window)
        self.preferences = PreferencesDesk(background, self.look, self.commands, self.window)
        self.departures = Departures(background, self.window)
        self.copying = Copying(background, self.reader, self.commands, self)
        self.finding = Finding(background, self.find_bar, self.reader)
        self.hover = Hover([leaf.view for leaf in self.reader.leaves], self.card, self)
        self.linking = Linking(background, self.reader, self.glossary, self.card, self.hover)
        self.key_hints = KeyHints(self.status, self.reader, self.articles, self.glossary)
        self.term_keys = TermKeys(self.commands, self.mending, self.reader, self.glossary, self.card)

    def _lay_out(self) -> None:
        self.window.setMenuBar(MenuBar(self.commands, self.window))
        middle = QWidget(self.window)
        _stack(middle, (self.find_bar, self.reader, self.undo_bar))
        self.frame = Frame(self.articles, middle, self.glossary, self.window)
        self.panes = Panes(self.frame, self.articles, self.reader, self.glossary, self.commands, self.look)
        central = QWidget(self.window)
        _stack(central, (self.toolbar, self.notices, self.frame, self.status))
        self.window.setCentralWidget(central)
        self.card.raise_()

    def _connect_library(self) -> None:
        self._background.opened.connect(self._open_library)
        for refused in (self._background.refused, self._background.call_refused, self._background.dictionary_refused):
            refused.connect(self._tell)
        self._background.dictionary_progressed.connect(self._show_dictionary)
        self._background.dictionary_ready.connect(self._open_lookup)
        self._background.shelf_changed.connect(self._ask_other_dictionaries)
        self.arrivals.article_added.connect(lambda _: self.session.refresh_list_soon())
        self.arrivals.first_added.connect(self.session.open)
        self.arrivals.progressed.connect(self.articles.show_progress)
        self.arrivals.told.connect(self.notices.tell)
        self.arrivals.finished.connect(self._finish_arrivals)
        self.articles.stop_requested.connect(self.arrivals.stop)
        self.articles.stop_requested.connect(self.desk.stop)
        self.desk.opened.connect(self.hover.close)
        self.dictionaries.opened.connect(self.hover.close)
        self.preferences.opened.connect(self.hover.close)
        self.desk.left_empty.connect(self.articles.hide_progress)
        self.articles.remove_requested.connect(self._remove_article)
        self.reader.empty.add_requested.connect(self.arrivals.choose)
        self.departures.finished.connect(lambda done: self.undo_bar.tell(done, can_undo=False))
        for sender in (self.session, self.mending, self.departures, self.preferences):
            sender.refused.connect(self._tell)
        self.mending.mended.connect(self._finish_mending)
        self.mending.reread.connect(self._finish_rereading)
        self.mending.told.connect(lambda done: self._finish_mending(done, can_undo=False))
        self.term_keys.told.connect(lambda said: self.undo_bar.tell(said, can_undo=False))

    def _connect_commands(self) -> None:
        commands = self.commands
        for action, work in (
            (commands.add, self.arrivals.choose),
            (commands.add_folder, self.arrivals.choose_folder),
            (commands.add_address, self.desk.ask_for_address),
            (commands.paste, self.arrivals.paste),
            (commands.read_again, self._read_again),
            (commands.export_article, self._export_article),
            (commands.export_all, lambda: self.departures.choose(None, "glossreader")),
            (commands.remove_article, lambda: self._remove_article(self.reader.active.number)),
            (commands.quit, self.window.close),
            (commands.undo, self.mending.undo),
            (commands.redo, self.mending.redo),
            (commands.copy, self._copy),
            (commands.select_all, self._select_all),
            (commands.find, self.finding.open),
            (commands.find_next, self.finding.next),
            (commands.find_previous, self.finding.previous),
            (commands.look_up, self._look_up),
            (commands.preferences, self.preferences.open),
            (commands.next_term, lambda: self.reader.active.view.move_term(1)),
            (commands.previous_term, lambda: self.reader.active.view.move_term(-1)),
            (commands.appearance, self._show_appearance),
            (commands.hold_card, self.hover.hold),
            (commands.more_on_card, self.hover.show_more),
            (commands.close_card, self.hover.close),
            (commands.next_reading, self._read_next),
        ):
            action.triggered.connect(lambda _checked=False, work=work: work())
        for action in (commands.hold_card, commands.more_on_card, commands.close_card):
            self.reader.addAction(action)
        self.hover.lit.connect(lambda _term, _spot: commands.close_card.setEnabled(self.card.is_open))  # else Esc is the view's
        commands.look_first.toggled.connect(lambda on: self.look.remember(replace(self.look.settings, looks_first=on)))
        self.look.changed.connect(self._paint)
        self.look.language_chosen.connect(self.language_chosen)
        self.glossary.order_changed.connect(lambda order: self.look.remember(replace(self.look.settings, order=order)))
        for leaf in self.reader.leaves:
            leaf.view.zoom_requested.connect(self.look.zoom)
            leaf.view.pointed.connect(lambda _: self._background.give_way())
        self._connect_glossary()

    def _connect_glossary(self) -> None:
        self.glossary.accept_requested.connect(self.mending.accept)
        self.glossary.reject_requested.connect(self.mending.reject)
        self.glossary.edit_requested.connect(self.mending.edit)
        self.glossary.remove_requested.connect(self._remove_terms)
        self.card.accept_requested.connect(lambda term: self.mending.accept((term,)))
        self.card.reject_requested.connect(lambda term: self.mending.reject((term,)))
        self.linking.article_wanted.connect(self.session.open)
        self.card.edit_requested.connect(self.term_keys.edit)
        self.card.reading_chosen.connect(self.mending.read)
        self.card.look_up_requested.connect(self.dictionaries.look_up)
        self.hover.counterparts_wanted.connect(self._learn_counterparts, Qt.ConnectionType.SingleShotConnection)
        self.card.add_requested.connect(lambda _: self.term_keys.add_or_link())

    def _restore(self, settings: Settings) -> None:
        self.panes.restore(settings)
        self.commands.look_first.setChecked(settings.looks_first)
        self.glossary.set_order(settings.order)
        self.reader.set_writing(settings.writing)

    def _paint(self) -> None:
        colours, settings = self.look.colours, self.look.settings
        style_application(QApplication.instance(), colours)  # type: ignore[arg-type]  # there is one while there is a window
        for part in (self.toolbar, self.status, self.articles, self.glossary, self.find_bar, self.notices, self.undo_bar):
            part.set_look(colours)
        telling = Telling.chosen(settings, self._names)
        self.card.set_look(colours, settings.zoom, telling)
        self.desk.set_look(colours, settings.zoom)
        self.dictionaries.set_look(colours, telling)
        self.reader.set_look(colours, settings)
        self.reader.set_writing(settings.writing)
        self.glossary.set_script(settings.script, settings.notation)
        self.glossary.set_standard(settings.standard)
        self.hover.set_script(settings.script)

    def _open_library(self) -> None:
        self.session.start()
        self.linking.refresh_library()

    def _open_lookup(self) -> None:
        from glossreader.language.dictionary.lookup import Lookup  # noqa: PLC0415  # late: start-up

        former, self._lookup = self._lookup, Lookup.open(self._cache, self._background.shelf)
        self.hover.set_lookup(self._lookup)
        self.dictionaries.set_search(self._lookup.search)
        self._background.ask(lambda library: library.volumes(), self._learn_names)
        if former:
            former.close()

    def _ask_other_dictionaries(self) -> None:
        """Look words up elsewhere from now on, and show the pages with what is said there."""
        if self._lookup:
            self._open_lookup()
            self.hover.close()
            self.session.refresh()

    def _learn_names(self, volumes: Sequence[Volume]) -> None:
        """Tell the card what a person's own dictionaries are called."""
        self._names = {volume.id: volume.name for volume in volumes if volume.is_own}
        self._paint()

    def _learn_counterparts(self) -> None:
        """Have the tables read that tell hanzi with several counterparts, which takes 0.2 s, while nobody waits."""
        from glossreader.language.scripts.ambiguous import places  # noqa: PLC0415  # late: start-up

        self._background.ask(lambda _: (places("发"), places("後")), lambda _: self.hover.set_ambiguous(places), idle=True)

    def _read_next(self) -> None:
        """Show the next reading of the word on the card, which comes where there is none."""
        if not self.card.is_open:
            self.hover.hold()
        self.card.read_next()

    def _look_up(self) -> None:
        """Look up what is selected, else the word on the card, else what a person types."""
        self.dictionaries.look_up(self.reader.active.view.selected_text().strip() or self.card.word)

    def _show_dictionary(self, done: float) -> None:
        if not self.reader.pages():
            self.reader.empty.show_progress(done)

    def _tell(self, error: GlossreaderError) -> None:
        self.notices.tell(message(error))

    def _finish_arrivals(self, done: str) -> None:
        self.articles.hide_progress()
        self.session.refresh()  # pages too: a term that new articles have as well may have gained English
        self.linking.refresh_library()
        self.undo_bar.tell(done, can_undo=False)

    def _finish_mending(self, done: str, *, can_undo: bool = True) -> None:
        self.undo_bar.tell(done, can_undo=can_undo)
        self.hover.close()
        self.session.refresh()
        self.linking.refresh_library()

    def _finish_rereading(self, done: str) -> None:
        """Show the new reading everywhere, and leave the card where it was chosen open."""
        self.undo_bar.tell(done, can_undo=True)
        self.session.refresh()
        self.linking.refresh_library()

    def _read_again(self) -> None:
        if (number := self.reader.active.number) is not None:
            self.desk.read_again(number)

    def _remove_article(self, number: int | None) -> None:
        listed = self.session.listed(number) if number is not None else None
        if listed:
            self.mending.remove_article(listed.number, listed.title)

    def _remove_terms(self, terms: tuple[str, ...]) -> None:
        if (number := self.reader.active.number) is not None:
            self.mending.remove(number, terms)

    def _export_article(self) -> None:
        self.departures.choose(self.reader.numbers(), self.session.title())

    def _select_all(self) -> None:
        self.reader.active.view.select_all()

    def _copy(self) -> None:
        """Copy the selected text, what is on the card, or the chosen rows: whichever the reader is at."""
        view = self.reader.active.view
        text = view.selected_text()
        if self.card.is_open and not (text and view.hasFocus()):
            QApplication.clipboard().setText(self.card.copy_text())
        elif self.glossary.has_focus or not text:
            self.glossary.copy()
        else:
            view.copy()

    def _show_appearance(self) -> None:
        button = self.toolbar.appearance
        AppearanceMenu(self.commands, parent=self.window).popup(button.mapToGlobal(QPoint(0, button.height())))


def _stack(holder: QWidget, widgets: Sequence[QWidget]) -> None:
    """Lay widgets one below the other, without gaps; the page or the panes take what is left."""
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for widget in widgets:
        column.addWidget(widget, int(isinstance(widget, Frame | Reader)))
