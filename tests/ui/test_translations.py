import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QDialogButtonBox

from glossreader.ui.translations import install_translation, system_language


@pytest.fixture(autouse=True)
def back_to_english(qapp):
    yield
    install_translation(qapp, "en")


def cancel_label(qtbot):
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    return box.button(QDialogButtonBox.StandardButton.Cancel).text()


def test_standard_buttons_are_in_the_language_of_the_window(qapp, qtbot):
    assert install_translation(qapp, "zh_CN") == "zh_CN"
    assert cancel_label(qtbot) == "取消"


def test_the_language_can_be_changed_back(qapp, qtbot):
    install_translation(qapp, "zh_CN")
    install_translation(qapp, "en")
    assert "Cancel" in cancel_label(qtbot)


def test_changing_the_language_many_times_leaves_no_translators_behind(qapp, qtbot):
    for language in ["zh_CN", "en"] * 5:
        install_translation(qapp, language)
    qtbot.waitUntil(lambda: len(qapp.findChildren(QTranslator)) <= 2)


def test_without_a_choice_the_system_decides(qapp):
    expected = "zh_CN" if QLocale.system().language() is QLocale.Language.Chinese else "en"
    assert install_translation(qapp, "") == system_language() == expected


def test_a_number_of_one_is_singular_in_english(qapp):
    install_translation(qapp, "en")
    shown = [QCoreApplication.translate("Arrivals", "%n article(s) added", "", count) for count in (1, 2)]
    assert shown == ["1 article added", "2 articles added"]
