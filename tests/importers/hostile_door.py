"""How an input comes in, as `glossreader add` and the window bring it in."""

from pathlib import Path

from glossreader.domain.arrival import Arrival
from glossreader.domain.article import Imported
from glossreader.domain.mined import Mined
from glossreader.importers.file import is_folder
from glossreader.importers.folder import files_of
from glossreader.importers.format import needs_parser
from glossreader.language.chinese import Chinese
from glossreader.library import read_and_mine
from glossreader.worker.messages import Wanted
from glossreader.worker.patient import PatientWorker
from tests.importers.hostile import Input


def brought_in(arrival: Arrival, chinese: Chinese, worker: PatientWorker) -> Mined:
    """Read and mine a source, what needs a parser in a process apart; raises SourceError."""
    if isinstance(arrival, Path):
        if is_folder(arrival):
            (arrival,) = files_of(arrival).files
        if not needs_parser(arrival):
            return read_and_mine(arrival, chinese)
    return worker.mined(Wanted(arrival))


def times_held(bad: Input, imported: Imported) -> int:
    """Count what an input must hold, in its articles and outside of them."""
    lines = [line for article in imported.articles for line in article.front]
    blocks = [block.text for article in imported.articles for block in article.blocks]
    return sum(text.count(bad.holds) for text in (*lines, *blocks, *imported.outside))
