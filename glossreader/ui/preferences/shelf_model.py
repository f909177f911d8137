"""The dictionaries as rows of a list, each with its name, its number of entries, and whether it is asked."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QLocale, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

from glossreader.domain.dictionary import CEDICT, STARTER, Volume

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_Role = Qt.ItemDataRole


class ShelfModel(QAbstractListModel):
    """The volumes in the order in which they are asked."""

    def __init__(self) -> None:
        super().__init__()
        self.volumes: tuple[Volume, ...] = ()

    def show(self, volumes: Sequence[Volume]) -> None:
        """Show these."""
        self.beginResetModel()
        self.volumes = tuple(volumes)
        self.endResetModel()

    def volume(self, row: int) -> Volume | None:
        """Give the volume of a row; None where there is none."""
        return self.volumes[row] if 0 <= row < len(self.volumes) else None

    def row_of(self, volume_id: str) -> int:
        """Find the row of a volume; -1 where it is gone."""
        return next((row for row, volume in enumerate(self.volumes) if volume.id == volume_id), -1)

    def name(self, volume: Volume) -> str:
        """Name a volume in the language of the window."""
        return {CEDICT: "CC-CEDICT", STARTER: self.tr("Starter glossary")}.get(volume.id, volume.name)

    def about(self, volume: Volume) -> str:
        """Say how many words a volume has, and where it comes from."""
        count = self.tr("%n word(s)", "", volume.entries)
        grouped = count.replace(str(volume.entries), QLocale().toString(volume.entries))  # 122,143
        origin = self.tr("your own") if volume.is_own else self.tr("comes with glossreader")
        return f"{grouped} · {origin}"

    @override
    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.volumes)

    @override
    def data(self, index: _Index, role: int = _Role.DisplayRole) -> object:
        volume = self.volume(index.row()) if index.isValid() else None
        if volume is None:
            return None
        if role == _Role.CheckStateRole:
            return Qt.CheckState.Checked if volume.is_on else Qt.CheckState.Unchecked
        if role == _Role.DisplayRole:
            return self.name(volume)
        if role in {_Role.AccessibleTextRole, _Role.ToolTipRole}:
            asked = self.tr("asked") if volume.is_on else self.tr("not asked")
            return f"{self.name(volume)}, {asked}, {self.about(volume)}"
        return None
