import sys
import threading

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLabel

from glossreader import __version__
from glossreader.ui.faults import FaultDialog, Faults


@pytest.fixture
def faults(qapp, monkeypatch):
    """Faults that catch what nobody has caught, for the time of the test."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    catching = Faults()
    catching.catch()
    yield catching
    for dialog in dialogs():
        dialog.close()
        dialog.deleteLater()


def dialogs():
    return [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, FaultDialog) and widget.isVisible()]


def give_up(words):
    raise RuntimeError(words)


def fail(words):
    try:
        give_up(words)
    except RuntimeError as fault:
        sys.excepthook(type(fault), fault, fault.__traceback__)


def test_a_fault_is_shown_with_its_place_and_what_runs_where(faults, qtbot, capsys):
    fail("<b>no</b> such page")
    qtbot.waitUntil(lambda: len(dialogs()) == 1)
    text = dialogs()[0].text()
    assert f"glossreader {__version__}" in text
    assert "test_faults.py" in text
    assert "RuntimeError: <b>no</b> such page" in text
    assert "RuntimeError" in capsys.readouterr().err


def test_a_fault_that_comes_again_and_again_is_shown_once_and_others_in_the_same_dialog(faults, qtbot):
    for _ in range(100):
        fail("in each frame")
    fail("another")
    qtbot.waitUntil(lambda: bool(dialogs()) and "another" in dialogs()[0].text())
    assert len(dialogs()) == 1
    assert dialogs()[0].text().count("RuntimeError: in each frame") == 1


def test_what_fails_in_another_thread_is_shown_too(faults, qtbot):
    thread = threading.Thread(target=lambda: 1 // 0)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(dialogs()) and "ZeroDivisionError" in dialogs()[0].text())


def test_the_report_can_be_copied(faults, qtbot):
    fail("to be passed on")
    qtbot.waitUntil(lambda: bool(dialogs()))
    (dialog,) = dialogs()
    buttons = dialog.findChild(QDialogButtonBox)
    assert buttons
    next(button for button in buttons.buttons() if button.text() == "Copy the report").click()
    assert QGuiApplication.clipboard().text() == dialog.text()
    assert dialog.findChild(QLabel).wordWrap()


def test_who_breaks_the_program_off_wants_no_report(faults, qtbot):
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    QApplication.processEvents()
    assert dialogs() == []
