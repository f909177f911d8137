"""The toolbar: panes, back and forward, add, and how the page is shown."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from glossreader.settings import Script
from glossreader.ui.actions import Actions, plain
from glossreader.ui.icons import icon
from glossreader.ui.theme import TOOLBAR_HEIGHT, Palette
from glossreader.ui.tool_button import ToolButton


class Toolbar(QFrame):
    """Buttons of actions, from left to right; a button shows what its action's state is."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("toolbar")
        self.setFixedHeight(TOOLBAR_HEIGHT)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 0, 12, 0)
        self._row.setSpacing(6)
        self._icons: list[tuple[QAction, str]] = []
        self._word_buttons: list[ToolButton] = []
        self._line: list[QFrame] = []
        self._button(actions.toggle_articles, "panel-left").setObjectName("pane")
        self._button(actions.back, "arrow-left")
        self._button(actions.forward, "arrow-right")
        self._separator()
        self._word_button(actions.add, "plus")
        self._row.addStretch(1)
        self._word_button(actions.toggle_pinyin, "拼")
        self._scripts(actions)
        self._word_button(actions.toggle_beside, "columns-2")
        self._separator()
        self.appearance = self._button(actions.appearance, "a-large-small")
        self._button(actions.find, "search")
        self._button(actions.toggle_glossary, "panel-right").setObjectName("pane")

    def set_look(self, colours: Palette) -> None:
        """Paint the icons in these colours."""
        for action, name in self._icons:
            action.setIcon(icon(name, colours.ink2, 17))
        for button in self._word_buttons:
            button.set_look(colours)
        for line in self._line:
            line.setStyleSheet(f"background: {colours.line.name()};")

    def _button(self, action: QAction, name: str) -> QToolButton:
        """Make a button that shows an icon alone."""
        button = self._place(QToolButton(self), action)
        action.setIconVisibleInMenu(False)
        self._icons.append((action, name))
        return button

    def _word_button(self, action: QAction, sign: str) -> None:
        """Make a button that shows the action's word behind a sign."""
        button = ToolButton(sign, self)
        self._place(button, action)
        self._word_buttons.append(button)

    def _place(self, button: QToolButton, action: QAction) -> QToolButton:
        button.setDefaultAction(action)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setIconSize(QSize(17, 17))
        button.setAccessibleName(plain(action.text()))
        self._row.addWidget(button)
        return button

    def _scripts(self, actions: Actions) -> None:
        """Two halves of one switch: simplified, traditional; neither shows the text as printed."""
        halves = QHBoxLayout()
        halves.setSpacing(0)
        for script, name, label in ((Script.SIMPLIFIED, "first", "简"), (Script.TRADITIONAL, "last", "繁")):
            actions.scripts[script].setIconText(label)
            button = self._place(QToolButton(self), actions.scripts[script])
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
            button.setObjectName(name)
            self._row.removeWidget(button)
            halves.addWidget(button)
        self._row.addLayout(halves)

    def _separator(self) -> None:
        line = QFrame(self)
        line.setFixedSize(1, 20)
        line.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._row.addSpacing(4)
        self._row.addWidget(line)
        self._row.addSpacing(4)
        self._line.append(line)
