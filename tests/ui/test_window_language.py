import pytest

from glossreader.app import Program
from glossreader.ui.main_window import MainWindow
from glossreader.ui.translations import install_translation


@pytest.fixture
def program(qtbot, qapp, library_path, dictionary_cache):
    started = Program(library_path, cache=dictionary_cache)
    started.show()
    qtbot.waitUntil(lambda: started.window.looks_up and bool(started.window.reader.pages()), timeout=20_000)
    yield started
    started.window.close()
    started.close()
    install_translation(qapp, "en")


def menus(window):
    return [action.text().split("(")[0].replace("&", "") for action in window.menuBar().actions()]


def test_the_window_changes_its_language_and_goes_on_where_it_was(qtbot, qapp, program):
    english = program.window
    english.session.open(2)
    qtbot.waitUntil(lambda: [page.number for page in english.reader.pages()] == [2])
    english.commands.zoom_in.trigger()
    english.commands.languages["zh_CN"].trigger()
    qtbot.waitUntil(lambda: [page.number for page in program.window.reader.pages()] == [2])
    assert program.window is not english
    assert menus(program.window) == ["文件", "编辑", "术语", "视图", "转到"]
    assert program.window.look.settings.zoom == 1.1
    assert program.window.looks_up
    assert [widget for widget in qapp.topLevelWidgets() if isinstance(widget, MainWindow) and widget.isVisible()] == [program.window]


def test_the_language_is_kept(qtbot, program):
    program.window.commands.languages["zh_CN"].trigger()
    kept = []
    program.background.ask(lambda library: kept.append(library.settings().language))
    qtbot.waitUntil(lambda: kept == ["zh_CN"])
