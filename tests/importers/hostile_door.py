"""How an input comes in, as the window brings it in, and `glossreader add` what is not short."""

from pathlib import Path

from glossreader.domain.arrival import Arrival
from glossreader.domain.article import Imported
from glossreader.domain.mined import Mined
from glossreader.importers.file import is_folder
from glossreader.importers.folder import files_of
from glossreader.worker.messages import Wanted
from glossreader.worker.patient import PatientWorker
from tests.importers.hostile import Input


def brought_in(arrival: Arrival, worker: PatientWorker) -> Mined:
    """Read and mine a source in a process apart; raises SourceError."""
    if isinstance(arrival, Path) and is_folder(arrival):
        (arrival,) = files_of(arrival).files
    return worker.mined(Wanted(arrival))


def times_held(bad: Input, imported: Imported) -> int:
    """Count what an input must hold, in its articles and outside of them."""
    lines = [line for article in imported.articles for line in article.front]
    blocks = [block.text for article in imported.articles for block in article.blocks]
    return sum(text.count(bad.holds) for text in (*lines, *blocks, *imported.outside))
