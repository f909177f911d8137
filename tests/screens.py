"""Pictures of every screen and state of the window: `python3 run.py shots DIR` paints them, at 1x and 2x, over the sample articles."""

import os
import subprocess
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSize

from glossreader.app import make_application
from glossreader.settings import Order
from glossreader.ui.scope_tabs import Scope, ScopeTabs
from glossreader.ui.search_field import SearchField
from tests.import_scenes import IMPORT_SCENES, end
from tests.preference_scenes import PREFERENCE_SCENES, close_preferences
from tests.rarer_scenes import RARER_SCENES
from tests.scenes import SCENES
from tests.stage import Scene, Stage
from tests.word_scenes import WORD_SCENES

_SCALES = (1, 2)


def paint(scene: Scene, stage: Stage, folder: Path, scale: int) -> None:
    """Play one scene and keep its picture."""
    stage.speak(scene.language)
    window, parts = stage.window, stage.parts
    parts.card.hide_card()
    end(stage)
    close_preferences(stage)
    parts.finding.close()
    parts.notices.clear()
    if parts.reader.is_beside:
        parts.reader.close_beside()
    window.resize(QSize(*scene.size))
    settings = replace(
        parts.look.settings,
        scheme=scene.scheme,
        zoom=scene.zoom,
        ruby=scene.ruby,
        script=scene.script,
        notation=scene.notation,
        marks_ambiguous=scene.marks_ambiguous,
    )
    parts.look.change(settings)
    parts.glossary.set_order(Order.TEXT)
    for field in parts.window.findChildren(SearchField):
        field.clear()
    for tabs in parts.window.findChildren(ScopeTabs):
        tabs.choose(Scope.ARTICLE)
    parts.articles.hide_progress()
    parts.undo_bar.hide()
    stage.settle()
    scene.play(stage)
    window.grab().save(str(folder / f"{scene.name}@{scale}x.png"))


def paint_all(folder: Path, names: list[str], scale: int) -> None:
    """Paint the scenes of these names, or all, at the scale that Qt was started with."""
    with tempfile.TemporaryDirectory() as home:
        stage = Stage(make_application(), Path(home))
        stage.window.resize(1440, 900)
        stage.parts.reader.empty.show_progress(0.4)
        stage.settle(0.1)
        stage.window.grab().save(str(folder / f"loading@{scale}x.png"))
        stage.parts.reader.empty.invite()
        stage.settle(0.1)
        stage.window.grab().save(str(folder / f"empty@{scale}x.png"))
        stage.fill()
        for scene in (*SCENES, *RARER_SCENES, *IMPORT_SCENES, *WORD_SCENES, *PREFERENCE_SCENES):
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
