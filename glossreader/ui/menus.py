"""The menu bar, and the menu of the page's look that hangs on the toolbar."""

from collections.abc import Iterable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from glossreader.ui.actions import Actions

_Item = QAction | None  # None is a line between groups


class MenuBar(QMenuBar):
    """Every action in its menu."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        a = actions
        ways_in = [a.add, a.add_folder, a.add_address, a.paste, a.look_first]
        on_article = [a.export_article, a.export_all, None, a.read_again, a.remove_article]
        _fill(self.addMenu(self.tr("&File")), [*ways_in, None, *on_article, None, a.quit])
        edit = self.addMenu(self.tr("&Edit"))
        _fill(edit, [a.undo, a.redo, None, a.copy])
        _fill(edit.addMenu(self.tr("Copy a&s")), a.copies_as.values())
        _fill(edit, [a.select_all, None, a.find, a.find_next, a.find_previous, None, a.look_up, None, a.preferences])
        edges = [a.left_edge_out, a.left_edge_in, a.right_edge_out, a.right_edge_in]
        _fill(self.addMenu(self.tr("&Term")), [a.add_term, None, a.accept, a.reject, a.edit, a.remove, None, *edges])
        view = AppearanceMenu(actions, [a.toggle_articles, a.toggle_glossary, a.toggle_beside, None], self)
        view.setTitle(self.tr("&View"))
        self.addMenu(view)
        ways = [a.back, a.forward, None, a.next_term, a.previous_term, None, a.hold_card, a.more_on_card, a.close_card, a.next_reading]
        _fill(self.addMenu(self.tr("&Go")), [*ways, None, a.next_pane])


class AppearanceMenu(QMenu):
    """How the page looks, below what `first` names."""

    def __init__(self, actions: Actions, first: Iterable[_Item] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        _fill(self, first)
        _fill(self, actions.rubies.values())
        _fill(self.addMenu(self.tr("Readin&gs")), [*actions.notations.values(), None, actions.sandhi])
        _fill(self, [None, *actions.scripts.values()])
        _fill(self.addMenu(self.tr("Tra&ditional characters")), actions.regions.values())
        _fill(self, [actions.mark_ambiguous, None])
        _fill(self.addMenu(self.tr("&HSK levels")), actions.standards.values())
        _fill(self, [None, *actions.schemes.values(), None])
        _fill(self, [actions.zoom_in, actions.zoom_out, actions.zoom_reset, None])
        _fill(self.addMenu(self.tr("Lan&guage of the window")), actions.languages.values())


def _fill(menu: QMenu, items: Iterable[_Item]) -> None:
    for item in items:
        if item is None:
            menu.addSeparator()
        else:
            menu.addAction(item)
