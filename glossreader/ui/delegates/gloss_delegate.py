"""A row of the glossary: sign of its status, hanzi and pinyin, mentions, and the English below, which can be edited in place."""

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from glossreader.domain.term import Status
from glossreader.settings import Scheme
from glossreader.ui.delegates.gloss_lines import COUNT_WIDTH, GlossLines, GlossMeasure
from glossreader.ui.delegates.heading import HEADING_HEIGHT, paint_heading
from glossreader.ui.delegates.lines import paint_line, paint_right, two_lines
from glossreader.ui.delegates.reading import paint_reading_in_lines
from glossreader.ui.fonts import with_traditional_forms
from glossreader.ui.icons import pixmap
from glossreader.ui.models.rows import ROW_ROLE, GlossRow, Heading
from glossreader.ui.theme import LIST_HANZI, LIST_META, LIST_PINYIN, RADIUS_CHIP, TEXT, Palette, palette
from glossreader.ui.tone_label import paint_reading

_Index = QModelIndex | QPersistentModelIndex
_SIGN, _SIGN_LEFT, _SIGN_TOP = 14, 14, 12
_BAR = 3
_EDITOR_SIDE, _EDITOR_HEIGHT = 6, 26  # px; the text stays where it was
_SIDE = 16
_SIGNS = {Status.SUGGESTED: "circle-dashed", Status.ACCEPTED: "check", Status.EDITED: "pencil", Status.REJECTED: "x"}
_State = QStyle.StateFlag


class GlossDelegate(QStyledItemDelegate):
    """Paints GlossRows and Headings; `lit` is the term that is lit as one under the mouse in the text is."""

    english_written = Signal(str, str)  # term id, text

    def __init__(self, measure: GlossMeasure, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._measure = measure
        self._colours = palette(Scheme.LIGHT)
        self._hanzi, self._pinyin, self._english, self._count = (face.font() for face in (LIST_HANZI, LIST_PINYIN, TEXT, LIST_META))
        self._traditional = with_traditional_forms(self._hanzi)
        self.lit: str | None = None

    def set_look(self, colours: Palette) -> None:
        """Use these colours."""
        self._colours = colours

    def english_rect(self, row: GlossRow, rect: QRect) -> QRectF:
        """Where the English of a row stands."""
        return self._measure.lines(row, rect.width()).english_rect(QRectF(rect))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        painter.save()
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint(painter, QRectF(option.rect), index.data(ROW_ROLE), option.state)
        finally:
            painter.restore()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        row, width = index.data(ROW_ROLE), option.rect.width()
        return QSize(width, self._measure.lines(row, width).height if isinstance(row, GlossRow) else HEADING_HEIGHT)

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setFont(self._english)
        editor.setAccessibleName(self.tr("English of {hanzi}").format(hanzi=index.data(ROW_ROLE).hanzi))
        colours = self._colours
        editor.setStyleSheet(
            f"QLineEdit {{ background: {colours.card.name()}; color: {colours.ink.name()}; padding: 0 2px;"
            f" border: 2px solid {colours.accent.name()}; border-radius: {RADIUS_CHIP}px; }}"
        )
        return editor

    @override
    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        if isinstance(editor, QLineEdit) and not editor.isModified():
            editor.setText(index.data(ROW_ROLE).english)

    @override
    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        row = index.data(ROW_ROLE)
        text = editor.text().strip() if isinstance(editor, QLineEdit) else ""
        if text and text != row.english:
            self.english_written.emit(row.id, text)

    @override
    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: _Index) -> None:
        english = self.english_rect(index.data(ROW_ROLE), option.rect)
        place = english.adjusted(-_EDITOR_SIDE, 0, 0, 0).toRect()
        place.setHeight(_EDITOR_HEIGHT)
        place.moveTop(round(english.top()) - 2)
        editor.setGeometry(place)

    def _paint(self, painter: QPainter, rect: QRectF, row: GlossRow | Heading, state: QStyle.StateFlag) -> None:
        if isinstance(row, Heading):
            paint_heading(painter, rect, row, self._colours, _SIDE)
        else:
            self._paint_ground(painter, rect, row, state)
            self._paint_row(painter, rect, row)
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), self._colours.line)

    def _paint_ground(self, painter: QPainter, rect: QRectF, row: GlossRow, state: QStyle.StateFlag) -> None:
        is_lit = row.id == self.lit
        ground = self._ground(state, is_lit=is_lit)
        if ground:
            painter.fillRect(rect, ground)
        if is_lit:
            painter.fillRect(QRectF(rect.left(), rect.top(), _BAR, rect.height() - 1), self._colours.litline)
        if state & _State.State_HasFocus and state & _State.State_KeyboardFocusChange:
            painter.setPen(QPen(self._colours.accent, 2))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -2), 3, 3)

    def _ground(self, state: QStyle.StateFlag, *, is_lit: bool) -> QColor | None:
        if is_lit:
            return self._colours.lit
        if state & _State.State_Selected:
            return self._colours.selected
        return self._colours.line if state & _State.State_MouseOver else None

    def _paint_row(self, painter: QPainter, rect: QRectF, row: GlossRow) -> None:
        lines = self._measure.lines(row, rect.width())
        self._paint_sign(painter, rect, row)
        self._paint_count(painter, lines.hanzi_rect(rect), row)
        self._paint_hanzi(painter, lines, rect, row)
        self._paint_english(painter, lines, rect, row)

    def _paint_sign(self, painter: QPainter, rect: QRectF, row: GlossRow) -> None:
        status = row.gloss.entry.term.status
        colours = self._colours
        colour = {Status.ACCEPTED: colours.accepted, Status.EDITED: colours.edited, Status.REJECTED: colours.rejected}
        ratio = painter.device().devicePixelRatioF()
        sign = pixmap(_SIGNS[status], colour.get(status, colours.ink3), _SIGN, ratio)
        painter.drawPixmap(QPointF(rect.left() + _SIGN_LEFT, rect.top() + _SIGN_TOP), sign)

    def _paint_count(self, painter: QPainter, hanzi: QRectF, row: GlossRow) -> None:
        if not row.mentions:  # nobody has counted them in the library
            return
        painter.setPen(self._colours.ink3)
        line = QRectF(hanzi.right(), hanzi.top(), COUNT_WIDTH, LIST_HANZI.pitch - 2)
        paint_right(painter, line, f"{row.mentions:,}×", self._count)

    def _paint_hanzi(self, painter: QPainter, lines: GlossLines, rect: QRectF, row: GlossRow) -> None:
        font = self._traditional if row.is_traditional else self._hanzi
        where = lines.hanzi_rect(rect)
        painter.setPen(self._colours.ink3 if row.is_rejected else self._colours.ink)
        shown = two_lines(row.marked, font, where.width()) if lines.hanzi > 1 else [row.marked]
        for number, text in enumerate(shown):
            line = QRectF(where.left(), where.top() + number * LIST_HANZI.pitch, where.width(), LIST_HANZI.pitch)
            paint_line(painter, line, text, font, is_struck=row.is_rejected)
        plain = self._colours.ink3 if row.is_rejected else None
        if lines.pinyin:
            paint_reading_in_lines(painter, lines.pinyin_rect(rect), row.reading, self._pinyin, self._colours, plain)
        else:
            beside = where.adjusted(self._measure.pinyin_left(row), 1, 0, 1)
            paint_reading(painter, beside, row.reading, self._pinyin, self._colours, plain=plain)

    def _paint_english(self, painter: QPainter, lines: GlossLines, rect: QRectF, row: GlossRow) -> None:
        where, is_checked = lines.english_rect(rect), row.gloss.entry.term.status in {Status.ACCEPTED, Status.EDITED}
        painter.setPen(self._colours.ink2 if is_checked and row.english else self._colours.ink3)
        if not row.english:
            self._paint_sense(painter, where, row)
            return
        for number, text in enumerate(two_lines(row.english, self._english, where.width())):
            line = QRectF(where.left(), where.top() + number * TEXT.pitch, where.width(), TEXT.pitch)
            paint_line(painter, line, text, self._english, is_struck=row.is_rejected)

    def _paint_sense(self, painter: QPainter, where: QRectF, row: GlossRow) -> None:
        """Say what the dictionary says, with its mark, or that there is no English yet."""
        if row.sense:
            book = pixmap("book", self._colours.ink3, 12, painter.device().devicePixelRatioF())
            painter.drawPixmap(QPointF(where.left(), where.top() + 3), book)
            where = where.adjusted(17, 0, 0, 0)
        paint_line(painter, where, row.sense or self.tr("No English yet. E to write it"), self._english)
