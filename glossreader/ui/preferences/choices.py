"""One choice of several beside its name, as buttons that are one: the arrow keys go from one to the next."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget

from glossreader.ui.actions import plain


class Choices(QWidget):
    """Buttons for actions of which one is on; they do what the actions do, and show what is on."""

    def __init__(self, name: str, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = tuple(actions)
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for number, action in enumerate(self._actions):
            button = QToolButton(self)
            button.setText(plain(action.text()))
            button.setAccessibleName(f"{name}: {button.text()}")
            button.setObjectName({0: "first", len(self._actions) - 1: "last"}.get(number, "middle"))
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self._group.addButton(button, number)
            row.addWidget(button)
        row.addStretch(1)
        self._group.idClicked.connect(lambda number: self._actions[number].trigger())
        self.refresh()

    def refresh(self) -> None:
        """Show what is on now."""
        for number, action in enumerate(self._actions):
            if action.isChecked():
                self._group.button(number).setChecked(True)
