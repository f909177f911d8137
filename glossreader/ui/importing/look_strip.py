"""How far the sources are looked through, at the foot of the list of what was found."""

from PySide6.QtWidgets import QPushButton, QWidget

from glossreader.ui.import_strip import ImportStrip


class LookStrip(ImportStrip):
    """The strip of an import, where nothing is added yet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        for button in self.findChildren(QPushButton):
            button.setToolTip(self.tr("Stop looking; what was found stays here"))
