"""A source that was read wrongly is read in the charset that a person chooses, and its text is seen to change."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from glossreader.importers.charset.choices import CHOICES
from glossreader.ui.importing.charset_samples import samples
from tests.ui.importing.pages import CAFE, GBK


def choose(looker, codec: str) -> None:
    rows = looker.charsets()
    wanted = next(number for number, charset in enumerate(CHOICES) if charset.codec == codec)
    for _ in range(len(CHOICES)):
        at = rows.currentIndex().row()
        if at != wanted:
            looker.person.press(Qt.Key.Key_Down if at < wanted else Qt.Key.Key_Up)
    looker.person.press(Qt.Key.Key_Return)
    looker.wait_until_found()


def head(looker) -> str:
    return " ".join(label.text() for label in looker.dialog.findChildren(QLabel) if label.isVisible())


def test_the_head_says_how_a_page_was_read_and_what_it_claimed(looker, pages):
    looker.drop(pages / "cafe.html")
    assert "Read as GB18030" in head(looker)
    assert "declared utf-8, but" in head(looker)


def test_another_charset_is_tried_and_taken_back(looker, pages):
    looker.drop(pages / "cafe.html")
    choose(looker, "big5hkscs")
    assert CAFE not in looker.articles()
    assert "Read as Big5" in head(looker)
    choose(looker, "gb18030")
    assert list(looker.articles()) == [CAFE]
    looker.add()
    assert CAFE in looker.person.titles()


def test_what_was_left_is_left_when_it_is_read_otherwise(looker, pages):
    looker.drop(pages / "cafe.html")
    looker.tick(CAFE)
    choose(looker, "big5hkscs")
    choose(looker, "gb18030")
    assert looker.articles() == {CAFE: False}


def test_escape_closes_the_list_alone(looker, pages):
    looker.drop(pages / "cafe.html")
    rows = looker.charsets()
    looker.person.press(Qt.Key.Key_Escape)
    assert not rows.isVisible()
    assert looker.desk.is_open


def test_each_charset_is_shown_with_the_same_bytes():
    lines = {charset.codec: line for charset, line in samples(GBK.encode("gb18030"))}
    assert CAFE in lines["gb18030"]
    assert CAFE not in lines["big5hkscs"]
    assert "\ufffd" in lines["utf-8"]


def test_wide_characters_are_shown_from_their_beginning():
    lines = {charset.codec: line for charset, line in samples((CAFE + "\n").encode("utf-16-le") * 9)}
    assert CAFE in lines["utf-16-le"]
