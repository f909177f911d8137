"""The button that sorts the glossary, by the order of the text, by name, by number of mentions, and shows what was rejected."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from glossreader.settings import Order
from glossreader.ui.icons import icon
from glossreader.ui.theme import CONTROL_HEIGHT, Palette

_ICON = 17


class SortButton(QToolButton):
    """Shows a menu with the orders, the present one ticked, and below whether rejected terms are shown."""

    order_chosen = Signal(Order)
    rejected_wanted = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setIconSize(QSize(_ICON, _ICON))
        self.setFixedHeight(CONTROL_HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setAccessibleName(self.tr("Sort"))
        self.setToolTip(self.tr("Sort the terms (Space)"))
        self._actions = self._make_menu()

    def show_order(self, order: Order) -> None:
        """Tick an order."""
        self._actions[order].setChecked(True)

    def set_look(self, colours: Palette) -> None:
        """Use these colours."""
        self.setIcon(icon("arrow-up-down", colours.ink2, _ICON))

    def _make_menu(self) -> dict[Order, QAction]:
        menu, group, actions = QMenu(self), QActionGroup(self), {}
        for order, text in (
            (Order.TEXT, self.tr("Order of the text")),
            (Order.NAME, self.tr("Name")),
            (Order.MENTIONS, self.tr("Number of mentions")),
        ):
            action = actions[order] = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(order is Order.TEXT)
            action.triggered.connect(lambda _checked, order=order: self.order_chosen.emit(order))
            group.addAction(action)
        menu.addSeparator()
        rejected = menu.addAction(self.tr("Show rejected terms"))
        rejected.setCheckable(True)
        rejected.toggled.connect(self.rejected_wanted)
        self.setMenu(menu)
        return actions
