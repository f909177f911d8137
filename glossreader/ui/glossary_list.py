"""The rows of the glossary as a list: keys, menu, copying, editing in place, and the row that is lit."""

from collections.abc import Callable, Sequence
from itertools import groupby

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QMenu, QWidget
from typing_extensions import override

from glossreader.ui.delegates.gloss_delegate import GlossDelegate
from glossreader.ui.delegates.gloss_lines import GlossMeasure
from glossreader.ui.delegates.heading import HEADING_HEIGHT
from glossreader.ui.models.glossary_model import GlossaryModel
from glossreader.ui.models.rows import GlossRow
from glossreader.ui.row_list import RowList
from glossreader.ui.theme import Palette

_Key = Qt.Key
_TAKING_OUT = {_Key.Key_D, _Key.Key_Delete}


class GlossaryList(RowList):
    """Shows a GlossaryModel.

    gloss_pointed    term id of the row under the mouse, or None.
    gloss_activated  term id, by a click or Enter.
    accept_requested, reject_requested, remove_requested  a tuple of term ids.
    edit_requested   term id and the new English.
    """

    gloss_pointed = Signal(object)
    gloss_activated = Signal(str)
    accept_requested = Signal(object)
    reject_requested = Signal(object)
    remove_requested = Signal(object)
    edit_requested = Signal(str, str)
    editing_ended = Signal()

    def __init__(self, model: GlossaryModel, parent: QWidget | None = None) -> None:
        self._glossary = model
        self._measure_rows = measure = GlossMeasure()
        self._measured: tuple[Sequence[GlossRow], int, list[int]] = ((), 0, [])
        super().__init__(self._heights, parent)
        self._delegate = GlossDelegate(measure, self)
        self._delegate.english_written.connect(self.edit_requested)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setAccessibleName(self.tr("Glossary"))
        self.row_pointed.connect(self._point)
        self.row_clicked.connect(self._click)

    def chosen(self) -> list[GlossRow]:
        """Give the rows that are selected, in their order."""
        ranges = self.selectionModel().selection().toList()
        places = sorted({place for chosen in ranges for place in range(chosen.top(), chosen.bottom() + 1)})
        return [row for row in map(self._glossary.row_at, places) if row]

    def choose(self, places: Sequence[int]) -> None:
        """Select these rows, in ascending order, and no others; the first becomes the current one."""
        selection = QItemSelection()
        for _, together in groupby(enumerate(places), lambda pair: pair[1] - pair[0]):
            run = [place for _, place in together]
            selection.select(self._glossary.index(run[0]), self._glossary.index(run[-1]))
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if places:
            self.selectionModel().setCurrentIndex(self._glossary.index(places[0]), QItemSelectionModel.SelectionFlag.NoUpdate)

    def light(self, term_id: str | None) -> None:
        """Light the row of a term, or none."""
        if term_id != self._delegate.lit:
            before, self._delegate.lit = self._delegate.lit, term_id
            self.update_row(self._glossary.row_of(before))
            self.update_row(self._glossary.row_of(term_id))

    def measure(self, rows: Sequence[GlossRow], width: int) -> list[int]:
        """Give the height that each row will have in a list of that width."""
        return self._measure_rows.heights(rows, width)

    def take_heights(self, rows: Sequence[GlossRow], width: int, heights: list[int]) -> None:
        """Let these rows, measured for a width, be shown in it without measuring them again."""
        self._measured = (rows, width, [*heights, HEADING_HEIGHT])

    def edit_english(self, row: int) -> None:
        """Let a person edit the English of a row, in place."""
        index = self._glossary.index(row, 0)
        self.setCurrentIndex(index)
        self.scrollTo(index)
        self.edit(index)

    def copy(self) -> None:
        """Copy the selected rows: hanzi, pinyin and English of each on a line, parted by tabs."""
        if lines := [_line(row) for row in self.chosen()]:
            QGuiApplication.clipboard().setText("\n".join(lines))

    def set_look(self, colours: Palette) -> None:
        """Use these colours."""
        self._delegate.set_look(colours)
        self.viewport().update()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or not (act := self._acts().get(event.key())):
            super().keyPressEvent(event)
        else:
            act()

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        row = self.indexAt(event.position().toPoint()).row()
        if self._is_on_english(row, event.position().toPoint()):
            self.edit_english(row)

    @override
    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        super().closeEditor(editor, hint)
        self.editing_ended.emit()

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.chosen():
            self._menu().popup(event.globalPos())

    def _heights(self, width: int) -> list[int]:
        """Give the heights of what is shown; all rows are measured once for a width, however they are filtered and sorted."""
        rows = self._glossary.rows
        if self._measured[0] is not rows or self._measured[1] != width:
            self._measured = (rows, width, [*self._measure_rows.heights(rows, width), HEADING_HEIGHT])
        return list(map(self._measured[2].__getitem__, self._glossary.shown()))  # HEADING is -1: the last

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        acts, has_standing = self._acts(), bool(self._standing())
        for text, key, name in (
            (self.tr("Accept"), _Key.Key_A, "A"),
            (self.tr("Reject"), _Key.Key_D, "D"),
            (self.tr("Edit the English"), _Key.Key_E, "E"),
            (self.tr("Remove from the glossary"), _Key.Key_Delete, "Del"),
        ):
            if has_standing or key not in _TAKING_OUT:
                menu.addAction(f"{text}\t{name}", acts[key])
        menu.addSeparator()
        copy = QKeySequence(QKeySequence.StandardKey.Copy).toString(QKeySequence.SequenceFormat.NativeText)
        menu.addAction(self.tr("Copy") + f"\t{copy}", self.copy)
        return menu

    def _acts(self) -> dict[int, Callable[[], None]]:
        return {
            _Key.Key_A: lambda: self._ask(self.accept_requested.emit, self.chosen()),
            _Key.Key_D: lambda: self._ask(self.reject_requested.emit, self._standing()),
            _Key.Key_Delete: lambda: self._ask(self.remove_requested.emit, self._standing()),
            _Key.Key_E: self._edit_current,
            _Key.Key_F2: self._edit_current,
            _Key.Key_Return: self._activate_current,
            _Key.Key_Enter: self._activate_current,
        }

    def _ask(self, emit: Callable[[object], None], rows: Sequence[GlossRow]) -> None:
        if ids := tuple(row.id for row in rows):
            emit(ids)

    def _standing(self) -> list[GlossRow]:
        """Give the chosen rows that can be taken out: a rejected term is out already."""
        return [row for row in self.chosen() if not row.is_rejected]

    def _edit_current(self) -> None:
        if self._glossary.row_at(self.currentIndex().row()):
            self.edit_english(self.currentIndex().row())

    def _activate_current(self) -> None:
        if row := self._glossary.row_at(self.currentIndex().row()):
            self.gloss_activated.emit(row.id)

    def _click(self, at: int, modifiers: Qt.KeyboardModifier) -> None:
        row = self._glossary.row_at(at)
        if row and not modifiers & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier):
            self.gloss_activated.emit(row.id)

    def _point(self, at: int) -> None:
        row = self._glossary.row_at(at)
        term_id = row.id if row else None
        self.light(term_id)
        self.gloss_pointed.emit(term_id)

    def _is_on_english(self, at: int, point: QPoint) -> bool:
        row = self._glossary.row_at(at)
        rect = self.visualRect(self._glossary.index(at, 0))
        return row is not None and self._delegate.english_rect(row, rect).contains(point)


def _line(row: GlossRow) -> str:
    return "\t".join(" ".join(field.split()) for field in (row.hanzi, row.gloss.entry.term.pinyin, row.english))
