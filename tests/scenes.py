"""What the pictures show: pages, cards, mends, in all schemes, sizes and scripts."""

from glossreader.domain.page import Style
from glossreader.domain.source_errors import NotText
from glossreader.settings import Notation, Order, Ruby, Scheme, Script
from glossreader.ui.messages import message
from tests.stage import Scene, Stage


def _reading(stage: Stage) -> None:
    stage.open(1)


def _card(stage: Stage) -> None:
    stage.open(1)
    stage.parts.linking.walk_on(stage.term("失信黑名单"))
    stage.settle(1.2)
    stage.point("失信黑名单")


def _card_on_english(stage: Stage) -> None:
    stage.open(1)
    stage.point("Sesame Credit")


def _card_full(stage: Stage) -> None:
    stage.open(1)
    stage.point("社会信用体系")
    stage.parts.hover.hold()
    stage.parts.hover.show_more()
    stage.settle()


def _chinese(stage: Stage) -> None:
    stage.open(5)


def _word(stage: Stage) -> None:
    stage.open(5)
    stage.point("外卖骑手")


def _beside(stage: Stage) -> None:
    stage.open(5)
    stage.parts.session.open_beside(6)
    stage.wait(lambda: len(stage.parts.reader.pages()) == 2)
    stage.settle()


def _all_kinds(stage: Stage) -> None:
    page = stage.open(4)
    table = next((passage for passage in page.passages if passage.style is Style.TABLE_ROW), page.passages[-1])
    assert table.place is not None
    view = stage.parts.reader.active.view
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() * 2 // 3)
    stage.settle()


def _mended(stage: Stage) -> None:
    stage.open(1)
    stage.parts.mending.accept((stage.term("积分簿"), stage.term("居委会"), stage.term("芝麻信用")))
    stage.parts.mending.edit(stage.term("老赖"), "deadbeat debtors")
    stage.settle()


def _finding(stage: Stage) -> None:
    stage.open(1)
    stage.parts.find_bar.ask("credit")
    stage.settle()


def _filtered(stage: Stage) -> None:
    stage.open(1)
    stage.parts.glossary.set_order(Order.MENTIONS)
    stage.settle()


def _refused(stage: Stage) -> None:
    stage.open(1)
    stage.parts.notices.tell(message(NotText("eels.pdf", "a PDF document")))
    stage.settle()


SCENES = (
    Scene("reading-light", _reading),
    Scene("reading-night", _reading, Scheme.NIGHT),
    Scene("reading-sepia", _reading, Scheme.SEPIA),
    Scene("reading-1280", _reading, size=(1280, 800)),
    Scene("reading-1920", _reading, size=(1920, 1080)),
    Scene("reading-least", _reading, size=(960, 600)),
    Scene("reading-zoom-200", _reading, zoom=2.0),
    Scene("reading-traditional", _reading, script=Script.TRADITIONAL),
    Scene("card", _card),
    Scene("card-night", _card, Scheme.NIGHT),
    Scene("card-sepia", _card, Scheme.SEPIA),
    Scene("card-on-english", _card_on_english),
    Scene("card-full", _card_full),
    Scene("card-zoom-200", _card_on_english, zoom=2.0),
    Scene("chinese", _chinese, ruby=Ruby.ALL_WORDS),
    Scene("chinese-sepia", _chinese, Scheme.SEPIA, ruby=Ruby.ALL_WORDS),
    Scene("chinese-plain", _chinese, ruby=Ruby.OFF),
    Scene("chinese-zhuyin", _chinese, ruby=Ruby.ALL_WORDS, script=Script.TRADITIONAL, notation=Notation.ZHUYIN),
    Scene("chinese-numbers", _chinese, Scheme.NIGHT, ruby=Ruby.ALL_WORDS, notation=Notation.NUMBERS),
    Scene("chinese-counterparts", _chinese, ruby=Ruby.OFF, script=Script.TRADITIONAL, marks_ambiguous=True),
    Scene("reading-zhuyin", _reading, notation=Notation.ZHUYIN),
    Scene("word", _word, ruby=Ruby.ALL_WORDS),
    Scene("beside", _beside),
    Scene("beside-night", _beside, Scheme.NIGHT),
    Scene("beside-read", _beside, Scheme.NIGHT, ruby=Ruby.ALL_WORDS),
    Scene("kinds", _all_kinds),
    Scene("kinds-night", _all_kinds, Scheme.NIGHT),
    Scene("find", _finding),
    Scene("by-mentions", _filtered),
    Scene("error", _refused),
    Scene("mended", _mended),
    Scene("mended-night", _mended, Scheme.NIGHT),
)
