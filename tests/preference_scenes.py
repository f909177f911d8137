"""What the pictures show of the preferences: dictionaries, one that is built, lines that could not be read, how Chinese is shown."""

from glossreader.settings import Notation, Scheme
from glossreader.ui.dialogs.scrim import Scrim
from glossreader.ui.preferences.dialog import PreferencesDialog
from tests.stage import Scene, Stage

_SMALL = (960, 600)
_BROKEN = "积分簿\tpoints ledger\nno hanzi here\n红榜\tlist of the praised\n一个没有英文的词\n" + "词\tword\n" * 3 + "\tnothing\n"


def close_preferences(stage: Stage) -> None:
    """Close what the scene before may have left open."""
    for scrim in stage.window.findChildren(Scrim):
        scrim.hide()


def _dialog(stage: Stage, page: int) -> PreferencesDialog:
    close_preferences(stage)
    stage.open(1)
    stage.parts.preferences.open()
    stage.settle()
    dialog = stage.window.findChild(PreferencesDialog)
    assert isinstance(dialog, PreferencesDialog)
    dialog.dictionaries.hide_building()
    dialog.show_page(page)
    stage.settle()
    return dialog


def _dictionaries(stage: Stage) -> None:
    _dialog(stage, 0)


def _broken(stage: Stage) -> None:
    dialog = _dialog(stage, 0)
    path = stage.folder / "The long and honest list of the words that a neighbour uses for nothing but the notice board.tsv"
    path.write_text(_BROKEN, encoding="utf-8")
    stage.parts.preferences.add(path)
    stage.wait(lambda: dialog.dictionaries.list.count == 3)
    stage.settle(1)


def _building(stage: Stage) -> None:
    dialog = _dialog(stage, 0)
    dialog.dictionaries.show_building("cedict_1_0_ts_utf-8_mdbg.txt.gz", 0.4)
    stage.settle()


def _chinese(stage: Stage) -> None:
    _dialog(stage, 1)


PREFERENCE_SCENES = (
    Scene("preferences", _dictionaries),
    Scene("preferences-building", _building),
    Scene("preferences-broken", _broken),
    Scene("preferences-night", _dictionaries, Scheme.NIGHT),
    Scene("preferences-least", _dictionaries, Scheme.SEPIA, size=_SMALL),
    Scene("preferences-chinese", _chinese),
    Scene("preferences-chinese-night", _chinese, Scheme.NIGHT, notation=Notation.ZHUYIN),
    Scene("chinese-window-preferences", _dictionaries, language="zh_CN"),
    Scene("chinese-window-preferences-chinese", _chinese, size=_SMALL, language="zh_CN"),
)
