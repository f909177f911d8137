"""What is to be imported, and what has come of it so far."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from glossreader.domain.arrival import Pasted
from glossreader.ui.work.news import Summary

if TYPE_CHECKING:
    from glossreader.domain.errors import GlossreaderError


class Order:
    """Sources in their order; the library thread works on it, and only `stop` is called from the window's."""

    def __init__(self, number: int, sources: Sequence[Path | Pasted]) -> None:
        self.number = number
        self.sources = tuple(sources)
        self.done = 0
        self.added: list[int] = []
        self.known = 0
        self.refused: list[GlossreaderError] = []
        self.is_stopped = False

    def stop(self) -> None:
        """End it at the next chance; what is kept stays."""
        self.is_stopped = True

    @property
    def name(self) -> str:
        """What a person calls the source that comes next; empty behind the last."""
        if self.done == len(self.sources):
            return ""
        source = self.sources[self.done]
        return source.name if isinstance(source, Pasted) else str(source)

    def summary(self) -> Summary:
        """Tell what has come of it."""
        return Summary(tuple(self.added), self.known, tuple(self.refused), self.is_stopped)
