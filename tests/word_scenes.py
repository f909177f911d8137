"""What the pictures show of words: cards with levels, measure words, notes, other readings, longer words, and words without an entry."""

from glossreader.settings import Notation, Ruby, Scheme
from tests.stage import Scene, Stage

_NOTEBOOK = """邻居的账本

银行行长王小明重新数了一遍，说这个方案很重要，但社会信用体系建设不能只看钱包，失信的人也有难处。

他发现头发掉了三根，于是把理发店的号码发给了弟弟，又往裏屋走了几步，说：“压根儿没有人看积分簿。”

三百二十七个邻居说这本账太重，谁也拿不动。
"""


def _notebook(stage: Stage) -> None:
    stage.open(stage.add("notebook.txt", _NOTEBOOK))


def _word(text: str, occurrence: int = 0):
    def play(stage: Stage) -> None:
        _notebook(stage)
        stage.point(text, occurrence)
        stage.settle(0.8)  # the tables of counterparts come
        stage.point(text, occurrence)

    return play


def _full(text: str, occurrence: int = 0):
    def play(stage: Stage) -> None:
        _word(text, occurrence)(stage)
        stage.parts.hover.hold()
        stage.parts.hover.show_more()
        stage.settle()

    return play


def _looked_up(query: str):
    def play(stage: Stage) -> None:
        stage.open(1)
        stage.parts.dictionaries.look_up(query)
        stage.settle()

    return play


WORD_SCENES = (
    Scene("word-longer", _word("社会")),
    Scene("word-readings", _word("重，")),
    Scene("word-full", _full("方案")),
    Scene("word-full-night", _full("社会"), Scheme.NIGHT),
    Scene("word-note", _full("失信")),
    Scene("word-no-entry", _word("三百二十七"), Scheme.SEPIA),
    Scene("word-counterparts", _word("头发")),
    Scene("word-reference", _full("压根儿")),
    Scene("word-zhuyin", _full("方案"), notation=Notation.ZHUYIN, ruby=Ruby.ALL_WORDS),
    Scene("word-zoom-200", _full("社会"), zoom=2.0),
    Scene("word-least", _full("失信"), size=(960, 600)),
    Scene("look-up", _looked_up("xinyong")),
    Scene("look-up-english", _looked_up("blacklist"), Scheme.NIGHT),
    Scene("look-up-reference", _looked_up("压根儿"), Scheme.SEPIA, size=(960, 600)),
    Scene("look-up-empty", _looked_up("")),
    Scene("chinese-window-look-up", _looked_up("失信"), language="zh_CN"),
    Scene("chinese-window-word", _full("失信"), language="zh_CN"),
)
