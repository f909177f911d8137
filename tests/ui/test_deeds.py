import pytest
from PySide6.QtWidgets import QApplication

from glossreader.domain.deed import Deed
from glossreader.ui.deeds import said
from glossreader.ui.translations import install_translation


@pytest.mark.parametrize("deed", Deed)
def test_every_deed_has_its_sentence_in_the_window(deed, qapp):
    install_translation(qapp, "en")
    sentence = deed.of("3", "信")
    assert said(sentence) == sentence


def test_what_is_unseen_in_a_title_is_shown(qapp):
    assert said(Deed.ARTICLE_ADDED.of("a\u202eb\nc")) == "Added “a⟨U+202E⟩b⟨U+000A⟩c”"


def test_a_sentence_of_another_version_stays_as_it_is(qapp):
    assert said("Merged 信 and 用") == "Merged 信 and 用"


@pytest.fixture
def qapp(qapp: QApplication):
    yield qapp
    install_translation(qapp, "en")
