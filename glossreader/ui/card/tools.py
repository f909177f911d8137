"""The buttons of the card: made once, shown and placed as each card needs them."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QPoint, QRect, Qt
from PySide6.QtWidgets import QWidget

from glossreader.ui.card.button import FLAT_SIDE, CardButton
from glossreader.ui.card.compose import Composed, Tool
from glossreader.ui.card.look import Look
from glossreader.ui.theme import CARD_PADDING

_HEAD_TOP = 14
_IN_HEAD = {Tool.LOOK_UP, Tool.PIN, Tool.CLOSE}


class Tools(QObject):
    """The buttons of one card."""

    def __init__(self, look: Look, card: QWidget, clicked: Mapping[Tool, Callable[[], object]]) -> None:
        super().__init__(card)
        self._look = look
        self._buttons = {
            Tool.PIN: CardButton(look, card, icon="pin", name=self.tr("Keep the card open (Space)")),
            Tool.CLOSE: CardButton(look, card, icon="x", name=self.tr("Close the card (Esc)")),
            Tool.LOOK_UP: CardButton(look, card, icon="search", name=self.tr("Look up in the dictionaries (Ctrl+D)")),
            Tool.READ: CardButton(look, card, key="R", name=self.tr("Next reading"), hint=self.tr("next reading")),
            Tool.MORE: CardButton(look, card, key="↓", name=self.tr("More"), hint=self.tr("more")),
            Tool.EDIT: CardButton(look, card, icon="pencil", key="E", name=self.tr("Edit")),
            Tool.REJECT: CardButton(look, card, icon="x", key="D", name=self.tr("Reject")),
            Tool.ACCEPT: CardButton(look, card, icon="check", key="A", name=self.tr("Accept"), hint=self.tr("accept")),
            Tool.ADD: CardButton(look, card, key="G", name=self.tr("Add as term"), hint=self.tr("add as term")),
        }
        self._buttons[Tool.PIN].setCheckable(True)
        for tool, button in self._buttons.items():
            button.clicked.connect(clicked[tool])

    def set_look(self, look: Look) -> None:
        """Use another look."""
        self._look = look
        for button in self._buttons.values():
            button.set_look(look)

    def set_opacity(self, opacity: float) -> None:
        """Fade with the card, 0..1."""
        for button in self._buttons.values():
            button.set_opacity(opacity)

    def show_pinned(self, *, is_pinned: bool) -> None:
        """Show whether the card is pinned; only then can its buttons take the focus."""
        self._buttons[Tool.PIN].setChecked(is_pinned)
        for button in self._buttons.values():
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus if is_pinned else Qt.FocusPolicy.NoFocus)

    def place(self, composed: Composed, card: QRect) -> tuple[int, int]:
        """Show the buttons of a card at their places; gives what they leave of the foot: its left and right end."""
        for tool, button in self._buttons.items():
            button.setVisible(tool in (*composed.tools, *composed.foot.tools, *composed.foot.left_tools))
            button.set_framed(is_framed=composed.is_framed and button.has_key)
        padding = round(CARD_PADDING * self._look.zoom)
        left, right = padding, card.width() - padding
        self._place_from_right(composed.tools, QPoint(right, round(_HEAD_TOP * self._look.zoom)), card.height())
        top = round(card.height() - composed.foot.height)
        beyond = 0 if composed.is_framed else round(FLAT_SIDE * self._look.zoom)  # the words end where the text above them does
        right = self._place_from_right(composed.foot.tools, QPoint(right + beyond, top), round(composed.foot.height))
        for tool in composed.foot.left_tools:
            button = self._buttons[tool]
            size = button.sizeHint()
            button.setGeometry(left, top + (round(composed.foot.height) - size.height()) // 2, size.width(), size.height())
            left += size.width() + round(8 * self._look.zoom)
        return left, right

    def _place_from_right(self, tools: tuple[Tool, ...], corner: QPoint, height: int) -> int:
        """Place buttons so that the last one ends at the corner; gives where the first one begins."""
        right = corner.x()
        for tool in reversed(tools):
            button = self._buttons[tool]
            size = button.sizeHint()
            is_in_head = tool in _IN_HEAD
            top = corner.y() + (0 if is_in_head else (height - size.height()) // 2)
            button.setGeometry(right - size.width(), top, size.width(), size.height())
            right -= size.width() + round(4 * self._look.zoom)
        return right
