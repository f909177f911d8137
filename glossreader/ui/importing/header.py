"""The head of the import dialog: how much was found, where, how its bytes were read, and the way out."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from glossreader.settings import Scheme
from glossreader.ui.dialogs.labels import Label
from glossreader.ui.icons import icon, pixmap
from glossreader.ui.importing.basket import Basket, FoundSource
from glossreader.ui.importing.words import Words, charset_name
from glossreader.ui.theme import DIALOG_TITLE, Palette, palette

_PAGES = (".html", ".htm", ".xhtml", ".mht", ".mhtml")


class Header(QFrame):
    """Says what was found; `change_requested` to read the source that is shown in another charset."""

    change_requested = Signal()
    close_requested = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("header")
        self._words = words
        self._colours = palette(Scheme.LIGHT)
        self._title = Label(self, DIALOG_TITLE)
        self._sign, self._sign_name = QLabel(self), "file-code"
        self._name = Label(self, mode=Qt.TextElideMode.ElideMiddle)
        self._charset, self._doubts = Label(self), Label(self)
        self.change = QPushButton(self.tr("Change…"), self)
        self.change.setObjectName("link")
        self.change.setToolTip(self.tr("Read this source in another charset"))
        self.change.clicked.connect(self.change_requested)
        self._close = QToolButton(self)
        self._close.setToolTip(self.tr("Close (Esc)"))
        self._close.setAccessibleName(self.tr("Close"))
        self._close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._close.clicked.connect(self.close_requested)
        self._lay_out()

    def show_basket(self, basket: Basket, *, is_reading: bool) -> None:
        """Say how much was found."""
        self._title.setText(self._count(basket, is_reading=is_reading))
        self.setAccessibleName(self._title.text())

    def show_source(self, source: FoundSource | None) -> None:
        """Say which source is shown, and how it was read."""
        imported = source.finding.imported if source and source.finding else None
        decoding = imported.decoding if imported else None
        is_fetched = bool(imported and imported.source.fetched)
        name = imported.source.location if imported and is_fetched else source.name if source else ""
        read = self.tr("Read as {charset}").format(charset=charset_name(decoding.charset)) if decoding else ""
        self._name.setText(f"{name}, {self._words.size(len(imported.source.raw))}" if imported else name)
        self._charset.setText(f"·  {read}" if read else "")
        self._doubts.setText(self._words.doubts(decoding) if decoding else "")
        self._sign_name = "globe" if is_fetched else "file-code"
        self._paint_sign()
        for part, is_shown in ((self._sign, bool(name)), (self._charset, bool(decoding)), (self._doubts, bool(self._doubts.text()))):
            part.setVisible(is_shown)
        self.change.setVisible(bool(decoding))

    def set_look(self, colours: Palette) -> None:
        """Use these colours."""
        self._colours = colours
        self._title.set_colour(colours.ink.name())
        self._name.set_colour(colours.ink.name())
        self._charset.set_colour(colours.ink.name())
        self._doubts.set_colour(colours.warn.name())
        self._paint_sign()
        self._close.setIcon(icon("x", colours.ink2, 17))

    def _paint_sign(self) -> None:
        self._sign.setPixmap(pixmap(self._sign_name, self._colours.ink2, 16, self.devicePixelRatioF()))

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(10)
        for part in (self._sign, self._name, self._charset, self._doubts, self.change):
            line.addWidget(part)
        line.addStretch(1)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(self._title)
        texts.addLayout(line)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 16, 20, 8)
        row.addLayout(texts, 1)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)

    def _count(self, basket: Basket, *, is_reading: bool) -> str:
        fruitful = [source for source in basket.sources.values() if source.articles]
        count, sources = sum(len(source.articles) for source in fruitful), len(fruitful)
        if not count:
            return self.tr("Looking for articles…") if is_reading else self.tr("Nothing to add was found")
        if sources > 1:
            articles = self.tr("%n article(s)", "", count)
            return self.tr("{articles} in %n file(s)", "", sources).format(articles=articles)
        (source,) = fruitful
        is_page = source.finding and (source.finding.imported.source.fetched or source.name.lower().endswith(_PAGES))
        return self.tr("%n article(s) on this page", "", count) if is_page else self.tr("%n article(s) in this file", "", count)
