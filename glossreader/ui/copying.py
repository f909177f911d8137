"""A stretch of text on the clipboard in other characters than it is printed in."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from glossreader.domain.script import Configuration
from glossreader.settings import Traditional
from glossreader.ui.actions import Actions, connect_choices
from glossreader.ui.background import Background
from glossreader.ui.reader import Reader

_IN_REGION = {
    (Configuration.S2TW, Traditional.HONG_KONG): Configuration.S2HK,
    (Configuration.S2TW, Traditional.OPENCC): Configuration.S2T,
    (Configuration.TW2SP, Traditional.HONG_KONG): Configuration.HK2SP,
}


class Copying(QObject):
    """Copies what is selected on the page in other characters and words; there is nothing to copy without a selection.

    What names no region is that of the reader, whose traditional characters the page has, too.
    """

    def __init__(self, background: Background, reader: Reader, actions: Actions, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background, self._reader, self._actions = background, reader, actions
        connect_choices(actions.copies_as, self._copy)
        for leaf in reader.leaves:
            leaf.view.selection_changed.connect(self._offer)
        reader.pages_changed.connect(self._offer)
        self._offer()

    def _offer(self) -> None:
        has_text = bool(self._reader.active.view.selected_text())
        for action in self._actions.copies_as.values():
            action.setEnabled(has_text)

    def _copy(self, configuration: Configuration) -> None:
        region = next(region for region, action in self._actions.regions.items() if action.isChecked())
        chosen = _IN_REGION.get((configuration, region), configuration)
        if text := self._reader.active.view.selected_text():
            self._background.ask(lambda library: library.converted(text, chosen), QGuiApplication.clipboard().setText)
