"""The language of the window: English, which stands in the code, or Simplified Chinese."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from glossreader.paths import resource

_CHINESE, _ENGLISH = "zh_CN", "en"


def install_translation(app: QCoreApplication, language: str) -> str:
    """Show the window in `zh_CN` or `en`, or with "" in the system's language where it is one of them, else English; return which it is.

    It may be called again: widgets that are there get a LanguageChange event.
    """
    shown = language or system_language()
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    _install(app, f"qtbase_{shown}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    _install(app, f"glossreader_{shown}", str(resource("translations")))
    return shown


def system_language() -> str:
    """Tell which of our languages the system's user reads soonest."""
    wanted = (name.replace("-", "_").partition("_")[0] for name in QLocale.system().uiLanguages())
    ours = {"zh": _CHINESE, "en": _ENGLISH}
    return next((ours[name] for name in wanted if name in ours), _ENGLISH)


def _install(app: QCoreApplication, name: str, folder: str) -> None:
    """Install one file; the application owns it. The newest is asked first."""
    translator = QTranslator(app)
    if translator.load(name, folder):
        app.installTranslator(translator)
