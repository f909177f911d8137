"""What the pictures show of bringing in: what was found in one page and in many, twins, pairs, charsets, what goes wrong, addresses."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView

from glossreader.domain.source_errors import AddressIsLocal
from glossreader.settings import Scheme
from glossreader.ui.importing.address_dialog import AddressDialog
from glossreader.ui.importing.dialog import ImportDialog
from glossreader.ui.importing.found_list import FoundList
from glossreader.ui.importing.header import Header
from glossreader.ui.importing.preview import Preview
from tests.stage import Scene, Stage
from tests.ui.importing.pages import pair, write

_SMALL = (960, 600)


def _pages(stage: Stage) -> Path:
    folder = stage.folder / "pages"
    return folder if folder.exists() else write(folder)


def _look(stage: Stage, *paths: Path) -> ImportDialog:
    """Show what is found in files."""
    _close(stage)
    stage.open(1)
    stage.parts.desk.look(paths)
    stage.wait(lambda: not stage.parts.desk.is_looking)
    stage.settle()
    dialog = stage.window.findChild(ImportDialog)
    assert isinstance(dialog, ImportDialog)
    return dialog


def _close(stage: Stage) -> None:
    stage.parts.desk.close()
    stage.settle(0.1)


def _page(stage: Stage) -> None:
    _look(stage, _pages(stage) / "ledger.html")


def _many(stage: Stage) -> None:
    pages = _pages(stage)
    _look(stage, pair(pages), pages / "lanterns.html", pages / "crab.png", pages / "cafe.html", pages / "gone.html")


def _with_ring(stage: Stage) -> None:
    dialog = _look(stage, _pages(stage) / "ledger.html")
    preview = dialog.findChild(Preview)
    assert isinstance(preview, Preview)
    preview.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(4):
        stage.app.sendEvent(preview, QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier))
    rect = preview.visualRect(preview.model().index(2, 0))
    stage.move(preview.viewport(), rect.center())
    stage.settle()


def _charsets(stage: Stage) -> None:
    dialog = _look(stage, _pages(stage) / "cafe.html")
    header = dialog.findChild(Header)
    assert isinstance(header, Header)
    header.change.click()
    stage.settle()


def _twin(stage: Stage) -> None:
    path = stage.folder / "seen.html"
    path.write_text((_pages(stage) / "ledger.html").read_text(encoding="utf-8").replace("Ledger", "Register"), encoding="utf-8")
    stage.add_file(path)
    path.write_text(path.read_text(encoding="utf-8").replace("two points", "three points"), encoding="utf-8")
    _look(stage, path)


def _reading(stage: Stage) -> None:
    _close(stage)
    stage.open(1)
    long = stage.folder / "a-very-long-book-about-the-tides.txt"
    long.write_text("".join(f"Paragraph {number} is about Sesame Credit (芝麻信用).\n\n" for number in range(30_000)), encoding="utf-8")
    stage.parts.desk.look((_pages(stage) / "ledger.html", long, _pages(stage) / "cafe.html"))
    stage.wait(lambda: _found(stage) >= 1)
    stage.settle(0.6)


def _address(stage: Stage) -> None:
    _close(stage)
    stage.open(1)
    stage.parts.desk.ask_for_address("https://example.org/essays/the-points-ledger")
    stage.settle()


def _local_address(stage: Stage) -> None:
    _address(stage)
    dialog = stage.window.findChild(AddressDialog)
    assert isinstance(dialog, AddressDialog)
    dialog.ask("http://192.168.1.7/ledger")
    dialog.warn(AddressIsLocal("http://192.168.1.7/ledger", "192.168.1.7"))
    stage.settle()


def _found(stage: Stage) -> int:
    found = stage.window.findChild(FoundList)
    assert isinstance(found, QAbstractItemView)
    return found.model().rowCount()


def end(stage: Stage) -> None:
    """Close what a scene has opened."""
    stage.parts.desk.close()
    dialog = stage.window.findChild(AddressDialog)
    if dialog and dialog.isVisible():
        dialog.close_requested.emit()


IMPORT_SCENES = (
    Scene("import", _page),
    Scene("import-night", _page, Scheme.NIGHT),
    Scene("import-sepia", _page, Scheme.SEPIA),
    Scene("import-zh", _many, language="zh_CN"),
    Scene("import-many", _many),
    Scene("import-many-night", _many, Scheme.NIGHT),
    Scene("import-least", _many, size=_SMALL),
    Scene("import-least-zh", _page, size=_SMALL, language="zh_CN"),
    Scene("import-zoom-200", _page, zoom=2.0),
    Scene("import-keys", _with_ring),
    Scene("import-charsets", _charsets),
    Scene("import-charsets-night", _charsets, Scheme.NIGHT),
    Scene("import-twin", _twin),
    Scene("import-reading", _reading),
    Scene("address", _address),
    Scene("address-local", _local_address),
    Scene("address-night", _local_address, Scheme.NIGHT),
    Scene("address-zh", _address, language="zh_CN"),
)
