"""How long the window is kept from its events in the import dialog: a book, a text of 30,000 paragraphs, 200 articles."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from glossreader.ui.importing.dialog import ImportDialog
from glossreader.ui.importing.found_list import FoundList
from glossreader.ui.importing.found_rows import ArticleRow
from glossreader.ui.importing.preview import Preview
from glossreader.ui.importing.preview_rows import Role
from glossreader.ui.models.rows import ROW_ROLE
from tests.benchmarks.books import made_book
from tests.benchmarks.watch import Watch, heard
from tests.stage import Stage

_PARAGRAPHS = 30_000
_ARTICLES = 200


class Person:
    """Somebody at the dialog: what is pressed, and what is seen then."""

    def __init__(self, stage: Stage) -> None:
        self._window = stage.window
        self.desk = stage.window.workspace.desk
        self.arrivals = stage.window.workspace.arrivals

    @property
    def dialog(self) -> ImportDialog:
        """The dialog that is open."""
        return next(one for one in self._window.findChildren(ImportDialog) if one.isVisible())

    @property
    def found(self) -> FoundList:
        """What was found."""
        return next(iter(self.dialog.findChildren(FoundList)))

    @property
    def preview(self) -> Preview:
        """The article that is shown."""
        return next(iter(self.dialog.findChildren(Preview)))

    def look(self, paths: Sequence[Path]) -> None:
        """Look at files."""
        self.desk.look(paths)

    def has_found(self) -> bool:
        """Whether all is found."""
        return self.desk.is_open and not self.desk.is_looking

    def press(self, *names: str) -> None:
        """Press the button that is called so, or so."""
        next(one for one in self.dialog.findChildren(QAbstractButton) if one.isVisible() and one.text() in names).click()

    def key(self, key: Qt.Key) -> None:
        """Press a key in the preview."""
        QTest.keyClick(self.preview, key)

    def choose_last(self) -> None:
        """Have the last article shown."""
        model = self.found.model()
        rows = [model.index(number, 0) for number in range(model.rowCount())]
        self.found.setCurrentIndex(next(row for row in reversed(rows) if isinstance(row.data(ROW_ROLE), ArticleRow)))

    def go_to_block(self) -> None:
        """Go to the first block."""
        model = self.preview.model()
        rows = (model.index(number, 0) for number in range(model.rowCount()))
        self.preview.setCurrentIndex(next(row for row in rows if row.data(ROW_ROLE).role is Role.BLOCK))

    def current(self) -> Role | None:
        """What the row of the preview is that keys go to."""
        row = self.preview.currentIndex().data(ROW_ROLE)
        return row.role if row else None

    def read(self) -> Callable[[], bool]:
        """Tell later whether all is kept, and the first of it open."""
        both = heard(self.arrivals.finished), heard(self._window.workspace.reader.pages_changed)
        return lambda: all(one() for one in both)

    def add(self) -> None:
        """Press the main button."""
        next(one for one in self.dialog.findChildren(QAbstractButton) if one.isVisible() and one.property("default")).click()


def measure_dialog(stage: Stage, watch: Watch, folder: Path, part: int) -> None:
    """Do what a person does in the dialog, and print how long the window was blocked by it."""
    book, text = folder / "book.epub", folder / "paragraphs.txt"
    book.write_bytes(made_book(length=600_000 // part))
    text.write_text(made_text(_PARAGRAPHS // part), encoding="utf-8")
    many = [folder / f"story-{number}.txt" for number in range(_ARTICLES // part)]
    for number, path in enumerate(many):
        path.write_text(f"The ledger of lane {number}\n\n" + made_text(12, first=number), encoding="utf-8")
    person = Person(stage)
    _measure_source(watch, person, "a book of 300 pages", book)
    _measure_source(watch, person, f"a text of {_PARAGRAPHS // part:,} paragraphs", text)
    watch.tell(f"{len(many)} texts are looked at", lambda: person.look(many), person.has_found)
    watch.tell("all are left", lambda: person.press("Leave all"), lambda: True)
    watch.tell("all are taken", lambda: person.press("Take all"), lambda: True)
    watch.tell("the last is shown", person.choose_last, lambda: True)
    watch.tell("all are added, and the first is opened", person.add, person.read())


def _measure_source(watch: Watch, person: Person, name: str, path: Path) -> None:
    watch.tell(f"{name} is looked at", lambda: person.look([path]), person.has_found)
    watch.tell("its last article is shown", person.choose_last, lambda: True)
    person.go_to_block()
    watch.tell("a block is cut", lambda: person.key(Qt.Key.Key_X), lambda: person.current() is Role.CUT)
    watch.tell("it is put back", lambda: person.key(Qt.Key.Key_R), lambda: person.current() is Role.BLOCK)
    watch.tell("the article only is shown", lambda: person.press("Article only"), lambda: True)
    watch.tell("it is shown with cuts", lambda: person.press("With cuts"), lambda: True)
    watch.tell("it is added and opened", person.add, person.read())


def made_text(paragraphs: int, first: int = 0) -> str:
    """Make paragraphs of one to three sentences."""
    sentence = "On day {n} the clerk wrote “waiting for the wind” (等风来) into ledger {n}, and nobody on the pier asked him why. "
    return "\n\n".join(sentence.format(n=first + number) * (1 + number % 3) for number in range(paragraphs))
