"""The charsets that a source can be read in, each with a line of it, so that the right one is seen at a glance."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QFrame, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout, QWidget
from typing_extensions import override

from glossreader.importers.charset.choices import Charset
from glossreader.settings import Scheme
from glossreader.ui.chips import paint_icon
from glossreader.ui.delegates.lines import paint_line
from glossreader.ui.importing.charset_samples import samples
from glossreader.ui.row_list import RowList
from glossreader.ui.theme import BUTTON_TEXT, CONTEXT, LIST_META, RADIUS_CHIP, Palette, palette

_ROW, _PAD, _NAME = 40, 6, 200  # px
WIDTH = 620
_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_Role, _State = Qt.ItemDataRole, QStyle.StateFlag
_CHOSEN = int(Qt.ItemDataRole.UserRole)


class _CharsetModel(QAbstractListModel):
    """Charsets, their writing in the language of the window, and a line of the source."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[tuple[Charset, str], ...] = ()
        self.chosen = -1

    def show(self, raw: bytes, codec: str) -> None:
        self.beginResetModel()
        self.rows = samples(raw)
        self.chosen = next((number for number, (charset, _) in enumerate(self.rows) if charset.codec == codec), -1)
        self.endResetModel()

    @override
    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    @override
    def data(self, index: _Index, role: int = _Role.DisplayRole) -> object:
        if not index.isValid() or role not in {_Role.DisplayRole, _Role.AccessibleTextRole}:
            return None
        charset, line = self.rows[index.row()]
        return f"{self.writing(charset)}, {charset.name}: {line}"

    def writing(self, charset: Charset) -> str:
        """Name the writing that a charset is for."""
        return {
            "All languages": self.tr("All languages"),
            "Chinese, simplified": self.tr("Chinese, simplified"),
            "Chinese, traditional": self.tr("Chinese, traditional"),
            "Western European": self.tr("Western European"),
            "Central European": self.tr("Central European"),
            "Cyrillic": self.tr("Cyrillic"),
            "Japanese": self.tr("Japanese"),
            "Korean": self.tr("Korean"),
            "Thai": self.tr("Thai"),
            "Vietnamese": self.tr("Vietnamese"),
        }.get(charset.writing, charset.writing)


class _CharsetDelegate(QStyledItemDelegate):
    def __init__(self, model: _CharsetModel) -> None:
        super().__init__(model)
        self._model = model
        self.colours = palette(Scheme.LIGHT)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        charset, line = self._model.rows[index.row()]
        rect, colours = QRectF(option.rect), self.colours
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & (_State.State_MouseOver | _State.State_HasFocus):
            painter.setPen(QPen(colours.accent, 1) if option.state & _State.State_HasFocus else Qt.PenStyle.NoPen)
            painter.setBrush(colours.accent_wash)
            painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_CHIP, RADIUS_CHIP)
        if index.row() == self._model.chosen:
            paint_icon(painter, QRectF(rect.left() + 8, rect.top(), 14, rect.height()).center(), "check", colours.accent, 14)
        text = QRectF(rect.left() + 28, rect.top() + 3, _NAME - 28, 17)
        painter.setPen(colours.ink)
        paint_line(painter, text, charset.name, BUTTON_TEXT.font())
        painter.setPen(colours.ink3)
        paint_line(painter, text.translated(0, 17), self._model.writing(charset), LIST_META.font())
        painter.setPen(colours.ink2)
        paint_line(painter, rect.adjusted(_NAME + 10, 0, -8, 0), line, CONTEXT.font())
        painter.restore()


class _Rows(RowList):
    """The rows: Enter or a click takes one, Esc none."""

    taken = Signal(int)
    given_up = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.taken.emit(self.currentIndex().row())
        elif event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.ActiveWindowFocusReason:
            self.given_up.emit()


class CharsetList(QFrame):
    """A small list that opens below a button; `charset_chosen` with a Python codec."""

    charset_chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._dialog = parent
        self.setObjectName("charsets")
        self._model = _CharsetModel()
        self._delegate = _CharsetDelegate(self._model)
        self._rows = _Rows(lambda _: [_ROW] * len(self._model.rows), self)
        self._model.setParent(self)
        self._rows.setModel(self._model)
        self._rows.setItemDelegate(self._delegate)
        self._rows.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self._rows.setAccessibleName(self.tr("Charsets"))
        self._rows.row_clicked.connect(self._take)
        self._rows.taken.connect(self._take)
        self._rows.given_up.connect(self.hide)
        column = QVBoxLayout(self)
        column.setContentsMargins(_PAD, _PAD, _PAD, _PAD)
        column.addWidget(self._rows)
        self.hide()

    def open_below(self, button: QWidget, raw: bytes, codec: str) -> None:
        """Show how the bytes of a source read in each charset; `codec` is the one that they are read in now."""
        self._model.show(raw, codec)
        dialog = self._dialog
        at = button.mapTo(dialog, button.rect().bottomLeft())
        width = min(WIDTH, dialog.width() - 24)
        height = min(len(self._model.rows) * _ROW + 2 * _PAD + 2, dialog.height() - at.y() - 16)
        self.setGeometry(min(at.x(), dialog.width() - width - 12), at.y() + 4, width, height)
        self.raise_()
        self.show()
        self._rows.setFocus(Qt.FocusReason.PopupFocusReason)
        self._rows.setCurrentIndex(self._model.index(max(self._model.chosen, 0), 0))

    def set_look(self, colours: Palette) -> None:
        """Use these colours."""
        self._delegate.colours = colours

    def _take(self, number: int) -> None:
        self.hide()
        if 0 <= number < len(self._model.rows) and number != self._model.chosen:
            self.charset_chosen.emit(self._model.rows[number][0].codec)
