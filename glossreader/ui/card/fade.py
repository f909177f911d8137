"""Fading in and out: a card comes at once but faint, and grows solid in a few frames; nothing where the system wants no animation."""

from collections.abc import Callable

from PySide6.QtCore import QVariantAnimation
from PySide6.QtWidgets import QStyle, QWidget

from glossreader.ui.theme import FADE_IN, FADE_OUT

_FAINT = 0.45  # what is seen in the first frame, so that nothing waits for the fade


class Fade(QVariantAnimation):
    """Tells an opacity, 0..1, from frame to frame."""

    def __init__(self, owner: QWidget, change: Callable[[float], None]) -> None:
        super().__init__(owner)
        self._owner = owner
        self.valueChanged.connect(change)

    @property
    def is_wanted(self) -> bool:
        """Whether the system wants animations."""
        return self._owner.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, self._owner) > 0

    def come(self) -> None:
        """Go from faint to solid."""
        self._go(_FAINT, 1.0, FADE_IN)

    def leave(self) -> None:
        """Go from solid to nothing."""
        self._go(1.0, 0.0, FADE_OUT)

    def _go(self, start: float, end: float, duration: int) -> None:
        self.stop()
        self.setDuration(duration)
        self.setStartValue(start)
        self.setEndValue(end)
        self.start()
