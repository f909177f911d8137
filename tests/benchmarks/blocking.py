"""How long the window is kept from its events: `python3 run.py bench blocking`, in milliseconds.

A timer that is due each millisecond tells the longest time in which it was not served, from the moment that a person does something until a
second after all of it is shown; `work` is the time of a processor that the window's thread took of it, the rest it waited for the library's
thread or for other programs. A second thread looks where the program is meanwhile: `at` names the line in which it stood longest.
"""

import os
import sys
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt

from glossreader.app import make_application
from glossreader.paths import resource
from glossreader.store.database import Store
from glossreader.ui.glossary_list import GlossaryList
from glossreader.ui.scope_tabs import Scope, ScopeTabs
from tests.benchmarks.looking import measure_dialog
from tests.benchmarks.watch import AFTER, Watch, heard
from tests.stage import Stage
from tests.store.examples import made

_GOAL = 50.0  # milliseconds
_LONG = 100_000  # characters
_TERMS = 5_000
_TERMS_OF_ARTICLE = 500  # half of them in no other


def main(arguments: list[str]) -> None:
    """Measure and print; with --small a short article and few terms."""
    part = 20 if "--small" in arguments else 1
    app = make_application()
    with TemporaryDirectory() as folder:
        made_numbers = make_library(Path(folder) / "library.glossreader", _TERMS // part)
        stage = Stage(app, Path(folder))
        stage.window.resize(1440, 900)
        stage.background.start()
        long = add_long(stage, Path(folder), _LONG // part)
        print(f"{'':52} {'longest':>7} {'work':>7}  at   (goal: at most {_GOAL:.0f})")
        watch = Watch(AFTER / part)
        measure(stage, watch, long, made_numbers[-1], part)
        measure_dialog(stage, watch, Path(folder), part)
        stage.window.close()
        stage.background.close()


def make_library(path: Path, terms: int) -> list[int]:
    """Make a library with so many terms; the numbers of its articles."""
    each = min(_TERMS_OF_ARTICLE, terms)
    with closing(Store.open(path)) as store:
        for number in range(2 * terms // each):
            origin, article, glossary = made(number + 1, blocks=60, terms=each)
            store.keep(origin, article, glossary, ())
        return [listed.number for listed in store.articles()]


def add_long(stage: Stage, folder: Path, size: int) -> int:
    """Read a long Chinese article into the library; its number."""
    text = "\n\n".join(path.read_text(encoding="utf-8") for path in sorted(resource("samples").glob("*.zh.txt")))
    path = folder / "long.txt"
    path.write_text("一篇长文\n\n" + "\n\n".join([text] * (size // len(text) + 1)), encoding="utf-8")
    added: list[int] = []
    stage.window.workspace.arrivals.first_added.connect(added.append, Qt.ConnectionType.SingleShotConnection)
    finished = heard(stage.window.workspace.arrivals.finished)
    stage.window.workspace.add_files([path])
    stage.wait(finished)
    return added[0]


def measure(stage: Stage, watch: Watch, long: int, full: int, part: int) -> None:
    """Do what a person does, and print how long the window was blocked by it."""
    workspace = stage.window.workspace
    commands, changed, arrivals = workspace.commands, workspace.reader.pages_changed, workspace.arrivals
    rows, tabs = workspace.glossary.findChild(GlossaryList), workspace.glossary.findChild(ScopeTabs)
    assert isinstance(rows, GlossaryList)
    assert isinstance(tabs, ScopeTabs)
    terms, samples = _TERMS // part, sorted(resource("samples").glob("*.txt"))

    def accept_all() -> None:
        rows.setFocus()
        rows.selectAll()
        commands.accept.trigger()

    def accept_one() -> None:
        assert workspace.reader.active.page
        workspace.mending.accept([workspace.reader.active.page.glosses[0].entry.term.id])

    stage.open(full)
    watch.tell(f"an article of {_LONG // part:,} characters is opened", lambda: workspace.session.open(long), heard(changed))
    watch.tell("its script is another", commands.next_script.trigger, heard(changed))
    watch.tell("its script is another again", commands.next_script.trigger, heard(changed))
    commands.next_script.trigger()
    watch.tell("a page dump is read and shown", lambda: arrivals.add(samples[:1]), heard(arrivals.finished))
    watch.tell("all samples are read", lambda: arrivals.add(samples), heard(arrivals.finished))
    watch.tell(f"an article with {min(_TERMS_OF_ARTICLE, terms)} terms is opened", lambda: workspace.session.open(full), heard(changed))
    watch.tell("all its terms are accepted", accept_all, heard(changed))
    watch.tell("that is undone", commands.undo.trigger, heard(changed))
    watch.tell("and done again", commands.redo.trigger, heard(changed))
    watch.tell(f"the library's {terms:,} terms are shown", lambda: tabs.choose(Scope.LIBRARY), lambda: rows.model().rowCount() > terms)
    watch.tell("a term is accepted while they are shown", accept_one, heard(changed))


if __name__ == "__main__":
    main(sys.argv[1:])
