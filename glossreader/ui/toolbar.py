"""The toolbar: panes, back and forward, add, and how the page is shown."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from glossreader.settings import Script
from glossreader.ui.actions import Actions
from glossreader.ui.icons import icon
from glossreader.ui.theme import TOOLBAR_HEIGHT, Palette


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
        self._line: list[QFrame] = []
        self._button(actions.toggle_articles, "panel-left").setObjectName("pane")
        self._button(actions.back, "arrow-left")
        self._button(actions.forward, "arrow-right")
        self._separator()
        self._button(actions.add, "plus", has_text=True)
        self._row.addStretch(1)
        self._button(actions.toggle_pinyin, "", has_text=True)
        self._scripts(actions)
        self._button(actions.toggle_beside, "columns-2", has_text=True)
        self._separator()
        self.appearance = self._button(actions.appearance, "a-large-small")
        self._button(actions.find, "search")
        self._button(actions.toggle_glossary, "panel-right").setObjectName("pane")

    def set_look(self, colours: Palette) -> None:
        """Paint the icons in these colours."""
        for action, name in self._icons:
            action.setIcon(icon(name, colours.ink2, 17))
        for line in self._line:
            line.setStyleSheet(f"background: {colours.line.name()};")

    def _button(self, action: QAction, name: str, *, has_text: bool = False) -> QToolButton:
        button = QToolButton(self)
        button.setDefaultAction(action)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setIconSize(QSize(17, 17))
        button.setAccessibleName(action.text().replace("&", "").removesuffix("…"))
        if name:
            action.setIconVisibleInMenu(False)
            self._icons.append((action, name))
        if has_text:
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon if name else Qt.ToolButtonStyle.ToolButtonTextOnly)
        self._row.addWidget(button)
        return button

    def _scripts(self, actions: Actions) -> None:
        """Two halves of one switch: simplified, traditional; neither shows the text as printed."""
        halves = QHBoxLayout()
        halves.setSpacing(0)
        for script, name, label in ((Script.SIMPLIFIED, "first", "简"), (Script.TRADITIONAL, "last", "繁")):
            actions.scripts[script].setIconText(label)
            button = self._button(actions.scripts[script], "", has_text=True)
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
