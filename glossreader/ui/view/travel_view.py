"""Going to a place of the page: near to it at once, the rest of the way to be seen."""

from PySide6.QtCore import QEasingCurve, QVariantAnimation
from PySide6.QtWidgets import QStyle, QWidget

from glossreader.ui import theme
from glossreader.ui.view.scroll_view import ScrollView
from glossreader.ui.view.selection import Span
from glossreader.ui.view.sight import line_top

_EYE = 0.3  # of the height: where a place that was gone to stands


class TravelView(ScrollView):
    """A scrolling page that can be sent to a place; what is in sight already stays where it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._travel = QVariantAnimation(self)
        self._travel.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._travel.valueChanged.connect(self._on_the_way)
        self._goal: Span = (0, 0, 0)

    def _bring(self, span: Span) -> None:
        """Scroll to a span unless it is in sight: near to it at once, the rest of the way to be seen."""
        height, top = self.viewport().height(), line_top(self._sheet, span[0], span[1])
        pitch = self._sheet.setting(span[0]).pitch
        if self.offset() + pitch <= top <= self.offset() + height - 2 * pitch:
            self._move_to(self.offset())
            return
        goal = max(0, top - round(height * _EYE))
        self._travel.stop()
        self._goal = span
        self._travel.setStartValue(float(max(-height, min(goal - self.offset(), height))))
        self._travel.setEndValue(0.0)
        is_still = not self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration)
        self._travel.setDuration(0 if is_still else theme.SCROLL)
        self._travel.start()

    def _on_the_way(self, remaining: float) -> None:
        top = line_top(self._sheet, self._goal[0], self._goal[1])
        self._move_to(top - round(self.viewport().height() * _EYE) - round(remaining))
