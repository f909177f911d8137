"""Pictures of every screen and state of the window: `python3 run.py shots DIR` paints them, at 1x and 2x, over the sample articles."""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from glossreader.app import dress_application, make_application
from glossreader.domain.errors import NotText
from glossreader.domain.page import Page, Style
from glossreader.domain.term import Place
from glossreader.paths import resource
from glossreader.settings import Order, Ruby, Scheme, Script, Settings
from glossreader.ui.background import Background
from glossreader.ui.main_window import MainWindow
from glossreader.ui.messages import message

_SCALES = (1, 2)
_PATIENCE = 30.0  # seconds for anything that is waited for


@dataclass(frozen=True, slots=True)
class Scene:
    """One picture: its name, what leads to it, and how the window is meanwhile."""

    name: str
    play: Callable[["Stage"], None]
    scheme: Scheme = Scheme.LIGHT
    size: tuple[int, int] = (1440, 900)
    zoom: float = 1.0
    ruby: Ruby = Ruby.TERMS
    script: Script = Script.AS_PRINTED


class Stage:
    """The window with a library of samples, and what a reader does in it."""

    def __init__(self, app: QApplication, folder: Path) -> None:
        self.app = app
        dress_application(app, "en")
        cache = Path(tempfile.gettempdir()) / "glossreader-screens"
        self.background = Background(folder / "library.glossreader", cache)
        self.window = MainWindow(Settings(scheme=Scheme.LIGHT))
        self.window.furnish(self.background, cache)
        self.window.show()

    def fill(self) -> None:
        """Read all samples into the library."""
        self.background.start()
        self.window.workspace.add_files(sorted(resource("samples").glob("*.txt")))
        self.wait(lambda: self.window.workspace.articles.isVisible() and len(self.listed()) >= 8)
        self.settle()

    def listed(self) -> tuple[int, ...]:
        """Give the numbers of all articles."""
        found: list[tuple[int, ...]] = []
        self.background.ask(lambda library: library.articles(), lambda listed: found.append(tuple(one.number for one in listed)))
        self.wait(lambda: bool(found))
        return found[0]

    def open(self, number: int) -> Page:
        """Open an article and wait until it is painted with its words."""
        self.window.workspace.session.open(number)
        self.wait(lambda: self._shows(number))
        self.settle()
        page = self.window.workspace.reader.active.page
        assert page is not None
        return page

    def point(self, text: str, occurrence: int = 0) -> None:
        """Move the mouse over a text of the page, as a reader would, and wait for its card."""
        leaf = self.window.workspace.reader.active
        page = leaf.page
        assert page is not None
        spots = [
            (index, at, at + len(text))
            for index, passage in enumerate(page.passages)
            for at in range(len(passage.text))
            if passage.place is not None and passage.text.startswith(text, at)
        ]
        passage, start, end = spots[occurrence]
        block = page.passages[passage].place
        assert block is not None
        if passage not in leaf.view.passages_in_sight()[:-1]:
            leaf.view.go_to(Place(block, start, end))
            self.settle(1.3)
        self.window.workspace.card.hide_card()
        self.move(leaf.view.viewport(), QPoint(1, 1))
        self.move(leaf.view.viewport(), leaf.view.rect_of(passage, start, end).center())
        self.wait(self.window.workspace.card.isVisible)
        self.settle()

    def move(self, widget: QWidget, at: QPoint) -> None:
        """Send the event of a mouse that moves."""
        position = QPointF(at)
        none = Qt.MouseButton.NoButton
        event = QMouseEvent(QMouseEvent.Type.MouseMove, position, widget.mapToGlobal(position), none, none, Qt.KeyboardModifier.NoModifier)
        self.app.sendEvent(widget, event)

    def wait(self, until: Callable[[], bool]) -> None:
        """Let the window go on until something is so."""
        end = time.monotonic() + _PATIENCE
        while not until():
            assert time.monotonic() < end, "waited too long"
            self.app.processEvents()
            time.sleep(0.005)

    def settle(self, seconds: float = 0.4) -> None:
        """Let animations and what is under way come to an end."""
        end = time.monotonic() + seconds
        self.wait(lambda: time.monotonic() > end)

    def _shows(self, number: int) -> bool:
        page = self.window.workspace.reader.active.page
        return page is not None and page.number == number


def _reading(stage: Stage) -> None:
    stage.open(1)


def _card(stage: Stage) -> None:
    stage.open(1)
    stage.window.workspace.linking.walk_on(_term(stage, "失信黑名单"))
    stage.settle(1.2)
    stage.point("失信黑名单")


def _card_on_english(stage: Stage) -> None:
    stage.open(1)
    stage.point("Sesame Credit")


def _card_full(stage: Stage) -> None:
    stage.open(1)
    stage.point("社会信用体系")
    stage.window.workspace.hover.hold()
    stage.window.workspace.hover.show_more()
    stage.settle()


def _chinese(stage: Stage) -> None:
    stage.open(5)


def _word(stage: Stage) -> None:
    stage.open(5)
    stage.point("外卖骑手")


def _beside(stage: Stage) -> None:
    stage.open(5)
    stage.window.workspace.session.open_beside(6)
    stage.wait(lambda: len(stage.window.workspace.reader.pages()) == 2)
    stage.settle()


def _all_kinds(stage: Stage) -> None:
    page = stage.open(4)
    table = next((passage for passage in page.passages if passage.style is Style.TABLE_ROW), page.passages[-1])
    assert table.place is not None
    view = stage.window.workspace.reader.active.view
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() * 2 // 3)
    stage.settle()


def _mended(stage: Stage) -> None:
    stage.open(1)
    stage.window.workspace.mending.accept((_term(stage, "积分簿"), _term(stage, "居委会"), _term(stage, "芝麻信用")))
    stage.window.workspace.mending.edit(_term(stage, "老赖"), "deadbeat debtors")
    stage.settle()


def _finding(stage: Stage) -> None:
    stage.open(1)
    stage.window.workspace.find_bar.ask("credit")
    stage.settle()


def _filtered(stage: Stage) -> None:
    stage.open(1)
    stage.window.workspace.glossary.set_order(Order.MENTIONS)
    stage.settle()


def _refused(stage: Stage) -> None:
    stage.open(1)
    stage.window.workspace.notices.tell(message(NotText("eels.pdf", "a PDF document")))
    stage.settle()


def _term(stage: Stage, hanzi: str) -> str:
    page = stage.window.workspace.reader.active.page
    assert page is not None
    return next(gloss.entry.term.id for gloss in page.glosses if gloss.entry.term.simplified == hanzi)


_ALL = {"ruby": Ruby.ALL_WORDS}
SCENES = (
    Scene("reading-light", _reading),
    Scene("reading-night", _reading, Scheme.NIGHT),
    Scene("reading-sepia", _reading, Scheme.SEPIA),
    Scene("reading-1280", _reading, size=(1280, 800)),
    Scene("reading-1920", _reading, size=(1920, 1080)),
    Scene("reading-least", _reading, size=(960, 600)),
    Scene("reading-zoom-200", _reading, zoom=2.0),
    Scene("reading-traditional", _reading, script=Script.TRADITIONAL),
    Scene("card", _card),
    Scene("card-night", _card, Scheme.NIGHT),
    Scene("card-sepia", _card, Scheme.SEPIA),
    Scene("card-on-english", _card_on_english),
    Scene("card-full", _card_full),
    Scene("card-zoom-200", _card_on_english, zoom=2.0),
    Scene("chinese", _chinese, ruby=Ruby.ALL_WORDS),
    Scene("chinese-sepia", _chinese, Scheme.SEPIA, ruby=Ruby.ALL_WORDS),
    Scene("chinese-plain", _chinese, ruby=Ruby.OFF),
    Scene("word", _word, ruby=Ruby.ALL_WORDS),
    Scene("beside", _beside),
    Scene("beside-night", _beside, Scheme.NIGHT),
    Scene("kinds", _all_kinds),
    Scene("kinds-night", _all_kinds, Scheme.NIGHT),
    Scene("find", _finding),
    Scene("by-mentions", _filtered),
    Scene("error", _refused),
    Scene("mended", _mended),
    Scene("mended-night", _mended, Scheme.NIGHT),
)


def paint(scene: Scene, stage: Stage, folder: Path, scale: int) -> None:
    """Play one scene and keep its picture."""
    window = stage.window
    window.workspace.card.hide_card()
    window.workspace.finding.close()
    window.workspace.notices.clear()
    if window.workspace.reader.is_beside:
        window.workspace.reader.close_beside()
    window.resize(QSize(*scene.size))
    settings = replace(window.workspace.look.settings, scheme=scene.scheme, zoom=scene.zoom, ruby=scene.ruby, script=scene.script)
    window.workspace.look.change(settings)
    window.workspace.glossary.set_order(Order.TEXT)
    window.workspace.undo_bar.hide()
    stage.settle()
    scene.play(stage)
    window.grab().save(str(folder / f"{scene.name}@{scale}x.png"))


def paint_all(folder: Path, names: list[str], scale: int) -> None:
    """Paint the scenes of these names, or all, at the scale that Qt was started with."""
    with tempfile.TemporaryDirectory() as home:
        stage = Stage(make_application(), Path(home))
        stage.window.resize(1440, 900)
        stage.window.workspace.reader.empty.show_progress(0.4)
        stage.settle(0.1)
        stage.window.grab().save(str(folder / f"loading@{scale}x.png"))
        stage.window.workspace.reader.empty.invite()
        stage.settle(0.1)
        stage.window.grab().save(str(folder / f"empty@{scale}x.png"))
        stage.fill()
        for scene in SCENES:
            if not names or scene.name in names:
                paint(scene, stage, folder, scale)
        stage.window.close()
        stage.background.close()


def main(arguments: list[str]) -> int:
    """Paint into the folder that is named first, all scenes or those named after it, in a process for each scale."""
    if not arguments:
        print("Usage: run.py shots DIR [SCENE...]", file=sys.stderr)
        return 2
    folder, names = Path(arguments[0]), arguments[1:]
    scale = os.environ.get("QT_SCALE_FACTOR")
    if scale:
        paint_all(folder, names, int(scale))
        return 0
    folder.mkdir(parents=True, exist_ok=True)
    command = [sys.executable, "-m", "tests.screens", str(folder), *names]
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "GLOSSREADER_HOME": home}
        return max(subprocess.call(command, env={**environment, "QT_SCALE_FACTOR": str(scale)}) for scale in _SCALES)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
