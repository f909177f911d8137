"""A person at the import dialog, for tests: takes and leaves, cuts and restores, chooses, adds."""

from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QListView, QPushButton, QWidget

from glossreader.domain.arrival import Choice
from glossreader.ui.importing.charset_list import CharsetList
from glossreader.ui.importing.cut_list import CutList
from glossreader.ui.importing.dialog import ImportDialog
from glossreader.ui.importing.found_list import FoundList
from glossreader.ui.importing.found_rows import ArticleRow, NoteRow, PairRow, TwinRow
from glossreader.ui.importing.preview import Preview
from glossreader.ui.importing.preview_rows import PreviewRow, Role
from glossreader.ui.models.rows import ROW_ROLE
from tests.ui.person import Person, files

_TICK, _RESTORE = 26, 60  # px from the left of a row to its tick, and from the right to the word Restore
W = TypeVar("W", bound=QWidget)


class Looker:
    """Uses the dialog as a person does, by mouse and keys, and reads what it shows."""

    def __init__(self, person: Person) -> None:
        self.person = person
        person.window.workspace.commands.look_first.setChecked(True)

    @property
    def desk(self):
        return self.person.window.workspace.desk

    @property
    def dialog(self) -> ImportDialog:
        return next(one for one in self.person.window.findChildren(ImportDialog) if one.isVisible())

    @property
    def found(self) -> FoundList:
        return part(self.dialog, FoundList)

    @property
    def preview(self) -> Preview:
        return part(self.dialog, Preview)

    def drop(self, *paths: Path) -> None:
        """Drop files on the page, and wait until all is found."""
        self.person.drop(files(*paths), self.person.view.viewport())
        self.wait_until_found()

    def wait_until_found(self) -> None:
        self.person.wait(lambda: self.desk.is_open and not self.desk.is_looking)
        self.person.let_pass(60)

    def rows(self, view: QListView) -> list[Any]:
        model = view.model()
        return [model.index(row, 0).data(ROW_ROLE) for row in range(model.rowCount())]

    def articles(self) -> dict[str, bool]:
        """The titles, and whether they are ticked."""
        return {row.title: row.is_ticked for row in self.rows(self.found) if isinstance(row, ArticleRow)}

    def notes(self) -> list[str]:
        return [row.text for row in self.rows(self.found) if isinstance(row, NoteRow)]

    def twins(self) -> list[TwinRow]:
        return [row for row in self.rows(self.found) if isinstance(row, TwinRow)]

    def pairs(self) -> list[PairRow]:
        return [row for row in self.rows(self.found) if isinstance(row, PairRow)]

    def shown(self) -> list[str]:
        """The text of the preview, what was cut left out."""
        return [row.text for row in self.rows(self.preview) if row.role not in {Role.CUT, Role.OUTSIDE, Role.OUTSIDE_HEADING}]

    def cut(self) -> list[str]:
        return [row.text for row in self.rows(self.preview) if row.role is Role.CUT]

    def cuts(self) -> list[str]:
        """What was cut, counted by reason."""
        model = part(self.dialog, CutList).model()
        return [model.index(row, 0).data() for row in range(model.rowCount())]

    def click_title(self, title: str) -> None:
        self._click(self.found, self._row(self.found, lambda row: isinstance(row, ArticleRow) and row.title == title), 120)

    def tick(self, title: str) -> None:
        self._click(self.found, self._row(self.found, lambda row: isinstance(row, ArticleRow) and row.title == title), _TICK)

    def click_pair(self) -> None:
        self._click(self.found, self._row(self.found, lambda row: isinstance(row, PairRow)), 120)

    def go_to(self, view: QListView, matches) -> None:
        """Walk to a row by the arrow keys."""
        view.setFocus()
        wanted = self._row(view, matches)
        for _ in range(view.model().rowCount()):
            at = view.currentIndex().row()
            if at == wanted:
                return
            self.person.press(Qt.Key.Key_Down if at < wanted else Qt.Key.Key_Up)

    def choose(self, choice: Choice) -> None:
        """Say what is to be done beside the twin."""
        self.go_to(self.found, lambda row: isinstance(row, TwinRow))
        for _ in Choice:
            if self.twins()[0].choice is not choice:
                self.person.press(Qt.Key.Key_Right)

    def restore(self, words: str) -> None:
        """Click Restore in the box with these words."""
        row = self._row(self.preview, lambda row: isinstance(row, PreviewRow) and row.role is Role.CUT and words in row.text)
        self.preview.scrollTo(self.preview.model().index(row, 0))
        rect = self.preview.visualRect(self.preview.model().index(row, 0))
        self.person.click(self.preview.viewport(), QPoint(rect.right() - _RESTORE - 20, rect.top() + 18))

    def cut_by_key(self, words: str) -> None:
        self.go_to(self.preview, lambda row: words in row.text)
        self.person.press(Qt.Key.Key_X)

    def charsets(self) -> QListView:
        """Open the list of charsets."""
        self.person.click(self.button("Change…"))
        charsets = part(self.dialog, CharsetList)
        assert charsets.isVisible()
        return part(charsets, QListView)

    def button(self, name: str) -> QAbstractButton:
        """A button of the dialog that is to be seen, by its words or its name."""
        buttons = (one for one in self.dialog.findChildren(QAbstractButton) if one.isVisible())
        return next(one for one in buttons if name in {one.text(), one.accessibleName()})

    @property
    def add_button(self) -> QPushButton:
        """The main button, whose words have a number in them."""
        return next(one for one in self.dialog.findChildren(QPushButton) if one.isDefault())

    def add(self) -> None:
        """Press the main button, and wait until all is kept."""
        with self.person.reading():
            self.person.click(self.add_button)

    def said(self, holder: QWidget) -> str:
        return self.person.read(holder)

    def _row(self, view: QListView, matches) -> int:
        return next(number for number, row in enumerate(self.rows(view)) if matches(row))

    def _click(self, view: QListView, row: int, x: int) -> None:
        index = view.model().index(row, 0)
        view.scrollTo(index)
        rect = view.visualRect(index)
        self.person.click(view.viewport(), QPoint(x, rect.top() + 20))


def part(holder: QWidget, kind: type[W]) -> W:
    found = holder.findChild(kind)
    assert found is not None
    return found
