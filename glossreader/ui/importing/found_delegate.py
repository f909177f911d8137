"""A row of what was found, painted: a source, an article with its tick, its twin with three choices, its partner."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from glossreader.domain.arrival import Choice, Spot
from glossreader.settings import Scheme
from glossreader.ui.chips import paint_icon
from glossreader.ui.delegates.lines import paint_line
from glossreader.ui.dialogs.ticks import paint_tick
from glossreader.ui.importing.found_rows import ArticleRow, FoundRow, NoteRow, PairRow, SourceRow, TwinRow
from glossreader.ui.importing.words import Words
from glossreader.ui.importing.wrapped import Wrapping
from glossreader.ui.models.rows import ROW_ROLE
from glossreader.ui.theme import (
    LIST_CHINESE_TITLE,
    LIST_CHIP,
    LIST_META,
    LIST_TITLE,
    RADIUS_CHIP,
    RADIUS_CONTROL,
    RADIUS_ROW,
    TAB,
    TEXT,
    TICK,
    TINY,
    Face,
    Palette,
    palette,
)

_Index = QModelIndex | QPersistentModelIndex
_State = QStyle.StateFlag
_SIDE, _TEXT = 18, 46  # px from the left to ticks and to text
_ABOVE, _BELOW, _META = 10, 10, 18
_TITLE = int(LIST_TITLE.pitch) + 2
_CHIP_SIDE, _CHIP_GAP, _CHIP_HEIGHT = 5, 7, 16
_GAP, _PAD, _SEGMENT, _SEGMENT_SIDE = 6, 10, 26, 10
_LINE, _SMALL = int(TEXT.pitch), int(TINY.pitch)
_MOST_LINES = 12


@dataclass(frozen=True, slots=True)
class Hit:
    """What a click in a row means: the tick, or a choice; None is the row itself."""

    ticks: bool = False
    choice: Choice | None = None
    fetches: bool = False


class FoundDelegate(QStyledItemDelegate):
    """Paints what was found; `shown` is the article in the preview."""

    def __init__(self, words: Words) -> None:
        super().__init__(words)
        self._words = words
        self._colours = palette(Scheme.LIGHT)
        self.shown: Spot | None = None
        self._wrapping = Wrapping()

    def set_look(self, colours: Palette) -> None:
        """Use these colours."""
        self._colours = colours

    def guess(self, row: FoundRow, width: int) -> int:
        """Give the height of a row without breaking its words, which are guessed to need two lines until they are broken."""
        match row:
            case ArticleRow():
                lines = self._wrapping.known(row.title, _title_face(row), width - _TEXT - _SIDE)
                return _ABOVE + _TITLE * (len(lines) if lines else 2) + 2 * _META + _BELOW
            case PairRow():
                return _GAP + 2 * _PAD + 2 * _LINE + 8
            case _:
                return self.height(row, width)

    def height(self, row: FoundRow, width: int) -> int:
        """Give the height of a row in a list `width` px wide."""
        match row:
            case SourceRow():
                return 36
            case NoteRow():
                return 12 + _LINE * len(self._note_lines(row, width)) + (_SEGMENT + 4 if row.is_local else 0)
            case ArticleRow():
                return _ABOVE + _TITLE * len(self._title_lines(row, width)) + 2 * _META + _BELOW
            case TwinRow():
                return _GAP + 2 * _PAD + _LINE * len(self._twin_lines(row, width)) + 6 + _SEGMENT + 4 + _SMALL + 8
            case PairRow():
                return _GAP + 2 * _PAD + _LINE * len(self._pair_lines(row, width)) + 8

    def hit(self, row: FoundRow, rect: QRectF, at: QPointF) -> Hit:
        """Say what a click at a place of a row, which stands at `rect`, means."""
        match row:
            case ArticleRow():
                return Hit(ticks=at.x() < rect.left() + _TEXT - 4)
            case PairRow():
                return Hit(ticks=self._box(rect).contains(at))
            case TwinRow():
                segments = self._segments(row, rect)
                return Hit(choice=next((choice for choice, box in segments.items() if box.contains(at)), None))
            case NoteRow():
                return Hit(fetches=row.is_local and self._anyway(rect).contains(at))
            case SourceRow():
                return Hit()

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row, rect = index.data(ROW_ROLE), QRectF(option.rect)
        painter.save()
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint(painter, rect, row, option.state)
            if option.state & _State.State_HasFocus and option.state & _State.State_KeyboardFocusChange:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(self._colours.accent, 2))
                box = self._box(rect) if isinstance(row, TwinRow | PairRow) else rect.adjusted(4, 0, -4, 0)
                painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), RADIUS_ROW, RADIUS_ROW)
        finally:
            painter.restore()

    def _paint(self, painter: QPainter, rect: QRectF, row: FoundRow, state: QStyle.StateFlag) -> None:
        match row:
            case SourceRow():
                self._paint_source(painter, rect, row)
            case NoteRow():
                self._paint_note(painter, rect, row)
            case ArticleRow():
                self._paint_article(painter, rect, row, is_pointed=bool(state & _State.State_MouseOver))
            case TwinRow():
                self._paint_twin(painter, rect, row)
            case PairRow():
                self._paint_pair(painter, rect, row)

    def _paint_source(self, painter: QPainter, rect: QRectF, row: SourceRow) -> None:
        paint_icon(painter, QPointF(rect.left() + _SIDE + 7, rect.top() + 22), "file-text", self._colours.ink2, 14)
        painter.setPen(self._colours.ink2)
        paint_line(painter, QRectF(rect.left() + _TEXT - 6, rect.top() + 13, rect.width() - _TEXT - 8, _LINE), row.name, LIST_META.font())

    def _paint_note(self, painter: QPainter, rect: QRectF, row: NoteRow) -> None:
        paint_icon(painter, QPointF(rect.left() + _SIDE + 8, rect.top() + 6 + _LINE / 2), "triangle-alert", self._colours.warn, 15)
        painter.setPen(self._colours.warn)
        self._paint_lines(painter, QPointF(rect.left() + _TEXT, rect.top() + 6), self._note_lines(row, rect.width()), rect)
        if row.is_local:
            self._paint_segment(painter, self._anyway(rect), self._words.anyway, is_on=False)

    def _paint_article(self, painter: QPainter, rect: QRectF, row: ArticleRow, *, is_pointed: bool) -> None:
        colours = self._colours
        if row.spot == self.shown or is_pointed:
            painter.fillRect(rect, colours.selected if row.spot == self.shown else colours.line)
        paint_tick(painter, QPointF(rect.left() + _SIDE, rect.top() + _ABOVE + (_TITLE - TICK) / 2), colours, is_on=row.is_ticked)
        painter.setPen(colours.ink if row.is_ticked else colours.ink3)
        line = QRectF(rect.left() + _TEXT, rect.top() + _ABOVE, rect.width() - _TEXT - _SIDE, _TITLE)
        font = _title_face(row).font()
        for text in self._title_lines(row, rect.width()):
            paint_line(painter, line, text, font)
            line.translate(0, _TITLE)
        line.setHeight(_META)
        self._paint_chip(painter, line, row)
        line.translate(0, _META)
        paint_line(painter, line, row.extent, LIST_META.font())

    def _paint_chip(self, painter: QPainter, line: QRectF, row: ArticleRow) -> None:
        font = LIST_CHIP.font()
        width = QFontMetricsF(font).horizontalAdvance(row.chip)
        box = QRectF(line.left(), line.top() + (line.height() - _CHIP_HEIGHT) / 2, width + 2 * _CHIP_SIDE, _CHIP_HEIGHT)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._colours.line2, 1))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_CHIP, RADIUS_CHIP)
        painter.setPen(self._colours.ink2)
        paint_line(painter, box.adjusted(_CHIP_SIDE, 0, 0, 0), row.chip, font)
        painter.setPen(self._colours.ink3)
        paint_line(painter, line.adjusted(box.width() + _CHIP_GAP, 0, 0, 0), row.terms, LIST_META.font())

    def _paint_twin(self, painter: QPainter, rect: QRectF, row: TwinRow) -> None:
        box = self._paint_card(painter, rect)
        painter.setPen(self._colours.ink)
        lines = self._twin_lines(row, rect.width())
        self._paint_lines(painter, box.topLeft() + QPointF(_PAD, _PAD), lines, box)
        segments = self._segments(row, rect)
        for choice, segment in segments.items():
            self._paint_segment(painter, segment, self._words.choice(choice), is_on=choice is row.choice)
        painter.setPen(self._colours.ink3)
        below = max(segment.bottom() for segment in segments.values()) + 4
        paint_line(painter, QRectF(box.left() + _PAD, below, box.width() - 2 * _PAD, _SMALL), self._words.effect(row.choice), TINY.font())

    def _paint_pair(self, painter: QPainter, rect: QRectF, row: PairRow) -> None:
        box = self._paint_card(painter, rect)
        paint_icon(painter, QPointF(box.left() + _PAD + 8, box.center().y()), "link", self._colours.ink2, 15)
        painter.setPen(self._colours.ink)
        self._paint_lines(painter, box.topLeft() + QPointF(_PAD + 24, _PAD), self._pair_lines(row, rect.width()), box)
        word = QFontMetricsF(TEXT.font()).horizontalAdvance(self._words.pair)
        left = box.right() - _PAD - word
        paint_tick(painter, QPointF(left - 8 - TICK, box.center().y() - TICK / 2), self._colours, is_on=row.is_wanted)
        painter.setPen(self._colours.ink2)
        paint_line(painter, QRectF(left, box.top(), word + 2, box.height()), self._words.pair, TEXT.font())

    def _paint_card(self, painter: QPainter, rect: QRectF) -> QRectF:
        box = self._box(rect)
        painter.setBrush(self._colours.card)
        painter.setPen(QPen(self._colours.line2, 1))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_CONTROL, RADIUS_CONTROL)
        return box

    def _paint_lines(self, painter: QPainter, at: QPointF, lines: list[str], rect: QRectF) -> None:
        line = QRectF(at.x(), at.y(), rect.right() - at.x() - 4, _LINE)
        for text in lines:
            paint_line(painter, line, text, TEXT.font())
            line.translate(0, _LINE)

    def _paint_segment(self, painter: QPainter, box: QRectF, text: str, *, is_on: bool) -> None:
        colours = self._colours
        ink: QColor = colours.accent if is_on else colours.ink2
        painter.setBrush(colours.accent_wash if is_on else colours.card)
        painter.setPen(QPen(colours.accent if is_on else colours.edge, 1))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_CONTROL, RADIUS_CONTROL)
        painter.setPen(ink)
        paint_line(painter, box.adjusted(_SEGMENT_SIDE, 0, 0, 0), text, TAB.font())

    def _segments(self, row: TwinRow, rect: QRectF) -> dict[Choice, QRectF]:
        """Give where the choices of a twin stand."""
        box, metrics = self._box(rect), QFontMetricsF(TAB.font())
        left, top = box.left() + _PAD, box.top() + _PAD + _LINE * len(self._twin_lines(row, rect.width())) + 6
        segments = {}
        for choice in Choice:
            width = metrics.horizontalAdvance(self._words.choice(choice)) + 2 * _SEGMENT_SIDE
            segments[choice] = QRectF(left, top, width, _SEGMENT)
            left += width + 6
        return segments

    def _anyway(self, rect: QRectF) -> QRectF:
        width = QFontMetricsF(TAB.font()).horizontalAdvance(self._words.anyway) + 2 * _SEGMENT_SIDE
        return QRectF(rect.left() + _TEXT, rect.bottom() - _SEGMENT - 6, width, _SEGMENT)

    @staticmethod
    def _box(rect: QRectF) -> QRectF:
        return rect.adjusted(_TEXT, _GAP, -_SIDE, -8)

    def _title_lines(self, row: ArticleRow, width: float) -> list[str]:
        return self._wrapping.lines(row.title, _title_face(row), width - _TEXT - _SIDE, 2)

    def _note_lines(self, row: NoteRow, width: float) -> list[str]:
        return self._wrapping.lines(row.text, TEXT, width - _TEXT - _SIDE, _MOST_LINES)

    def _twin_lines(self, row: TwinRow, width: float) -> list[str]:
        return self._wrapping.lines(self._words.sameness(row.twin.sameness), TEXT, width - _TEXT - _SIDE - 2 * _PAD, 2)

    def _pair_lines(self, row: PairRow, width: float) -> list[str]:
        return self._wrapping.lines(self._words.looks_like(row.title), TEXT, self._pair_room(width), 2)

    def _pair_room(self, width: float) -> float:
        tick = TICK + 24 + QFontMetricsF(TEXT.font()).horizontalAdvance(self._words.pair)
        return width - _TEXT - _SIDE - 2 * _PAD - 24 - tick


def _title_face(row: ArticleRow) -> Face:
    return LIST_CHINESE_TITLE if row.language.startswith("zh") else LIST_TITLE
