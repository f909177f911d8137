"""What the pictures show of the rarer states: what is empty, under way, too long, at an edge, or in another language."""

from glossreader.domain.source_errors import NotText, SourceNotFound
from glossreader.domain.term import Place
from glossreader.settings import Ruby, Scheme
from glossreader.ui.messages import message
from glossreader.ui.scope_tabs import Scope, ScopeTabs
from glossreader.ui.search_field import SearchField
from glossreader.ui.sort_button import SortButton
from tests.conftest import LABELLED
from tests.stage import Scene, Stage

_NARROW = (960, 600)
_LONG = """Unzuverlässigkeitsverdachtsfeststellungsverordnung and Other Words That No Column Was Ever Wide Enough For, and So On

Paper number https://example.org/an/address/that/has/no/place/to/break/whatsoever/and/goes/on/and/on/and/on/index.html stands alone.

The office calls it the “interdepartmental joint conference for the construction of a system of social credit and of its many appendices” \
(社会信用体系建设部际联席会议制度及其附件办公室, shèhuì xìnyòng tǐxì jiànshè bùjì liánxí huìyì zhìdù jí qí fùjiàn bàngōngshì). \
Its staff say “the office” (办公室).

Once more: 社会信用体系建设部际联席会议制度及其附件办公室. Nobody has seen its door plate whole.
"""


def _field(stage: Stage) -> SearchField:
    field = stage.parts.glossary.findChild(SearchField)
    assert isinstance(field, SearchField)
    return field


def _filter(stage: Stage, text: str) -> None:
    stage.open(1)
    _field(stage).setText(text)
    stage.settle()


def _in_library(stage: Stage) -> None:
    stage.open(1)
    tabs = stage.parts.glossary.findChild(ScopeTabs)
    assert isinstance(tabs, ScopeTabs)
    tabs.choose(Scope.LIBRARY)
    stage.settle(1)


def _importing(stage: Stage) -> None:
    stage.open(1)
    stage.parts.articles.show_progress(3, 12, "an-address-that-was-saved-with-all-of-its-name-and-more.html", 0.5)
    stage.settle()


def _accepted(stage: Stage) -> None:
    stage.open(1)
    stage.parts.mending.accept(tuple(stage.term(hanzi) for hanzi in ("海滨路", "望汐县", "红榜")))
    stage.settle()


def _rejected(stage: Stage) -> None:
    stage.open(1)
    stage.parts.mending.reject(tuple(stage.term(hanzi) for hanzi in ("老赖", "老周", "失信黑名单")))
    stage.settle()
    button = stage.parts.glossary.findChild(SortButton)
    assert isinstance(button, SortButton)
    button.menu().actions()[-1].trigger()
    stage.settle(1)


def _refused(stage: Stage) -> None:
    stage.open(1)
    archive = "an archive or an office document (ZIP)"
    for error in (
        NotText("eels.pdf", "a PDF document"),
        SourceNotFound("gone.html"),
        NotText("tide tables of the whole coast.xlsx", archive),
    ):
        stage.parts.notices.tell(message(error))
    stage.settle()


def _drawer(stage: Stage) -> None:
    stage.open(1)
    stage.parts.commands.toggle_glossary.trigger()
    stage.settle()


def _card_at_the_right(stage: Stage) -> None:
    stage.open(1)
    stage.point("海滨路")


def _card_above(stage: Stage) -> None:
    stage.open(1)
    view = stage.parts.reader.active.view
    place = stage.place("Sesame Credit")
    view.go_to(place)
    stage.settle(1.3)
    bar = view.verticalScrollBar()
    bar.setValue(bar.value() - view.viewport().height() // 2 + 60)
    stage.settle()
    stage.point("Sesame Credit")


def _lost(stage: Stage) -> None:
    stage.open(1)
    stage.parts.find_bar.ask("eel futures")
    stage.settle()


def _selected(stage: Stage) -> None:
    stage.open(1)
    place = stage.place("Nobody on Haibin Road")
    stage.parts.reader.active.view.go_to(place)
    stage.settle(1.3)
    stage.parts.reader.active.view.select(Place(place.block, place.start, place.start + 160))
    stage.settle()


def _with_keyboard(stage: Stage) -> None:
    stage.open(1)
    for _ in range(5):
        stage.parts.commands.next_term.trigger()
    stage.settle()


def _long(stage: Stage) -> None:
    stage.open(stage.add("long.txt", _LONG))
    stage.point("办公室")


def _table(stage: Stage) -> None:
    stage.open(stage.add_file(LABELLED / "uniglossary.txt"))


def _sample(stage: Stage) -> None:
    stage.open(1)
    stage.point("社会信用体系")


def _card_full(stage: Stage) -> None:
    _sample(stage)
    stage.parts.hover.hold()
    stage.parts.hover.show_more()
    stage.settle()


def _beside(stage: Stage) -> None:
    stage.open(5)
    stage.parts.session.open_beside(6)
    stage.wait(lambda: len(stage.parts.reader.pages()) == 2)
    stage.settle()


RARER_SCENES = (
    Scene("importing", _importing),
    Scene("filter-pinyin", lambda stage: _filter(stage, "xinyong")),
    Scene("filter-nothing", lambda stage: _filter(stage, "eel futures")),
    Scene("library", _in_library),
    Scene("accepted", _accepted),
    Scene("errors", _refused),
    Scene("drawer", _drawer, size=_NARROW),
    Scene("card-at-the-right", _card_at_the_right, size=_NARROW),
    Scene("card-above", _card_above),
    Scene("find-nothing", _lost),
    Scene("selected", _selected),
    Scene("selected-night", _selected, Scheme.NIGHT),
    Scene("with-keyboard", _with_keyboard),
    Scene("long", _long),
    Scene("long-all-words", _long, ruby=Ruby.ALL_WORDS),
    Scene("table", _table),
    Scene("beside-1280", _beside, size=(1280, 800)),
    Scene("card-full-least", _card_full, size=_NARROW),
    Scene("card-full-zoom-200", _card_full, zoom=2.0),
    Scene("errors-least", _refused, size=_NARROW),
    Scene("chinese-window", _sample, language="zh_CN"),
    Scene("chinese-window-night", _card_full, Scheme.NIGHT, language="zh_CN"),
    Scene("chinese-window-least", _sample, size=_NARROW, language="zh_CN"),
    Scene("chinese-window-refused", _refused, language="zh_CN"),
    Scene("rejected", _rejected),  # the last: the terms stay rejected
)
