"""What is to be read or kept, and what has come of it so far."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from glossreader.domain.arrival import Pairing, Selection, Spot, name_of
from glossreader.ui.work.news import Summary
from glossreader.worker.messages import Task, Wanted

if TYPE_CHECKING:
    from glossreader.domain.errors import GlossreaderError


@dataclass(slots=True)
class Outcome:
    """What has come of an order; filled on the library thread."""

    added: list[int] = field(default_factory=list)
    updated: list[int] = field(default_factory=list)
    known: int = 0
    refused: "list[GlossreaderError]" = field(default_factory=list)
    numbers: dict[Spot, int] = field(default_factory=dict)  # of the articles in the library


class Order:
    """Tasks in their sequence; the library thread works on it, and only `stop` is called from the window's."""

    def __init__(self, number: int, tasks: Sequence[Task], *, only_looks: bool = False, pairings: Sequence[Pairing] = ()) -> None:
        """`only_looks`: what is found is told, and nothing is kept. `pairings`: which articles belong together once they are kept."""
        self.number = number
        self.tasks = list(tasks)
        self.only_looks = only_looks
        self.pairings = tuple(pairings)
        self.done = 0
        self.outcome = Outcome()
        self.is_stopped = False

    def stop(self) -> None:
        """End it at the next chance; what is kept stays."""
        self.is_stopped = True

    def expand(self, files: Sequence[Path]) -> None:
        """Let the files of a folder take its place; what a person chose for the folder holds for them."""
        charset = task.charset if isinstance(task := self.tasks[self.done], Wanted) else None
        self.tasks[self.done : self.done + 1] = [Wanted(file, charset) for file in files]

    @property
    def name(self) -> str:
        """What a person calls the source that comes next; empty behind the last."""
        if self.done == len(self.tasks):
            return ""
        task = self.tasks[self.done]
        return task.imported.source.name if isinstance(task, Selection) else name_of(task.arrival)

    @property
    def selection(self) -> Selection | None:
        """What a person chose of the source that comes next; None where nobody was asked."""
        task = self.tasks[self.done]
        return task if isinstance(task, Selection) else None

    def summary(self) -> Summary:
        """Tell what has come of it."""
        outcome = self.outcome
        return Summary(tuple(outcome.added), tuple(outcome.updated), outcome.known, tuple(outcome.refused), self.is_stopped)
