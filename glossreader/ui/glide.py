"""A scroll bar that glides to its place instead of jumping there, unless the system wants nothing to move."""

from PySide6.QtCore import QEasingCurve, QPropertyAnimation
from PySide6.QtWidgets import QScrollBar, QStyle

from glossreader.ui.theme import SLIDE


class Glide(QPropertyAnimation):
    """Moves one scroll bar, within SLIDE ms."""

    def __init__(self, bar: QScrollBar) -> None:
        super().__init__(bar, b"value", bar)
        self._bar = bar
        self.setEasingCurve(QEasingCurve.Type.OutCubic)

    def to(self, value: int) -> None:
        """Move to a value, or the nearest that the bar has."""
        bar = self._bar
        target = max(bar.minimum(), min(value, bar.maximum()))
        if self.state() == QPropertyAnimation.State.Running and self.endValue() == target:
            return
        self.stop()
        moves = bar.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, bar) > 0
        if target == bar.value() or not moves:
            bar.setValue(target)
            return
        self.setDuration(SLIDE)
        self.setStartValue(bar.value())
        self.setEndValue(target)
        self.start()
