"""Everything a reader can ask the window for, with its words and its key: the menus, the toolbar and the keys all come from here."""

import re
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QWidget

from glossreader.domain.level import Standard, name_of
from glossreader.domain.script import Configuration
from glossreader.settings import Notation, Ruby, Scheme, Script, Traditional

_LETTER = re.compile(r"\(&\w\)|&")
_Keys = str | QKeySequence.StandardKey
_Value = TypeVar("_Value")


class Actions(QObject):
    """The actions of one window; each is connected where its work is done."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._file_actions()
        self._edit_actions()
        self._term_actions()
        self._page_actions()
        self._view_actions()

    def _file_actions(self) -> None:
        self.add = self._action(self.tr("&Open…"), "Ctrl+O", self.tr("Add"))
        self.add_folder = self._action(self.tr("Open a &folder…"), "Ctrl+Shift+O")
        self.add_address = self._action(self.tr("Open an a&ddress…"), "Ctrl+L")
        self.paste = self._action(self.tr("&Paste text"), QKeySequence.StandardKey.Paste)
        self.look_first = self._toggle(self.tr("&Look before adding"), "")
        self.read_again = self._action(self.tr("Read this article a&gain…"))
        self.export_article = self._action(self.tr("&Export these terms…"), "Ctrl+E")
        self.export_all = self._action(self.tr("Export &all terms of the library…"))
        self.remove_article = self._action(self.tr("&Remove this article"))
        self.quit = self._action(self.tr("&Quit"), "Ctrl+Q")

    def _edit_actions(self) -> None:
        self.undo = self._action(self.tr("&Undo"), QKeySequence.StandardKey.Undo)
        self.redo = self._action(self.tr("&Redo"), "Ctrl+Shift+Z", other_keys="Ctrl+Y")
        self.copy = self._action(self.tr("&Copy"), QKeySequence.StandardKey.Copy)
        self.copies_as = {
            Configuration.T2S: self._action(self.tr("&Simplified characters")),
            Configuration.S2TW: self._action(self.tr("&Traditional characters")),
            Configuration.TW2SP: self._action(self.tr("Simplified, in words of the &mainland")),
            Configuration.S2TWP: self._action(self.tr("Traditional, in words of T&aiwan")),
            Configuration.S2HKP: self._action(self.tr("Traditional, in words of &Hong Kong")),
        }
        self.select_all = self._action(self.tr("Select &all"), QKeySequence.StandardKey.SelectAll)
        self.find = self._action(self.tr("&Find in the page…"), QKeySequence.StandardKey.Find)
        self.find_next = self._action(self.tr("Find &next"), "F3")
        self.find_previous = self._action(self.tr("Find &previous"), "Shift+F3")
        self.look_up = self._action(self.tr("Look up a &word…"), "Ctrl+D")
        self.preferences = self._action(self.tr("Pr&eferences…"), "Ctrl+,")

    def _term_actions(self) -> None:
        self.add_term = self._action(self.tr("Add as a &term, or link its English"), "G")
        self.accept = self._action(self.tr("&Accept"), "A")
        self.reject = self._action(self.tr("Re&ject"), "D")
        self.edit = self._action(self.tr("&Edit its English"), "E")
        self.remove = self._action(self.tr("&Remove"), "Delete")
        self.left_edge_out = self._action(self.tr("Begin its English one word earlier"), "[")
        self.left_edge_in = self._action(self.tr("Begin its English one word later"), "{")
        self.right_edge_out = self._action(self.tr("End its English one word later"), "]")
        self.right_edge_in = self._action(self.tr("End its English one word earlier"), "}")

    def _page_actions(self) -> None:
        self.back = self._action(self.tr("&Back"), "Alt+Left")
        self.forward = self._action(self.tr("&Forward"), "Alt+Right")
        self.next_term = self._action(self.tr("&Next term"), "N")
        self.previous_term = self._action(self.tr("Pre&vious term"), "Shift+N")
        self.next_pane = self._action(self.tr("Next &pane"), "F6")
        self.hold_card = self._on_page(self.tr("&Hold the card"), "Space")
        self.more_on_card = self._on_page(self.tr("&More on the card"), "Ctrl+Space")
        self.close_card = self._on_page(self.tr("&Close the card"), "Esc")
        self.next_reading = self._action(self.tr("Next &reading of the word"), "R")

    def _view_actions(self) -> None:
        self.toggle_articles = self._toggle(self.tr("List of &articles"), "F8")
        self.toggle_glossary = self._toggle(self.tr("&Glossary"), "F9")
        self.toggle_beside = self._toggle(self.tr("Two articles &beside each other"), "Ctrl+B", self.tr("Beside"))
        self.toggle_pinyin = self._toggle(self.tr("&Pinyin"), "P", self.tr("Pinyin"))
        self.next_script = self._action(self.tr("Next &script"), "T")
        self.appearance = self._action(self.tr("&Appearance"))
        self.zoom_in = self._action(self.tr("Zoom &in"), QKeySequence.StandardKey.ZoomIn, other_keys="Ctrl+=")
        self.zoom_out = self._action(self.tr("Zoom &out"), QKeySequence.StandardKey.ZoomOut)
        self.zoom_reset = self._action(self.tr("&Actual size"), "Ctrl+0")
        self.scripts = self._choices(
            {
                Script.AS_PRINTED: self.tr("As &printed"),
                Script.SIMPLIFIED: self.tr("&Simplified"),
                Script.TRADITIONAL: self.tr("&Traditional"),
            }
        )
        self.rubies = self._choices(
            {Ruby.OFF: self.tr("&No pinyin"), Ruby.TERMS: self.tr("Pinyin of &terms"), Ruby.ALL_WORDS: self.tr("Pinyin of all &words")}
        )
        self.regions = self._choices(
            {
                Traditional.TAIWAN: self.tr("As in &Taiwan"),
                Traditional.HONG_KONG: self.tr("As in &Hong Kong"),
                Traditional.OPENCC: self.tr("As &OpenCC has them"),
            }
        )
        self.mark_ambiguous = self._toggle(self.tr("&Mark hanzi with several counterparts"), "")
        self.notations = self._choices(
            {
                Notation.MARKS: self.tr("With tone &marks"),
                Notation.NUMBERS: self.tr("With tone &numbers"),
                Notation.ZHUYIN: self.tr("In &zhuyin"),
            }
        )
        self.sandhi = self._toggle(self.tr("Tones as &spoken"), "")
        self.standards = self._choices({standard: name_of(standard) for standard in Standard})
        self.schemes = self._choices(
            {
                Scheme.LIGHT: self.tr("&Light"),
                Scheme.NIGHT: self.tr("&Night"),
                Scheme.SEPIA: self.tr("&Sepia"),
                Scheme.SYSTEM: self.tr("As the s&ystem"),
            }
        )
        self.languages = self._choices({"": self.tr("As the &system"), "en": "English", "zh_CN": "简体中文"})

    def _action(self, text: str, keys: _Keys | None = None, short: str = "", other_keys: str = "") -> QAction:
        """Make an action of the whole window; `short` is what stands on a button, `other_keys` do the same without being shown."""
        action = QAction(text, self._window)
        if keys is not None:
            action.setShortcuts([QKeySequence(one) for one in (keys, other_keys) if one])
        action.setIconText(short or plain(text))
        key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{plain(text)} ({key})" if key else plain(text))
        self._window.addAction(action)
        return action

    def _on_page(self, text: str, keys: str) -> QAction:
        """Make an action whose key counts only where the text has the focus."""
        action = self._action(text, keys)
        self._window.removeAction(action)
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        return action

    def _toggle(self, text: str, keys: str, short: str = "") -> QAction:
        action = self._action(text, keys, short)
        action.setCheckable(True)
        return action

    def _choices(self, texts: dict[_Value, str]) -> dict[_Value, QAction]:
        """Make actions of which one is chosen."""
        group = QActionGroup(self._window)
        actions = {value: self._action(text) for value, text in texts.items()}
        for action in actions.values():
            action.setCheckable(True)
            group.addAction(action)
        return actions


def plain(text: str) -> str:
    """Give the words of an action without its letter and …; Chinese has the letter in brackets: 导出(&E)…."""
    return _LETTER.sub("", text).removesuffix("…")


def connect_choices(actions: dict[_Value, QAction], chosen: Callable[[_Value], None]) -> None:
    """Call `chosen` with the value of the action that a person triggers."""
    for value, action in actions.items():
        action.triggered.connect(lambda _checked=False, value=value: chosen(value))
