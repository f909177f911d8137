import pytest

from glossreader.app import Program
from glossreader.library import peek_settings
from glossreader.ui.main_window import MainWindow
from glossreader.ui.translations import install_translation


def start(qtbot, library_path, cache):
    """The program as it is a moment after its start."""
    started = Program(library_path, cache=cache)
    started.show()
    qtbot.waitUntil(lambda: started.window.is_furnished and started.window.workspace.looks_up)
    qtbot.waitUntil(lambda: bool(started.window.workspace.reader.pages()))
    return started


def end(started):
    started.window.close()
    started.close()


@pytest.fixture(autouse=True)
def english_again(qapp):
    yield
    install_translation(qapp, "en")


def menus(window):
    return [action.text().split("(")[0].replace("&", "") for action in window.menuBar().actions()]


def test_the_window_changes_its_language_and_goes_on_where_it_was(qtbot, qapp, library_path, dictionary_cache):
    program = start(qtbot, library_path, dictionary_cache)
    english = program.window
    english.workspace.session.open(2)
    qtbot.waitUntil(lambda: [page.number for page in english.workspace.reader.pages()] == [2])
    english.workspace.commands.zoom_in.trigger()
    english.workspace.commands.languages["zh_CN"].trigger()
    qtbot.waitUntil(lambda: [page.number for page in program.window.workspace.reader.pages()] == [2])
    assert program.window is not english
    assert menus(program.window) == ["文件", "编辑", "术语", "视图", "转到"]
    assert program.window.workspace.commands.copy.toolTip() == "复制 (Ctrl+C)"
    assert program.window.workspace.commands.export_article.iconText() == "导出这些术语"
    assert program.window.workspace.look.settings.zoom == 1.1
    assert program.window.workspace.looks_up
    assert [widget for widget in qapp.topLevelWidgets() if isinstance(widget, MainWindow) and widget.isVisible()] == [program.window]
    end(program)


def test_the_language_is_kept(qtbot, library_path, dictionary_cache):
    program = start(qtbot, library_path, dictionary_cache)
    program.window.workspace.commands.languages["zh_CN"].trigger()
    end(program)
    assert peek_settings(library_path).language == "zh_CN"
