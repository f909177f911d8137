"""An import as the window sees it: it can be watched and stopped."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from glossreader.ui.work.news import ArticleAdded, Finished, ImportNews, Noticed, Progressed, SourceRefused
from glossreader.ui.work.order import Order


class Import(QObject):
    """Sources on their way into the library, one after the other; the last signal is `finished`."""

    progressed = Signal(int, int, str)
    """How many sources are dealt with, of how many, and the name of the one that is read now (empty behind the last)."""
    article_added = Signal(int)
    """The number of an article that the library has now."""
    noticed = Signal(object)
    """A Notice: what to know about a source that was read."""
    refused = Signal(object)
    """A GlossreaderError: why a source could not be read or kept; the others go on."""
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
        """Pass on what the library thread tells about this import."""
        match news:
            case Progressed(_, done, total, name):
                self.progressed.emit(done, total, name)
            case ArticleAdded(_, number):
                self.article_added.emit(number)
            case Noticed(_, notice):
                self.noticed.emit(notice)
            case SourceRefused(_, error):
                self.refused.emit(error)
            case Finished(_, summary):
                self.finished.emit(summary)
