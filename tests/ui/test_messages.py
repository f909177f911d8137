import re
from dataclasses import fields

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from typing_extensions import override

from glossreader.domain.errors import GlossreaderError, LibraryInUse
from glossreader.domain.notices import Notice
from glossreader.domain.source_errors import NotAFile, NotText
from glossreader.ui.messages import message

NOT_AS_IN_A_TERMINAL = {"AddressIsLocal", "NotALibrary", "ArticleNotFound", "BlockNotFound", "DictionaryNotFound"}


class Shouting(QTranslator):
    """A translation in capitals, its fields as they are."""

    @override
    def translate(self, context, text, disambiguation=None, n=-1):
        return re.sub(r"[^{}]+(?=\{|$)", lambda found: found[0].upper(), text) if context == "Messages" else ""


def all_below(kind):
    for below in kind.__subclasses__():
        yield below
        yield from all_below(below)


def example(kind):
    return kind(**{field.name: 7 if field.type is int else f"some {field.name}" for field in fields(kind)})


EVERY_KIND = pytest.mark.parametrize("kind", [*all_below(GlossreaderError), *all_below(Notice)])


@EVERY_KIND
def test_every_error_and_notice_has_its_sentence_for_the_window(kind):
    said = message(example(kind))
    assert said.endswith(".")
    assert "{" not in said
    assert not re.search(r"--\w|`", said)  # nothing that belongs into a terminal
    for field in fields(kind):
        assert str(getattr(example(kind), field.name)) in said


@EVERY_KIND
def test_in_english_it_is_the_sentence_of_the_command_line_but_for_its_words(kind):
    assert (message(example(kind)) == str(example(kind))) == (kind.__name__ not in NOT_AS_IN_A_TERMINAL)


def test_what_the_eye_cannot_see_in_a_name_is_shown():
    assert "⟨U+202E⟩" in message(LibraryInUse("a\u202eb"))


@pytest.mark.parametrize("name", ["/home/ada/My pages/eels.pdf", "eels.pdf"])
def test_a_file_is_called_by_its_name_without_its_folder(name):
    assert message(NotText(name, "a PDF document")).startswith("eels.pdf is a PDF document")


@pytest.fixture
def shouting(qapp):
    translator = Shouting()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


def test_a_translation_keeps_names_as_they_are(shouting):
    assert message(LibraryInUse("My Library")) == (
        "THE LIBRARY My Library IS IN USE BY ANOTHER GLOSSREADER. CLOSE IT THERE, OR WAIT UNTIL IT IS DONE."
    )


def test_what_a_file_is_instead_of_a_text_is_translated_too(shouting):
    assert "A FOLDER" in message(NotAFile("pages", "a folder"))
    assert "AN IMAGE (PNG)" in message(NotText("page.html", "an image (PNG)"))
    assert "a riddle" in message(NotText("page.html", "a riddle"))
