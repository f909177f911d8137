"""Sources on their way as the window sees them: they can be watched and stopped."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from typing_extensions import override

from glossreader.ui.work.news import (
    ArticleAdded,
    ArticleMined,
    Finished,
    ImportNews,
    Noticed,
    Progressed,
    SourceFound,
    SourceRefused,
)
from glossreader.ui.work.order import Order


class Errand(QObject):
    """Sources that are read one after the other; the last signal is `finished`."""

    progressed = Signal(int, int, str, float)
    """How many sources are dealt with, of how many, the name of the one that is read now (empty behind the last), and its share, 0..1."""
    noticed = Signal(object)
    """A Notice: what to know about a source that was read."""
    refused = Signal(int, object)
    """The index of a source from 0, and a GlossreaderError: why it could not be read or kept; the others go on."""
    finished = Signal(object)
    """The Summary."""

    def __init__(self, order: Order, wake: Callable[[], None]) -> None:
        super().__init__()
        self._order = order
        self._wake = wake

    def stop(self) -> None:
        """End at once what is read now and leave out the rest; articles that are kept stay. `finished` follows."""
        self._order.stop()
        self._wake()

    def hear(self, news: ImportNews) -> None:
        """Pass on what the library thread tells about this errand."""
        match news:
            case Progressed(_, done, total, name, share):
                self.progressed.emit(done, total, name, share)
            case Noticed(_, notice):
                self.noticed.emit(notice)
            case SourceRefused(_, index, error):
                self.refused.emit(index, error)
            case Finished(_, summary):
                self.finished.emit(summary)
            case _:
                self._hear_more(news)

    def _hear_more(self, news: ArticleAdded | SourceFound | ArticleMined) -> None:
        """Pass on what only errands of one sort bring."""


class Import(Errand):
    """Sources on their way into the library."""

    article_added = Signal(int)
    """The number of an article that the library has now, or has anew."""

    @override
    def _hear_more(self, news: ArticleAdded | SourceFound | ArticleMined) -> None:
        if isinstance(news, ArticleAdded):
            self.article_added.emit(news.article)


class Look(Errand):
    """Sources that are only looked at; nothing of them is kept."""

    found = Signal(int, object)
    """The index of a source from 0, and its Finding."""
    mined = Signal(int, int, object)
    """The index of a source, the number of an article in it, and its Glossary."""

    @override
    def _hear_more(self, news: ArticleAdded | SourceFound | ArticleMined) -> None:
        match news:
            case SourceFound(_, index, finding):
                self.found.emit(index, finding)
            case ArticleMined(_, index, article, glossary):
                self.mined.emit(index, article, glossary)
            case ArticleAdded():
                pass
