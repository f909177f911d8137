"""Of what the glossary shows its terms: this article, what is on screen, or the library; each with its number of terms."""

from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSize, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QTabBar, QWidget
from typing_extensions import override

from glossreader.settings import Scheme
from glossreader.ui.delegates.lines import baseline
from glossreader.ui.theme import RADIUS_CONTROL, TAB, Palette, palette

_HEIGHT, _SIDE, _GAP = 26, 8, 3


class Scope(Enum):
    """Whose terms are shown."""

    ARTICLE = 0
    SCREEN = 1
    LIBRARY = 2


class ScopeTabs(QTabBar):
    """Three tabs; where there is no room for all numbers, only the chosen one has its."""

    scope_chosen = Signal(Scope)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = palette(Scheme.LIGHT)
        self._font = TAB.font()
        self._counts: dict[Scope, int | None] = dict.fromkeys(Scope)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setAccessibleName(self.tr("Terms of"))
        self._names = {
            Scope.ARTICLE: self.tr("This article"),
            Scope.SCREEN: self.tr("On screen"),
            Scope.LIBRARY: self.tr("Library"),
        }
        for scope in Scope:
            self.addTab(self._names[scope])
        self.currentChanged.connect(self._choose)

    @property
    def scope(self) -> Scope:
        """The scope that is chosen."""
        return Scope(self.currentIndex())

    def choose(self, scope: Scope) -> None:
        """Choose a scope, as a click does."""
        self.setCurrentIndex(scope.value)

    def show_count(self, scope: Scope, count: int) -> None:
        """Say how many terms a scope has."""
        if self._counts[scope] != count:
            self._counts[scope] = count
            self._write()

    def set_look(self, colours: Palette) -> None:
        """Use these colours."""
        self._colours = colours
        self.update()

    @override
    def tabSizeHint(self, index: int) -> QSize:
        width = QFontMetricsF(self._font).horizontalAdvance(self.tabText(index))
        return QSize(round(width) + 2 * _SIDE + _GAP, _HEIGHT)

    @override
    def minimumTabSizeHint(self, index: int) -> QSize:
        return QSize(40, _HEIGHT)

    @override
    def sizeHint(self) -> QSize:
        return QSize(sum(self.tabSizeHint(index).width() for index in range(self.count())), _HEIGHT)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._write()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for index in range(self.count()):
                self._paint_tab(painter, index)
        finally:
            painter.end()

    def _paint_tab(self, painter: QPainter, index: int) -> None:
        rect, is_chosen = QRectF(self.tabRect(index)).adjusted(0, 0, -_GAP, 0), index == self.currentIndex()
        if is_chosen:
            painter.setPen(QPen(self._colours.accent_wash, 0))
            painter.setBrush(self._colours.accent_wash)
            painter.drawRoundedRect(rect, RADIUS_CONTROL, RADIUS_CONTROL)
            if self.hasFocus():
                painter.setPen(QPen(self._colours.accent, 2))
                painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), RADIUS_CONTROL - 1, RADIUS_CONTROL - 1)
        painter.setPen(self._colours.accent if is_chosen else self._colours.ink2)
        painter.setFont(self._font)
        painter.drawText(QPointF(rect.left() + _SIDE, baseline(rect, QFontMetricsF(self._font))), self.tabText(index))

    def _choose(self, index: int) -> None:
        self._write()
        self.scope_chosen.emit(Scope(index))

    def _write(self) -> None:
        """Write names and numbers, as many as there is room for."""
        texts = [self._text(scope) for scope in Scope]
        metrics = QFontMetricsF(self._font)
        if sum(metrics.horizontalAdvance(text) + 2 * _SIDE + _GAP for text in texts) > self.width():
            texts = [self._text(scope) if scope is self.scope else self._names[scope] for scope in Scope]
        for scope, text in zip(Scope, texts, strict=True):
            if self.tabText(scope.value) != text:
                self.setTabText(scope.value, text)

    def _text(self, scope: Scope) -> str:
        count = self._counts[scope]
        return self._names[scope] if count is None else f"{self._names[scope]} {count:,}"
