"""How the window looks, as its reader chose it: kept in the library, changed by actions, told to whoever paints."""

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from glossreader.settings import ZOOM_STEPS, Ruby, Scheme, Script, Settings
from glossreader.ui.actions import Actions, connect_choices
from glossreader.ui.background import Background
from glossreader.ui.theme import Palette, palette, shown_scheme

_KEPT_AFTER = 500  # ms without a change


class Look(QObject):
    """The settings of the window; `changed` says that they are others now, or that the system's colours are."""

    changed = Signal()
    language_chosen = Signal(str)

    def __init__(self, settings: Settings, actions: Actions, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings = settings
        self._actions = actions
        self._background = background
        self._last_ruby = Ruby.TERMS if settings.ruby is Ruby.OFF else settings.ruby
        self._timer = QTimer(self, singleShot=True, interval=_KEPT_AFTER)
        self._timer.timeout.connect(self.keep)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self.changed)
        self._connect(actions)
        self._show_choices()

    @property
    def colours(self) -> Palette:
        """The colours to paint with now."""
        return palette(shown_scheme(self.settings.scheme))

    def change(self, settings: Settings) -> None:
        """Use other settings from now on."""
        if settings != self.settings:
            self.settings = settings
            self._show_choices()
            self._timer.start()
            self.changed.emit()

    def remember(self, settings: Settings) -> None:
        """Take over what does not change what is painted: sizes, places, which articles are open."""
        if settings != self.settings:
            self.settings = settings
            self._timer.start()

    def zoom(self, steps: int) -> None:
        """Zoom in by steps, or out below 0."""
        nearest = min(range(len(ZOOM_STEPS)), key=lambda at: abs(ZOOM_STEPS[at] - self.settings.zoom))
        self.change(replace(self.settings, zoom=ZOOM_STEPS[min(max(nearest + steps, 0), len(ZOOM_STEPS) - 1)]))

    def keep(self) -> None:
        """Keep the settings in the library."""
        self._timer.stop()
        settings = self.settings
        self._background.ask(lambda library: library.keep_settings(settings))

    def _connect(self, actions: Actions) -> None:
        connect_choices(actions.schemes, self._choose_scheme)
        connect_choices(actions.rubies, self._choose_ruby)
        connect_choices(actions.scripts, self._choose_script)
        connect_choices(actions.regions, lambda region: self.change(replace(self.settings, traditional=region)))
        connect_choices(actions.notations, lambda notation: self.change(replace(self.settings, notation=notation)))
        connect_choices(actions.standards, lambda standard: self.change(replace(self.settings, standard=standard)))
        connect_choices(actions.languages, self._choose_language)
        actions.sandhi.triggered.connect(lambda on: self.change(replace(self.settings, sandhi=on)))
        actions.mark_ambiguous.triggered.connect(lambda on: self.change(replace(self.settings, marks_ambiguous=on)))
        actions.toggle_pinyin.triggered.connect(lambda on: self._choose_ruby(self._last_ruby if on else Ruby.OFF))
        actions.next_script.triggered.connect(self._next_script)
        actions.zoom_in.triggered.connect(lambda: self.zoom(1))
        actions.zoom_out.triggered.connect(lambda: self.zoom(-1))
        actions.zoom_reset.triggered.connect(lambda: self.change(replace(self.settings, zoom=1.0)))

    def _choose_scheme(self, scheme: Scheme) -> None:
        self.change(replace(self.settings, scheme=scheme))

    def _choose_ruby(self, ruby: Ruby) -> None:
        if ruby is not Ruby.OFF:
            self._last_ruby = ruby
        self.change(replace(self.settings, ruby=ruby))

    def _choose_script(self, script: Script) -> None:
        """Choose a script; the one that is on, chosen again, gives the text as printed."""
        self.change(replace(self.settings, script=Script.AS_PRINTED if script is self.settings.script else script))
        self._show_choices()

    def _next_script(self) -> None:
        scripts = list(Script)
        self.change(replace(self.settings, script=scripts[(scripts.index(self.settings.script) + 1) % len(scripts)]))

    def _choose_language(self, language: str) -> None:
        self.remember(replace(self.settings, language=language))
        self.keep()
        self.language_chosen.emit(language)

    def _show_choices(self) -> None:
        """Let the actions show what is chosen."""
        actions, settings = self._actions, self.settings
        actions.schemes[settings.scheme].setChecked(True)
        actions.rubies[settings.ruby].setChecked(True)
        actions.scripts[settings.script].setChecked(True)
        actions.regions[settings.traditional].setChecked(True)
        actions.notations[settings.notation].setChecked(True)
        actions.standards[settings.standard].setChecked(True)
        actions.sandhi.setChecked(settings.sandhi)
        actions.mark_ambiguous.setChecked(settings.marks_ambiguous)
        if settings.language in actions.languages:
            actions.languages[settings.language].setChecked(True)
        actions.toggle_pinyin.setChecked(settings.ruby is not Ruby.OFF)
