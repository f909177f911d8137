"""The page of how Chinese is shown: whose traditional characters, how readings are written, which levels; each with an example."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QGridLayout, QWidget

from glossreader.domain.page import Syllable
from glossreader.settings import Settings, Traditional
from glossreader.ui.actions import Actions, plain
from glossreader.ui.card.telling import Telling
from glossreader.ui.dialogs.labels import Label
from glossreader.ui.dialogs.ticks import Tick
from glossreader.ui.preferences.choices import Choices
from glossreader.ui.theme import LIST_META, Palette
from glossreader.ui.tone_label import reading_text

_BUSHI = (Syllable("bù", 4), Syllable(" shì", 4))
_LAOHU = (Syllable("lǎo", 3), Syllable("hǔ", 3))
_REGIONAL = {Traditional.TAIWAN: "裡 群 臺", Traditional.HONG_KONG: "裏 羣 台", Traditional.OPENCC: "裏 羣 臺"}


_BETWEEN = 12  # px below an example


class ChinesePage(QWidget):
    """Shows the choices of the menus, and makes them; `show_settings` when they are others."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = QGridLayout(self)
        self._names: list[Label] = []
        self._ticks: list[tuple[Tick, QAction]] = []
        self._region, self._reading, self._ambiguous = (Label(self, LIST_META) for _ in range(3))
        self._examples = (self._region, self._reading, self._ambiguous)
        self._choices = (
            self._add_choices(self.tr("Traditional characters"), [*actions.regions.values()], self._region),
            self._add_choices(self.tr("Readings"), [*actions.notations.values()], None),
            self._add_choices(self.tr("HSK levels"), [*actions.standards.values()], None, row=7),
        )
        self._add_tick(actions.sandhi, self._reading, row=3)
        self._add_tick(actions.mark_ambiguous, self._ambiguous, row=5)
        for example in self._examples:
            example.setContentsMargins(0, 0, 0, _BETWEEN)
        self._ambiguous.setText(self.tr("{one} may be {several}").format(one="发", several="發, 髮"))
        self._lay_out()

    def show_settings(self, settings: Settings) -> None:
        """Show what is chosen."""
        for choices in self._choices:
            choices.refresh()
        for tick, action in self._ticks:
            tick.setChecked(action.isChecked())
        telling = Telling.chosen(settings, {})
        read = ("不是", _BUSHI), ("老虎", _LAOHU)
        self._reading.setText(" · ".join(f"{hanzi} {reading_text(telling.reading(hanzi, one))}" for hanzi, one in read))
        self._region.setText(_REGIONAL[settings.traditional])

    def set_look(self, colours: Palette) -> None:
        """Use these colours."""
        for name in self._names:
            name.set_colour(colours.ink.name())
        for example in self._examples:
            example.set_colour(colours.ink3.name())
        for tick, _ in self._ticks:
            tick.set_look(colours)

    def _add_choices(self, name: str, actions: list[QAction], example: Label | None, row: int | None = None) -> Choices:
        at = 2 * len(self._names) if row is None else row
        label = Label(self)
        label.setText(name)
        self._names.append(label)
        choices = Choices(name, actions, self)
        self._rows.addWidget(label, at, 0)
        self._rows.addWidget(choices, at, 1)
        if example:
            self._rows.addWidget(example, at + 1, 1)
        return choices

    def _add_tick(self, action: QAction, example: Label, row: int) -> None:
        tick = Tick(plain(action.text()), self)
        tick.setAccessibleName(tick.text())
        tick.clicked.connect(action.trigger)
        self._ticks.append((tick, action))
        self._rows.addWidget(tick, row, 1, Qt.AlignmentFlag.AlignLeft)
        self._rows.addWidget(example, row + 1, 1)

    def _lay_out(self) -> None:
        self._rows.setContentsMargins(24, 20, 24, 16)
        self._rows.setHorizontalSpacing(24)
        self._rows.setVerticalSpacing(8)
        self._rows.setColumnStretch(1, 1)
        self._rows.setRowStretch(8, 1)
