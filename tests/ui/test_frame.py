import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QSplitterHandle, QWidget

from glossreader.ui.frame import Frame
from tests.ui.person import PATIENCE


class Parts:
    """A frame and its three panes."""

    def __init__(self, width):
        self.articles, self.page, self.glossary = QWidget(), QWidget(), QWidget()
        self.frame = Frame(self.articles, self.page, self.glossary)
        self.frame.resize(width, 600)

    def widths(self):
        return tuple(pane.width() for pane in (self.articles, self.page, self.glossary) if pane.isVisible())


@pytest.fixture
def parts(qtbot):
    def show(width):
        made = Parts(width)
        qtbot.addWidget(made.frame)
        made.frame.set_widths(240, 400)
        with qtbot.waitExposed(made.frame, timeout=PATIENCE):
            made.frame.show()
        return made

    return show


def test_the_page_has_what_the_panes_leave(parts):
    made = parts(1400)
    assert made.widths() == (240, 1400 - 240 - 400 - 2, 400)


def test_only_the_page_grows_with_the_window(parts):
    made = parts(1200)
    made.frame.resize(1900, 600)
    assert made.widths() == (240, 1900 - 240 - 400 - 2, 400)


@pytest.mark.parametrize("narrow", [1100, 960])
def test_panes_come_back_as_wide_as_they_were(parts, narrow):
    made = parts(1400)
    made.frame.resize(narrow, 600)
    assert not made.articles.isVisible()
    made.frame.resize(1400, 600)
    assert made.widths() == (240, 1400 - 240 - 400 - 2, 400)


def test_what_there_was_never_room_for_keeps_its_width(parts):
    assert parts(960).frame.widths() == (240, 400)


def test_a_pane_that_is_hidden_and_called_back_is_as_wide_as_it_was(parts, qtbot):
    made = parts(1400)
    made.frame.want(articles=False, glossary=False)
    qtbot.waitUntil(lambda: made.widths() == (1400,))
    made.frame.want(articles=True, glossary=True)
    qtbot.waitUntil(lambda: made.widths() == (240, 1400 - 240 - 400 - 2, 400))


def test_what_a_hand_gives_a_pane_is_kept(parts, qtbot):
    made = parts(1400)
    handle = made.frame.findChildren(QSplitterHandle)[1]
    qtbot.mousePress(handle, Qt.MouseButton.LeftButton, pos=QPoint(0, 300))
    qtbot.mouseMove(handle, QPoint(60, 300))
    qtbot.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=QPoint(60, 300))
    assert made.frame.widths()[0] == made.articles.width() > 240


def test_in_a_narrow_window_the_glossary_lies_over_the_page(parts):
    made = parts(960)
    assert made.page.width() == 960
    assert made.glossary.geometry().right() == 959
    assert made.glossary.width() == 400
