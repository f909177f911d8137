"""The import dialog: what was found at the left, an article as it will be read at the right, and what is to be added."""

from pathlib import PurePath

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from glossreader.domain.arrival import Spot
from glossreader.domain.article import Article, CutReason
from glossreader.settings import Scheme
from glossreader.ui.dialogs.labels import Label
from glossreader.ui.importing.basket import Basket, FoundSource
from glossreader.ui.importing.charset_list import CharsetList
from glossreader.ui.importing.cut_list import ROW, CutList
from glossreader.ui.importing.footer import Footer
from glossreader.ui.importing.found_list import FoundList
from glossreader.ui.importing.header import Header
from glossreader.ui.importing.look_strip import LookStrip
from glossreader.ui.importing.preview import Preview
from glossreader.ui.importing.words import Words
from glossreader.ui.theme import IMPORT_LEFT, IMPORT_LEFT_LEAST, TINY, Palette, palette

_SOON = 30  # ms; terms of many articles come in faster than a list can be read
_MOST_CUTS = 0.4  # of the height of the left column
_MUCH = 1000  # times the room that is left empty
_ROOM = 1000  # px from which the left column has its usual width


class ImportDialog(QFrame):
    """Shows a basket and lets a person choose from it.

    charset_requested  the index of a source, and the codec that it is to be read in.
    fetch_requested    the index of a source on the local network that a person wants after all.
    """

    add_requested = Signal()
    add_all_requested = Signal()
    close_requested = Signal()
    stop_requested = Signal()
    charset_requested = Signal(int, str)
    fetch_requested = Signal(int)
    looks_first_toggled = Signal(bool)

    def __init__(self, basket: Basket, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("dialog")
        self.setAccessibleName(self.tr("What was found"))
        self._basket = basket
        self._is_reading = True
        self._article: Article | None = None  # in the preview
        self._shown: Spot | None = None
        self._colours = palette(Scheme.LIGHT)
        words = Words(self)
        self._header = Header(words, self)
        self._left = QFrame(self)
        self._left.setObjectName("left")
        self._found_label, self._cut_label = Label(self._left, TINY), Label(self._left, TINY)
        self._every = QPushButton(self._left)
        self._every.setObjectName("link")
        self._found = FoundList(basket, words, self._left)
        self._cuts = CutList(words, self._left)
        self._strip = LookStrip(self._left)
        self._right = QFrame(self)
        self._right.setObjectName("right")
        self._preview_label = Label(self._right, TINY)
        self._switch = self._make_switch()
        self._preview = Preview(words, self._right)
        self._footer = Footer(self)
        self._charsets = CharsetList(self)
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self.refresh)
        self._lay_out()
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """Show what is in the basket now."""
        self._found.refresh()
        self._show_article(self._found.shown)
        self._show_counts()

    def refresh_soon(self) -> None:
        """Show what is in the basket within a moment, once for all that changes meanwhile."""
        if not self._soon.isActive():
            self._soon.start()

    def show_progress(self, done: int, total: int, name: str, share: float) -> None:
        """Say how far the sources are looked through."""
        self._is_reading = True
        if name:
            self._strip.show_progress(done, total, name if "://" in name else PurePath(name).name, share)
        self.refresh_soon()

    def hide_progress(self) -> None:
        """Say that all is found that is to be found."""
        self._is_reading = False
        self._strip.hide_progress()
        self.refresh()

    def set_looks_first(self, *, is_on: bool) -> None:
        """Show whether the dialog comes next time."""
        self._footer.set_looks_first(is_on=is_on)

    def set_look(self, colours: Palette, zoom: float) -> None:
        """Use these colours, and letters of this size in the preview."""
        self._colours = colours
        for part in (self._header, self._found, self._cuts, self._strip, self._footer, self._charsets):
            part.set_look(colours)
        for label in (self._found_label, self._cut_label, self._preview_label):
            label.set_colour(colours.ink2.name())
        self._preview.set_look(colours, zoom)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._found.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if self._footer.can_add:
                self.add_requested.emit()
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._left.setFixedWidth(IMPORT_LEFT if self.width() >= _ROOM else IMPORT_LEFT_LEAST)
        self._footer.fit(self.width())
        self._spread()

    @override
    def sizeHint(self) -> QSize:
        return QSize(1140, 760)

    def _make_switch(self) -> tuple[QToolButton, QToolButton]:
        both = QToolButton(self._right), QToolButton(self._right)
        texts = self.tr("With cuts"), self.tr("Article only")
        for button, text, name in zip(both, texts, ("first", "last"), strict=True):
            button.setText(text)
            button.setObjectName(name)
            button.setCheckable(True)
            button.setAutoExclusive(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        both[0].setChecked(True)
        return both

    def _lay_out(self) -> None:
        self._found_label.setText(self.tr("Found"))
        self._cut_label.setText(self.tr("Cut as page furniture"))
        self._preview_label.setText(self.tr("Preview"))
        for label, above in ((self._found_label, 6), (self._cut_label, 16)):
            label.setContentsMargins(18, above, 18, 4)
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(0, 6, 12, 0)
        head.addWidget(self._found_label, 1)
        head.addWidget(self._every)
        left.addLayout(head)
        for part in (self._found, self._cut_label, self._cuts):
            left.addWidget(part, _MUCH if part is self._found else 0)
        left.addStretch(1)
        left.addWidget(self._strip)
        top = QHBoxLayout()
        top.setContentsMargins(40, 12, 40, 8)
        top.setSpacing(0)
        top.addWidget(self._preview_label, 1)
        for button in self._switch:
            top.addWidget(button)
        right = QVBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addLayout(top)
        right.addWidget(self._preview, 1)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self._left)
        body.addWidget(self._right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addLayout(body, 1)
        column.addWidget(self._footer)

    def _connect(self) -> None:
        self._every.clicked.connect(self._tick_all)
        self._found.changed.connect(self._show_counts)
        self._found.spot_shown.connect(self._show_article)
        self._found.fetch_requested.connect(self.fetch_requested)
        self._cuts.reason_chosen.connect(self._jump)
        self._switch[0].toggled.connect(self._preview.set_has_cuts)
        self._preview.cut_requested.connect(lambda block: self._cut(block, CutReason.OTHER))
        self._preview.restore_requested.connect(lambda block: self._cut(block, None))
        self._strip.stop_requested.connect(self.stop_requested)
        self._header.close_requested.connect(self.close_requested)
        self._header.change_requested.connect(self._choose_charset)
        self._charsets.charset_chosen.connect(self._ask_for_charset)
        self._footer.add_requested.connect(self.add_requested)
        self._footer.add_all_requested.connect(self.add_all_requested)
        self._footer.cancel_requested.connect(self.close_requested)
        self._footer.looks_first_toggled.connect(self.looks_first_toggled)

    def _source(self) -> FoundSource | None:
        """Give the source of the article in the preview, or one that is alone."""
        sources = self._basket.sources
        if spot := self._found.shown:
            return sources.get(spot.source)
        return next(iter(sources.values())) if len(sources) == 1 else None

    def _show_article(self, spot: Spot | None) -> None:
        found, source = self._basket.article(spot), self._source()
        article = found.article if found else None
        outside = tuple(source.outside()) if source else ()
        if article is not self._article:
            is_same = article and self._article and self._shown == spot
            self._article = article
            if article and is_same:
                self._preview.update_article(article, outside)
            else:
                self._preview.show_article(article, outside)
        self._shown = spot
        self._cuts.show_cuts(article, len(outside))
        self._cut_label.setVisible(bool(self._cuts.count))
        self._header.show_source(source)
        self._spread()

    def _show_counts(self) -> None:
        self._header.show_basket(self._basket, is_reading=self._is_reading)
        reason = self.tr("Nothing has been found yet") if self._is_reading and not self._article else self.tr("Nothing is ticked")
        count = self._basket.count()
        self._footer.show_count(count, reason)
        self._every.setText(self.tr("Leave all") if count else self.tr("Take all"))
        self._every.setVisible(sum(1 for _ in self._basket.articles()) > 1)
        self._footer.offer_all(is_offered=self._is_reading)
        self._spread()

    def _spread(self) -> None:
        """Give the cuts the height that they need, though never so much that what was found has no room; the rest is for that."""
        most = round(self._left.height() * _MOST_CUTS)
        self._cuts.setFixedHeight(min(self._cuts.count * ROW, most // ROW * ROW))
        self._found.setMaximumHeight(max(self._found.content_height(), 1))

    def _tick_all(self) -> None:
        self._basket.tick_all(is_ticked=not self._basket.count())
        self.refresh()

    def _cut(self, block: int, reason: CutReason | None) -> None:
        if found := self._basket.article(self._found.shown):
            found.set_cut(block, reason)
            self.refresh()

    def _jump(self, reason: CutReason | None) -> None:
        self._switch[0].setChecked(True)
        self._preview.jump_to(reason)

    def _choose_charset(self) -> None:
        source = self._source()
        if source and source.finding and (decoding := source.finding.imported.decoding):
            self._charsets.open_below(self._header.change, source.finding.imported.source.raw, decoding.charset)

    def _ask_for_charset(self, codec: str) -> None:
        index = next((index for index, source in self._basket.sources.items() if source is self._source()), None)
        if index is not None:
            self.charset_requested.emit(index, codec)
