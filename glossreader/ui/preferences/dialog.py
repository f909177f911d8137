"""The preferences dialog: two pages, and all that is changed on them holds at once."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QStackedWidget, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from glossreader.ui.actions import Actions
from glossreader.ui.dialogs.labels import Label
from glossreader.ui.icons import icon
from glossreader.ui.preferences.chinese_page import ChinesePage
from glossreader.ui.preferences.dictionaries_page import DictionariesPage
from glossreader.ui.theme import DIALOG_FOOT, DIALOG_TITLE, Palette


class PreferencesDialog(QFrame):
    """Holds the pages; `close_requested` by its buttons."""

    close_requested = Signal()

    def __init__(self, actions: Actions, undo: Callable[[], None], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("dialog")
        self._title = Label(self, DIALOG_TITLE)
        self._title.setText(self.tr("Preferences"))
        self.setAccessibleName(self._title.text())
        self._tabs = QButtonGroup(self)
        self._tab_row = QHBoxLayout()
        for number, name in enumerate((self.tr("Dictionaries"), self.tr("Chinese"))):
            self._add_tab(number, name)
        self._cross = QToolButton(self)
        self._cross.setToolTip(self.tr("Close (Esc)"))
        self._cross.setAccessibleName(self.tr("Close"))
        self._cross.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._pages = QStackedWidget(self)
        self.dictionaries = DictionariesPage(undo, self._pages)
        self.chinese = ChinesePage(actions, self._pages)
        for page in (self.dictionaries, self.chinese):
            self._pages.addWidget(page)
        self._close = QPushButton(self.tr("Close"), self)
        self._close.setDefault(True)
        for button in (self._cross, self._close):
            button.clicked.connect(self.close_requested)
        self._tabs.idClicked.connect(self.show_page)
        self._lay_out()
        self.show_page(0)

    def show_page(self, number: int) -> None:
        """Show the page of dictionaries, 0, or of Chinese, 1."""
        self._tabs.button(number).setChecked(True)
        self._pages.setCurrentIndex(number)

    def set_look(self, colours: Palette) -> None:
        """Use these colours."""
        self._title.set_colour(colours.ink.name())
        self._cross.setIcon(icon("x", colours.ink2, 17))
        self.dictionaries.set_look(colours)
        self.chinese.set_look(colours)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tabs.button(self._pages.currentIndex()).setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_tab(self, number: int, name: str) -> None:
        button = QToolButton(self)
        button.setText(name)
        button.setAccessibleName(name)
        button.setObjectName("last" if number else "first")
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._tabs.addButton(button, number)
        self._tab_row.addWidget(button)

    def _lay_out(self) -> None:
        header = QFrame(self)
        header.setObjectName("header")
        top = QHBoxLayout(header)
        top.setContentsMargins(24, 12, 20, 12)
        top.addWidget(self._title, 1)
        self._tab_row.setSpacing(0)
        top.addLayout(self._tab_row)
        top.addSpacing(16)
        top.addWidget(self._cross)
        footer = QFrame(self)
        footer.setObjectName("footer")
        footer.setFixedHeight(DIALOG_FOOT)
        bottom = QHBoxLayout(footer)
        bottom.setContentsMargins(24, 0, 24, 0)
        bottom.addStretch(1)
        bottom.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        for part, stretch in ((header, 0), (self._pages, 1), (footer, 0)):
            column.addWidget(part, stretch)
