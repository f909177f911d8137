import pytest
from PySide6.QtWidgets import QApplication

from glossreader.domain.script import Configuration
from glossreader.settings import Traditional


@pytest.fixture
def copies(person):
    return person.window.workspace.commands.copies_as


def test_without_a_selection_there_is_nothing_to_copy(copies):
    assert not any(action.isEnabled() for action in copies.values())


def test_what_is_selected_is_copied_in_other_characters_and_the_page_stays(person, copies):
    before = [passage.shown for passage in person.page.passages]
    person.window.workspace.commands.select_all.trigger()
    assert all(action.isEnabled() for action in copies.values())
    copies[Configuration.S2TW].trigger()
    person.wait(lambda: "黑名單" in QApplication.clipboard().text())
    assert "黑名单" not in QApplication.clipboard().text()
    assert [passage.shown for passage in person.page.passages] == before


def test_traditional_characters_are_those_of_the_reader_s_region(person, copies):
    person.click_title("取消超时罚款之后，骑手真的跑慢了吗？")
    person.window.workspace.commands.select_all.trigger()
    for region, crowd in ((Traditional.TAIWAN, "騎手群裡"), (Traditional.HONG_KONG, "騎手羣裏")):
        person.window.workspace.commands.regions[region].trigger()
        copies[Configuration.S2TW].trigger()
        person.wait(lambda crowd=crowd: crowd in QApplication.clipboard().text())
